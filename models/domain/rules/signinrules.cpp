// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/routing.h"
#include "models/domain/rules/rulecontext.h"

namespace padesk {
namespace {

/** Only the day is remembered after the first time, once a day and without an event (ARCHITECTURE.md 4). */
Member signedIn(const RuleContext& context, const QDateTime& at)
{
    Member member = *context.file.member;
    member.lastSignedInOn = std::max(member.lastSignedInOn, officeDate(at));
    if (!hasSignedIn(member))
        member.firstSignedInAt = at;
    if (member.ibmId.isEmpty())
        member.ibmId = context.text("ibm_id");
    if (member.state == MemberState::Registered)
        member.state = MemberState::Authenticating;
    else if (member.state == MemberState::Invited)
        member.state = MemberState::Active;
    return member;
}

/** The day alone is no history (ARCHITECTURE.md 4); anything else that the sign-in changes is. */
QString signInAction(const Member& before, Member after)
{
    if (!hasSignedIn(before))
        return QStringLiteral("first_sign_in");
    after.lastSignedInOn = before.lastSignedInOn;
    return after == before ? QString() : QStringLiteral("sign_in");
}

/** F30, N5, I6: what waited for the contact goes to him, all at once and only now. */
int releaseHolds(RuleContext& context)
{
    for (const Nomination& held : context.file.otherNominations)
        moveTo(context, held, held, NominationState::SiteReview, QStringLiteral("release"));
    return static_cast<int>(context.file.otherNominations.size());
}

Ruling recordSignIn(RuleContext& context)
{
    const QDateTime at = timestampFromText(context.text("at"));
    if (at > context.now.addSecs(5 * 60))
        return refuse(refusal::fromTheFuture, { { QStringLiteral("field"), QStringLiteral("at") } });
    if (!context.file.site)
        return refuse(refusal::siteNotFound, { { QStringLiteral("site_number"), context.text("site_number") } });
    if (!context.file.member)
        return refuse(refusal::memberNotFound, { { QStringLiteral("ibm_id"), context.text("ibm_id") } });
    if (context.file.site->state != SiteState::Active)
        return refuse(refusal::siteNotActive,
            { { QStringLiteral("site_number"), context.file.site->siteNumber },
                { QStringLiteral("state"), enumText(context.file.site->state) } });
    const Member& before = *context.file.member;
    if (before.state == MemberState::Suspended || before.state == MemberState::Ended)
        return refuse(refusal::memberStateWrong, { { QStringLiteral("state"), enumText(before.state) } });
    const Member after = signedIn(context, at);
    const Member saved = context.draft.update(before, after, signInAction(before, after));
    context.draft.answer("member_state", enumText(saved.state));
    // Who became primary after his own first sign-in opens the site with his next one: held ones never wait for ever.
    context.draft.answer("released", saved.role == MemberRole::Primary ? releaseHolds(context) : 0);
    return {};
}

} // namespace

std::vector<RuleEntry> signInRules()
{
    return { { "sign_in.record", recordSignIn } };
}

} // namespace padesk
