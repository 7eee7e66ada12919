// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/directorylook.h"

#include "models/domain/calendar.h"
#include "models/domain/desk/sitecase.h"
#include "models/tables/celltext.h"
#include "models/tables/membertablemodel.h"
#include "models/tables/sitetablemodel.h"
#include "ui/style/statelook.h"

#include <QCoreApplication>

namespace padesk {
namespace {

/** 4.4 of the look: an end within that many days is said aloud. */
constexpr int soonDays = snsRiskDays;

CellLook stateCell(const StateLook& state)
{
    CellLook look;
    look.kind = CellKind::State;
    look.tone = state.tone;
    look.icon = state.icon;
    return look;
}

CellLook plain(CellKind kind)
{
    CellLook look;
    look.kind = kind;
    return look;
}

/** Red from the day after, amber for the last thirty days. */
CellLook lastDayLook(QDate day, QDate today)
{
    CellLook look = plain(CellKind::Date);
    if (day.isValid() && day < today)
        look.tone = Tone::Red;
    else if (day.isValid() && today.daysTo(day) <= soonDays / 3)
        look.tone = Tone::Amber;
    return look;
}

CellLook contactLook(const SiteRow& row)
{
    CellLook look = plain(CellKind::Text);
    if (row.contactState.isEmpty()) {
        look.tone = Tone::Red;
        look.icon = QStringLiteral("alert");
    }
    return look;
}

CellLook secondariesLook(const SiteRow& row)
{
    CellLook look = plain(CellKind::Progress);
    look.done = row.secondaries;
    look.total = secondaryCap;
    return look;
}

} // namespace

CellLook siteCellLook(const QModelIndex& index, const QDateTime& now)
{
    const auto row = index.data(PagedTable::RecordRole).value<SiteRow>();
    switch (static_cast<SiteTableModel::Column>(index.column())) {
    case SiteTableModel::SiteNumber:
        return plain(CellKind::Strong);
    case SiteTableModel::ContactState:
        return contactLook(row);
    case SiteTableModel::Secondaries:
        return secondariesLook(row);
    case SiteTableModel::Members:
    case SiteTableModel::OpenCases:
        return plain(CellKind::Number);
    case SiteTableModel::SnsTo:
        return row.state == SiteState::Closed ? plain(CellKind::Quiet) : lastDayLook(row.snsTo, officeDate(now));
    case SiteTableModel::State:
        return stateCell(stateLook(row.state));
    case SiteTableModel::Company:
    case SiteTableModel::Contact:
        return plain(CellKind::Text);
    default:
        return plain(CellKind::Quiet);
    }
}

CellLook memberCellLook(const QModelIndex& index, const QDateTime& now)
{
    const auto row = index.data(PagedTable::RecordRole).value<MemberRow>();
    switch (static_cast<MemberTableModel::Column>(index.column())) {
    case MemberTableModel::SiteNumber:
        return plain(CellKind::Strong);
    case MemberTableModel::Name:
    case MemberTableModel::Company:
    case MemberTableModel::Role:
        return plain(CellKind::Text);
    case MemberTableModel::Passcode: {
        CellLook look = plain(CellKind::Quiet);
        if (row.passcodeState == QLatin1String("warned"))
            look.tone = Tone::Amber;
        else if (row.passcodeState == QLatin1String("locked"))
            look.tone = Tone::Red;
        return look;
    }
    case MemberTableModel::ExpiresOn:
        return row.state == MemberState::Ended ? plain(CellKind::Quiet) : lastDayLook(row.expiresOn, officeDate(now));
    case MemberTableModel::State:
        return stateCell(stateLook(row.state));
    default:
        return plain(CellKind::Quiet);
    }
}

ChipLook memberChip(MemberState state)
{
    return chipLook(stateLook(state), celltext::capitalised(termText(TermGroup::MemberState, enumText(state))));
}

ChipLook siteChip(SiteState state)
{
    return chipLook(stateLook(state), celltext::capitalised(termText(TermGroup::SiteState, enumText(state))));
}

ChipLook snsChip(const SnsCover& sns, QDate today)
{
    const QString calendar = QStringLiteral("calendar");
    const auto say = [](const char* text) { return QCoreApplication::translate("Directory", text); };
    switch (sns.state) {
    case SnsCover::State::None:
        return { Tone::Grey, calendar, say(QT_TRANSLATE_NOOP("Directory", "No S&S")) };
    case SnsCover::State::Expired:
        return { Tone::Red, calendar, say(QT_TRANSLATE_NOOP("Directory", "S&S expired")) };
    case SnsCover::State::NotStarted:
        return { Tone::Amber, calendar, say(QT_TRANSLATE_NOOP("Directory", "S&S from %1")).arg(shownDay(sns.date)) };
    case SnsCover::State::Valid:
        break;
    }
    if (!sns.date.isValid())
        return { Tone::Grey, calendar, say(QT_TRANSLATE_NOOP("Directory", "S&S valid")) };
    const int days = int(today.daysTo(sns.date));
    if (days > soonDays)
        return { Tone::Grey, calendar, say(QT_TRANSLATE_NOOP("Directory", "S&S until %1")).arg(shownDay(sns.date)) };
    return { Tone::Amber, calendar, QCoreApplication::translate("Directory", "S&S: %n day(s) left", nullptr, days) };
}

QString shownDay(QDate day)
{
    return celltext::day(day);
}

QString roleText(MemberRole role)
{
    return celltext::capitalised(termText(TermGroup::Role, enumText(role)));
}

QString toolLevelText(ToolLevel level)
{
    return celltext::capitalised(termText(TermGroup::ToolLevel, enumText(level)));
}

} // namespace padesk
