// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QBitArray>
#include <QList>

#include <atomic>

namespace padesk {

class Database;

/** The orders in which tables are read; each is an index with the id as its last column. */
enum class Order {
    SitesByNumber,
    SitesByKana,
    MembersByKana,
    NominationsByReceipt,
    RequestsByReceipt,
    DeliveriesByNumber
};

/** Ids in sort order, four bytes each: the backbone of a table of any size (ARCHITECTURE.md 6). */
using OrderArray = QList<quint32>;

/** Lets a reader on another thread stop between two blocks of rows. */
using CancelFlag = std::atomic<bool>;

/** Reads the whole order; Cancelled when the flag was raised. For the background connection. */
Result<OrderArray> readOrder(Database& database, Order order, const CancelFlag* cancel = nullptr);

/** A set of ids: one bit each. */
class IdSet {
public:
    explicit IdSet(qsizetype largestId = 0)
        : m_bits(largestId + 1)
    { }

    void insert(qint64 id);
    bool contains(qint64 id) const { return id >= 0 && id < m_bits.size() && m_bits.testBit(id); }
    qsizetype count() const { return m_bits.count(true); }

private:
    QBitArray m_bits;
};

/** An order with its inverse: where each id stands. Four more bytes a row make sorting search hits cheap. */
class OrderIndex {
public:
    explicit OrderIndex(OrderArray ids);

    const OrderArray& ids() const { return m_ids; }
    /** Position of the id, after all others when it is not in the order. */
    quint32 rank(qint64 id) const { return id >= 0 && id < m_ranks.size() ? m_ranks.at(id) : unknownRank; }

private:
    static constexpr quint32 unknownRank = ~quint32(0);

    OrderArray m_ids;
    QList<quint32> m_ranks;
};

/** The ids of the set in the order of the array; at most that many (a filter is walked along the order). */
OrderArray filtered(const OrderArray& order, const IdSet& set, qsizetype most = -1);

} // namespace padesk
