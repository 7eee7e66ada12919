// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumtext.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <tuple>
#include <type_traits>

namespace padesk {

/** What a column is for. Derived columns are computed from the others; neither they nor the version are history. */
enum class FieldUse { Data, Derived, Version, Secret };

/** One column of a record: its name in databases, commands and events, and the member that holds it. */
template <class Record, class Value>
struct Field {
    const char* name;
    Value Record::*member;
    FieldUse use = FieldUse::Data;

    QString title() const { return QString::fromLatin1(name); }
};
template <class Record, class Value>
Field(const char*, Value Record::*) -> Field<Record, Value>;
template <class Record, class Value>
Field(const char*, Value Record::*, FieldUse) -> Field<Record, Value>;

/** Calls visit(field) for each column of the record type, in the order of its table. */
template <class Record, class Visitor>
void forEachField(Visitor&& visit)
{
    std::apply([&visit](const auto&... field) { (visit(field), ...); }, Record::fields());
}

/** The column names of the record type, in the order of its table. */
template <class Record>
QStringList columnNames()
{
    QStringList names;
    forEachField<Record>([&names](const auto& field) { names.append(field.title()); });
    return names;
}

/** ISO 8601 UTC with milliseconds, as in databases, events and results; an invalid time gives an empty text. */
QString timestampText(const QDateTime& time);
/** ISO 8601; an invalid day gives an empty text. */
QString dayText(QDate day);
/** The UTC time of such a text, invalid for an empty or broken one. */
QDateTime timestampFromText(const QString& text);

/** How a value stands in a bound parameter: enumerations as text, what is absent as a null. */
template <class Value>
QVariant columnValue(const Value& value)
{
    if constexpr (NamedEnum<Value>)
        return enumText(value);
    else if constexpr (std::is_same_v<Value, std::optional<qint64>> || std::is_same_v<Value, std::optional<int>>)
        return value ? QVariant(*value) : QVariant();
    else if constexpr (std::is_same_v<Value, QDate> || std::is_same_v<Value, QDateTime>)
        return value.isValid() ? QVariant(value) : QVariant();
    else
        return QVariant::fromValue(value);
}

/** How a value stands in JSON: times and dates as ISO text, what is absent as null. */
template <class Value>
QJsonValue jsonValue(const Value& value)
{
    if constexpr (NamedEnum<Value>)
        return enumText(value);
    else if constexpr (std::is_same_v<Value, std::optional<qint64>> || std::is_same_v<Value, std::optional<int>>)
        return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue();
    else if constexpr (std::is_same_v<Value, QDate>)
        return value.isValid() ? QJsonValue(dayText(value)) : QJsonValue();
    else if constexpr (std::is_same_v<Value, QDateTime>)
        return value.isValid() ? QJsonValue(timestampText(value)) : QJsonValue();
    else
        return QJsonValue(value);
}

/** The inverse of jsonValue(); a value that does not fit leaves the default. */
template <class Value>
Value valueFromJson(const QJsonValue& json)
{
    if constexpr (NamedEnum<Value>)
        return enumFromText<Value>(json.toString()).value_or(Value {});
    else if constexpr (std::is_same_v<Value, std::optional<qint64>>)
        return json.isNull() || json.isUndefined() ? Value {} : Value { json.toInteger() };
    else if constexpr (std::is_same_v<Value, std::optional<int>>)
        return json.isNull() || json.isUndefined() ? Value {} : Value { json.toInt() };
    else if constexpr (std::is_same_v<Value, QDate>)
        return QDate::fromString(json.toString(), Qt::ISODate);
    else if constexpr (std::is_same_v<Value, QDateTime>)
        return timestampFromText(json.toString());
    else if constexpr (std::is_same_v<Value, bool>)
        return json.toBool();
    else if constexpr (std::is_same_v<Value, QJsonObject>)
        return json.toObject();
    else if constexpr (std::is_integral_v<Value>)
        return static_cast<Value>(json.toInteger());
    else
        return json.toString();
}

/** The record's data columns that differ from a blank one (before == nullptr) or from before: name to the new value. */
template <class Record>
QJsonObject changedFields(const Record* before, const Record& after)
{
    static const Record blank;
    const Record& reference = before ? *before : blank;
    QJsonObject changes;
    forEachField<Record>([&](const auto& field) {
        if (field.use == FieldUse::Data && reference.*field.member != after.*field.member)
            changes.insert(QLatin1String(field.name), jsonValue(after.*field.member));
    });
    return changes;
}

/** Sets the columns that changes names (as made by changedFields) and leaves the others. */
template <class Record>
void applyFields(Record& record, const QJsonObject& changes)
{
    forEachField<Record>([&](const auto& field) {
        const auto found = changes.constFind(QLatin1String(field.name));
        if (found != changes.constEnd())
            record.*field.member = valueFromJson<std::decay_t<decltype(record.*field.member)>>(found.value());
    });
}

/** All columns but derived and secret ones, as shown to people and programs. */
template <class Record>
QJsonObject recordJson(const Record& record)
{
    QJsonObject object;
    forEachField<Record>([&](const auto& field) {
        if (field.use == FieldUse::Data || field.use == FieldUse::Version)
            object.insert(QLatin1String(field.name), jsonValue(record.*field.member));
    });
    return object;
}

} // namespace padesk
