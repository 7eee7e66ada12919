// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/canonicaljson.h"
#include "models/domain/fieldtable.h"

#include <algorithm>
#include <string_view>

namespace padesk {

/** The places of the record type's fields in the order of their names, which is that of canonical JSON. */
template <class Record>
constexpr auto fieldsByName()
{
    constexpr auto names = std::apply(
        [](const auto&... field) { return std::array { std::string_view(field.name)... }; }, Record::fields());
    std::array<std::size_t, names.size()> order {};
    for (std::size_t place = 0; place < order.size(); ++place)
        order[place] = place;
    std::sort(order.begin(), order.end(), [&names](std::size_t a, std::size_t b) { return names[a] < names[b]; });
    return order;
}

/** Calls visit(field) for each column of the record type, in the order of their names. */
template <class Record, class Visitor>
void forEachFieldByName(Visitor&& visit)
{
    static constexpr auto fields = Record::fields();
    static constexpr auto order = fieldsByName<Record>();
    [&]<std::size_t... place>(std::index_sequence<place...>)
    {
        (visit(std::get<order[place]>(fields)), ...);
    }
    (std::make_index_sequence<order.size()> {});
}

/** What canonicalJson(jsonValue(value)) is, without a QJsonValue for the kinds of values that most columns hold. */
template <class Value>
void appendJson(QByteArray& out, const Value& value)
{
    if constexpr (NamedEnum<Value>)
        appendCanonical(out, enumText(value));
    else if constexpr (std::is_same_v<Value, QString>)
        appendCanonical(out, value);
    else if constexpr (std::is_same_v<Value, bool>)
        out += value ? "true" : "false";
    else if constexpr (std::is_integral_v<Value>)
        out += QByteArray::number(static_cast<qint64>(value));
    else if constexpr (std::is_same_v<Value, QDateTime>)
        value.isValid() ? appendCanonical(out, timestampText(value)) : void(out += "null");
    else
        out += canonicalJson(jsonValue(value));
}

/**
 * The record's data columns that differ from a blank one (before == nullptr) or from before, with their new values, as
 * a canonical JSON object: the text of an event. Made without a QJsonObject, for each row of an import has two or
 * three.
 */
template <class Record>
QByteArray changedJson(const Record* before, const Record& after)
{
    static const Record blank;
    const Record& reference = before ? *before : blank;
    QByteArray out(1, '{');
    forEachFieldByName<Record>([&](const auto& field) {
        if (field.use != FieldUse::Data || reference.*field.member == after.*field.member)
            return;
        out += out.size() > 1 ? ",\"" : "\"";
        out += field.name;
        out += "\":";
        appendJson(out, after.*field.member);
    });
    out += '}';
    return out;
}

} // namespace padesk
