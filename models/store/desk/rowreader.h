// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/rowsource.h"
#include "models/store/desk/rowfilter.h"
#include "models/store/recordsql.h"

namespace padesk {

/** Reads a table of the desk: orders, first rows, rows by ids. Belongs to the thread of its database. */
class RowReader {
public:
    RowReader(Database& database, const RowTable& table, const CancelFlag* cancel = nullptr)
        : m_database(database)
        , m_table(table)
        , m_cancel(cancel)
    { }

    Database& database() { return m_database; }
    const RowTable& table() const { return m_table; }

    /** Every id in sort order, nothing filtered. */
    Result<OrderArray> wholeOrder(const QList<SortKey>& sort);
    /** These ids in sort order, without those that are not there. */
    Result<OrderArray> sorted(const OrderArray& ids, const QList<SortKey>& sort);
    /** Those of the ids that the query lets pass, in its order. */
    Result<OrderArray> passing(const OrderArray& ids, const RowQuery& query);
    /** See RowFilter. */
    Result<QList<RowCondition>> conditions(const RowQuery& query);
    /**
     * The first hits of a text, for tables with a search index and in their own order only. That order, if it is at
     * hand, saves sorting many hits.
     */
    Result<OrderArray> firstHits(const QString& text, int most, const OrderArray& order = {});
    /** The rows that show what these changes touched, at most RowReader::mostTouched. */
    Result<TouchedRows> touched(const QList<ChangeNotice>& changes);
    Result<QHash<QString, qint64>> counts();

    /** The first rows of a plain query. */
    template <class Row>
    Result<QList<Row>> first(const QList<SortKey>& sort, int most)
    {
        const Result<QString> keys = sortKeys(m_table, sort);
        if (!keys)
            return tl::unexpected(keys.error());
        Statement read(m_database, rowSql(m_database.engine(), m_table, { u"first"_qs, RowScope::All, {}, *keys }));
        read.bind(u"most", most);
        return readRows<Row>(read);
    }

    template <class Row>
    Result<QList<Row>> rows(const OrderArray& ids)
    {
        Statement read(m_database, rowSql(m_database.engine(), m_table, { u"rows"_qs, RowScope::Some, {}, {} }));
        read.bind(u"ids", jsonArray(ids));
        return readRows<Row>(read);
    }

    /** More changed rows than these are not patched one by one (ARCHITECTURE.md 6). */
    static constexpr int mostTouched = 200;

private:
    Result<void> addTouched(const QString& entity, const OrderArray& ids, OrderArray& touched);
    Result<QHash<QString, qint64>> countsBy(const QString& column);

    template <class Row>
    Result<QList<Row>> readRows(Statement& read)
    {
        if (const auto done = read.exec(); !done)
            return tl::unexpected(done.error());
        QList<Row> rows;
        while (read.next())
            rows.append(readRecord<Row>(read));
        if (const auto done = read.finish(); !done)
            return tl::unexpected(done.error());
        return rows;
    }

    Database& m_database;
    const RowTable& m_table;
    const CancelFlag* m_cancel;
};

/** The ids of the order that pass all conditions; Cancelled when the flag was raised. */
Result<OrderArray> walked(
    const OrderArray& order, const QList<RowCondition>& conditions, const CancelFlag* cancel = nullptr);

} // namespace padesk
