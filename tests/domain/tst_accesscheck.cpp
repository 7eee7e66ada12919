// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accesscheck.h"
#include "tests/support/pathtext.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;

namespace {
using Edit = std::function<void(AccessFacts&)>;
using Nominated = NominationState;
using Code = PasscodeState;

const QString mail = u"taro.yamada@kasumi.example.jp"_qs;

/** A PA site whose contact is on file, was sent the notice and the passcode, and has an IBM ID with the same e-mail. */
AccessFacts contactWithPasscode()
{
    AccessFacts facts;
    facts.siteNumber = u"7012345"_qs;
    facts.siteFound = true;
    facts.site.sns = { SnsCover::State::Valid, QDate(2027, 3, 31) };
    facts.contractedOn = QDate(2024, 4, 1);
    facts.registeredOn = QDate(2024, 4, 8);
    facts.notices = { { GuideDocument::PaContractNotice, QDate(2024, 4, 12) } };
    facts.hasContact = true;
    facts.contactEmail = mail;
    facts.ibmId = mail;
    facts.caller = CallerFacts {};
    facts.caller->role = MemberRole::Primary;
    facts.caller->standing.primary = true;
    facts.caller->standing.access = accessPreset(ToolLevel::Full);
    facts.passcode = { Code::Live, 0, QDate(2024, 4, 12) };
    return facts;
}

AccessFacts stranger()
{
    AccessFacts facts = contactWithPasscode();
    facts.caller.reset();
    facts.passcode = {};
    facts.ibmId = u"hanako.sato@kasumi.example.jp"_qs;
    facts.approverSignedIn = true;
    return facts;
}

AccessFacts member(MemberRole role)
{
    AccessFacts facts = stranger();
    facts.caller = CallerFacts {};
    facts.caller->role = role;
    facts.caller->standing.signedIn = true;
    facts.caller->standing.verified = true;
    facts.caller->verifiedOn = QDate(2025, 1, 7);
    return facts;
}

AccessFacts with(AccessFacts facts, const Edit& edit)
{
    edit(facts);
    return facts;
}

Edit nominated(Nominated state, bool claimsContact)
{
    return [=](AccessFacts& facts) {
        facts.nomination = NominationFacts { u"N-0001184"_qs, state, claimsContact, QDate(2026, 11, 16),
            QDate(2026, 11, 18), u"data_differs"_qs };
    };
}

void signedIn(AccessFacts& facts)
{
    facts.caller->standing.signedIn = true;
    facts.caller->firstSignedInOn = QDate(2026, 11, 16);
}

void requestOpen(AccessFacts& facts)
{
    facts.openRequest
        = OpenRequestFacts { u"R-0000042"_qs, RequestState::Verifying, Channel::Fax, QDate(2026, 11, 25) };
}

QString actionText(const AccessCheck& check)
{
    QStringList words;
    for (const NextAction& action : check.actions)
        words.append(enumText(action.code));
    return words.join(u' ');
}

const QString toSignIn = u"start 1Y 3Y 4Y sign_in"_qs;
const QString toNominateNo = u"start 1Y 3Y 4N d_nominate_no"_qs;

} // namespace

class AccessCheckTest : public QObject {
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<AccessFacts>("facts");
        QTest::addColumn<QString>("path");
        QTest::addColumn<EvidenceCode>("evidence");
        QTest::addColumn<EntryScreen>("screen");
        QTest::addColumn<QString>("actions");
        QTest::addColumn<bool>("download");
    }

    static void row(const char* name, const AccessFacts& facts, const QString& path, EvidenceCode evidence,
        EntryScreen screen, const QString& actions, bool download = false)
    {
        QTest::newRow(name) << facts << path << evidence << screen << actions << download;
    }

    static void compare()
    {
        QFETCH(const AccessFacts, facts);
        const AccessCheck check = checkAccess(facts);
        QTEST(test::pathText(check), "path");
        QFETCH(const EvidenceCode, evidence);
        QCOMPARE(enumText(check.position().evidence.code), enumText(evidence));
        QFETCH(const EntryScreen, screen);
        QCOMPARE(enumText(check.screen), enumText(screen));
        QTEST(actionText(check), "actions");
        QTEST(check.downloadMeanwhile, "download");
    }

private Q_SLOTS:
    void beforeTheSignIn_data()
    {
        columns();
        using E = EvidenceCode;
        using S = EntryScreen;
        row("nothing known", {}, u"start 1?"_qs, E::Nothing, S::Unknown, u"ask_caller"_qs);
        row("site not found", with({}, [](AccessFacts& f) { f.siteNumber = u"7999999"_qs; }),
            u"start 1N 2N ask_sales_rep"_qs, E::Nothing, S::Unknown, u"correct_site_number ask_sales_rep"_qs);
        row("site not found, IBM ID given",
            with({},
                [](AccessFacts& f) {
                    f.siteNumber = u"7999999"_qs;
                    f.ibmId = mail;
                }),
            u"start 1N 2N ask_sales_rep"_qs, E::Nothing, S::SelfNomination, u"correct_site_number ask_sales_rep"_qs);
        row("no notice on record, site found", with(contactWithPasscode(), [](AccessFacts& f) { f.notices.clear(); }),
            u"start 1N 2Y 3Y 4Y sign_in 5Y 6Y b_enter_passcode"_qs, E::Nothing, S::Passcode,
            u"enter_passcode download_meanwhile"_qs, true);
        row("IBM ID unknown", with(contactWithPasscode(), [](AccessFacts& f) { f.ibmId.clear(); }), u"start 1Y 3?"_qs,
            E::Nothing, S::Unknown, u"ask_caller"_qs);
        row("IBM ID of the record",
            with(contactWithPasscode(),
                [](AccessFacts& f) {
                    f.ibmId.clear();
                    f.caller->ibmId = mail;
                }),
            toSignIn + u" 5Y 6Y b_enter_passcode"_qs, E::Nothing, S::Passcode, u"enter_passcode download_meanwhile"_qs,
            true);
        row("contact or not is unknown", stranger(), u"start 1Y 3Y 4?"_qs, E::Nothing, S::SelfNomination,
            u"ask_caller"_qs);
        row("site suspended", with(contactWithPasscode(), [](AccessFacts& f) { f.site.state = SiteState::Suspended; }),
            toSignIn, E::SiteStopped, S::Refused, u"call_office"_qs);
        row("site closed", with(contactWithPasscode(), [](AccessFacts& f) { f.site.state = SiteState::Closed; }),
            toSignIn, E::SiteStopped, S::Refused, u"call_office"_qs);
        row("contact suspended",
            with(contactWithPasscode(),
                [](AccessFacts& f) { f.caller->standing.state = PersonStanding::State::Suspended; }),
            toSignIn, E::PersonSuspended, S::Refused, u"call_office"_qs);
        row("user suspended",
            with(member(MemberRole::User),
                [](AccessFacts& f) { f.caller->standing.state = PersonStanding::State::Suspended; }),
            toNominateNo + u" 8Y sign_in"_qs, E::PersonSuspended, S::Refused, u"ask_site_contact"_qs);
    }
    void beforeTheSignIn() { compare(); }

    void theContactOnThePasscodeScreen_data()
    {
        columns();
        using E = EvidenceCode;
        using S = EntryScreen;
        const AccessFacts base = contactWithPasscode();
        const QString entering = toSignIn + u" 5Y 6Y b_enter_passcode"_qs;
        const QString requesting = toSignIn + u" 5Y 6N c_request_passcode"_qs;
        const auto passcode = [&](std::optional<Code> state, int failures) {
            return with(base, [=](AccessFacts& f) {
                signedIn(f);
                f.passcode.state = state;
                f.passcode.failures = failures;
            });
        };
        const auto noSns = [](AccessFacts& f) { f.site.sns = { SnsCover::State::Expired, QDate(2026, 3, 31) }; };
        row("first access", base, entering, E::Nothing, S::Passcode, u"enter_passcode download_meanwhile"_qs, true);
        row("first access, S&S expired", with(base, noSns), entering, E::Nothing, S::Passcode,
            u"enter_passcode renew_sns"_qs);
        row("one error", passcode(Code::Live, 1), entering, E::PasscodeFailed, S::Passcode,
            u"check_look_alikes enter_passcode download_meanwhile"_qs, true);
        row("two errors", passcode(Code::Warned, 2), entering + u" call_office"_qs, E::Nothing, S::Passcode,
            u"call_office request_passcode download_meanwhile"_qs, true);
        row("locked", passcode(Code::Locked, 5), entering + u" call_office"_qs, E::Nothing, S::Passcode,
            u"call_office request_passcode download_meanwhile"_qs, true);
        row("expired", passcode(Code::Expired, 0), requesting, E::Nothing, S::Passcode,
            u"request_passcode download_meanwhile"_qs, true);
        row("none issued", passcode(std::nullopt, 0), requesting, E::Nothing, S::Passcode,
            u"request_passcode download_meanwhile"_qs, true);
        row("revoked", passcode(Code::Revoked, 0), requesting, E::Nothing, S::Passcode,
            u"request_passcode download_meanwhile"_qs, true);
        row("requested, signed in", with(with(base, signedIn), requestOpen), requesting + u" download_only"_qs,
            E::Nothing, S::Passcode, u"wait_for_passcode download_meanwhile"_qs, true);
        row("requested, not signed in", with(base, requestOpen), requesting, E::RequestOpen, S::Passcode,
            u"wait_for_passcode download_meanwhile"_qs, true);
        row("requested, S&S expired", with(with(with(base, signedIn), requestOpen), noSns), requesting, E::RequestOpen,
            S::Passcode, u"wait_for_passcode renew_sns"_qs);
        const auto fct = [&](QDate day) {
            return with(base, [=](AccessFacts& f) {
                f.site.contract = Contract::Fct;
                f.registeredOn = day;
                f.passcode = {};
            });
        };
        row("FCT from the first day on", fct(QDate(2006, 5, 8)), requesting, E::Nothing, S::Passcode,
            u"request_passcode download_meanwhile"_qs, true);
        row("FCT from before passcodes", fct(QDate(2006, 5, 7)), requesting, E::Nothing, S::Passcode,
            u"call_office self_nominate_yes download_meanwhile"_qs, true);
        const auto done = [](AccessFacts& f) {
            signedIn(f);
            f.caller->standing.verified = true;
            f.caller->verifiedOn = QDate(2026, 11, 17);
        };
        row("verified", with(base, done), toSignIn + u" top"_qs, E::Nothing, S::Top, u"use_tool"_qs);
        row("verified, S&S expired", with(with(base, done), noSns), toSignIn + u" top"_qs, E::Nothing, S::Top,
            u"use_tool renew_sns"_qs);
    }
    void theContactOnThePasscodeScreen() { compare(); }

    void theContactOnTheNominationScreen_data()
    {
        columns();
        using E = EvidenceCode;
        using S = EntryScreen;
        const AccessFacts other
            = with(contactWithPasscode(), [](AccessFacts& f) { f.contactEmail = u"soumu@kasumi.example.jp"_qs; });
        const AccessFacts legacy
            = with(contactWithPasscode(), [](AccessFacts& f) { f.contractedOn = QDate(2003, 5, 31); });
        const AccessFacts young
            = with(contactWithPasscode(), [](AccessFacts& f) { f.contractedOn = QDate(2003, 6, 1); });
        const AccessFacts successor
            = with(contactWithPasscode(), [](AccessFacts& f) { f.previousContactSignedIn = true; });
        const QString nominating = toSignIn + u" 5N d_nominate_yes"_qs;
        const QString office = nominating + u" 7?"_qs;
        const QString refused = nominating + u" 7N check_registration"_qs;
        row("e-mail differs", other, nominating, E::NominationNone, S::SelfNomination,
            u"self_nominate_yes correct_email"_qs);
        row("no e-mail", with(other, [](AccessFacts& f) { f.contactEmail.clear(); }), nominating, E::NominationNone,
            S::SelfNomination, u"self_nominate_yes correct_email"_qs);
        row("old contract", legacy, nominating, E::NominationNone, S::SelfNomination, u"self_nominate_yes"_qs);
        row("a day younger", young, toSignIn + u" 5Y 6Y b_enter_passcode"_qs, E::Nothing, S::Passcode,
            u"enter_passcode download_meanwhile"_qs, true);
        row("predecessor signed in", successor, nominating, E::NominationNone, S::SelfNomination,
            u"self_nominate_yes"_qs);
        row("office reviews", with(other, nominated(Nominated::OfficeReview, true)), office, E::NominationOpen,
            S::SelfNomination, u"wait_for_office correct_email"_qs);
        row("office refused, PA", with(other, nominated(Nominated::Refused, true)), refused, E::Nothing,
            S::SelfNomination, u"send_change_form self_nominate_yes correct_email"_qs);
        const auto contract = [&](Contract kind) {
            return with(
                with(other, nominated(Nominated::Refused, true)), [=](AccessFacts& f) { f.site.contract = kind; });
        };
        row("office refused, PAX", contract(Contract::Pax), refused, E::Nothing, S::SelfNomination,
            u"call_office self_nominate_yes correct_email"_qs);
        row("office refused, FCT", contract(Contract::Fct), refused, E::Nothing, S::SelfNomination,
            u"ask_sales_rep self_nominate_yes correct_email"_qs);
        row("office refused, OEM", contract(Contract::Oem), refused, E::Nothing, S::SelfNomination,
            u"ask_sales_rep self_nominate_yes correct_email"_qs);
        row("refused, registration mended since", with(contactWithPasscode(), nominated(Nominated::Refused, true)),
            toSignIn + u" 5Y 6Y b_enter_passcode"_qs, E::Nothing, S::Passcode, u"enter_passcode download_meanwhile"_qs,
            true);
        row("withdrawn", with(other, nominated(Nominated::Withdrawn, true)), nominating, E::NominationNone,
            S::SelfNomination, u"self_nominate_yes correct_email"_qs);
        row("duplicate", with(other, nominated(Nominated::Duplicate, true)), nominating, E::NominationNone,
            S::SelfNomination, u"self_nominate_yes correct_email"_qs);
        row("expired", with(other, nominated(Nominated::Expired, true)), nominating, E::NominationNone,
            S::SelfNomination, u"self_nominate_yes correct_email"_qs);
        row("nominated with another number", with(other, nominated(Nominated::UnknownSite, true)), nominating,
            E::NominationOpen, S::SelfNomination, u"correct_site_number"_qs);
        row("approved, passcode still wanted", with(other, nominated(Nominated::Approved, true)),
            toSignIn + u" 5Y 6Y b_enter_passcode"_qs, E::Nothing, S::Passcode, u"enter_passcode download_meanwhile"_qs,
            true);
        row("a stranger who claims it", with(stranger(), nominated(Nominated::OfficeReview, true)), office,
            E::NominationOpen, S::SelfNomination, u"wait_for_office correct_email"_qs);
        row("a stranger who claimed it and was approved", with(stranger(), nominated(Nominated::Approved, true)),
            toSignIn + u" top"_qs, E::Nothing, S::Top, u"use_tool"_qs);
    }
    void theContactOnTheNominationScreen() { compare(); }

    void peopleBesideTheContact_data()
    {
        columns();
        using E = EvidenceCode;
        using S = EntryScreen;
        using Role = MemberRole;
        const AccessFacts base = stranger();
        const QString top = toNominateNo + u" 8Y sign_in top"_qs;
        row("secondary", member(Role::Secondary), top, E::Nothing, S::Top, u"use_tool"_qs);
        row("user", member(Role::User), top, E::Nothing, S::Top, u"use_tool"_qs);
        row("user with an old refusal", with(member(Role::User), nominated(Nominated::Refused, false)), top, E::Nothing,
            S::Top, u"use_tool"_qs);
        row("user of an FCT site", with(member(Role::User), [](AccessFacts& f) { f.site.contract = Contract::Fct; }),
            top, E::Nothing, S::Top, u"use_tool"_qs);
        row("contact reviews", with(base, nominated(Nominated::SiteReview, false)), toNominateNo + u" 8?"_qs,
            E::NominationOpen, S::SelfNomination, u"wait_for_site_contact"_qs);
        row("escalated to the office", with(base, nominated(Nominated::OfficeReview, false)), toNominateNo + u" 8?"_qs,
            E::NominationOpen, S::SelfNomination, u"wait_for_office"_qs);
        row("on hold", with(base, nominated(Nominated::OnHold, false)), toNominateNo + u" on_hold"_qs, E::Nothing,
            S::SelfNomination, u"ask_site_contact_to_sign_in"_qs);
        row("on hold, no contact at all",
            with(with(base, nominated(Nominated::OnHold, false)), [](AccessFacts& f) { f.hasContact = false; }),
            toNominateNo + u" on_hold"_qs, E::Nothing, S::SelfNomination, u"call_office"_qs);
        row("claim judged false, on hold", with(base, nominated(Nominated::OnHold, true)),
            toNominateNo + u" on_hold"_qs, E::Nothing, S::SelfNomination, u"ask_site_contact_to_sign_in"_qs);
        row("claim judged false, contact reviews", with(base, nominated(Nominated::SiteReview, true)),
            toNominateNo + u" 8?"_qs, E::NominationOpen, S::SelfNomination, u"wait_for_site_contact"_qs);
        row("approved", with(base, nominated(Nominated::Approved, false)), top, E::Nothing, S::Top, u"use_tool"_qs);
        row("refused", with(base, nominated(Nominated::Refused, false)), toNominateNo + u" 8N no_access"_qs, E::Nothing,
            S::SelfNomination, u"ask_site_contact"_qs);
        row("nominated with another number", with(base, nominated(Nominated::UnknownSite, false)), toNominateNo,
            E::NominationOpen, S::SelfNomination, u"correct_site_number"_qs);
        const AccessFacts former = with(member(Role::User), [](AccessFacts& f) {
            f.caller->standing.state = PersonStanding::State::Ended;
            f.caller->endedOn = QDate(2026, 6, 30);
        });
        row("access ended", former, toNominateNo, E::NominationNone, S::SelfNomination, u"self_nominate_no"_qs);
        row("access ended after its approval", with(former, nominated(Nominated::Approved, false)), toNominateNo,
            E::NominationNone, S::SelfNomination, u"self_nominate_no"_qs);
        row("access ended, contact never signed in", with(former, [](AccessFacts& f) { f.approverSignedIn = false; }),
            toNominateNo, E::NominationNone, S::SelfNomination, u"self_nominate_no ask_site_contact_to_sign_in"_qs);
        row("access ended, no contact", with(former, [](AccessFacts& f) { f.hasContact = false; }), toNominateNo,
            E::NominationNone, S::SelfNomination, u"self_nominate_no call_office"_qs);
    }
    void peopleBesideTheContact() { compare(); }

    void answersFillWhatTheRecordCannotKnow_data()
    {
        QTest::addColumn<AccessFacts>("facts");
        QTest::addColumn<QList<HandAnswer>>("answers");
        QTest::addColumn<QString>("path");
        QTest::addColumn<EntryScreen>("screen");
        using N = ChartNode;
        using S = EntryScreen;
        const AccessFacts noId = with(contactWithPasscode(), [](AccessFacts& f) { f.ibmId.clear(); });
        const auto answered
            = [](const char* name, const AccessFacts& facts, const QList<HandAnswer>& answers, const QString& path,
                  S screen) { QTest::newRow(name) << facts << answers << path << screen; };
        answered("no IBM ID yet", noId, { { N::HasIbmId, false } }, u"start 1Y 3N a_register_ibm_id"_qs, S::Unknown);
        answered(
            "has one, screen unknown", noId, { { N::HasIbmId, true } }, u"start 1Y 3Y 4Y sign_in 5?"_qs, S::Unknown);
        answered("has one, told the screen", noId, { { N::PasscodeScreen, true }, { N::HasIbmId, true } },
            u"start 1Y 3Y 4Y sign_in 5Y 6Y b_enter_passcode"_qs, S::Passcode);
        answered("is not the contact", stranger(), { { N::IsContact, false } }, toNominateNo, S::SelfNomination);
        answered("says to be the contact", stranger(), { { N::IsContact, true } }, toSignIn + u" 5N d_nominate_yes"_qs,
            S::SelfNomination);
        answered("lost the passcode", contactWithPasscode(), { { N::HasPasscode, false } },
            toSignIn + u" 5Y 6N c_request_passcode"_qs, S::Passcode);
        answered("lost the notice", contactWithPasscode(), { { N::HasNotice, false } },
            u"start 1N 2Y 3Y 4Y sign_in 5Y 6Y b_enter_passcode"_qs, S::Passcode);
        answered("sees the other screen", contactWithPasscode(), { { N::PasscodeScreen, false } },
            toSignIn + u" 5N d_nominate_yes"_qs, S::SelfNomination);
        answered("the record knows the role", member(MemberRole::User), { { N::IsContact, true } },
            toNominateNo + u" 8Y sign_in top"_qs, S::Top);
        answered("an approval must be on record", with(stranger(), nominated(Nominated::OfficeReview, true)),
            { { N::OfficeApproved, true } }, toSignIn + u" 5N d_nominate_yes 7?"_qs, S::SelfNomination);
        answered("an unknown site stays unknown", with({}, [](AccessFacts& f) { f.siteNumber = u"7999999"_qs; }),
            { { N::HasNotice, true }, { N::KnowsSiteNumber, true } }, u"start 1N 2N ask_sales_rep"_qs, S::Unknown);
        answered("no record at all", {}, { { N::HasNotice, true }, { N::HasIbmId, true }, { N::IsContact, false } },
            toNominateNo, S::SelfNomination);
    }
    void answersFillWhatTheRecordCannotKnow()
    {
        QFETCH(const AccessFacts, facts);
        QFETCH(const QList<HandAnswer>, answers);
        const AccessCheck check = checkAccess(facts, answers);
        QTEST(test::pathText(check), "path");
        QTEST(check.screen, "screen");
    }

    void everyAnswerHasItsEvidence()
    {
        const AccessCheck check = checkAccess(with(with(contactWithPasscode(), signedIn), requestOpen));
        QStringList codes;
        for (const PathStep& step : check.path)
            codes.append(enumText(step.evidence.code));
        QCOMPARE(codes,
            QStringList({ u"nothing"_qs, u"notice_sent"_qs, u"ibm_id_known"_qs, u"registered_contact"_qs,
                u"signed_in"_qs, u"email_equals_ibm_id"_qs, u"request_open"_qs, u"request_open"_qs, u"nothing"_qs }));
        QCOMPARE(check.path[1].evidence.parameters[u"sent_on"_qs].toDate(), QDate(2024, 4, 12));
        QCOMPARE(check.path[1].evidence.parameters[u"document"_qs].toString(), u"T-PA"_qs);
        QCOMPARE(check.path[4].evidence.parameters[u"on"_qs].toDate(), QDate(2026, 11, 16));
        QCOMPARE(check.path[5].evidence.parameters[u"ibm_id"_qs].toString(), mail);
        QCOMPARE(check.actions[0].parameters[u"request"_qs].toString(), u"R-0000042"_qs);
    }

    void badSiteNumbersAreToldApart_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<EvidenceCode>("evidence");
        QTest::newRow("7…") << u"7999999"_qs << EvidenceCode::SiteNotFound;
        QTest::newRow("3…") << u"3999999"_qs << EvidenceCode::SiteNotFound;
        QTest::newRow("5…") << u"5999999"_qs << EvidenceCode::SiteNumberMalformed;
        QTest::newRow("8 digits") << u"79999999"_qs << EvidenceCode::SiteNumberMalformed;
        QTest::newRow("6 digits") << u"799999"_qs << EvidenceCode::SiteNumberMalformed;
        QTest::newRow("letters") << u"7xxxxxx"_qs << EvidenceCode::SiteNumberMalformed;
        QTest::newRow("digits of another script") << u"7٩٩٩٩٩٩"_qs << EvidenceCode::SiteNumberMalformed;
    }
    void badSiteNumbersAreToldApart()
    {
        QFETCH(const QString, number);
        const AccessCheck check = checkAccess(with({}, [&](AccessFacts& f) { f.siteNumber = number; }));
        QTEST(check.path[2].evidence.code, "evidence");
        QCOMPARE(check.path[2].evidence.parameters[u"site_number"_qs].toString(), number);
    }

    void causesAreListedOnlyForTheNominationScreen()
    {
        const AccessFacts legacy = with(contactWithPasscode(), [](AccessFacts& f) {
            f.contractedOn = QDate(2003, 5, 31);
            f.contactEmail.clear();
        });
        QCOMPARE(
            checkAccess(legacy).causes, QList({ NominationCause::NoEmail, NominationCause::ContractedUntil200305 }));
        QVERIFY(checkAccess(contactWithPasscode()).causes.isEmpty());
        QCOMPARE(checkAccess(with(stranger(), nominated(Nominated::SiteReview, false))).causes,
            QList({ NominationCause::NotTheContact }));
    }

    void theToolIsThatOfTheContract()
    {
        const AccessCheck check
            = checkAccess(with(member(MemberRole::User), [](AccessFacts& f) { f.site.contract = Contract::Oem; }));
        QCOMPARE(check.tool, Tool::SoftwareAndServicesOnline);
        QCOMPARE(check.actions[0].parameters[u"tool"_qs].toString(), u"software_and_services_online"_qs);
    }

    void textsAreDistinct()
    {
        const auto distinct = [](const auto& names) {
            QSet<QString> texts;
            for (const QLatin1String name : names)
                texts.insert(QString(name));
            return static_cast<std::size_t>(texts.size()) == names.size();
        };
        QVERIFY(distinct(EnumText<EvidenceCode>::names));
        QVERIFY(distinct(EnumText<ActionCode>::names));
        QVERIFY(distinct(EnumText<ChartNode>::names));
        QCOMPARE(enumText(EvidenceCode::NominationNone), u"nomination_none"_qs);
        QCOMPARE(enumText(ActionCode::SendChangeForm), u"send_change_form"_qs);
        QCOMPARE(enumText(EntryScreen::Refused), u"refused"_qs);
    }
};

PADESK_TEST(accesscheck, AccessCheckTest)
#include "tst_accesscheck.moc"
