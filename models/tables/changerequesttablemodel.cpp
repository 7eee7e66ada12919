// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/changerequesttablemodel.h"

#include "models/domain/desk/caserows.h"
#include "models/tables/celltext.h"
#include "models/tables/fieldnames.h"

#include <QCoreApplication>

namespace padesk {

ChangeRequestTableModel::ChangeRequestTableModel(RowSource<ChangeRequestRow>& source, Clock now, QObject* parent)
    : PagedTableModel(source, std::move(now), parent)
{ }

const QList<TableColumn>& ChangeRequestTableModel::columns() const
{
    static const QList<TableColumn> all {
        { u"number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Request"), FilterKind::Text },
        { u"received_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Received"), FilterKind::Date },
        { u"age"_qs, QT_TRANSLATE_NOOP("TableColumn", "Age"), FilterKind::Number },
        { u"site_number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Site"), FilterKind::Text },
        { u"company"_qs, QT_TRANSLATE_NOOP("TableColumn", "Company"), FilterKind::Text },
        { u"contract"_qs, QT_TRANSLATE_NOOP("TableColumn", "Contract"), FilterKind::List, TermGroup::Field,
            stableTexts<Contract>() },
        { u"changes"_qs, QT_TRANSLATE_NOOP("TableColumn", "Changes"), FilterKind::Text },
        { u"source"_qs, QT_TRANSLATE_NOOP("TableColumn", "Source"), FilterKind::List, TermGroup::Source,
            stableTexts<Source>() },
        { u"reference"_qs, QT_TRANSLATE_NOOP("TableColumn", "Reference"), FilterKind::Text },
        { u"sales_rep"_qs, QT_TRANSLATE_NOOP("TableColumn", "Sales rep"), FilterKind::Text },
        { u"holder"_qs, QT_TRANSLATE_NOOP("TableColumn", "Assignee"), FilterKind::Text },
        { u"state"_qs, QT_TRANSLATE_NOOP("TableColumn", "State"), FilterKind::List, TermGroup::ChangeState,
            stableTexts<ChangeState>() },
        { u"due_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Due"), FilterKind::Date },
        { u"decided_by"_qs, QT_TRANSLATE_NOOP("TableColumn", "Decided by"), FilterKind::Text },
        { u"decided_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Decided"), FilterKind::Date },
    };
    return all;
}

QString ChangeRequestTableModel::displayText(const ChangeRequestRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return changeRequestNumber(row.id);
    case Received:
        return celltext::time(row.receivedAt, now());
    case Age:
        return isOpen(row) ? celltext::age(row.receivedAt, now()) : tr("decided");
    case SiteNumber:
        return row.siteNumber;
    case Company:
        return row.company;
    case ContractType:
        return enumText(row.contract);
    case Changes:
        return changedFieldNames(row.changes);
    case ReceivedBy:
        return celltext::capitalised(termText(TermGroup::Source, enumText(row.source)));
    case Reference:
        return row.reference;
    case SalesRep:
        return row.salesRep;
    case Assignee:
        return holderText(row);
    case State:
        return celltext::capitalised(termText(TermGroup::ChangeState, enumText(row.state)));
    case Due:
        return celltext::time(row.dueAt, now());
    case DecidedBy:
        return row.decidedBy;
    case DecidedAt:
        return celltext::time(row.decidedAt, now());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ChangeRequestTableModel::sortValue(const ChangeRequestRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return row.id;
    case Received:
        return row.receivedAt;
    case Age:
        return row.receivedAt.secsTo(now());
    case Due:
        return row.dueAt;
    case DecidedAt:
        return row.decidedAt;
    default:
        break;
    }
    return displayText(row, column);
}

QString ChangeRequestTableModel::toolTip(const ChangeRequestRow& row, int column) const
{
    if (column == Company || column == Changes)
        return displayText(row, column);
    return {};
}

/** A claim that has run out is none. */
QString ChangeRequestTableModel::holderText(const ChangeRequestRow& row) const
{
    const QString holder = holderOf(row, now());
    //: nobody works on the case
    return holder.isEmpty() && isOpen(row) ? tr("free") : holder;
}

} // namespace padesk
