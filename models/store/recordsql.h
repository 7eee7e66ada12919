// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/lookup.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <bitset>

namespace padesk {

/** Some of the columns of a record type: a bit for each, in the order of its field table. */
using ColumnSet = std::bitset<64>;

/** The statements that save a record of that type, made from resources/sql/records and its field table. */
const SqlText& insertText(Engine engine, Entity entity);
/** Assigns at least these columns, and says which: of rare sets there is one statement for all. Any thread. */
const SqlText& updateText(Engine engine, Entity entity, ColumnSet& columns);

/** resources/sql/records/NAME.sql for the table of that type, with what else its text names. Any thread. */
const SqlText& recordText(Engine engine, Entity entity, QStringView templateName, const SqlNames& names = {});

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

/** The current row of a query that selects {<table>_row}: on SQLite one JSON array of the columns. */
template <class T>
T readRow(const Statement& statement, Engine engine)
{
    if (engine != Engine::Sqlite)
        return readRecord<T>(statement);
    const QJsonArray columns = toJsonArray(statement.value(0));
    T record;
    qsizetype column = 0;
    forEachField<T>([&](const auto& field) {
        using Value = std::decay_t<decltype(record.*field.member)>;
        record.*field.member = valueFromColumn<Value>(columns.at(column++).toVariant());
    });
    return record;
}

/** The columns that differ. */
template <class T>
ColumnSet changedColumns(const T& before, const T& after)
{
    ColumnSet columns;
    std::size_t column = 0;
    forEachField<T>([&](const auto& field) { columns[column++] = before.*field.member != after.*field.member; });
    return columns;
}

/** Binds these columns in the order of the field table, from the first parameter on. */
template <class T>
void bindRecord(Statement& statement, const T& record, const ColumnSet& columns)
{
    int parameter = 0;
    std::size_t column = 0;
    forEachField<T>([&](const auto& field) {
        if (columns[column++])
            statement.bindAt(parameter++, columnValue(record.*field.member));
    });
}

/** The row as it is; AlreadyExists and others as the database says when a constraint is hurt. */
template <class T>
Result<void> insertRecord(Database& database, const T& record)
{
    Statement insert(database, insertText(database.engine(), T::entity));
    bindRecord(insert, record, ColumnSet().set());
    if (const auto done = insert.exec(); !done)
        return tl::unexpected(done.error());
    return {};
}

/** Saves what differs; RecordChanged unless exactly the row of before was there (its id and version). */
template <class T>
Result<void> updateRecord(Database& database, const T& before, const T& after)
{
    // Only what changes is assigned: for the rest no index is touched, and no table looked through that refers to it.
    ColumnSet columns = changedColumns(before, after);
    Statement update(database, updateText(database.engine(), T::entity, columns));
    bindRecord(update, after, columns);
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
