// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/deliverytablemodel.h"

#include "models/tables/celltext.h"

#include <QCoreApplication>

namespace padesk {
namespace {

/** The one of the three that the channel has. */
QString destinationText(const DeliveryRow& row)
{
    const auto text = [&row](const char* key) { return row.destination.value(QLatin1String(key)).toString(); };
    switch (row.channel) {
    case Channel::Fax:
        return text("fax");
    case Channel::Email:
        return text("email");
    case Channel::Post:
        break;
    }
    return QString(text("postal_code") + u' ' + text("address")).trimmed();
}

QString pagesText(const DeliveryRow& row)
{
    return row.pagesTotal > 0 ? QStringLiteral("%1/%2").arg(row.pagesSent).arg(row.pagesTotal) : QString();
}

QString caseText(const DeliveryRow& row)
{
    if (row.nominationId)
        return nominationNumber(*row.nominationId);
    return row.requestId ? requestNumber(*row.requestId) : QString();
}

} // namespace

DeliveryTableModel::DeliveryTableModel(RowSource<DeliveryRow>& source, Clock now, QObject* parent)
    : PagedTableModel(source, std::move(now), parent)
{ }

const QList<TableColumn>& DeliveryTableModel::columns() const
{
    static const QList<TableColumn> all {
        { u"number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Delivery"), FilterKind::Text },
        { u"created_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Created"), FilterKind::Date },
        { u"site_number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Site"), FilterKind::Text },
        { u"company"_qs, QT_TRANSLATE_NOOP("TableColumn", "Company"), FilterKind::Text },
        { u"document"_qs, QT_TRANSLATE_NOOP("TableColumn", "Document"), FilterKind::List, TermGroup::Document,
            stableTexts<DocumentKind>() },
        { u"channel"_qs, QT_TRANSLATE_NOOP("TableColumn", "Channel"), FilterKind::List, TermGroup::Channel,
            stableTexts<Channel>() },
        { u"destination"_qs, QT_TRANSLATE_NOOP("TableColumn", "Destination"), FilterKind::Text },
        { u"attempts"_qs, QT_TRANSLATE_NOOP("TableColumn", "Attempts"), FilterKind::Number, TermGroup::Field, {},
            true },
        { u"next_attempt_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Next attempt"), FilterKind::Date },
        { u"last_error"_qs, QT_TRANSLATE_NOOP("TableColumn", "Last error"), FilterKind::Text },
        { u"pages_total"_qs, QT_TRANSLATE_NOOP("TableColumn", "Pages"), FilterKind::Number },
        { u"state"_qs, QT_TRANSLATE_NOOP("TableColumn", "State"), FilterKind::List, TermGroup::DeliveryState,
            stableTexts<DeliveryState>() },
        { u"posted_on"_qs, QT_TRANSLATE_NOOP("TableColumn", "Posted"), FilterKind::Date },
        { u"finished_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Finished"), FilterKind::Date },
        { u"started_by"_qs, QT_TRANSLATE_NOOP("TableColumn", "Started by"), FilterKind::Text },
        { u"case_number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Case"), FilterKind::Text },
    };
    return all;
}

QString DeliveryTableModel::displayText(const DeliveryRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return deliveryNumber(row.id);
    case Created:
        return celltext::time(row.createdAt, now());
    case SiteNumber:
        return row.siteNumber;
    case Company:
        return row.company;
    case Sent:
        return celltext::capitalised(termText(TermGroup::Document, enumText(row.document)));
    case SendBy:
        return celltext::capitalised(termText(TermGroup::Channel, enumText(row.channel)));
    case Destination:
        return destinationText(row);
    case Attempts:
        return QString::number(row.attempts);
    case NextAttempt:
        return celltext::time(row.nextAttemptAt.isValid() ? row.nextAttemptAt : row.notBefore, now());
    case LastError:
        return row.lastError;
    case Pages:
        return pagesText(row);
    case State:
        return celltext::capitalised(termText(TermGroup::DeliveryState, enumText(row.state)));
    case PostedOn:
        return celltext::day(row.postedOn);
    case FinishedAt:
        return celltext::time(row.finishedAt, now());
    case StartedBy:
        return row.startedBy;
    case CaseNumber:
        return caseText(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DeliveryTableModel::sortValue(const DeliveryRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return row.id;
    case Created:
        return row.createdAt;
    case Attempts:
        return row.attempts;
    case NextAttempt:
        return row.nextAttemptAt;
    case Pages:
        return row.pagesTotal;
    case PostedOn:
        return row.postedOn;
    case FinishedAt:
        return row.finishedAt;
    default:
        break;
    }
    return displayText(row, column);
}

QString DeliveryTableModel::toolTip(const DeliveryRow& row, int column) const
{
    if (column == Company || column == Destination || column == LastError)
        return displayText(row, column);
    return {};
}

} // namespace padesk
