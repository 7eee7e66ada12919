// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pagedtable.h"

#include <algorithm>

namespace padesk {
namespace {

/** The row of each of these ids that is there. A bit tells of most rows that they are none of them. */
QHash<quint32, int> placesOf(const OrderArray& ids, const OrderArray& order)
{
    IdSet wanted;
    for (const quint32 id : ids)
        wanted.insert(id);
    QHash<quint32, int> places;
    const qsizetype all = wanted.count();
    for (qsizetype row = 0; row < order.size() && places.size() < all; ++row) {
        if (wanted.contains(order.at(row)))
            places.insert(order.at(row), int(row));
    }
    return places;
}

} // namespace

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
    // As after the first page: then there is nothing more to do, which matters when millions of rows come.
    const bool onlyMore = after.size() > before
        && std::equal(m_order.cbegin(), m_order.cend(), after.cbegin(), after.cbegin() + before);
    if (after.size() > before) {
        beginInsertRows({}, int(before), int(after.size()) - 1);
        if (onlyMore)
            m_order = after;
        else
            m_rowsBeyond = after.size() - before;
        endInsertRows();
    }
    if (onlyMore)
        return;
    changePlaces(after);
    if (before > after.size()) {
        beginRemoveRows({}, int(after.size()), int(before) - 1);
        m_rowsBeyond = 0;
        endRemoveRows();
    }
}

/** The rows of after, and behind them as many without an id as there are too many. */
void PagedTable::changePlaces(const OrderArray& after)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    OrderArray heldIds;
    for (const QModelIndex& one : from)
        heldIds.append(quint32(idAt(one.row())));
    const QHash<quint32, int> held = placesOf(heldIds, after);
    m_rowsBeyond = rowCount() - after.size();
    m_order = after;
    QModelIndexList to;
    for (qsizetype one = 0; one < from.size(); ++one)
        to.append(index(held.value(heldIds.at(one), -1), from.at(one).column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace padesk
