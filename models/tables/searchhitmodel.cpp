// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/searchhitmodel.h"

namespace padesk {

void SearchHitModel::setResult(const SearchResult& result)
{
    beginResetModel();
    m_result = result;
    m_state = result.hits.isEmpty() ? TableState::Empty : TableState::Ready;
    endResetModel();
}

void SearchHitModel::clear()
{
    setResult({});
}

void SearchHitModel::setFailed()
{
    beginResetModel();
    m_result = {};
    m_state = TableState::Failed;
    endResetModel();
}

int SearchHitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.hits.size());
}

QVariant SearchHitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit& one = m_result.hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(groupText(one.entity), text(one));
    case HitRole:
        return QVariant::fromValue(one);
    case FirstRole:
        return index.row() == 0 || m_result.hits.at(index.row() - 1).entity != one.entity;
    default:
        return {};
    }
}

QString SearchHitModel::text(const SearchHit& hit) const
{
    QStringList parts { hit.number, hit.title, hit.detail };
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString SearchHitModel::groupText(Entity entity)
{
    switch (entity) {
    case Entity::Site:
        return tr("Sites");
    case Entity::Member:
        return tr("Users");
    case Entity::Nomination:
        return tr("Approvals");
    case Entity::PasscodeRequest:
        return tr("Passcodes");
    case Entity::Delivery:
        return tr("Deliveries");
    case Entity::ChangeRequest:
        return tr("Registration changes");
    default:
        return {};
    }
}

} // namespace padesk
