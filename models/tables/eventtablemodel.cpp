// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/eventtablemodel.h"

#include "models/tables/celltext.h"
#include "models/tables/fieldnames.h"

#include <QCoreApplication>

namespace padesk {
namespace {

/** A case by its number, anything else by what it is. */
QString subjectText(const EventRow& row)
{
    switch (row.entity) {
    case Entity::Nomination:
        return nominationNumber(row.entityId);
    case Entity::PasscodeRequest:
        return requestNumber(row.entityId);
    case Entity::Delivery:
        return deliveryNumber(row.entityId);
    case Entity::ChangeRequest:
        return changeRequestNumber(row.entityId);
    default:
        return celltext::capitalised(termText(TermGroup::Entity, enumText(row.entity)));
    }
}

} // namespace

EventTableModel::EventTableModel(RowSource<EventRow>& source, Clock now, QObject* parent)
    : PagedTableModel(source, std::move(now), parent)
{ }

const QList<TableColumn>& EventTableModel::columns() const
{
    static const QList<TableColumn> all {
        { u"number"_qs, QT_TRANSLATE_NOOP("TableColumn", "No."), FilterKind::Text, TermGroup::Field, {}, true },
        { u"at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Time"), FilterKind::Date },
        { u"actor"_qs, QT_TRANSLATE_NOOP("TableColumn", "Who"), FilterKind::Text },
        { u"actor_role"_qs, QT_TRANSLATE_NOOP("TableColumn", "Role"), FilterKind::List, TermGroup::Role,
            { u"viewer"_qs, u"operator"_qs, u"supervisor"_qs, u"admin"_qs, u"primary"_qs, u"secondary"_qs, u"portal"_qs,
                u"worker"_qs } },
        { u"action"_qs, QT_TRANSLATE_NOOP("TableColumn", "Action"), FilterKind::List, TermGroup::Action,
            termKeys(TermGroup::Action) },
        { u"entity"_qs, QT_TRANSLATE_NOOP("TableColumn", "Subject"), FilterKind::List, TermGroup::Entity,
            stableTexts<Entity>() },
        { u"site_number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Site"), FilterKind::Text },
        { u"company"_qs, QT_TRANSLATE_NOOP("TableColumn", "Company"), FilterKind::Text },
        { u"after"_qs, QT_TRANSLATE_NOOP("TableColumn", "Changes"), FilterKind::Text },
    };
    return all;
}

QString EventTableModel::displayText(const EventRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return QString::number(row.id);
    case At:
        return celltext::time(row.at, now());
    case Actor:
        return row.actor;
    case ActorRole:
        return celltext::capitalised(termText(TermGroup::Role, row.actorRole));
    case Action:
        return celltext::capitalised(termText(TermGroup::Action, row.action));
    case Subject:
        return subjectText(row);
    case SiteNumber:
        return row.siteNumber;
    case Company:
        return row.company;
    case Changes:
        return changedFieldNames(row.after);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EventTableModel::sortValue(const EventRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return row.id;
    case At:
        return row.at;
    default:
        break;
    }
    return displayText(row, column);
}

QString EventTableModel::toolTip(const EventRow& row, int column) const
{
    if (column == Company || column == Changes)
        return displayText(row, column);
    return {};
}

} // namespace padesk
