// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/personinput.h"

#include "models/domain/inputfields.h"
#include "models/domain/rules/siteinput.h"

namespace padesk {
namespace {

constexpr int maxSecondaries = 4;

using Parser = Parsed<QString> (*)(QStringView);

Parsed<QString> name(QStringView typed)
{
    return parseText(typed, nameMaxLength, false);
}

Parsed<QString> familyName(QStringView typed)
{
    return parseText(typed, nameMaxLength, true);
}

Parsed<QString> line(QStringView typed)
{
    return parseText(typed, lineMaxLength, false);
}

Parsed<QString> isoDay(QStringView typed)
{
    return parseDate(typed).map([](QDate day) { return day.toString(Qt::ISODate); });
}

struct Column {
    const char* name;
    Parser parse;
};
constexpr Column columns[] {
    { "ibm_id", parseEmail },
    { "email", parseEmail },
    { "family", familyName },
    { "given", name },
    { "family_kana", parseKana },
    { "given_kana", parseKana },
    { "family_roman", parseRoman },
    { "given_roman", parseRoman },
    { "department", line },
    { "tel", parsePhone },
};

Parser parserOf(const QString& column)
{
    for (const Column& one : columns) {
        if (column == QLatin1String(one.name))
            return one.parse;
    }
    return column == QLatin1String("expires_on") ? isoDay : name;
}

} // namespace

tl::expected<Member, Refusal> personFromFields(const QJsonObject& fields)
{
    QJsonObject values;
    for (const Column& column : columns) {
        const QString typed = fields.value(QLatin1String(column.name)).toString();
        if (isBlank(typed) && column.parse != familyName)
            continue;
        const Parsed<QString> value = column.parse(typed);
        if (!value) {
            QJsonObject parameters = value.error().parameters;
            parameters.insert(QStringLiteral("field"), QString::fromLatin1(column.name));
            return tl::unexpected<Refusal>(Refusal { value.error().code, parameters });
        }
        values.insert(QLatin1String(column.name), *value);
    }
    Member person;
    applyFields(person, values);
    if (person.email.isEmpty())
        person.email = person.ibmId;
    return person;
}

Parsed<QString> normalisedMemberColumn(const QString& column, const QString& typed, const Policy&)
{
    if (isBlank(typed) && column != QLatin1String("family"))
        return QString();
    return parserOf(column)(typed);
}

QStringList personColumns()
{
    QStringList names;
    for (const Column& column : columns) {
        // IBM IDs can't be changed (F19), only replaced: member.link_ibm_id.
        if (QLatin1String(column.name) != QLatin1String("ibm_id"))
            names.append(QString::fromLatin1(column.name));
    }
    return names;
}

std::optional<int> freeSecondarySlot(const QList<Member>& slotHolders)
{
    for (int slot = 1; slot <= maxSecondaries; ++slot) {
        const bool taken = std::any_of(
            slotHolders.begin(), slotHolders.end(), [slot](const Member& holder) { return holder.slot == slot; });
        if (!taken)
            return slot;
    }
    return std::nullopt;
}

} // namespace padesk
