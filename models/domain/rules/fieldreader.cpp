// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/fieldreader.h"

#include "models/domain/inputfields.h"

#include <QStringList>

#include <algorithm>

namespace padesk {

bool FieldReader::has(const char* name) const
{
    const QJsonValue value = m_fields.value(QLatin1String(name));
    return !value.isUndefined() && !(value.isString() && isBlank(value.toString()));
}

QString FieldReader::raw(const char* name)
{
    m_read[m_readCount++] = name;
    const QJsonValue value = m_fields.value(QLatin1String(name));
    if (value.isUndefined())
        return {};
    ++m_present;
    if (!value.isString())
        refuse(refusal::wrongType, name, { { QStringLiteral("expected"), QStringLiteral("text") } });
    return value.toString();
}

QString FieldReader::line(const char* name, int maxLength, Need need)
{
    const QString typed = raw(name);
    if (!isGood() || (typed.isEmpty() && need == Need::Optional))
        return {};
    const Parsed<QString> text = parseText(typed, maxLength, need == Need::Required);
    if (!text) {
        refuse(name, text.error());
        return {};
    }
    return *text;
}

QString FieldReader::parsed(const char* name, Parser parse, Need need)
{
    const QString typed = raw(name);
    if (!isGood() || (need == Need::Optional && isBlank(typed)))
        return {};
    const Parsed<QString> value = parse(typed);
    if (!value) {
        refuse(name, value.error());
        return {};
    }
    return *value;
}

namespace {

/** The form that readers of files hand on, read without trying the others; null for anything else. */
QDate plainDate(QStringView typed)
{
    static constexpr int firstSolarYear = 1873;
    if (typed.size() != 10)
        return {};
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    return day.year() >= firstSolarYear ? day : QDate();
}

} // namespace

QDate FieldReader::day(const char* name, Need need)
{
    const QString typed = raw(name);
    if (!isGood() || (need == Need::Optional && isBlank(typed)))
        return {};
    if (const QDate plain = plainDate(typed); plain.isValid())
        return plain;
    const Parsed<QDate> value = parseDate(typed);
    if (!value) {
        refuse(name, value.error());
        return {};
    }
    return *value;
}

int FieldReader::choiceOf(const char* name, const QLatin1String* names, int count)
{
    const QString typed = raw(name);
    if (!isGood())
        return 0;
    for (int i = 0; i < count; ++i) {
        if (typed == names[i])
            return i;
    }
    const QString folded = typed.normalized(QString::NormalizationForm_KC).trimmed();
    QStringList allowed;
    for (int i = 0; i < count; ++i) {
        if (folded.compare(names[i], Qt::CaseInsensitive) == 0)
            return i;
        allowed.append(names[i]);
    }
    if (folded.isEmpty())
        refuse(name, InputProblem { problem::required.toString(), {} });
    else
        refuse(refusal::badValue, name, { { QStringLiteral("allowed"), allowed.join(QStringLiteral(", ")) } });
    return 0;
}

void FieldReader::refuse(const char* code, const char* field, QJsonObject parameters)
{
    if (m_refusal)
        return;
    parameters.insert(QStringLiteral("field"), QString::fromLatin1(field));
    m_refusal = Refusal { QString::fromLatin1(code), parameters };
}

void FieldReader::refuse(const char* field, const InputProblem& problem)
{
    refuse(problem.code.toLatin1().constData(), field, problem.parameters);
}

void FieldReader::refuseOthers()
{
    if (m_present == m_fields.size() || m_refusal)
        return;
    const auto end = m_read.begin() + static_cast<std::ptrdiff_t>(m_readCount);
    for (const QString& key : m_fields.keys()) {
        const bool known
            = std::any_of(m_read.begin(), end, [&key](const char* name) { return key == QLatin1String(name); });
        if (!known)
            refuse(refusal::unknownField, key.toUtf8().constData());
    }
}

} // namespace padesk
