// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/routing.h"

#include "models/domain/identityfacts.h"
#include "models/domain/rules/documents.h"

#include <QJsonArray>

namespace padesk {
namespace {

FieldCheck checkOf(const Nomination& nomination, const FieldComparison& comparison)
{
    FieldCheck check;
    check.nominationId = nomination.id;
    check.field = enumText(comparison.field);
    check.applicantValue = comparison.applicant;
    check.documentValue = comparison.registered;
    check.verdict = comparison.verdict;
    return check;
}

const FieldCheck* knownCheck(const CaseFile& file, const QString& field)
{
    const auto found = std::find_if(
        file.checks.begin(), file.checks.end(), [&field](const FieldCheck& check) { return check.field == field; });
    return found == file.checks.end() ? nullptr : &*found;
}

void saveCheck(RuleContext& context, const FieldCheck& known, FieldCheck check)
{
    check.id = known.id;
    context.draft.update(known, check, QStringLiteral("compare"));
}

void noticeToApplicant(RuleContext& context, const Nomination& nomination, DocumentKind kind)
{
    if (nomination.email.isEmpty() || !context.file.site)
        return;
    Outgoing notice;
    notice.kind = kind;
    notice.channel = Channel::Email;
    notice.to = addresseeOf(nomination);
    notice.site = &*context.file.site;
    notice.nominationId = nomination.id;
    notice.values = { { QStringLiteral("nomination_number"), nominationNumber(nomination.id) } };
    queueDocument(context, notice);
}

/** Who is asked to decide: an eligible approver; in the moment of his first sign-in the primary is not yet one. */
const Member* approverOf(const CaseFile& file)
{
    const auto approver = std::find_if(file.slotHolders.begin(), file.slotHolders.end(), isEligibleApprover);
    return approver == file.slotHolders.end() ? file.primary() : &*approver;
}

/** NT2: the site is asked for a decision. */
void noticeToApprover(RuleContext& context, const Nomination& nomination)
{
    const Member* approver = approverOf(context.file);
    if (!approver)
        return;
    Outgoing notice;
    notice.kind = DocumentKind::ApprovalRequest;
    notice.to = addresseeAt(*context.file.site, &*approver);
    notice.channel = bestChannel(notice.to);
    notice.site = &*context.file.site;
    notice.memberId = approver->id;
    notice.nominationId = nomination.id;
    notice.values = { { QStringLiteral("applicants"), QString(nomination.family + u' ' + nomination.given).trimmed() },
        { QStringLiteral("applicant_count"), QStringLiteral("1") },
        { QStringLiteral("nomination_number"), nominationNumber(nomination.id) } };
    queueDocument(context, notice);
}

} // namespace

bool isEligibleApprover(const Member& member)
{
    const bool present = hasSignedIn(member) && isOpen(member) && member.state != MemberState::Suspended;
    if (member.role == MemberRole::Primary)
        return present;
    return present && member.role == MemberRole::Secondary && member.manageAccess == Grant::Update;
}

NominationState routeOf(const Nomination& nomination, const CaseFile& file)
{
    if (!file.site)
        return NominationState::UnknownSite;
    if (nomination.claimsPrimary)
        return NominationState::OfficeReview;
    const bool approver = std::any_of(file.slotHolders.begin(), file.slotHolders.end(), isEligibleApprover);
    return approver ? NominationState::SiteReview : NominationState::OnHold;
}

void enter(Nomination& nomination, NominationState state, const RuleContext& context)
{
    nomination.state = state;
    const bool forTheOffice = state == NominationState::OfficeReview || state == NominationState::UnknownSite;
    nomination.dueAt = context.dueAfter(forTheOffice ? context.policy.dueAfterDays : context.policy.remindAfterDays);
    nomination.reminders = 0;
}

QString causesOf(const Nomination& nomination, const CaseFile& file)
{
    if (!file.site)
        return {};
    QStringList texts;
    for (const NominationCause cause : nominationCauses(nomination, *file.site, file.primary()))
        texts.append(enumText(cause));
    return texts.join(QLatin1Char(' '));
}

void insertChecks(RuleContext& context, const Nomination& nomination)
{
    if (context.file.checks.isEmpty())
        compareAgain(context, nomination);
}

void compareAgain(RuleContext& context, const Nomination& nomination)
{
    if (!context.file.site)
        return;
    IdentityFacts applicant = applicantFacts(nomination);
    IdentityFacts registered = registeredFacts(*context.file.site, context.file.primary());
    if (!nomination.claimsPrimary) {
        applicant = companyOnly(applicant);
        registered = companyOnly(registered);
    }
    for (const FieldComparison& comparison : compareIdentity(applicant, registered)) {
        const FieldCheck check = checkOf(nomination, comparison);
        const FieldCheck* known = knownCheck(context.file, check.field);
        if (known)
            saveCheck(context, *known, check);
        else if (!comparison.applicant.isEmpty() || !comparison.registered.isEmpty())
            context.draft.insert(check, QStringLiteral("compare"));
    }
}

void queueArrivalNotices(RuleContext& context, const Nomination& nomination)
{
    if (nomination.state == NominationState::OfficeReview)
        noticeToApplicant(context, nomination, DocumentKind::NominationReceived);
    else if (nomination.state == NominationState::OnHold)
        noticeToApplicant(context, nomination, DocumentKind::HoldNotice);
    else if (nomination.state == NominationState::SiteReview)
        noticeToApprover(context, nomination);
}

Nomination moveTo(
    RuleContext& context, const Nomination& before, Nomination changed, NominationState state, const QString& action)
{
    enter(changed, state, context);
    const Nomination saved = context.draft.update(before, changed, action);
    if (state == NominationState::OfficeReview)
        insertChecks(context, saved);
    queueArrivalNotices(context, saved);
    return saved;
}

Ruling checkNomination(const RuleContext& context, std::initializer_list<NominationState> allowed)
{
    if (!context.file.nomination)
        return refuse(refusal::nominationNotFound, { { QStringLiteral("nomination"), context.text("nomination") } });
    const Nomination& nomination = *context.file.nomination;
    if (std::find(allowed.begin(), allowed.end(), nomination.state) == allowed.end()) {
        const QJsonObject where { { QStringLiteral("nomination"), nominationNumber(nomination.id) },
            { QStringLiteral("state"), enumText(nomination.state) }, { QStringLiteral("who"), nomination.decidedBy },
            { QStringLiteral("at"), timestampText(nomination.decidedAt) } };
        return refuse(
            nomination.decidedAt.isValid() ? refusal::nominationDecided : refusal::nominationStateWrong, where);
    }
    if (const Ruling refused = checkVersion(context, nomination); !refused)
        return refused;
    return checkClaim(context);
}

void answerNomination(RuleContext& context, const Nomination& nomination)
{
    context.draft.answer("nomination", nominationNumber(nomination.id));
    context.draft.answer("nomination_state", enumText(nomination.state));
}

} // namespace padesk
