// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences.h"

#include "models/domain/fieldtable.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace padesk {
namespace {
QString valueText(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& one : value.toArray())
            parts.append(valueText(one));
        return celltext::list(parts);
    }
    return value.toVariant().toString();
}

/** In Japan's time: it is what everybody's clock shows. */
QString timeText(const QString& text)
{
    const QDateTime time = timestampFromText(text);
    if (!time.isValid())
        return text;
    return time.toTimeZone(QTimeZone(QByteArrayLiteral("Asia/Tokyo"))).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString roleTexts(const QString& roles)
{
    QStringList names;
    for (const QString& role : roles.split(QStringLiteral(", ")))
        names.append(termText(TermGroup::Role, role));
    return celltext::list(names);
}

/** How the values under a parameter's name are written for people. */
struct ParameterStyle {
    QLatin1String name;
    /** Where the value stands in the refusal, when under another name. */
    QLatin1String key;
    QString (*write)(const QString& value);
};

template <TermGroup group>
QString term(const QString& value)
{
    return termText(group, value);
}

const std::array parameterStyles {
    ParameterStyle { QLatin1String("field"), {}, term<TermGroup::Field> },
    ParameterStyle { QLatin1String("missing"), {}, term<TermGroup::Field> },
    ParameterStyle { QLatin1String("role"), {}, term<TermGroup::Role> },
    ParameterStyle { QLatin1String("channel"), {}, term<TermGroup::Channel> },
    ParameterStyle { QLatin1String("document"), {}, term<TermGroup::Document> },
    ParameterStyle { QLatin1String("expected"), {}, term<TermGroup::Form> },
    ParameterStyle { QLatin1String("roles"), QLatin1String("allowed"), roleTexts },
    ParameterStyle { QLatin1String("site state"), QLatin1String("state"), term<TermGroup::SiteState> },
    ParameterStyle { QLatin1String("member state"), QLatin1String("state"), term<TermGroup::MemberState> },
    ParameterStyle { QLatin1String("nomination state"), QLatin1String("state"), term<TermGroup::NominationState> },
    ParameterStyle { QLatin1String("request state"), QLatin1String("state"), term<TermGroup::RequestState> },
    ParameterStyle { QLatin1String("delivery state"), QLatin1String("state"), term<TermGroup::DeliveryState> },
    ParameterStyle { QLatin1String("change state"), QLatin1String("state"), term<TermGroup::ChangeState> },
    ParameterStyle { QLatin1String("tool"), {}, term<TermGroup::Tool> },
    ParameterStyle { QLatin1String("sns"), QLatin1String("state"), term<TermGroup::Sns> },
    ParameterStyle { QLatin1String("at"), {}, timeText },
    ParameterStyle { QLatin1String("until"), {}, timeText },
    ParameterStyle { QLatin1String("from"), {}, timeText },
    ParameterStyle { QLatin1String("changed_at"), {}, timeText },
};

} // namespace

QString parameterText(const QJsonObject& parameters, QLatin1String name)
{
    const auto style = std::find_if(
        parameterStyles.begin(), parameterStyles.end(), [name](const ParameterStyle& one) { return one.name == name; });
    if (style == parameterStyles.end())
        return valueText(parameters.value(name));
    const QString value = valueText(parameters.value(style->key.isEmpty() ? name : style->key));
    return value.isEmpty() ? value : style->write(value);
}

namespace {
bool hasParameters(const Sentence& sentence, const QJsonObject& parameters)
{
    return std::all_of(sentence.parameters.begin(), sentence.parameters.end(),
        [&](const char* name) { return !name || !parameterText(parameters, QLatin1String(name)).isEmpty(); });
}

} // namespace

const Sentence* findSentence(std::span<const Sentence> table, const QString& code, const QJsonObject& parameters)
{
    const Sentence* last = nullptr;
    for (const Sentence& sentence : table) {
        if (code != QLatin1String(sentence.code))
            continue;
        last = &sentence;
        if (hasParameters(sentence, parameters))
            break;
    }
    return last;
}

/** All at once, so that a % within a value stays what it is. */
QString fillSentence(const char* context, const Sentence& sentence, const QJsonObject& parameters)
{
    const QString text = QCoreApplication::translate(context, sentence.text);
    std::array<QString, 3> values;
    for (std::size_t index = 0; index < values.size(); ++index) {
        const char* name = sentence.parameters[index];
        values[index] = name ? parameterText(parameters, QLatin1String(name)) : QString();
        if (values[index].isEmpty())
            values[index] = QStringLiteral("–");
    }
    const auto count = std::count_if(
        sentence.parameters.begin(), sentence.parameters.end(), [](const char* name) { return name != nullptr; });
    if (count == 0)
        return text;
    if (count == 1)
        return text.arg(values[0]);
    return count == 2 ? text.arg(values[0], values[1]) : text.arg(values[0], values[1], values[2]);
}

} // namespace padesk
