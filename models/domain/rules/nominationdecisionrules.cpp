// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/applicant.h"
#include "models/domain/evidence.h"
#include "models/domain/inputfields.h"
#include "models/domain/rules/documents.h"
#include "models/domain/rules/primary.h"
#include "models/domain/rules/routing.h"
#include "models/domain/rules/rulecontext.h"

#include <array>

namespace padesk {
namespace {

using State = NominationState;
constexpr int maxSecondaries = 4;

MemberRole wantedRole(const RuleContext& context)
{
    return enumFromText<MemberRole>(context.text("role")).value_or(MemberRole::User);
}

// ---- Guards --------------------------------------------------------------------------------------------------------

/** The fields without which a registration says nothing about a person: absent there, somebody has to judge them. */
bool needsJudgement(const FieldCheck& check)
{
    const bool essential = check.field == QLatin1String("family") || check.field == QLatin1String("company");
    return essential && check.verdict == CheckVerdict::Absent && check.judgedBy.isEmpty();
}

/** What the documents carry (F7): a difference there is a reason to refuse (F28). Others are shown, for the operator.
 */
bool isOnDocuments(const FieldCheck& check)
{
    static const QStringList fields { QStringLiteral("company"), QStringLiteral("department"), QStringLiteral("family"),
        QStringLiteral("given"), QStringLiteral("email"), QStringLiteral("postal_code"), QStringLiteral("address") };
    return fields.contains(check.field);
}

/**
 * N7, F28: each field has a verdict, and each difference was accepted by a supervisor who is not the approver. The site
 * knows its people without documents (N10), also when the office has compared them before it rerouted (N9).
 */
Ruling checkEvidence(const RuleContext& context)
{
    if (context.file.nomination->state != State::OfficeReview)
        return {};
    for (const FieldCheck& check : context.file.checks) {
        const QJsonObject where { { QStringLiteral("field"), check.field } };
        if (needsJudgement(check))
            return refuse(refusal::verdictMissing, where);
        if (check.verdict != CheckVerdict::Mismatch || !isOnDocuments(check))
            continue;
        if (check.acceptedBy.isEmpty())
            return refuse(refusal::mismatchNotAccepted, where);
        if (check.acceptedBy == context.actor.name && !context.actor.singlePerson)
            return refuse(refusal::approverAcceptedMismatch, where);
    }
    return {};
}

/** N10, C6, 4.8: what a site's own people may decide. */
Ruling checkSiteDecider(const RuleContext& context, MemberRole role)
{
    const Membership* membership = context.actor.membershipAt(context.siteId());
    if (!membership)
        return refuse(refusal::notYourSite, {});
    const Nomination& nomination = *context.file.nomination;
    if (context.file.sameIdentity && context.file.sameIdentity->id == membership->memberId)
        return refuse(refusal::notYourself, {});
    if (membership->role == MemberRole::Primary)
        return {};
    const bool secondaryToo = role == MemberRole::User || context.policy.secondaryMayAddSecondary;
    if (!membership->managesAccess || !secondaryToo)
        return refuse(refusal::secondaryMayNot, { { QStringLiteral("nomination"), nominationNumber(nomination.id) } });
    return {};
}

/** Who may decide in the state the nomination is in; the office in place of the site only on written request. */
Ruling checkDecider(const RuleContext& context, MemberRole role)
{
    const bool officeReview = context.file.nomination->state != State::SiteReview;
    if (context.isOffice()) {
        if (!officeReview && context.text("reference").isEmpty())
            return refuse(refusal::referenceMissing, { { QStringLiteral("field"), QStringLiteral("reference") } });
        return {};
    }
    if (officeReview)
        return refuse(refusal::notAllowed,
            { { QStringLiteral("kind"), context.command.kind },
                { QStringLiteral("allowed"), QStringLiteral("operator, supervisor") } });
    return checkSiteDecider(context, role);
}

Ruling checkSite(const RuleContext& context)
{
    if (!context.file.site)
        return refuse(
            refusal::siteNotFound, { { QStringLiteral("site_number"), context.file.nomination->siteNumberEntered } });
    if (context.file.site->state != SiteState::Active)
        return refuse(refusal::siteNotActive,
            { { QStringLiteral("site_number"), context.file.site->siteNumber },
                { QStringLiteral("state"), enumText(context.file.site->state) } });
    return {};
}

/** はい is approved as primary, いいえ as secondary or user: another role would decide what nobody asked. */
Ruling checkRole(const RuleContext& context, MemberRole role)
{
    const Nomination& nomination = *context.file.nomination;
    const bool asPrimary = nomination.state == State::OfficeReview && nomination.claimsPrimary;
    if ((role == MemberRole::Primary) != asPrimary)
        return refuse(refusal::roleNotForThisReview,
            { { QStringLiteral("role"), enumText(role) }, { QStringLiteral("state"), enumText(nomination.state) } });
    if (role == MemberRole::Primary)
        return {};
    if (context.file.sameIdentity)
        return refuse(refusal::identityTaken, { { QStringLiteral("ibm_id"), context.file.sameIdentity->ibmId } });
    if (role == MemberRole::Secondary && context.file.secondaries() >= maxSecondaries)
        return refuse(refusal::secondariesFull, { { QStringLiteral("count"), context.file.secondaries() } });
    return {};
}

Ruling checkExpiry(const RuleContext& context)
{
    const QDate expires = context.day("expires_on");
    if (expires.isValid() && expires < context.today())
        return refuse(refusal::expiryInPast, { { QStringLiteral("field"), QStringLiteral("expires_on") } });
    return {};
}

// ---- The member an approval makes
// ------------------------------------------------------------------------------------

int freeSlot(const CaseFile& file)
{
    std::array<bool, maxSecondaries + 1> taken {};
    for (const Member& holder : file.slotHolders)
        taken.at(static_cast<std::size_t>(holder.slot.value_or(0))) = true;
    int slot = 1;
    while (taken.at(static_cast<std::size_t>(slot)))
        ++slot;
    return slot;
}

void copyUnlessEmpty(QString& target, const QString& value)
{
    if (!value.isEmpty())
        target = value;
}

/** C16: the IBM ID the applicant signed in with becomes the one on file, and his e-mail with it. */
void takeOverIdentity(Member& member, const Nomination& nomination)
{
    copyUnlessEmpty(member.ibmId, applicantIdentity(nomination.ibmId, nomination.email));
    copyUnlessEmpty(member.email, nomination.email);
    copyUnlessEmpty(member.familyRoman, nomination.familyRoman);
    copyUnlessEmpty(member.givenRoman, nomination.givenRoman);
    copyUnlessEmpty(member.familyKana, nomination.familyKana);
    copyUnlessEmpty(member.givenKana, nomination.givenKana);
}

Member memberOf(const RuleContext& context, MemberRole role)
{
    const Nomination& nomination = *context.file.nomination;
    Member member;
    member.siteId = context.file.site->id;
    member.role = role;
    member.family = nomination.family;
    member.given = nomination.given;
    member.department = nomination.department;
    member.tel = nomination.tel;
    takeOverIdentity(member, nomination);
    member.language = context.policy.letterLanguage;
    member.grantedBy = context.actor.name;
    member.expiresOn = context.day("expires_on");
    const ToolLevel level = enumFromText<ToolLevel>(context.text("access")).value_or(ToolLevel::Download);
    setAccess(member, accessPreset(level, role != MemberRole::User));
    return member;
}

Member addColleague(RuleContext& context, MemberRole role)
{
    Member member = memberOf(context, role);
    member.state = MemberState::Active;
    member.authMethod = context.isOffice() ? AuthMethod::OfficeApproval : AuthMethod::Granted;
    if (role == MemberRole::Secondary)
        member.slot = freeSlot(context.file);
    return context.draft.insert(member, QStringLiteral("approve"));
}

/** The registered contact is the applicant: same name as far as the comparison saw, or the same IBM ID. */
bool isRegisteredContact(const CaseFile& file, const Member& primary)
{
    if (file.sameIdentity)
        return file.sameIdentity->id == primary.id;
    const auto agrees = [&file](QLatin1String field) {
        return std::any_of(file.checks.begin(), file.checks.end(), [field](const FieldCheck& check) {
            const bool same = check.verdict == CheckVerdict::Match || check.verdict == CheckVerdict::Variant;
            return check.field == field && same;
        });
    };
    return agrees(QLatin1String("family")) && agrees(QLatin1String("given"));
}

AuthMethod officeAuthorisation(const RuleContext& context)
{
    return context.policy.passcodeAfterApproval ? AuthMethod::None : AuthMethod::OfficeApproval;
}

/** C8, C16: the contact on file proves to be who he says; no passcode is needed any more unless the policy says so. */
Member confirmContact(RuleContext& context, const Member& primary)
{
    Member member = primary;
    takeOverIdentity(member, *context.file.nomination);
    const Access access = accessOf(memberOf(context, MemberRole::Primary));
    setAccess(member, access);
    if (officeAuthorisation(context) == AuthMethod::OfficeApproval) {
        member.authMethod = AuthMethod::OfficeApproval;
        member.state = MemberState::Active;
        member.verifiedAt = context.now;
        dropPasscodes(context, primary, QStringLiteral("office_approval"));
    } else if (member.state == MemberState::Suspended) {
        member.state = MemberState::Registered;
    }
    return context.draft.update(primary, member, QStringLiteral("approve"));
}

struct Approved {
    Member member;
    QJsonObject undo;
};

tl::expected<Approved, Refusal> approveContact(RuleContext& context)
{
    const Member* primary = context.file.primary();
    const Successor successor { context.file.sameIdentity ? *context.file.sameIdentity
                                                          : memberOf(context, MemberRole::Primary),
        officeAuthorisation(context) };
    if (!primary) {
        QJsonObject undo;
        if (context.file.sameIdentity)
            undo.insert(QStringLiteral("member"), recordJson(*context.file.sameIdentity));
        return Approved { installPrimary(context, successor), undo };
    }
    if (isRegisteredContact(context.file, *primary)) {
        const QJsonObject before = recordJson(*primary);
        return Approved { confirmContact(context, *primary), { { QStringLiteral("member"), before } } };
    }
    const QString oldPrimary = context.text("old_primary");
    if (oldPrimary.isEmpty())
        return refuse(refusal::replacementNeeded,
            { { QStringLiteral("primary"), QString(primary->family + u' ' + primary->given).trimmed() } });
    const QString reason
        = context.text("evidence").isEmpty() ? nominationNumber(context.file.nomination->id) : context.text("evidence");
    return Approved { replacePrimary(context, *primary, successor, oldPrimary == QLatin1String("user"), reason),
        { { QStringLiteral("replaced"), true } } };
}

// ---- Notices and the decision itself -------------------------------------------------------------------------------

/**
 * NT3: by e-mail, to an applicant without one by post; it waits until the decision can't be taken back any more.
 * Without a known site it names the number the applicant has given, so that he sees where he went wrong (F31).
 */
void queueDecisionNotice(RuleContext& context, const Nomination& decided, const QString& role = {})
{
    Outgoing notice;
    notice.kind = DocumentKind::DecisionNotice;
    notice.to = addresseeOf(decided);
    notice.channel = decided.email.isEmpty() ? Channel::Post : Channel::Email;
    notice.site = context.file.site ? &*context.file.site : nullptr;
    notice.nominationId = decided.id;
    notice.notBefore = context.now.addSecs(context.policy.undoMinutes * 60);
    notice.values = { { QStringLiteral("decision"), enumText(decided.state) },
        { QStringLiteral("reason"), decided.reason }, { QStringLiteral("reason_code"), decided.reasonCode },
        { QStringLiteral("role"), role }, { QStringLiteral("nomination_number"), nominationNumber(decided.id) } };
    if (!notice.site)
        notice.values.insert(QStringLiteral("site_number"), decided.siteNumberEntered);
    queueDocument(context, notice);
}

Nomination decided(const RuleContext& context, State state)
{
    Nomination nomination = *context.file.nomination;
    nomination.undo = { { QStringLiteral("state"), enumText(nomination.state) } };
    nomination.state = state;
    nomination.decidedBy = context.actor.name;
    nomination.decidedAt = context.now;
    copyUnlessEmpty(nomination.reference, context.text("reference"));
    return nomination;
}

/** Four eyes are off for the only person of the office; the history says so (ARCHITECTURE.md 3). */
void markSinglePerson(RuleContext& context)
{
    const auto ownAcceptance = [&context](const FieldCheck& check) {
        return check.verdict == CheckVerdict::Mismatch && check.acceptedBy == context.actor.name;
    };
    if (std::any_of(context.file.checks.begin(), context.file.checks.end(), ownAcceptance))
        context.draft.note(
            { Entity::Nomination, context.file.nomination->id, context.siteId(), QStringLiteral("single_person"), {} });
}

Ruling approve(RuleContext& context)
{
    if (const Ruling refused = checkNomination(context, { State::OfficeReview, State::SiteReview }); !refused)
        return refused;
    const MemberRole role = wantedRole(context);
    for (const Ruling& guard :
        { checkDecider(context, role), checkSite(context), checkRole(context, role), checkExpiry(context) }) {
        if (!guard)
            return guard;
    }
    if (const Ruling refused = checkEvidence(context); !refused)
        return refused;
    tl::expected<Approved, Refusal> approved = role == MemberRole::Primary
        ? approveContact(context)
        : tl::expected<Approved, Refusal>(Approved { addColleague(context, role), {} });
    if (!approved)
        return tl::unexpected<Refusal>(approved.error());
    Nomination nomination = decided(context, State::Approved);
    nomination.memberId = approved->member.id;
    for (auto it = approved->undo.begin(); it != approved->undo.end(); ++it)
        nomination.undo.insert(it.key(), it.value());
    const Nomination saved = context.draft.update(*context.file.nomination, nomination, QStringLiteral("approve"));
    markSinglePerson(context);
    queueDecisionNotice(context, saved, enumText(role));
    answerNomination(context, saved);
    context.draft.answer("member", approved->member.id);
    return {};
}

/** N8, N11: a reason is needed; the default of the office is the guide's own (F28). */
Ruling refuseNomination(RuleContext& context)
{
    if (const Ruling refused = checkNomination(context, { State::OfficeReview, State::SiteReview, State::UnknownSite });
        !refused)
        return refused;
    if (const Ruling refused = checkDecider(context, MemberRole::User); !refused)
        return refused;
    const Parsed<QString> reason = parseLongText(context.text("reason"), 1000, false);
    if (!reason)
        return refuseField("reason", reason.error());
    if (reason->isEmpty() && context.text("reason_code").isEmpty())
        return refuse(refusal::reasonMissing, { { QStringLiteral("field"), QStringLiteral("reason_code") } });
    Nomination nomination = decided(context, State::Refused);
    nomination.reasonCode = context.text("reason_code");
    nomination.reason = *reason;
    const Nomination saved = context.draft.update(*context.file.nomination, nomination, QStringLiteral("refuse"));
    queueDecisionNotice(context, saved);
    answerNomination(context, saved);
    return {};
}

} // namespace

std::vector<RuleEntry> nominationDecisionRules()
{
    return {
        { "nomination.approve", approve },
        { "nomination.refuse", refuseNomination },
    };
}

} // namespace padesk
