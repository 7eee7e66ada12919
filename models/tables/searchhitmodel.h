// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/searchhit.h"
#include "models/domain/result.h"
#include "models/tables/tablestate.h"

#include <QAbstractListModel>

namespace padesk {

/** What the search everywhere has found, best first within each kind of thing. */
class SearchHitModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole, /** True for the first of its kind: a heading stands above it. */ FirstRole };

    using QAbstractListModel::QAbstractListModel;

    TableState state() const { return m_state; }
    const SearchHit& hit(int row) const { return m_result.hits.at(row); }
    bool isNumber() const { return m_result.isNumber; }
    void setResult(const SearchResult& result);
    /** Nothing has been asked. */
    void clear();
    void setFailed();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /** What things of the kind are called, many of them. */
    static QString groupText(Entity entity);

private:
    QString text(const SearchHit& hit) const;

    SearchResult m_result;
    TableState m_state = TableState::Empty;
};

} // namespace padesk

Q_DECLARE_METATYPE(padesk::SearchHit)
