// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/queues.h"
#include "models/domain/fieldtable.h"
#include "models/domain/records/entity.h"
#include "models/store/search.h"

#include <QHash>

namespace padesk {

/** How a column is compared. */
enum class ColumnType { Text, Number, Time, Day, Flag, Json };

/** What the readers have to know about a table of the desk; its columns are those of rows/source_NAME.sql. */
struct RowTable {
    /** Of the files rows/source_NAME.sql and queries/touched_NAME.sql. */
    QString name;
    /** What a row is; typing its number finds it. */
    std::optional<Entity> entity;
    /** Where the words of a text are looked up; without it the column "search" is read. */
    std::optional<SearchIn> search;
    QString defaultSort;
    bool newestFirst = false;
    /** Keys whose order is an index: their first rows cost nothing. */
    QStringList quickSorts;
    /** By key. */
    QHash<QString, ColumnType> columns;
    /** What rows are sorted by instead of the column itself; "-" in front turns the direction round. */
    QHash<QString, QStringList> sortedBy;
    QList<RowQueue> queues;
    /** What a page selects, in the order of the fields of the row. */
    QStringList pageColumns;

    const RowQueue* queue(const QString& key) const;
    /** Rows are events: each change is a new row. */
    bool isHistory() const { return name == u"event"; }
};

template <class Value>
constexpr ColumnType columnTypeOf()
{
    using Plain = std::decay_t<Value>;
    if constexpr (std::is_same_v<Plain, QDateTime>)
        return ColumnType::Time;
    else if constexpr (std::is_same_v<Plain, QDate>)
        return ColumnType::Day;
    else if constexpr (std::is_same_v<Plain, bool>)
        return ColumnType::Flag;
    else if constexpr (std::is_same_v<Plain, QJsonObject>)
        return ColumnType::Json;
    else if constexpr (
        std::is_same_v<Plain,
            qint64> || std::is_same_v<Plain, int> || std::is_same_v<Plain, std::optional<qint64>> || std::is_same_v<Plain, std::optional<int>>)
        return ColumnType::Number;
    else
        return ColumnType::Text;
}

/** The table with the columns and queues of the row type filled in. */
template <class Row>
RowTable withFields(RowTable table)
{
    forEachField<Row>([&table](const auto& field) {
        using Value = decltype(std::declval<Row>().*field.member);
        table.columns.insert(field.title(), columnTypeOf<Value>());
        table.pageColumns.append(field.title());
    });
    table.queues = queuesOf<Row>();
    return table;
}

/** For the row types of desk/. */
template <class Row>
const RowTable& rowTableOf();

/** All of them, for the test that prepares their statements. */
QList<const RowTable*> rowTables();

} // namespace padesk
