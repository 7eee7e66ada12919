// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/membercase.h"

namespace padesk {
namespace {

PasscodeNeed needOf(const Member& member)
{
    if (member.role != MemberRole::Primary)
        return PasscodeNeed::NotThePrimary;
    if (member.verifiedAt.isValid())
        return PasscodeNeed::Verified;
    return isOpen(member) ? PasscodeNeed::Needed : PasscodeNeed::NotNeeded;
}

} // namespace

void completeMemberCase(MemberCase& one)
{
    const SiteStanding site { one.site.contract, one.site.state, one.sns };
    const PersonStanding person = standingOf(one.member);
    one.services = effectiveAccess(site, person);
    one.downloadOnly = isDownloadOnly(site, person);
    one.passcodeNeed = needOf(one.member);
}

} // namespace padesk
