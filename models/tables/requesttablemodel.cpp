// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/requesttablemodel.h"

#include "models/tables/celltext.h"

#include <QCoreApplication>

namespace padesk {

RequestTableModel::RequestTableModel(RowSource<RequestRow>& source, Clock now, QObject* parent)
    : PagedTableModel(source, std::move(now), parent)
{ }

const QList<TableColumn>& RequestTableModel::columns() const
{
    static const QList<TableColumn> all {
        { u"number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Request"), FilterKind::Text },
        { u"received_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Received"), FilterKind::Date },
        { u"age"_qs, QT_TRANSLATE_NOOP("TableColumn", "Age"), FilterKind::Number },
        { u"site_number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Site"), FilterKind::Text },
        { u"company"_qs, QT_TRANSLATE_NOOP("TableColumn", "Company"), FilterKind::Text },
        { u"name"_qs, QT_TRANSLATE_NOOP("TableColumn", "Name"), FilterKind::Text },
        { u"channel"_qs, QT_TRANSLATE_NOOP("TableColumn", "Channel"), FilterKind::List, TermGroup::Channel,
            { u"post"_qs, u"fax"_qs } },
        { u"confirmed"_qs, QT_TRANSLATE_NOOP("TableColumn", "Confirmed"), FilterKind::Number },
        { u"passcode_state"_qs, QT_TRANSLATE_NOOP("TableColumn", "Passcode"), FilterKind::List, TermGroup::Passcode,
            { u"live"_qs, u"warned"_qs, u"locked"_qs } },
        { u"holder"_qs, QT_TRANSLATE_NOOP("TableColumn", "Assignee"), FilterKind::Text },
        { u"state"_qs, QT_TRANSLATE_NOOP("TableColumn", "State"), FilterKind::List, TermGroup::RequestState,
            stableTexts<RequestState>() },
        { u"due_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Due"), FilterKind::Date },
        { u"source"_qs, QT_TRANSLATE_NOOP("TableColumn", "Source"), FilterKind::List, TermGroup::Source,
            stableTexts<Source>() },
        { u"released_by"_qs, QT_TRANSLATE_NOOP("TableColumn", "Released by"), FilterKind::Text },
        { u"released_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Released"), FilterKind::Date },
    };
    return all;
}

QString RequestTableModel::displayText(const RequestRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return requestNumber(row.id);
    case Received:
        return celltext::time(row.receivedAt, now());
    case Age:
        return isOpen(row) ? celltext::age(row.receivedAt, now()) : tr("completed");
    case SiteNumber:
        return row.siteNumber;
    case Company:
        return row.company;
    case Name:
        return QString(row.family + u' ' + row.given).trimmed();
    case SendBy:
        return celltext::capitalised(termText(TermGroup::Channel, enumText(row.channel)));
    case Confirmed:
        return QStringLiteral("%1/3").arg(confirmedPoints(row));
    case Passcode:
        return celltext::capitalised(termText(TermGroup::Passcode, row.passcodeState));
    case Assignee:
        return holderText(row);
    case State:
        return celltext::capitalised(termText(TermGroup::RequestState, enumText(row.state)));
    case Due:
        return celltext::time(row.dueAt, now());
    case ReceivedBy:
        return celltext::capitalised(termText(TermGroup::Source, enumText(row.source)));
    case ReleasedBy:
        return row.releasedBy;
    case ReleasedAt:
        return celltext::time(row.releasedAt, now());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RequestTableModel::sortValue(const RequestRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return row.id;
    case Received:
        return row.receivedAt;
    case Age:
        return row.receivedAt.secsTo(now());
    case Confirmed:
        return confirmedPoints(row);
    case Due:
        return row.dueAt;
    case ReleasedAt:
        return row.releasedAt;
    default:
        break;
    }
    return displayText(row, column);
}

QString RequestTableModel::toolTip(const RequestRow& row, int column) const
{
    if (column == Company)
        return row.company;
    return {};
}

/** A claim that has run out is none. */
QString RequestTableModel::holderText(const RequestRow& row) const
{
    const QString holder = holderOf(row, now());
    //: nobody works on the case
    return holder.isEmpty() && isOpen(row) ? tr("free") : holder;
}

} // namespace padesk
