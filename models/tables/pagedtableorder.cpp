// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pagedtable.h"

#include <algorithm>

namespace padesk {

void PagedTable::adopt(const Answer& answer)
{
    if (answer.delta.isEmpty()) {
        m_order = answer.ids;
    } else if (m_order.isEmpty()) {
        beginInsertRows({}, 0, int(answer.ids.size()) - 1);
        m_order = answer.ids;
        endInsertRows();
    } else if (answer.delta.many) {
        rearrange(answer.ids);
    } else {
        stepThrough(answer);
    }
}

void PagedTable::stepThrough(const Answer& answer)
{
    for (const qsizetype row : answer.delta.removed) {
        beginRemoveRows({}, int(row), int(row));
        m_order.removeAt(row);
        endRemoveRows();
    }
    const QList<qsizetype>& inserted = answer.delta.inserted;
    for (qsizetype one = 0; one < inserted.size();) {
        qsizetype next = one + 1;
        while (next < inserted.size() && inserted.at(next) == inserted.at(next - 1) + 1)
            ++next;
        const qsizetype first = inserted.at(one);
        beginInsertRows({}, int(first), int(first + next - one) - 1);
        m_order.insert(first, next - one, 0);
        std::copy_n(answer.ids.begin() + first, next - one, m_order.begin() + first);
        endInsertRows();
        one = next;
    }
}

/**
 * Many steps at once. Rows are added at the end or taken from there, and in between all change places; who holds on to
 * a row follows it.
 */
void PagedTable::rearrange(const OrderArray& after)
{
    const qsizetype before = m_order.size();
    if (after.size() > before) {
        beginInsertRows({}, int(before), int(after.size()) - 1);
        m_order.append(OrderArray(after.size() - before, 0));
        endInsertRows();
    }
    changePlaces(after);
    if (before > after.size()) {
        beginRemoveRows({}, int(after.size()), int(before) - 1);
        m_order = after;
        endRemoveRows();
    }
}

/** The rows of after, and behind them as many without an id as there are too many. */
void PagedTable::changePlaces(const OrderArray& after)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    OrderArray heldIds;
    QHash<quint32, int> held;
    for (const QModelIndex& one : from) {
        heldIds.append(m_order.at(one.row()));
        held.insert(heldIds.last(), -1);
    }
    const qsizetype size = m_order.size();
    m_order = after;
    m_order.resize(size);
    for (qsizetype row = 0; !held.isEmpty() && row < after.size(); ++row) {
        if (const auto one = held.find(after.at(row)); one != held.end())
            *one = int(row);
    }
    QModelIndexList to;
    for (qsizetype one = 0; one < from.size(); ++one)
        to.append(index(held.value(heldIds.at(one)), from.at(one).column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace padesk
