// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/orderdelta.h"

#include <QSet>

#include <algorithm>

namespace padesk {
namespace {

/** What differs, without the rows that both orders begin and end with. */
struct Middle {
    qsizetype begin = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterEnd = 0;
};

Middle middleOf(const OrderArray& before, const OrderArray& after)
{
    Middle middle { 0, before.size(), after.size() };
    const qsizetype shorter = std::min(before.size(), after.size());
    while (middle.begin < shorter && before.at(middle.begin) == after.at(middle.begin))
        ++middle.begin;
    while (middle.beforeEnd > middle.begin && middle.afterEnd > middle.begin
        && before.at(middle.beforeEnd - 1) == after.at(middle.afterEnd - 1)) {
        --middle.beforeEnd;
        --middle.afterEnd;
    }
    return middle;
}

IdSet setOf(const OrderArray& ids, qsizetype begin, qsizetype end)
{
    IdSet set;
    for (qsizetype row = begin; row < end; ++row)
        set.insert(ids.at(row));
    return set;
}

class Walk {
public:
    Walk(const OrderArray& before, const OrderArray& after, const Middle& middle)
        : m_before(before)
        , m_after(after)
        , m_middle(middle)
        , m_old(setOf(before, middle.begin, middle.beforeEnd))
        , m_new(setOf(after, middle.begin, middle.afterEnd))
    { }

    OrderDelta steps(qsizetype most)
    {
        qsizetype from = m_middle.begin;
        qsizetype to = m_middle.begin;
        while (from < m_middle.beforeEnd || to < m_middle.afterEnd) {
            if (m_delta.removed.size() + m_delta.inserted.size() > most)
                return { {}, {}, true };
            if (from < m_middle.beforeEnd && leaves(from, to)) {
                m_delta.removed.prepend(from++);
            } else if (to < m_middle.afterEnd && comes(from, to)) {
                m_delta.inserted.append(to++);
            } else {
                ++from;
                ++to;
            }
        }
        return m_delta;
    }

private:
    /** Gone, put in before where it moved up to, or about to move down. */
    bool leaves(qsizetype from, qsizetype to)
    {
        const quint32 id = m_before.at(from);
        if (!m_new.contains(id) || m_moved.contains(id))
            return true;
        if (to >= m_middle.afterEnd || m_after.at(to) == id)
            return false;
        const quint32 wanted = m_after.at(to);
        const bool wantedMoves = !m_old.contains(wanted) || m_moved.contains(wanted);
        const bool wantedIsNext = from + 1 < m_middle.beforeEnd && m_before.at(from + 1) == wanted;
        if (wantedMoves || !wantedIsNext)
            return false;
        m_moved.insert(id);
        return true;
    }

    /** New, taken out before where it moved down from, or about to move up. */
    bool comes(qsizetype from, qsizetype to)
    {
        const quint32 id = m_after.at(to);
        if (from < m_middle.beforeEnd && m_before.at(from) == id)
            return false;
        m_moved.insert(id);
        return true;
    }

    const OrderArray& m_before;
    const OrderArray& m_after;
    const Middle m_middle;
    const IdSet m_old;
    const IdSet m_new;
    QSet<quint32> m_moved;
    OrderDelta m_delta;
};

} // namespace

OrderDelta orderDelta(const OrderArray& before, const OrderArray& after, qsizetype mostSteps)
{
    const Middle middle = middleOf(before, after);
    // More must come or go than that: known without looking.
    if (std::abs((middle.beforeEnd - middle.begin) - (middle.afterEnd - middle.begin)) > mostSteps)
        return { {}, {}, true };
    return Walk(before, after, middle).steps(mostSteps);
}

} // namespace padesk
