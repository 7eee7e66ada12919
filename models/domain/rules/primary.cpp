// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/primary.h"

#include "models/domain/rules/documents.h"
#include "models/domain/rules/routing.h"

namespace padesk {
namespace {

void revokePasscode(RuleContext& context, const Member& member)
{
    const std::optional<Passcode>& passcode = context.file.passcode;
    if (!passcode || passcode->memberId != member.id || !isLive(*passcode))
        return;
    Passcode revoked = *passcode;
    revoked.state = PasscodeState::Revoked;
    revoked.endedAt = context.now;
    context.draft.update(*passcode, revoked, QStringLiteral("revoke"));
}

void cancelRequest(RuleContext& context, const Member& member, const QString& reason)
{
    const std::optional<PasscodeRequest>& request = context.file.request;
    if (!request || request->memberId != member.id || !isOpen(*request))
        return;
    PasscodeRequest cancelled = *request;
    cancelled.state = RequestState::Cancelled;
    cancelled.reason = reason;
    cancelled.closedAt = context.now;
    context.draft.update(*request, cancelled, QStringLiteral("cancel"));
}

void cancelDeliveries(RuleContext& context, const Member& member)
{
    for (const DeliveryCase& one : context.file.deliveries) {
        const Delivery& delivery = one.delivery;
        if (one.document.memberId != member.id || !delivery.carriesPasscode || !isWaiting(delivery))
            continue;
        Delivery cancelled = delivery;
        cancelled.state = DeliveryState::Cancelled;
        cancelled.finishedAt = context.now;
        context.draft.update(delivery, cancelled, QStringLiteral("cancel"));
    }
}

/** The login keeps standing for somebody else. */
bool hasOtherLink(const RuleContext& context, const QString& roleName, const QList<qint64>& leaving)
{
    const QList<LoginMember>& links = context.file.loginLinks;
    return std::any_of(links.begin(), links.end(), [&](const LoginMember& link) {
        return link.linked && link.roleName == roleName && !leaving.contains(link.memberId);
    });
}

void disableLogin(RuleContext& context, const QString& roleName)
{
    for (const Login& login : context.file.logins) {
        if (login.roleName != roleName)
            continue;
        Login disabled = login;
        disabled.enabled = false;
        context.draft.update(login, disabled, QStringLiteral("disable"));
    }
}

/** A former primary as an ordinary user: what he could use himself stays, what he administered goes. */
Member asUser(const Member& primary)
{
    Member user = primary;
    user.role = MemberRole::User;
    user.slot.reset();
    user.manageAccess = Grant::None;
    user.contactUpdate = Grant::None;
    if (user.authMethod == AuthMethod::None)
        user.authMethod = AuthMethod::Granted;
    if (primary.state == MemberState::Registered)
        user.state = MemberState::Invited;
    else if (primary.state == MemberState::Authenticating)
        user.state = MemberState::Active;
    return user;
}

Member asPrimary(const RuleContext& context, const Successor& successor)
{
    Member primary = successor.member;
    primary.role = MemberRole::Primary;
    primary.slot = 0;
    primary.expiresOn = QDate();
    primary.grantedBy = context.actor.name;
    setAccess(primary, primaryAccess());
    primary.authMethod = successor.authMethod;
    const bool verified = successor.authMethod != AuthMethod::None;
    primary.verifiedAt = verified ? context.now : QDateTime();
    primary.state = MemberState::Registered;
    if (hasSignedIn(primary))
        primary.state = verified ? MemberState::Active : MemberState::Authenticating;
    return primary;
}

/** The row as it stands in the database; the successor may carry changes from an approval already. */
Member storedMember(const CaseFile& file, const Member& member)
{
    for (const std::optional<Member>& one : { file.member, file.sameIdentity }) {
        if (one && one->id == member.id)
            return *one;
    }
    for (const Member& holder : file.slotHolders) {
        if (holder.id == member.id)
            return holder;
    }
    return member;
}

/** NT2 to the new primary: his predecessor's mail box is not the place to ask in. */
void askForDecision(RuleContext& context, const Nomination& nomination, const Member& primary)
{
    Outgoing notice;
    notice.kind = DocumentKind::ApprovalRequest;
    notice.to = addresseeAt(*context.file.site, &primary);
    notice.channel = bestChannel(notice.to);
    notice.site = &*context.file.site;
    notice.memberId = primary.id;
    notice.nominationId = nomination.id;
    notice.values = { { QStringLiteral("applicants"), QString(nomination.family + u' ' + nomination.given).trimmed() },
        { QStringLiteral("applicant_count"), QStringLiteral("1") },
        { QStringLiteral("nomination_number"), nominationNumber(nomination.id) } };
    queueDocument(context, notice);
}

/** Whoever takes over having signed in before has no first sign-in to come, so what waited for it moves now (N5, I6).
 */
void releaseHolds(RuleContext& context, const Member& primary)
{
    if (!context.file.site || !hasSignedIn(primary))
        return;
    for (const Nomination& held : context.file.otherNominations) {
        if (held.state != NominationState::OnHold || held.siteId != primary.siteId)
            continue;
        Nomination released = held;
        enter(released, NominationState::SiteReview, context);
        askForDecision(context, context.draft.update(held, released, QStringLiteral("release")), primary);
    }
}

} // namespace

Access primaryAccess()
{
    Access access = accessPreset(ToolLevel::Full);
    access.entitlement = Grant::Update;
    access.manageAccess = Grant::Update;
    access.contactUpdate = Grant::Update;
    return access;
}

void dropPasscodes(RuleContext& context, const Member& member, const QString& reason)
{
    revokePasscode(context, member);
    cancelRequest(context, member, reason);
    cancelDeliveries(context, member);
}

void unlinkLogins(RuleContext& context, const QList<qint64>& memberIds)
{
    for (const LoginMember& link : context.file.loginLinks) {
        if (!link.linked || !memberIds.contains(link.memberId))
            continue;
        LoginMember unlinked = link;
        unlinked.linked = false;
        context.draft.update(link, unlinked, QStringLiteral("unlink"));
        if (!hasOtherLink(context, link.roleName, memberIds))
            disableLogin(context, link.roleName);
    }
}

Member endMember(RuleContext& context, const Member& member, const QString& reason)
{
    Member ended = member;
    ended.state = MemberState::Ended;
    ended.slot.reset();
    ended.endedReason = reason;
    ended.endedAt = context.now;
    ended = context.draft.update(member, ended, QStringLiteral("end"));
    dropPasscodes(context, member, reason);
    unlinkLogins(context, { member.id });
    return ended;
}

Member installPrimary(RuleContext& context, const Successor& successor)
{
    Member primary = asPrimary(context, successor);
    if (primary.id == 0)
        primary = context.draft.insert(primary, QStringLiteral("take_over"));
    else
        primary = context.draft.update(storedMember(context.file, primary), primary, QStringLiteral("take_over"));
    releaseHolds(context, primary);
    return primary;
}

Member replacePrimary(RuleContext& context, const Member& oldPrimary, const Successor& successor, bool oldBecomesUser,
    const QString& reason)
{
    // The old one first: two rows never hold slot 0, not even inside the transaction (I1).
    if (oldBecomesUser) {
        context.draft.update(oldPrimary, asUser(oldPrimary), QStringLiteral("step_down"));
        dropPasscodes(context, oldPrimary, reason);
        unlinkLogins(context, { oldPrimary.id });
    } else {
        endMember(context, oldPrimary, reason);
    }
    return installPrimary(context, successor);
}

} // namespace padesk
