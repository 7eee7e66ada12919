// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portalaccess.h"

#include "models/domain/accessjudge.h"

namespace padesk {
namespace {

bool isOpen(const std::optional<CallerFacts>& caller)
{
    return caller && caller->standing.state != PersonStanding::State::Ended;
}

QString stopReason(const AccessFacts& facts)
{
    if (facts.siteFound && facts.site.state == SiteState::Suspended)
        return u"site_suspended"_qs;
    if (facts.siteFound && facts.site.state == SiteState::Closed)
        return u"site_closed"_qs;
    return u"person_suspended"_qs;
}

QString nominationReason(const AccessFacts& facts)
{
    if (!facts.siteFound)
        return u"site_not_found"_qs;
    if (const NominationFacts* nomination = countingNomination(facts))
        return nomination->state == NominationState::Refused ? u"nomination_refused"_qs : u"nomination_open"_qs;
    const bool contact = judgeByRecord(ChartNode::IsContact, facts).answer != ChartAnswer::No;
    const QList<NominationCause> causes = causesFor(facts, contact);
    return causes.isEmpty() ? enumText(NominationCause::NotTheContact) : enumText(causes.first());
}

/** Who is on the passcode screen has signed in. */
ToolLevel levelBeforePasscode(AccessFacts facts)
{
    if (!isOpen(facts.caller))
        return ToolLevel::None;
    facts.caller->standing.signedIn = true;
    return mayDownloadUnverified(facts) ? ToolLevel::Download : ToolLevel::None;
}

} // namespace

PortalAccess portalAccess(const AccessFacts& facts)
{
    // PA Online asks about people who have signed in: without an IBM ID there is nobody to ask about.
    const EntryScreen screen = facts.ibmId.isEmpty() ? EntryScreen::Unknown : predictScreen(facts);
    switch (screen) {
    case EntryScreen::Refused:
        return { screen, ToolLevel::None, stopReason(facts) };
    case EntryScreen::Top:
        return { screen, isOpen(facts.caller) ? facts.caller->standing.access.toolLevel : ToolLevel::None,
            u"authorised"_qs };
    case EntryScreen::Passcode:
        return { screen, levelBeforePasscode(facts), u"passcode_expected"_qs };
    case EntryScreen::SelfNomination:
        return { screen, ToolLevel::None, nominationReason(facts) };
    case EntryScreen::Unknown:
        break;
    }
    return { EntryScreen::Unknown, ToolLevel::None, u"nobody_named"_qs };
}

} // namespace padesk
