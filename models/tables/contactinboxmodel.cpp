// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/contactinboxmodel.h"

#include "models/tables/celltext.h"
#include "models/tables/nominationtablemodel.h"

#include <QCoreApplication>

namespace padesk {

ContactInboxModel::ContactInboxModel(RowSource<NominationRow>& source, Clock now, QObject* parent)
    : PagedTableModel(source, std::move(now), parent)
{ }

const QList<TableColumn>& ContactInboxModel::columns() const
{
    static const QList<TableColumn> all {
        { u"applicant"_qs, QT_TRANSLATE_NOOP("TableColumn", "Applicant"), FilterKind::Text },
        { u"received_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Received"), FilterKind::Date },
        { u"site_number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Site"), FilterKind::Text },
        { u"state"_qs, QT_TRANSLATE_NOOP("TableColumn", "State"), FilterKind::List, TermGroup::NominationLabel,
            stableTexts<NominationState>() },
    };
    return all;
}

QString ContactInboxModel::displayText(const NominationRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Applicant:
        return QString(row.family + u' ' + row.given).trimmed();
    case Received:
        return celltext::time(row.receivedAt, now());
    case SiteNumber:
        return row.siteNumber;
    case State:
        return NominationTableModel::stateText(row.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ContactInboxModel::sortValue(const NominationRow& row, int column) const
{
    return column == Received ? QVariant(row.receivedAt) : QVariant(displayText(row, column));
}

QString ContactInboxModel::toolTip(const NominationRow& row, int column) const
{
    return column == Applicant ? row.email : QString();
}

} // namespace padesk
