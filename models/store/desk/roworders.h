// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk/rowreader.h"

#include <list>

namespace padesk {

/**
 * The order arrays of one table, kept with the seq of the history they are of. Asked again, an order is patched with
 * the rows that changed since, found by binary search; only after many changes it is read anew. Filters are walked
 * along the kept order. For one thread.
 */
class RowOrders {
public:
    explicit RowOrders(const RowTable& table)
        : m_table(table)
    { }

    /** Everything that has been committed by now is in it. Cancelled when the flag was raised. */
    Result<OrderArray> order(Database& database, const RowQuery& query, const CancelFlag* cancel = nullptr);

    /** Drops what is kept. */
    void clear() { m_kept.clear(); }

private:
    struct Kept {
        RowQuery query;
        qint64 seq = 0;
        OrderArray ids;
    };

    Result<OrderArray> current(RowReader& reader, const RowQuery& query, qint64 seq, const CancelFlag* cancel);
    Result<OrderArray> read(RowReader& reader, const RowQuery& query, qint64 seq, const CancelFlag* cancel);
    Result<bool> patch(RowReader& reader, Kept& kept, qint64 seq);
    Kept* find(const RowQuery& query);
    void keep(Kept kept);

    /** Of the page in view: its order, and that of all rows behind its filters. */
    static constexpr std::size_t mostKept = 3;

    const RowTable& m_table;
    /** The one used last stands first. */
    std::list<Kept> m_kept;
};

} // namespace padesk
