// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalslook.h"

#include "models/tables/changerequesttablemodel.h"
#include "models/tables/nominationtablemodel.h"
#include "ui/actorname.h"
#include "ui/style/statelook.h"
#include "ui/widgets/avatar.h"

namespace padesk {
namespace {

constexpr int inTime = 1;
constexpr int soon = 2;
constexpr int overdue = 3;
constexpr qint64 secondsADay = 24 * 3600;

/** Overdue by the office's date, or due within a day. */
CellLook ageLook(bool open, const QDateTime& due, const QDateTime& now)
{
    CellLook look { CellKind::Age };
    if (!open)
        return look;
    look.level = inTime;
    if (due.isValid() && due < now)
        look.level = overdue;
    else if (due.isValid() && now.secsTo(due) < secondsADay)
        look.level = soon;
    return look;
}

CellLook claimLook(const QString& holder, const Session& session)
{
    CellLook look { CellKind::Claim };
    if (holder.isEmpty())
        return look;
    look.own = isOwnName(session.actor, holder);
    look.person = look.own && !session.actor.displayName.isEmpty() ? session.actor.displayName : holder;
    look.operatorId = qint64(qHash(holder, 0));
    return look;
}

CellLook stateCell(const StateLook& state)
{
    CellLook look { CellKind::State };
    look.tone = state.tone;
    look.icon = state.icon;
    return look;
}

MatchMark markOf(CheckMark mark)
{
    switch (mark) {
    case CheckMark::Match:
        return MatchMark::Match;
    case CheckMark::Variant:
        return MatchMark::Variant;
    case CheckMark::Mismatch:
        return MatchMark::Differs;
    case CheckMark::Accepted:
        return MatchMark::Accepted;
    case CheckMark::Absent:
        break;
    }
    return MatchMark::Unchecked;
}

CellLook matchLook(const NominationRow& row)
{
    CellLook look { CellKind::Match };
    for (const CheckMark mark : checkMarks(row))
        look.marks.append(markOf(mark));
    const VerdictCounts counts = verdictsOf(row);
    if (counts.mismatch > 0)
        look.tone = Tone::Red;
    else if (counts.variant > 0)
        look.tone = Tone::Amber;
    return look;
}

} // namespace

CellLookOf nominationLook(const Session& session, std::function<QDateTime()> now)
{
    return [&session, now = std::move(now)](const QModelIndex& index) -> CellLook {
        const auto row = index.data(PagedTable::RecordRole).value<NominationRow>();
        switch (static_cast<NominationTableModel::Column>(index.column())) {
        case NominationTableModel::Age:
            return ageLook(isOpen(row), row.dueAt, now());
        case NominationTableModel::SiteNumber:
            return { CellKind::Strong };
        case NominationTableModel::Match:
            return matchLook(row);
        case NominationTableModel::Assignee:
            return claimLook(isOpen(row) ? holderOf(row, now()) : row.decidedBy, session);
        case NominationTableModel::State:
            return stateCell(stateLook(row.state));
        case NominationTableModel::Received:
        case NominationTableModel::Claim:
        case NominationTableModel::Email:
            return { CellKind::Quiet };
        default:
            return {};
        }
    };
}

CellLookOf changeRequestLook(const Session& session, std::function<QDateTime()> now)
{
    return [&session, now = std::move(now)](const QModelIndex& index) -> CellLook {
        const auto row = index.data(PagedTable::RecordRole).value<ChangeRequestRow>();
        switch (static_cast<ChangeRequestTableModel::Column>(index.column())) {
        case ChangeRequestTableModel::Age:
            return ageLook(isOpen(row), row.dueAt, now());
        case ChangeRequestTableModel::SiteNumber:
            return { CellKind::Strong };
        case ChangeRequestTableModel::Assignee:
            return claimLook(isOpen(row) ? holderOf(row, now()) : row.decidedBy, session);
        case ChangeRequestTableModel::State:
            return stateCell(stateLook(row.state));
        case ChangeRequestTableModel::Received:
        case ChangeRequestTableModel::ReceivedBy:
        case ChangeRequestTableModel::Reference:
            return { CellKind::Quiet };
        default:
            return {};
        }
    };
}

} // namespace padesk
