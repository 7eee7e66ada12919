// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accessjudge.h"

#include <algorithm>

namespace padesk {
namespace {
using State = NominationState;

Ruling yes(EvidenceCode code, QVariantMap parameters = {})
{
    return { ChartAnswer::Yes, { code, std::move(parameters) } };
}

Ruling no(EvidenceCode code, QVariantMap parameters = {})
{
    return { ChartAnswer::No, { code, std::move(parameters) } };
}

Ruling goOn(EvidenceCode code = EvidenceCode::Nothing, QVariantMap parameters = {})
{
    return { ChartAnswer::None, { code, std::move(parameters) } };
}

Ruling stay(EvidenceCode code = EvidenceCode::Nothing, QVariantMap parameters = {})
{
    return { std::nullopt, { code, std::move(parameters) } };
}

QVariantMap one(const QString& name, const QVariant& value)
{
    return { { name, value } };
}

const CallerFacts* openCaller(const AccessFacts& facts)
{
    const bool open = facts.caller && facts.caller->standing.state != PersonStanding::State::Ended;
    return open ? &*facts.caller : nullptr;
}

QString ibmIdOf(const AccessFacts& facts)
{
    return facts.ibmId.isEmpty() && facts.caller ? facts.caller->ibmId : facts.ibmId;
}

QVariantMap nominationParameters(const NominationFacts& nomination)
{
    return { { u"nomination"_qs, nomination.number }, { u"state"_qs, enumText(nomination.state) },
        { u"received_on"_qs, nomination.receivedOn }, { u"decided_on"_qs, nomination.decidedOn },
        { u"reason_code"_qs, nomination.reasonCode } };
}

bool isSiteNumber(QStringView text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && text.size() == 7 && (text.front() == u'7' || text.front() == u'3');
}

Ruling judgeNotice(const AccessFacts& facts)
{
    if (!facts.siteFound)
        return facts.siteNumber.isEmpty() ? stay() : no(EvidenceCode::NoNoticeOnRecord);
    if (facts.notices.isEmpty())
        return no(EvidenceCode::NoNoticeOnRecord);
    const auto latest = std::max_element(facts.notices.begin(), facts.notices.end(),
        [](const SentNotice& a, const SentNotice& b) { return a.sentOn < b.sentOn; });
    return yes(EvidenceCode::NoticeSent,
        { { u"document"_qs, enumText(latest->document) }, { u"sent_on"_qs, latest->sentOn } });
}

Ruling judgeSiteNumber(const AccessFacts& facts)
{
    const QVariantMap site = one(u"site_number"_qs, facts.siteNumber);
    if (facts.siteFound)
        return yes(EvidenceCode::SiteFound, site);
    if (facts.siteNumber.isEmpty())
        return stay();
    return no(isSiteNumber(facts.siteNumber) ? EvidenceCode::SiteNotFound : EvidenceCode::SiteNumberMalformed, site);
}

Ruling judgeIbmId(const AccessFacts& facts)
{
    if (!ibmIdOf(facts).isEmpty())
        return yes(EvidenceCode::IbmIdKnown, one(u"ibm_id"_qs, ibmIdOf(facts)));
    if (facts.caller && facts.caller->firstSignedInOn.isValid())
        return yes(EvidenceCode::SignedIn, one(u"on"_qs, facts.caller->firstSignedInOn));
    return stay();
}

/** A nomination that went, or was sent by the office, to the site contact is not a contact's, whatever it claimed (N9).
 */
Ruling judgeNominationClaim(const NominationFacts& nomination)
{
    const bool atTheSite = nomination.state == State::SiteReview || nomination.state == State::OnHold;
    if (nomination.claimsContact && atTheSite)
        return no(EvidenceCode::NominationRerouted, nominationParameters(nomination));
    return { nomination.claimsContact ? ChartAnswer::Yes : ChartAnswer::No,
        { EvidenceCode::NominationClaim, nominationParameters(nomination) } };
}

Ruling judgeContact(const AccessFacts& facts)
{
    if (const CallerFacts* caller = openCaller(facts)) {
        const QVariantMap role = one(u"role"_qs, enumText(caller->role));
        return caller->role == MemberRole::Primary ? yes(EvidenceCode::RegisteredContact, role)
                                                   : no(EvidenceCode::RegisteredAs, role);
    }
    if (const NominationFacts* nomination = countingNomination(facts))
        return judgeNominationClaim(*nomination);
    if (facts.caller)
        return no(EvidenceCode::FormerMember, one(u"ended_on"_qs, facts.caller->endedOn));
    return stay();
}

Ruling judgeSignIn(const AccessFacts& facts)
{
    if (facts.siteFound && facts.site.state != SiteState::Active) {
        const bool closed = facts.site.state == SiteState::Closed;
        return stay(EvidenceCode::SiteStopped, one(u"state"_qs, closed ? u"closed"_qs : u"suspended"_qs));
    }
    if (isStopped(facts))
        return stay(EvidenceCode::PersonSuspended);
    if (isAuthorised(facts)) {
        const NominationFacts* nomination = countingNomination(facts);
        const QDate since = facts.caller ? facts.caller->verifiedOn : nomination->decidedOn;
        return yes(EvidenceCode::AuthorisedSince, one(u"on"_qs, since));
    }
    if (facts.caller && facts.caller->firstSignedInOn.isValid())
        return goOn(EvidenceCode::SignedIn, one(u"on"_qs, facts.caller->firstSignedInOn));
    return goOn();
}

/** Predicted: the passcode screen comes when PA Online takes the IBM ID for the contact's, else self-nomination (F26).
 */
Ruling judgePasscodeScreen(const AccessFacts& facts)
{
    const QList<NominationCause> causes = facts.siteFound ? causesFor(facts, true) : QList<NominationCause>();
    if (const NominationFacts* nomination = countingNomination(facts)) {
        const QVariantMap parameters = nominationParameters(*nomination);
        if (nomination->state == State::Approved)
            return yes(EvidenceCode::NominationApproved, parameters);
        // A refusal is over once the registration was mended.
        if (nomination->state != State::Refused)
            return no(EvidenceCode::NominationOpen, parameters);
        if (!causes.isEmpty() || !openCaller(facts))
            return no(EvidenceCode::NominationRefused, parameters);
    }
    if (!facts.siteFound)
        return stay();
    if (!causes.isEmpty()) {
        QStringList texts;
        for (const NominationCause cause : causes)
            texts.append(enumText(cause));
        return no(EvidenceCode::NominationScreen, one(u"causes"_qs, texts));
    }
    if (ibmIdOf(facts).isEmpty())
        return stay();
    return yes(EvidenceCode::EmailEqualsIbmId, one(u"ibm_id"_qs, ibmIdOf(facts)));
}

QVariantMap passcodeParameters(const PasscodeFacts& passcode)
{
    return { { u"failures"_qs, passcode.failures }, { u"issued_on"_qs, passcode.issuedOn } };
}

QVariantMap requestParameters(const OpenRequestFacts& request)
{
    return { { u"request"_qs, request.number }, { u"state"_qs, enumText(request.state) },
        { u"channel"_qs, enumText(request.channel) }, { u"due_on"_qs, request.dueOn } };
}

/** Warned and locked codes are still at hand: what to do with them is found out when they are entered. */
bool isUsable(const std::optional<PasscodeState>& state)
{
    return state == PasscodeState::Live || state == PasscodeState::Warned || state == PasscodeState::Locked;
}

Ruling judgePasscode(const AccessFacts& facts)
{
    if (facts.openRequest)
        return no(EvidenceCode::RequestOpen, requestParameters(*facts.openRequest));
    if (!facts.siteFound)
        return stay();
    const QVariantMap parameters = passcodeParameters(facts.passcode);
    if (isUsable(facts.passcode.state))
        return yes(EvidenceCode::PasscodeIssued, parameters);
    if (facts.passcode.state == PasscodeState::Expired)
        return no(EvidenceCode::PasscodeExpired, parameters);
    const bool expected = passcodeExpected(facts.site.contract, facts.registeredOn);
    return no(expected ? EvidenceCode::PasscodeNone : EvidenceCode::PasscodeNeverExpected,
        one(u"registered_on"_qs, facts.registeredOn));
}

Ruling judgeRequest(const AccessFacts& facts)
{
    if (!facts.openRequest)
        return stay();
    const QVariantMap parameters = requestParameters(*facts.openRequest);
    return mayDownloadUnverified(facts) ? no(EvidenceCode::RequestOpen, parameters)
                                        : stay(EvidenceCode::RequestOpen, parameters);
}

/** The second error sends the caller to the office (F22). */
Ruling judgeEntering(const AccessFacts& facts)
{
    const QVariantMap parameters = passcodeParameters(facts.passcode);
    if (facts.passcode.state == PasscodeState::Locked)
        return no(EvidenceCode::PasscodeLocked, parameters);
    if (facts.passcode.state == PasscodeState::Warned || facts.passcode.failures >= 2)
        return no(EvidenceCode::PasscodeFailed, parameters);
    return facts.passcode.failures > 0 ? stay(EvidenceCode::PasscodeFailed, parameters) : stay();
}

/** A member who was granted access is past nominating, whatever else was asked for since. */
std::optional<QVariantMap> grantOf(const AccessFacts& facts)
{
    const CallerFacts* caller = openCaller(facts);
    if (!caller || caller->role == MemberRole::Primary || !caller->standing.verified)
        return std::nullopt;
    return one(u"on"_qs, caller->verifiedOn);
}

/** Sent or not: a nomination with a wrong site number reached nobody. */
Ruling judgeNominating(const AccessFacts& facts)
{
    if (const auto grant = grantOf(facts))
        return goOn(EvidenceCode::AccessGranted, *grant);
    const NominationFacts* nomination = countingNomination(facts);
    if (!nomination)
        return stay(EvidenceCode::NominationNone);
    const QVariantMap parameters = nominationParameters(*nomination);
    if (nomination->state == State::UnknownSite)
        return stay(EvidenceCode::NominationOpen, parameters);
    if (nomination->state == State::OnHold)
        return no(EvidenceCode::NominationOpen, parameters);
    return goOn(EvidenceCode::NominationOpen, parameters);
}

Ruling judgeDecision(const AccessFacts& facts)
{
    if (const auto grant = grantOf(facts))
        return yes(EvidenceCode::AccessGranted, *grant);
    const NominationFacts* nomination = countingNomination(facts);
    if (!nomination)
        return stay(EvidenceCode::NominationNone);
    const QVariantMap parameters = nominationParameters(*nomination);
    if (nomination->state == State::Approved)
        return yes(EvidenceCode::NominationApproved, parameters);
    if (nomination->state == State::Refused)
        return no(EvidenceCode::NominationRefused, parameters);
    return stay(EvidenceCode::NominationOpen, parameters);
}
} // namespace

Ruling judgeByRecord(ChartNode node, const AccessFacts& facts)
{
    switch (node) {
    case ChartNode::Start:
        return goOn();
    case ChartNode::HasNotice:
        return judgeNotice(facts);
    case ChartNode::KnowsSiteNumber:
        return judgeSiteNumber(facts);
    case ChartNode::HasIbmId:
        return judgeIbmId(facts);
    case ChartNode::IsContact:
        return judgeContact(facts);
    case ChartNode::SignIn:
        return judgeSignIn(facts);
    case ChartNode::PasscodeScreen:
        return judgePasscodeScreen(facts);
    case ChartNode::HasPasscode:
        return judgePasscode(facts);
    case ChartNode::RequestPasscode:
        return judgeRequest(facts);
    case ChartNode::EnterPasscode:
        return judgeEntering(facts);
    case ChartNode::NominateYes:
    case ChartNode::NominateNo:
        return judgeNominating(facts);
    case ChartNode::OfficeApproved:
    case ChartNode::ContactApproved:
        return judgeDecision(facts);
    case ChartNode::AskSalesRep:
    case ChartNode::RegisterIbmId:
    case ChartNode::DownloadOnly:
    case ChartNode::CallOffice:
    case ChartNode::Top:
    case ChartNode::CheckRegistration:
    case ChartNode::OnHold:
    case ChartNode::NoAccess:
        break;
    }
    return stay();
}

bool mayDownloadUnverified(const AccessFacts& facts)
{
    const CallerFacts* caller = openCaller(facts);
    return caller && facts.siteFound && isDownloadOnly(facts.site, caller->standing);
}

bool isAuthorised(const AccessFacts& facts)
{
    if (const CallerFacts* caller = openCaller(facts))
        return caller->standing.verified;
    const NominationFacts* nomination = countingNomination(facts);
    return nomination && nomination->state == State::Approved;
}

bool isStopped(const AccessFacts& facts)
{
    const bool site = facts.siteFound && facts.site.state != SiteState::Active;
    return site || (facts.caller && facts.caller->standing.state == PersonStanding::State::Suspended);
}

QList<NominationCause> causesFor(const AccessFacts& facts, bool isContact)
{
    return nominationCauses({ facts.site.contract, facts.contractedOn, facts.hasContact, isContact, facts.contactEmail,
        ibmIdOf(facts), facts.previousContactSignedIn });
}

const NominationFacts* countingNomination(const AccessFacts& facts)
{
    static constexpr State over[] = { State::Withdrawn, State::Duplicate, State::Expired };
    if (!facts.nomination || std::count(std::begin(over), std::end(over), facts.nomination->state) > 0)
        return nullptr;
    const bool ended = facts.caller && facts.caller->standing.state == PersonStanding::State::Ended;
    return ended && facts.nomination->state == State::Approved ? nullptr : &*facts.nomination;
}

} // namespace padesk
