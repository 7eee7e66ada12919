// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationmodel.h"

namespace padesk {

void NavigationModel::setEntries(const QList<NavigationEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void NavigationModel::setBadge(const QString& key, int count, Tone tone, const QString& detail)
{
    const QModelIndex index = indexOf(key);
    if (!index.isValid())
        return;
    NavigationEntry& entry = m_entries[index.row()];
    if (entry.count == count && entry.badge == tone && entry.detail == detail)
        return;
    entry.count = count;
    entry.badge = tone;
    entry.detail = detail;
    Q_EMIT dataChanged(index, index);
}

void NavigationModel::setFolded(bool on)
{
    m_folded = on;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex NavigationModel::indexOf(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!key.isEmpty() && m_entries.at(row).key == key)
            return index(row);
    }
    return {};
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString NavigationModel::spoken(const NavigationEntry& entry)
{
    if (entry.count == 0)
        return entry.text;
    const QString counted = tr("%1 %n case(s)", nullptr, entry.count).arg(entry.text);
    //: %1 is a page with its count, %2 how many of them are overdue or failed
    return entry.detail.isEmpty() ? counted : tr("%1, %2").arg(counted, entry.detail);
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NavigationEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case Qt::ToolTipRole:
        return m_folded ? QVariant(spoken(entry)) : QVariant();
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    const bool page = index.isValid() && m_entries.at(index.row()).kind == NavigationEntry::Kind::Page;
    return page ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace padesk
