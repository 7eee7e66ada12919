// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesschart.h"
#include "models/domain/accessfacts.h"
#include "models/domain/nominationcause.h"

#include <QVariantMap>

namespace padesk {

/** What an answer of the chart rests on. Stable; the parameters are named in accessjudge.cpp beside each use. */
enum class EvidenceCode {
    Nothing,
    ToldByCaller,
    NoticeSent,
    NoNoticeOnRecord,
    SiteFound,
    SiteNotFound,
    SiteNumberMalformed,
    IbmIdKnown,
    SignedIn,
    RegisteredContact,
    RegisteredAs,
    FormerMember,
    NominationClaim,
    NominationRerouted,
    AuthorisedSince,
    SiteStopped,
    PersonSuspended,
    EmailEqualsIbmId,
    NominationScreen,
    PasscodeIssued,
    PasscodeFailed,
    PasscodeLocked,
    PasscodeExpired,
    PasscodeNone,
    PasscodeNeverExpected,
    RequestOpen,
    AccessGranted,
    NominationOpen,
    NominationApproved,
    NominationRefused,
    NominationNone,
};

/** What the caller, or the office for the caller, does next. */
enum class ActionCode {
    AskCaller,
    CorrectSiteNumber,
    AskSalesRep,
    RegisterIbmId,
    SignIn,
    EnterPasscode,
    CheckLookAlikes,
    RequestPasscode,
    WaitForPasscode,
    DownloadMeanwhile,
    CallOffice,
    UseTool,
    RenewSns,
    SelfNominateYes,
    SelfNominateNo,
    WaitForOffice,
    WaitForSiteContact,
    AskSiteContactToSignIn,
    AskSiteContact,
    CorrectEmail,
    SendChangeForm,
};

/** The screen PA Online shows to the caller after the sign-in (F21). Refused: none of the three, the access is stopped.
 */
enum class EntryScreen { Unknown, Passcode, SelfNomination, Top, Refused };

template <>
struct EnumText<EvidenceCode> {
    static constexpr std::array names { QLatin1String("nothing"), QLatin1String("told_by_caller"),
        QLatin1String("notice_sent"), QLatin1String("no_notice_on_record"), QLatin1String("site_found"),
        QLatin1String("site_not_found"), QLatin1String("site_number_malformed"), QLatin1String("ibm_id_known"),
        QLatin1String("signed_in"), QLatin1String("registered_contact"), QLatin1String("registered_as"),
        QLatin1String("former_member"), QLatin1String("nomination_claim"), QLatin1String("nomination_rerouted"),
        QLatin1String("authorised_since"), QLatin1String("site_stopped"), QLatin1String("person_suspended"),
        QLatin1String("email_equals_ibm_id"), QLatin1String("nomination_screen"), QLatin1String("passcode_issued"),
        QLatin1String("passcode_failed"), QLatin1String("passcode_locked"), QLatin1String("passcode_expired"),
        QLatin1String("passcode_none"), QLatin1String("passcode_never_expected"), QLatin1String("request_open"),
        QLatin1String("access_granted"), QLatin1String("nomination_open"), QLatin1String("nomination_approved"),
        QLatin1String("nomination_refused"), QLatin1String("nomination_none") };
};

template <>
struct EnumText<ActionCode> {
    static constexpr std::array names { QLatin1String("ask_caller"), QLatin1String("correct_site_number"),
        QLatin1String("ask_sales_rep"), QLatin1String("register_ibm_id"), QLatin1String("sign_in"),
        QLatin1String("enter_passcode"), QLatin1String("check_look_alikes"), QLatin1String("request_passcode"),
        QLatin1String("wait_for_passcode"), QLatin1String("download_meanwhile"), QLatin1String("call_office"),
        QLatin1String("use_tool"), QLatin1String("renew_sns"), QLatin1String("self_nominate_yes"),
        QLatin1String("self_nominate_no"), QLatin1String("wait_for_office"), QLatin1String("wait_for_site_contact"),
        QLatin1String("ask_site_contact_to_sign_in"), QLatin1String("ask_site_contact"), QLatin1String("correct_email"),
        QLatin1String("send_change_form") };
};

template <>
struct EnumText<EntryScreen> {
    static constexpr std::array names { QLatin1String("unknown"), QLatin1String("passcode"),
        QLatin1String("self_nomination"), QLatin1String("top"), QLatin1String("refused") };
};

struct Evidence {
    EvidenceCode code = EvidenceCode::Nothing;
    QVariantMap parameters;
};

struct NextAction {
    ActionCode code = ActionCode::AskCaller;
    QVariantMap parameters;
};

/** A box the caller came through, or stands in. */
struct PathStep {
    ChartNode node = ChartNode::Start;
    ChartAnswer answer = ChartAnswer::None;
    Evidence evidence;
};

/**
 * An answer given by hand. At a decision: its answer. At an action: Yes when it is done, No when the branch that only
 * the text has is taken (a second passcode error, the passcode not there yet, the contact not signed in); at the
 * sign-in Yes: no passcode is needed any more.
 */
struct HandAnswer {
    ChartNode node = ChartNode::Start;
    bool yes = false;
};

struct AccessCheck {
    /** From the start to where the caller stands. Never empty. */
    QList<PathStep> path;
    EntryScreen screen = EntryScreen::Unknown;
    /** Why the self-nomination screen appears, if it does (F26). */
    QList<NominationCause> causes;
    /** The main one first. */
    QList<NextAction> actions;
    /** While waiting, download is open from the passcode screen (F23, F25). */
    bool downloadMeanwhile = false;
    Tool tool = Tool::PaOnline;

    const PathStep& position() const { return path.constLast(); }
    /** The caller stands at a question that neither the record nor an answer settles, or that somebody has yet to
     * decide. */
    bool isOpen() const { return chartBox(position().node).kind == ChartKind::Decision; }
};

/**
 * Walks the chart with what is on record. Answers by hand settle what a record can't know; what only the caller knows
 * (the notice or the passcode at hand, the screen seen) they also correct. Each is used once, in any order.
 */
AccessCheck checkAccess(const AccessFacts& facts, const QList<HandAnswer>& answers = {});

/**
 * Walks the chart by hand, for training. The answers are used in the order given; the walk ends at the first decision
 * that the next one does not belong to, and after the last one at the next box that asks or wants something done.
 */
AccessCheck walkChart(const QList<HandAnswer>& answers);

/** The screen after the sign-in, predicted from the record (F21). */
EntryScreen predictScreen(const AccessFacts& facts);

} // namespace padesk
