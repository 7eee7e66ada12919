// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/contacthistorymodel.h"

#include "models/domain/desk/casevalues.h"
#include "models/tables/celltext.h"

#include <QCoreApplication>

namespace padesk {
namespace {

/** Whom or which paper it was about; nothing where the kind says enough. */
QString subjectText(const EventRow& row)
{
    const QString name
        = QString(row.after.value(u"family").toString() + u' ' + row.after.value(u"given").toString()).trimmed();
    switch (row.entity) {
    case Entity::Nomination:
        return QString(nominationNumber(row.entityId) + u' ' + name).trimmed();
    case Entity::PasscodeRequest:
        return QString(requestNumber(row.entityId) + u' ' + name).trimmed();
    case Entity::ChangeRequest:
        return changeRequestNumber(row.entityId);
    case Entity::Site:
        return row.siteNumber;
    default:
        return name;
    }
}

} // namespace

ContactHistoryModel::ContactHistoryModel(RowSource<EventRow>& source, Clock now, QObject* parent)
    : PagedTableModel(source, std::move(now), parent)
{ }

const QList<TableColumn>& ContactHistoryModel::columns() const
{
    static const QList<TableColumn> all {
        { u"at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Time"), FilterKind::Date },
        { u"entity"_qs, QT_TRANSLATE_NOOP("TableColumn", "What happened"), FilterKind::List, TermGroup::Entity,
            { u"nomination"_qs, u"member"_qs, u"site"_qs, u"change_request"_qs, u"passcode_request"_qs } },
        { u"actor_role"_qs, QT_TRANSLATE_NOOP("TableColumn", "Who"), FilterKind::List, TermGroup::Role,
            { u"primary"_qs, u"secondary"_qs, u"operator"_qs, u"portal"_qs, u"worker"_qs } },
        { u"site_number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Site"), FilterKind::Text },
    };
    return all;
}

QString ContactHistoryModel::whatText(const EventRow& row)
{
    const QString kind = celltext::capitalised(termText(TermGroup::Entity, enumText(row.entity)));
    const QString action = termText(TermGroup::Action, row.action);
    const QString subject = subjectText(row);
    if (subject.isEmpty())
        //: a line of the history; %1: what it was about (user, site), %2: what was done (suspended)
        return tr("%1: %2").arg(kind, action);
    //: a line of the history; %1: what it was about (user, site), %2: its name or number, %3: what was done (suspended)
    return tr("%1 %2: %3").arg(kind, subject, action);
}

/** The office is one to its customers, whoever of it did something. */
QString ContactHistoryModel::whoText(const EventRow& row)
{
    if (row.actor != QLatin1String(officeActor))
        return row.actor;
    if (row.actorRole == u"portal")
        return tr("PA Online");
    if (row.actorRole == u"worker")
        return tr("By itself, when due");
    return tr("PA office");
}

QString ContactHistoryModel::displayText(const EventRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case At:
        return celltext::time(row.at, now());
    case What:
        return whatText(row);
    case Who:
        return whoText(row);
    case SiteNumber:
        return row.siteNumber;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ContactHistoryModel::sortValue(const EventRow& row, int column) const
{
    return column == At ? QVariant(row.at) : QVariant(displayText(row, column));
}

QString ContactHistoryModel::toolTip(const EventRow& row, int column) const
{
    return column == What ? displayText(row, column) : QString();
}

} // namespace padesk
