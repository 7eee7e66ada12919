// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/memberrights.h"

namespace padesk {
namespace {

Ruling secondaryMayNot(MemberRole role)
{
    return refuse(refusal::secondaryMayNot, { { QStringLiteral("role"), enumText(role) } });
}

/** A secondary to whom the primary has given the administration of access (C6). */
bool managesAccess(const RuleContext& context)
{
    const Membership* membership = context.actor.membershipAt(context.siteId());
    return membership && membership->managesAccess;
}

bool mayEverything(const RuleContext& context)
{
    return context.isOffice() || context.roles().testFlag(Role::Primary);
}

} // namespace

Ruling checkMayGrant(const RuleContext& context, MemberRole role)
{
    if (mayEverything(context))
        return {};
    const bool permitted = role == MemberRole::User || context.policy.secondaryMayAddSecondary;
    return permitted && managesAccess(context) ? Ruling() : secondaryMayNot(role);
}

Ruling checkMayAdminister(const RuleContext& context, const Member& member)
{
    if (context.isOffice())
        return {};
    if (isSelf(context, member))
        return refuse(refusal::notYourself, { { QStringLiteral("member"), member.id } });
    if (mayEverything(context) || (member.role == MemberRole::User && managesAccess(context)))
        return {};
    return secondaryMayNot(member.role);
}

bool isSelf(const RuleContext& context, const Member& member)
{
    const Membership* membership = context.actor.membershipAt(member.siteId);
    return membership && membership->memberId == member.id;
}

} // namespace padesk
