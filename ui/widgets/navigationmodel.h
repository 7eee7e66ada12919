// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/navigationlist.h"

#include <QAbstractListModel>

namespace padesk {

/** The entries of a NavigationList. */
class NavigationModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<NavigationEntry>& entries);
    void setBadge(const QString& key, int count, Tone tone, const QString& detail);
    void setFolded(bool on);
    QModelIndex indexOf(const QString& key) const;
    const NavigationEntry& at(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    static QString spoken(const NavigationEntry& entry);

    QList<NavigationEntry> m_entries;
    bool m_folded = false;
};

} // namespace padesk

Q_DECLARE_METATYPE(padesk::NavigationEntry)
