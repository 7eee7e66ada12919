// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accessactions.h"

#include "models/domain/accessjudge.h"

#include <algorithm>

namespace padesk {
namespace {
using Actions = QList<NextAction>;
using C = ActionCode;

Actions askAt(ChartNode node)
{
    return { { C::AskCaller, { { u"question"_qs, enumText(node) } } } };
}

/** Answers to the last step of that node, or to nothing. */
const Evidence& evidenceAt(const AccessCheck& check, ChartNode node)
{
    static const Evidence nothing;
    for (auto step = check.path.crbegin(); step != check.path.crend(); ++step) {
        if (step->node == node)
            return step->evidence;
    }
    return nothing;
}

bool hasEmailCause(const AccessCheck& check)
{
    return std::any_of(check.causes.begin(), check.causes.end(), [](NominationCause cause) {
        return cause == NominationCause::NoEmail || cause == NominationCause::InvalidEmail
            || cause == NominationCause::EmailMismatch;
    });
}

QVariantMap causeParameters(const AccessCheck& check)
{
    QStringList causes;
    for (const NominationCause cause : check.causes)
        causes.append(enumText(cause));
    return { { u"causes"_qs, causes } };
}

bool reachedNobody(const AccessFacts& facts)
{
    const NominationFacts* nomination = countingNomination(facts);
    return nomination && nomination->state == NominationState::UnknownSite;
}

Actions correctSiteNumber(const AccessFacts& facts)
{
    return { { C::CorrectSiteNumber, { { u"site_number"_qs, facts.siteNumber } } } };
}

Actions withEmail(const AccessCheck& check, Actions actions)
{
    if (hasEmailCause(check))
        actions.append({ C::CorrectEmail, {} });
    return actions;
}

/** Who stopped a user can let in again; the site contact and a stopped site are the office's. */
Actions atSignIn(const AccessCheck& check, const AccessFacts& facts)
{
    const bool person = check.position().evidence.code == EvidenceCode::PersonSuspended;
    const bool user = facts.caller && facts.caller->role != MemberRole::Primary;
    if (person && user)
        return { { C::AskSiteContact, {} } };
    return { { isStopped(facts) ? C::CallOffice : C::SignIn, {} } };
}

Actions atRequest(const AccessCheck& check, const AccessFacts& facts)
{
    if (facts.openRequest)
        return { { C::WaitForPasscode, check.position().evidence.parameters } };
    // There never was a code to send again (F10).
    if (evidenceAt(check, ChartNode::HasPasscode).code == EvidenceCode::PasscodeNeverExpected)
        return { { C::CallOffice, {} }, { C::SelfNominateYes, {} } };
    return { { C::RequestPasscode, {} } };
}

Actions atEntering(const AccessFacts& facts)
{
    Actions actions { { C::EnterPasscode, {} } };
    if (facts.passcode.failures > 0)
        actions.prepend({ C::CheckLookAlikes, { { u"failures"_qs, facts.passcode.failures } } });
    return actions;
}

Actions atNominateNo(const AccessFacts& facts)
{
    if (reachedNobody(facts))
        return correctSiteNumber(facts);
    Actions actions { { C::SelfNominateNo, {} } };
    if (facts.siteFound && !facts.hasContact)
        actions.append({ C::CallOffice, {} });
    else if (facts.siteFound && !facts.approverSignedIn)
        actions.append({ C::AskSiteContactToSignIn, {} });
    return actions;
}

Actions atDecision(const AccessFacts& facts, ActionCode whenNotAtOffice)
{
    const NominationFacts* nomination = countingNomination(facts);
    const QVariantMap number = { { u"nomination"_qs, nomination ? nomination->number : QString() } };
    const bool office = nomination && nomination->state == NominationState::OfficeReview;
    return { { office ? C::WaitForOffice : whenNotAtOffice, number } };
}

/** Wrong registrations are mended by another way for each contract (F11). */
Actions atCheckRegistration(const AccessFacts& facts)
{
    if (!isPassportAdvantage(facts.site.contract))
        return { { C::AskSalesRep, {} }, { C::SelfNominateYes, {} } };
    const bool form = facts.site.contract == Contract::Pa;
    return { { form ? C::SendChangeForm : C::CallOffice, {} }, { C::SelfNominateYes, {} } };
}

Actions atEnd(ChartNode node, const AccessCheck& check, const AccessFacts& facts)
{
    if (node == ChartNode::Top)
        return { { C::UseTool, { { u"tool"_qs, enumText(check.tool) } } } };
    if (node == ChartNode::NoAccess)
        return { { C::AskSiteContact, {} } };
    const QVariantMap failures = { { u"failures"_qs, facts.passcode.failures } };
    return { { C::CallOffice, failures }, { C::RequestPasscode, {} } };
}

Actions atPosition(const AccessCheck& check, const AccessFacts& facts)
{
    const ChartNode node = check.position().node;
    switch (node) {
    case ChartNode::AskSalesRep: {
        Actions actions = facts.siteNumber.isEmpty() ? Actions() : correctSiteNumber(facts);
        return actions << NextAction { C::AskSalesRep, {} };
    }
    case ChartNode::RegisterIbmId:
        return { { C::RegisterIbmId, {} } };
    case ChartNode::SignIn:
        return atSignIn(check, facts);
    case ChartNode::RequestPasscode:
        return atRequest(check, facts);
    case ChartNode::DownloadOnly:
        return { { C::WaitForPasscode, evidenceAt(check, ChartNode::RequestPasscode).parameters },
            { C::DownloadMeanwhile, {} } };
    case ChartNode::EnterPasscode:
        return atEntering(facts);
    case ChartNode::NominateYes:
        return reachedNobody(facts) ? correctSiteNumber(facts)
                                    : withEmail(check, { { C::SelfNominateYes, causeParameters(check) } });
    case ChartNode::OfficeApproved:
        return withEmail(check, atDecision(facts, C::WaitForOffice));
    case ChartNode::CheckRegistration:
        return withEmail(check, atCheckRegistration(facts));
    case ChartNode::NominateNo:
        return atNominateNo(facts);
    case ChartNode::OnHold:
        return facts.siteFound && !facts.hasContact ? Actions { { C::CallOffice, {} } }
                                                    : Actions { { C::AskSiteContactToSignIn, {} } };
    case ChartNode::ContactApproved:
        return atDecision(facts, C::WaitForSiteContact);
    case ChartNode::CallOffice:
    case ChartNode::Top:
    case ChartNode::NoAccess:
        return atEnd(node, check, facts);
    case ChartNode::Start:
    case ChartNode::HasNotice:
    case ChartNode::KnowsSiteNumber:
    case ChartNode::HasIbmId:
    case ChartNode::IsContact:
    case ChartNode::PasscodeScreen:
    case ChartNode::HasPasscode:
        break;
    }
    return askAt(node);
}

/** In, or on the passcode screen, but the downloads are shut for want of S&S (F4, F23). */
bool lacksSns(const AccessCheck& check, const AccessFacts& facts)
{
    const bool inside = check.screen == EntryScreen::Top || check.screen == EntryScreen::Passcode;
    return facts.siteFound && inside && !facts.site.sns.isValid();
}
} // namespace

QList<NextAction> nextActions(const AccessCheck& check, const AccessFacts& facts)
{
    Actions actions = atPosition(check, facts);
    const bool listed = check.position().node == ChartNode::DownloadOnly;
    if (check.downloadMeanwhile && !listed)
        actions.append({ C::DownloadMeanwhile, {} });
    if (lacksSns(check, facts))
        actions.append(
            { C::RenewSns, { { u"state"_qs, enumText(facts.site.sns.state) }, { u"on"_qs, facts.site.sns.date } } });
    return actions;
}

} // namespace padesk
