// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QList>

#include <atomic>
#include <memory>

namespace padesk {

/** Ids in sort order, four bytes each: the backbone of a table of any size (ARCHITECTURE.md 6). */
using OrderArray = QList<quint32>;

/** Lets a reader on another thread stop between two blocks of rows. */
using CancelFlag = std::atomic<bool>;
/** A flag that asker and reader share; nothing when the work can't be stopped. */
using CancelToken = std::shared_ptr<CancelFlag>;

/** A set of ids: one bit each. */
class IdSet {
public:
    explicit IdSet(qsizetype largestId = 0)
        : m_bits(largestId + 1)
    { }

    void insert(qint64 id);
    /** One that it contains. */
    void remove(qint64 id) { m_bits.clearBit(id); }
    bool contains(qint64 id) const { return id >= 0 && id < m_bits.size() && m_bits.testBit(id); }
    qsizetype count() const { return m_bits.count(true); }

private:
    QBitArray m_bits;
};

/** The ids of the set in the order of the array; at most that many (a filter is walked along the order). */
OrderArray filtered(const OrderArray& order, const IdSet& set, qsizetype most = -1);

} // namespace padesk
