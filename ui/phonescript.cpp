// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phonescript.h"

#include "models/domain/inputfields.h"
#include "models/tables/catalogue.h"
#include "models/tables/termtext.h"
#include "ui/sentences.h"

#include <QLocale>

namespace padesk {
namespace {

QString dayText(const QString& iso, const QString& language)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (!day.isValid())
        return iso;
    const bool japanese = language == u"ja";
    return QLocale(japanese ? QLocale::Japanese : QLocale::English)
        .toString(day, japanese ? u"M月d日"_qs : u"d MMMM"_qs);
}

/** A value as it is said on the phone. */
QString spoken(const QJsonObject& values, const QString& name, const QString& language)
{
    const QString value = values.value(name).toVariant().toString();
    if (value.isEmpty())
        return value;
    if (name.endsWith(u"_on"))
        return dayText(value, language);
    if (name == u"channel")
        return termText(TermGroup::Channel, value, language);
    if (name == u"reason_code")
        return termText(TermGroup::Reason, value, language);
    if (name == u"tool")
        return termText(TermGroup::Tool, value, language);
    return name.endsWith(u"_fax") || name.endsWith(u"_tel") ? formatPhone(value) : value;
}

/** The sentence with its values; nothing when one of them is missing. */
QString filled(const char* context, const Sentence& sentence, const QJsonObject& values, const QString& language)
{
    QString text = translated(language, context, sentence.text);
    QStringList spokenValues;
    for (const char* parameter : sentence.parameters) {
        if (!parameter)
            continue;
        spokenValues.append(spoken(values, QString::fromLatin1(parameter), language));
        if (spokenValues.last().isEmpty())
            return {};
    }
    // All at once, so that a % within a value stays what it is.
    switch (spokenValues.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(spokenValues.at(0));
    case 2:
        return text.arg(spokenValues.at(0), spokenValues.at(1));
    default:
        return text.arg(spokenValues.at(0), spokenValues.at(1), spokenValues.at(2));
    }
}

QString accessCode(const QString& key)
{
    const QString prefix = u"access."_qs;
    return key.startsWith(prefix) ? key.mid(prefix.size()) : QString();
}

} // namespace

QStringList scriptText(const PhoneScript& script, const QString& language)
{
    QStringList sentences;
    for (const Sentence& sentence : scriptSentences()) {
        if (script.key != QLatin1String(sentence.code))
            continue;
        if (const QString text = filled("Script", sentence, script.values, language); !text.isEmpty())
            sentences.append(text);
    }
    // The chart's next actions are sentences to a caller already; of several of one code the fullest is said.
    const QString code = accessCode(script.key);
    for (const Sentence& sentence : code.isEmpty() ? std::span<const Sentence>() : actionSentences()) {
        if (!sentences.isEmpty() || code != QLatin1String(sentence.code))
            continue;
        if (const QString text = filled("Access", sentence, script.values, language); !text.isEmpty())
            sentences.append(text);
    }
    return sentences;
}

} // namespace padesk
