// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/lookup.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace padesk {

/** The statements that save a record of that type, made from resources/sql/records and its field table. */
const SqlText& insertText(Engine engine, Entity entity);
const SqlText& updateText(Engine engine, Entity entity);

/** A stored value as the member of a record has it. */
template <class Value>
Value valueFromColumn(const QVariant& stored)
{
    if constexpr (NamedEnum<Value>)
        return enumFromText<Value>(stored.toString()).value_or(Value {});
    else if constexpr (std::is_same_v<Value, std::optional<qint64>>)
        return stored.isNull() ? Value {} : Value { stored.toLongLong() };
    else if constexpr (std::is_same_v<Value, std::optional<int>>)
        return stored.isNull() ? Value {} : Value { stored.toInt() };
    else if constexpr (std::is_same_v<Value, QDate>)
        return toDate(stored);
    else if constexpr (std::is_same_v<Value, QDateTime>)
        return toDateTime(stored);
    else if constexpr (std::is_same_v<Value, bool>)
        return toBool(stored);
    else if constexpr (std::is_same_v<Value, QJsonObject>)
        return toJsonObject(stored);
    else
        return stored.value<Value>();
}

/** The current row of a query that selects {<table>_columns} first. */
template <class T>
T readRecord(const Statement& statement)
{
    T record;
    int column = 0;
    forEachField<T>([&](const auto& field) {
        record.*field.member = valueFromColumn<std::decay_t<decltype(record.*field.member)>>(statement.value(column++));
    });
    return record;
}

/** Binds every column in the order of the field table; the first one, the id, to parameter first. */
template <class T>
void bindRecord(Statement& statement, const T& record, int first)
{
    int parameter = first;
    forEachField<T>([&](const auto& field) {
        if (parameter >= 0)
            statement.bindAt(parameter, columnValue(record.*field.member));
        ++parameter;
    });
}

/** The row as it is; AlreadyExists and others as the database says when a constraint is hurt. */
template <class T>
Result<void> insertRecord(Database& database, const T& record)
{
    Statement insert(database, insertText(database.engine(), T::entity));
    bindRecord(insert, record, 0);
    if (const auto done = insert.exec(); !done)
        return tl::unexpected(done.error());
    return {};
}

/** RecordChanged unless exactly the row of before was there (its id and version). */
template <class T>
Result<void> updateRecord(Database& database, const T& before, const T& after)
{
    Statement update(database, updateText(database.engine(), T::entity));
    // The id is not assigned: SQLite would look for rows that refer to it, in every table, each time.
    bindRecord(update, after, -1);
    update.bind(u"id", before.id);
    update.bind(u"from_version", before.rowVersion);
    const auto done = update.exec();
    if (!done)
        return tl::unexpected(done.error());
    if (*done != 1)
        return fail(
            Error::Code::RecordChanged, enumText(T::entity) + QStringLiteral(" %1: row changed").arg(before.id));
    return {};
}

/** Answers the rules' lookups with the query files select_<name>.sql. The first error is kept; after it all is empty.
 */
class SqlCaseSource : public CaseSource {
public:
    explicit SqlCaseSource(Database& database)
        : m_database(database)
    { }

    QList<Site> sitesByNumbers(const QStringList& numbers) override;
    QList<qint64> redactableEvents(const QList<qint64>& sequenceNumbers) override;
    int enabledStaff() override;

    /** The error that a lookup met since the last call, if any. */
    Result<void> takeError();

private:
    QList<Record> select(const LookupCall& call) override;
    void remember(const Error& error);

    Database& m_database;
    std::optional<Error> m_error;
};

} // namespace padesk
