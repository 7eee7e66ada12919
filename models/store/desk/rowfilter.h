// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk/rowsql.h"

namespace padesk {

/** The rows that one part of a query lets pass. */
class RowCondition {
public:
    RowCondition(OrderArray ids, bool negated);

    bool passes(quint32 id) const { return m_set.contains(id) != m_negated; }
    /** The ids of the order that pass, in its order; Cancelled when the flag was raised. */
    Result<OrderArray> along(const OrderArray& order, const CancelFlag* cancel = nullptr) const;
    /** How many rows can pass at most. */
    qsizetype candidates() const;
    /** The ids that pass, in no order; of a negated one those that don't. */
    const OrderArray& listed() const { return m_ids; }

private:
    OrderArray m_ids;
    IdSet m_set;
    bool m_negated;
};

/**
 * Turns the parts of a query into sets of ids, each made without any order (PERFORMANCE.md 2); along which order they
 * are walked is not its business.
 */
class RowFilter {
public:
    RowFilter(Database& database, const RowTable& table, const CancelFlag* cancel = nullptr)
        : m_database(database)
        , m_table(table)
        , m_cancel(cancel)
    { }

    /** A condition for each part of the query; none for a plain one. BadInput for a column or queue unknown here. */
    Result<QList<RowCondition>> conditions(const RowQuery& query);
    /** The same, true for these ids only: to look at some rows again without reading the table. */
    Result<QList<RowCondition>> conditions(const RowQuery& query, const OrderArray& ids);

private:
    using Ids = Result<OrderArray>;

    Result<QList<RowCondition>> all(const RowQuery& query);
    Ids inQueue(const QString& key);
    Ids inList(const QString& column, const QStringList& texts);
    Ids inRange(const QString& column, const QVariant& least, const QVariant& limit);
    Ids ofSite(qint64 siteId);
    Ids matching(const ColumnFilter& filter);
    Ids withText(const QString& text);
    Ids withWords(const QString& text);
    Ids withAnyOf(const QString& column, const QStringList& folded);
    Ids numbered(const QStringList& texts);
    Ids ofCases(const QStringList& texts);
    Ids read(const RowStatement& wanted, NamedValues values);
    Ids readTexts(const QString& column, const std::function<bool(const QString&)>& wanted);

    Database& m_database;
    const RowTable& m_table;
    const CancelFlag* m_cancel;
    std::optional<OrderArray> m_some;
};

} // namespace padesk
