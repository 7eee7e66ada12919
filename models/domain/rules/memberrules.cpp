// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/rules/memberchange.h"
#include "models/domain/rules/memberrights.h"
#include "models/domain/rules/personinput.h"
#include "models/domain/rules/primary.h"
#include "models/domain/rules/siteguards.h"
#include "models/domain/rules/siteinput.h"

namespace padesk {
namespace {

QJsonObject stateParameter(const Member& member)
{
    return { { QStringLiteral("state"), enumText(member.state) } };
}

/** Invited until the first sign-in; the grant is what lets him in (I3). */
Member invited(const RuleContext& context, Member person, MemberRole role)
{
    person.siteId = context.file.site->id;
    person.role = role;
    person.state = MemberState::Invited;
    person.authMethod = AuthMethod::Granted;
    person.grantedBy = context.actor.name;
    person.expiresOn = context.day("expires_on");
    const ToolLevel level = enumFromText<ToolLevel>(context.text("access")).value_or(ToolLevel::Download);
    setAccess(person, accessPreset(level, role == MemberRole::Secondary));
    return person;
}

Ruling addMember(RuleContext& context)
{
    if (const Ruling active = requireActiveSite(context); !active)
        return active;
    const MemberRole role = enumFromText<MemberRole>(context.text("role")).value_or(MemberRole::User);
    if (const Ruling may = checkMayGrant(context, role); !may)
        return may;
    // Before anything that somebody types: a full site is known by the role alone.
    std::optional<int> place;
    if (role == MemberRole::Secondary) {
        const auto slot = takeSecondarySlot(context);
        if (!slot)
            return tl::unexpected<Refusal>(slot.error());
        place = *slot;
    }
    const auto person = personFromFields(context.command.payload);
    if (!person)
        return tl::unexpected<Refusal>(person.error());
    if (person->email.isEmpty())
        return refuse(refusal::missingField, { { QStringLiteral("field"), QStringLiteral("email") } });
    if (context.file.sameIdentity)
        return refuse(refusal::identityTaken, { { QStringLiteral("ibm_id"), context.file.sameIdentity->ibmId } });
    if (const Ruling later = checkExpiry(context, context.day("expires_on")); !later)
        return later;
    Member member = invited(context, *person, role);
    member.slot = place;
    member = context.draft.insert(member, QStringLiteral("add"));
    context.draft.answer("member", member.id);
    return {};
}

Ruling suspendMember(RuleContext& context)
{
    if (const Ruling open = requireOpenMember(context); !open)
        return open;
    const Member& before = *context.file.member;
    if (const Ruling may = checkMayAdminister(context, before); !may)
        return may;
    if (before.state != MemberState::Active)
        return refuse(refusal::memberStateWrong, stateParameter(before));
    Member member = before;
    member.state = MemberState::Suspended;
    context.draft.update(before, member, QStringLiteral("suspend"));
    unlinkLogins(context, { member.id });
    noteReason(context, Entity::Member, member.id);
    context.draft.answer("member", member.id);
    return {};
}

/** A desk login that the suspension took away is linked again by hand. */
Ruling resumeMember(RuleContext& context)
{
    if (const Ruling open = requireOpenMember(context); !open)
        return open;
    const Member& before = *context.file.member;
    if (const Ruling may = checkMayAdminister(context, before); !may)
        return may;
    if (before.state != MemberState::Suspended)
        return refuse(refusal::memberStateWrong, stateParameter(before));
    Member member = before;
    member.state = MemberState::Active;
    context.draft.update(before, member, QStringLiteral("resume"));
    noteReason(context, Entity::Member, member.id);
    context.draft.answer("member", member.id);
    return {};
}

/** 4.6: a primary goes by replacement only, so that a site is never without one by accident. */
Ruling endMembership(RuleContext& context)
{
    if (const Ruling open = requireOpenMember(context); !open)
        return open;
    const Member& before = *context.file.member;
    if (const Ruling may = checkMayAdminister(context, before); !may)
        return may;
    if (before.role == MemberRole::Primary)
        return refuse(refusal::primaryNeedsSuccessor, { { QStringLiteral("member"), before.id } });
    const QString reason = context.text("reason").isEmpty() ? context.text("reason_code") : context.text("reason");
    const auto text = parseLongText(reason, lineMaxLength, false);
    if (!text)
        return refuseField("reason", text.error());
    endMember(context, before, *text);
    context.draft.answer("member", before.id);
    return {};
}

Member withIbmId(const Member& before, const QString& ibmId)
{
    Member member = before;
    member.ibmId = ibmId;
    // The usual cause is a new e-mail address (F19).
    if (emailKey(before.email) == before.ibmIdKey)
        member.email = ibmId;
    return member;
}

/** The memberships that move along: all of the person (F19); a site's own people reach those of their site only. */
QList<Member> movingAlong(const RuleContext& context)
{
    QList<Member> members;
    for (const Member& other : context.file.otherMemberships) {
        if (context.isOffice() || other.siteId == context.file.member->siteId)
            members.append(other);
    }
    return members;
}

Ruling checkNewIdentity(const RuleContext& context, const QString& ibmId)
{
    const Member& before = *context.file.member;
    if (emailKey(ibmId) == before.ibmIdKey)
        return refuse(refusal::sameIdentity, { { QStringLiteral("ibm_id"), before.ibmId } });
    if (context.file.sameIdentity)
        return refuse(refusal::identityTaken, { { QStringLiteral("ibm_id"), ibmId } });
    for (const Member& other : movingAlong(context)) {
        for (const Member& holder : context.file.newIdentityHolders) {
            if (holder.siteId == other.siteId)
                return refuse(refusal::identityTaken,
                    { { QStringLiteral("ibm_id"), ibmId }, { QStringLiteral("member"), holder.id } });
        }
    }
    return {};
}

/**
 * F19: an IBM ID can't be changed, a new one takes its place at all sites (C15) and the old one is remembered as
 * superseded, unless somebody goes on using it where the sender has no say.
 */
Ruling linkIbmId(RuleContext& context)
{
    if (const Ruling open = requireOpenMember(context); !open)
        return open;
    const Member& before = *context.file.member;
    if (const Ruling may = checkMayAdminister(context, before); !may)
        return may;
    const auto ibmId = parseEmail(context.text("new_ibm_id"));
    if (!ibmId)
        return refuseField("new_ibm_id", ibmId.error());
    if (const Ruling free = checkNewIdentity(context, *ibmId); !free)
        return free;
    const QList<Member> others = movingAlong(context);
    for (const Member& member : QList<Member> { before } + others)
        context.draft.update(member, withIbmId(member, *ibmId), QStringLiteral("link_ibm_id"));
    if (!before.ibmId.isEmpty() && others.size() == context.file.otherMemberships.size())
        context.draft.insert(IbmIdentity { 0, before.ibmId, *ibmId, context.now }, QStringLiteral("supersede"));
    context.draft.answer("member", before.id);
    if (!others.isEmpty())
        context.draft.answer("memberships", others.size() + 1);
    return {};
}

} // namespace

std::vector<RuleEntry> memberRules()
{
    return {
        { "member.add", addMember },
        { "member.change", changeMember },
        { "member.suspend", suspendMember },
        { "member.resume", resumeMember },
        { "member.end", endMembership },
        { "member.link_ibm_id", linkIbmId },
    };
}

} // namespace padesk
