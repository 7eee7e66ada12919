// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nominationtablemodel.h"

#include "models/tables/celltext.h"

#include <QCoreApplication>

namespace padesk {
namespace {

/** A difference weighs more than any number of variants. */
int severity(const VerdictCounts& verdicts)
{
    return verdicts.mismatch * 100 + verdicts.variant;
}

} // namespace

NominationTableModel::NominationTableModel(RowSource<NominationRow>& source, Clock now, QObject* parent)
    : PagedTableModel(source, std::move(now), parent)
{ }

const QList<TableColumn>& NominationTableModel::columns() const
{
    static const QList<TableColumn> all {
        { u"number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Request"), FilterKind::Text },
        { u"received_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Received"), FilterKind::Date },
        { u"age"_qs, QT_TRANSLATE_NOOP("TableColumn", "Age"), FilterKind::Number },
        { u"site_number"_qs, QT_TRANSLATE_NOOP("TableColumn", "Site"), FilterKind::Text },
        { u"company"_qs, QT_TRANSLATE_NOOP("TableColumn", "Company"), FilterKind::Text },
        { u"applicant"_qs, QT_TRANSLATE_NOOP("TableColumn", "Applicant"), FilterKind::Text },
        { u"claim"_qs, QT_TRANSLATE_NOOP("TableColumn", "Claims"), FilterKind::List, TermGroup::Claim,
            { u"yes"_qs, u"no"_qs } },
        { u"verdict"_qs, QT_TRANSLATE_NOOP("TableColumn", "Match"), FilterKind::List, TermGroup::Verdict,
            { u"mismatch"_qs, u"variant"_qs, u"match"_qs, u"unchecked"_qs } },
        { u"holder"_qs, QT_TRANSLATE_NOOP("TableColumn", "Assignee"), FilterKind::Text },
        { u"state"_qs, QT_TRANSLATE_NOOP("TableColumn", "State"), FilterKind::List, TermGroup::NominationLabel,
            stableTexts<NominationState>() },
        { u"due_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Due"), FilterKind::Date },
        { u"email"_qs, QT_TRANSLATE_NOOP("TableColumn", "E-mail address"), FilterKind::Text },
        { u"source"_qs, QT_TRANSLATE_NOOP("TableColumn", "Source"), FilterKind::List, TermGroup::Source,
            stableTexts<Source>() },
        { u"decided_by"_qs, QT_TRANSLATE_NOOP("TableColumn", "Decided by"), FilterKind::Text },
        { u"decided_at"_qs, QT_TRANSLATE_NOOP("TableColumn", "Decided"), FilterKind::Date },
    };
    return all;
}

QString NominationTableModel::displayText(const NominationRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return nominationNumber(row.id);
    case Received:
        return celltext::time(row.receivedAt, now());
    case Age:
        return isOpen(row) ? celltext::age(row.receivedAt, now()) : tr("decided");
    case SiteNumber:
        return row.siteNumber;
    case Company:
        return row.company;
    case Applicant:
        return QString(row.family + u' ' + row.given).trimmed();
    case Claim:
        return termText(TermGroup::Claim, row.claimsPrimary ? u"yes"_qs : u"no"_qs);
    case Match:
        return matchText(verdictsOf(row));
    case Assignee:
        return holderText(row);
    case State:
        return stateText(row.state);
    case Due:
        return celltext::time(row.dueAt, now());
    case Email:
        return row.email;
    case ReceivedBy:
        return celltext::capitalised(termText(TermGroup::Source, enumText(row.source)));
    case DecidedBy:
        return row.decidedBy;
    case DecidedAt:
        return celltext::time(row.decidedAt, now());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant NominationTableModel::sortValue(const NominationRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return row.id;
    case Received:
        return row.receivedAt;
    case Age:
        return row.receivedAt.secsTo(now());
    case Match:
        return severity(verdictsOf(row));
    case Due:
        return row.dueAt;
    case DecidedAt:
        return row.decidedAt;
    default:
        break;
    }
    return displayText(row, column);
}

QString NominationTableModel::toolTip(const NominationRow& row, int column) const
{
    if (column == Company)
        return row.company;
    return {};
}

/** A claim that has run out is none. */
QString NominationTableModel::holderText(const NominationRow& row) const
{
    const QString holder = holderOf(row, now());
    //: nobody works on the case
    return holder.isEmpty() && isOpen(row) ? tr("free") : holder;
}

/** A sign and a word, so that no colour has to tell it (VISUAL.md 1). */
QString NominationTableModel::matchText(const VerdictCounts& verdicts)
{
    if (verdicts.mismatch > 0)
        return QStringLiteral("≠ ") + tr("%n differ(s)", nullptr, verdicts.mismatch);
    if (verdicts.variant > 0)
        return QStringLiteral("≈ ") + tr("%n variant(s)", nullptr, verdicts.variant);
    if (verdicts.compared() > 0)
        return QStringLiteral("= ") + tr("match");
    //: the applicant was not compared with a registration
    return tr("unchecked");
}

QString NominationTableModel::stateText(NominationState state)
{
    return termText(TermGroup::NominationLabel, enumText(state));
}

} // namespace padesk
