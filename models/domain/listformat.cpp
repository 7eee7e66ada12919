// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/listformat.h"

#include "models/domain/inputfields.h"
#include "models/domain/refusal.h"
#include "models/domain/rules/siteinput.h"

namespace padesk {
namespace {

Parsed<QJsonValue> asJson(Parsed<QString>&& text)
{
    if (!text)
        return tl::unexpected<InputProblem>(std::move(text.error()));
    return QJsonValue(*text);
}

/** 2026-11-22, as programs write it: stored as it stands. What is not quite that goes to parseDate(). */
bool isIsoDay(QStringView cell)
{
    if (cell.size() != 10 || cell[4] != u'-' || cell[7] != u'-')
        return false;
    const auto number = [cell](qsizetype from, qsizetype length) {
        int value = 0;
        for (const QChar digit : cell.sliced(from, length))
            value = digit >= u'0' && digit <= u'9' ? value * 10 + digit.unicode() - u'0' : -10000;
        return value;
    };
    return number(0, 4) >= 1900 && QDate::isValid(number(0, 4), number(5, 2), number(8, 2));
}

} // namespace

QStringList ListFormat::columnNames() const
{
    QStringList names;
    for (const ListColumn& column : columns)
        names.append(column.name);
    return names;
}

namespace cell {

Parsed<QJsonValue> siteNumber(QStringView cell)
{
    return asJson(parseSiteNumber(cell));
}

Parsed<QJsonValue> postalCode(QStringView cell)
{
    return asJson(parsePostalCode(cell));
}

Parsed<QJsonValue> phone(QStringView cell)
{
    return asJson(parsePhone(cell));
}

Parsed<QJsonValue> email(QStringView cell)
{
    return asJson(parseEmail(cell));
}

Parsed<QJsonValue> kana(QStringView cell)
{
    return asJson(parseKana(cell));
}

Parsed<QJsonValue> roman(QStringView cell)
{
    return asJson(parseRoman(cell));
}

Parsed<QJsonValue> date(QStringView cell)
{
    if (isIsoDay(cell))
        return QJsonValue(cell.toString());
    return parseDate(cell).map([](QDate day) { return QJsonValue(day.toString(Qt::ISODate)); });
}

Parsed<QJsonValue> line(QStringView cell)
{
    return asJson(parseText(cell, lineMaxLength, true));
}

Parsed<QJsonValue> name(QStringView cell)
{
    return asJson(parseText(cell, nameMaxLength, true));
}

Parsed<QJsonValue> choice(QStringView cell, QStringView column, QStringView words)
{
    const QString typed = cell.trimmed().toString().normalized(QString::NormalizationForm_KC);
    for (const QStringView word : words.split(u'|')) {
        if (word.compare(typed, Qt::CaseInsensitive) == 0)
            return QJsonValue(word.toString());
    }
    const QString allowed = words.toString().replace(u'|', QStringLiteral(", "));
    return inputProblem(QString::fromLatin1(refusal::badValue),
        { { QStringLiteral("field"), column.toString() }, { QStringLiteral("allowed"), allowed } });
}

} // namespace cell
} // namespace padesk
