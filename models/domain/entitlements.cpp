// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entitlements.h"

#include <algorithm>
#include <iterator>

namespace padesk {
namespace {
constexpr std::size_t toolCount = 3;

// The chart of intended uses in the access guide, cell by cell.
constexpr EntitlementCell matrix[] = {
    { Service::Registration, Tool::PaOnline, Coverage::Everything, false },
    { Service::Registration, Tool::SoftwareAndServicesOnline, Coverage::Nothing, false },
    { Service::Registration, Tool::WebSupport, Coverage::Nothing, false },
    { Service::OrderHistory, Tool::PaOnline, Coverage::Everything, false },
    { Service::OrderHistory, Tool::SoftwareAndServicesOnline, Coverage::Nothing, false },
    { Service::OrderHistory, Tool::WebSupport, Coverage::Nothing, false },
    { Service::LicenseCertificate, Tool::PaOnline, Coverage::Everything, false },
    { Service::LicenseCertificate, Tool::SoftwareAndServicesOnline, Coverage::Nothing, false },
    { Service::LicenseCertificate, Tool::WebSupport, Coverage::Nothing, false },
    { Service::Download, Tool::PaOnline, Coverage::FullCode, true },
    { Service::Download, Tool::SoftwareAndServicesOnline, Coverage::FullCode, true },
    { Service::Download, Tool::WebSupport, Coverage::Fixes, true },
    { Service::MediaOrder, Tool::PaOnline, Coverage::Everything, true },
    { Service::MediaOrder, Tool::SoftwareAndServicesOnline, Coverage::Nothing, true },
    { Service::MediaOrder, Tool::WebSupport, Coverage::Nothing, true },
    { Service::TechnicalInquiry, Tool::PaOnline, Coverage::Nothing, false },
    { Service::TechnicalInquiry, Tool::SoftwareAndServicesOnline, Coverage::Nothing, false },
    { Service::TechnicalInquiry, Tool::WebSupport, Coverage::InquiryAndCases, false },
};

Denial denialByTool(const EntitlementCell& cell, Contract contract)
{
    if (!cell.isOffered())
        return Denial::NotInTool;
    if (cell.tool != Tool::WebSupport && cell.tool != toolOf(contract))
        return Denial::OtherContract;
    return Denial::None;
}

Denial denialBySite(const SiteStanding& site)
{
    switch (site.state) {
    case SiteState::Active:
        return Denial::None;
    case SiteState::Suspended:
        return Denial::SiteSuspended;
    case SiteState::Closed:
        return Denial::SiteClosed;
    }
    return Denial::SiteClosed;
}

Denial denialBySns(const SnsCover& sns)
{
    switch (sns.state) {
    case SnsCover::State::Valid:
        return Denial::None;
    case SnsCover::State::None:
        return Denial::SnsNone;
    case SnsCover::State::NotStarted:
        return Denial::SnsNotStarted;
    case SnsCover::State::Expired:
        return Denial::SnsExpired;
    }
    return Denial::SnsNone;
}

/** Whether the person may be there at all, and as whom. Before verification only download is open (F23). */
Denial denialByStanding(const PersonStanding& person, Service service)
{
    if (person.state == PersonStanding::State::Ended)
        return Denial::PersonEnded;
    if (person.state == PersonStanding::State::Suspended)
        return Denial::PersonSuspended;
    if (person.verified)
        return Denial::None;
    if (!person.signedIn)
        return Denial::NotSignedIn;
    return person.primary && service == Service::Download ? Denial::None : Denial::NotVerified;
}

Denial unless(bool granted, Denial denial)
{
    return granted ? Denial::None : denial;
}

/** The site contact administers the site, so only download and media order depend on the level there. */
Denial denialByAccess(const PersonStanding& person, Service service)
{
    const Access& access = person.access;
    switch (service) {
    case Service::Registration:
        return unless(person.primary || access.toolLevel == ToolLevel::Full || access.contactUpdate != Grant::None,
            Denial::Privilege);
    case Service::OrderHistory:
        return unless(person.primary || access.reporting != Grant::None, Denial::Privilege);
    case Service::LicenseCertificate:
        return unless(person.primary || access.documents != Grant::None, Denial::Privilege);
    case Service::Download:
        return unless(access.toolLevel >= ToolLevel::Download, Denial::ToolLevel);
    case Service::MediaOrder:
        return unless(access.toolLevel >= ToolLevel::DownloadMedia, Denial::ToolLevel);
    case Service::TechnicalInquiry:
        return Denial::None;
    }
    return Denial::Privilege;
}

Denial firstOf(std::initializer_list<Denial> denials)
{
    const auto found = std::find_if(denials.begin(), denials.end(), [](Denial d) { return d != Denial::None; });
    return found == denials.end() ? Denial::None : *found;
}

Denial denialOf(const EntitlementCell& cell, const SiteStanding& site, const std::optional<PersonStanding>& person)
{
    const Denial byTool = denialByTool(cell, site.contract);
    const Denial bySns = cell.needsSns ? denialBySns(site.sns) : Denial::None;
    // Nobody's access to web support is kept here, nor whether a site is suspended there.
    if (cell.tool == Tool::WebSupport)
        return firstOf({ byTool, bySns });
    if (!person)
        return firstOf({ byTool, denialBySite(site), bySns });
    // Before verification the 認証 screen offers download to every site contact, whatever the level later will be.
    const Denial byAccess = person->verified ? denialByAccess(*person, cell.service) : Denial::None;
    return firstOf({ byTool, denialBySite(site), denialByStanding(*person, cell.service), bySns, byAccess });
}

bool tellsSnsDate(Denial denial)
{
    return denial == Denial::None || denial == Denial::SnsExpired || denial == Denial::SnsNotStarted;
}

ServiceAccess accessTo(
    const EntitlementCell& cell, const SiteStanding& site, const std::optional<PersonStanding>& person)
{
    const Denial denial = denialOf(cell, site, person);
    return { cell, denial, cell.needsSns && tellsSnsDate(denial) ? site.sns.date : QDate() };
}
} // namespace

std::span<const EntitlementCell> entitlementMatrix()
{
    return matrix;
}

PersonStanding standingOf(const Member& member)
{
    PersonStanding person;
    if (member.state == MemberState::Ended)
        person.state = PersonStanding::State::Ended;
    else if (member.state == MemberState::Suspended)
        person.state = PersonStanding::State::Suspended;
    person.primary = member.role == MemberRole::Primary;
    person.signedIn = member.firstSignedInAt.isValid();
    person.verified = !person.primary || member.authMethod != AuthMethod::None;
    person.access = { member.toolLevel, member.reporting, member.documents, member.entitlement, member.manageAccess,
        member.contactUpdate };
    return person;
}

const EntitlementCell& entitlement(Service service, Tool tool)
{
    return matrix[static_cast<std::size_t>(service) * toolCount + static_cast<std::size_t>(tool)];
}

Tool toolOf(Contract contract)
{
    return isPassportAdvantage(contract) ? Tool::PaOnline : Tool::SoftwareAndServicesOnline;
}

bool isDownloadOnly(const SiteStanding& site, const PersonStanding& person)
{
    return person.primary && person.signedIn && !person.verified
        && effectiveAccess(Service::Download, site, person).isUsable();
}

QList<ServiceAccess> effectiveAccess(const SiteStanding& site, const std::optional<PersonStanding>& person)
{
    QList<ServiceAccess> all;
    all.reserve(static_cast<qsizetype>(std::size(matrix)));
    for (const EntitlementCell& cell : matrix)
        all.append(accessTo(cell, site, person));
    return all;
}

ServiceAccess effectiveAccess(Service service, const SiteStanding& site, const std::optional<PersonStanding>& person)
{
    return accessTo(entitlement(service, toolOf(site.contract)), site, person);
}

} // namespace padesk
