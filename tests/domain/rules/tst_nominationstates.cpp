// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

using S = NominationState;

/** Who may in which states; r received, o office review, s site review, h on hold, u unknown site (DOMAIN.md 4.3). */
struct Kind {
    const char* kind;
    const char* states;
    const char* roles;
    QJsonObject payload;
};

QList<Kind> kinds()
{
    const QJsonObject why { { u"reason_code"_qs, u"mismatch"_qs }, { u"reference"_qs, u"書面"_qs } };
    return {
        { "nomination.correct_site", "uosh", "os", { { u"site_number"_qs, u"7000001"_qs } } },
        { "nomination.reroute", "o", "os", { { u"note"_qs, u"本人でない"_qs } } },
        { "nomination.escalate", "sh", "osw", {} },
        { "nomination.withdraw", "uosh", "os", {} },
        { "nomination.link_duplicate", "uosh", "os", { { u"duplicate_of"_qs, u"N-0000031"_qs } } },
        { "nomination.judge_field", "o", "os", { { u"field"_qs, u"company"_qs }, { u"verdict"_qs, u"match"_qs } } },
        { "nomination.approve", "os", "ospc",
            { { u"role"_qs, u"user"_qs }, { u"access"_qs, u"download"_qs }, { u"reference"_qs, u"書面"_qs } } },
        { "nomination.refuse", "osu", "ospc", why },
        { "nomination.remind", "sh", "osw", {} },
        { "nomination.expire", "uosh", "osw", {} },
    };
}

struct Person {
    char letter;
    const char* name;
};
constexpr Person people[] { { 'v', "viewer" }, { 'o', "operator" }, { 's', "supervisor" }, { 'a', "admin" },
    { 'p', "primary" }, { 'c', "secondary" }, { 'r', "portal" }, { 'w', "worker" } };

Actor actorOf(char letter)
{
    switch (letter) {
    case 'p':
        return aContact(aPrimary());
    case 'c':
        return aContact(aSecondary(1));
    default:
        break;
    }
    constexpr std::array roles { std::pair('v', Role::Viewer), std::pair('o', Role::Operator),
        std::pair('s', Role::Supervisor), std::pair('a', Role::Admin), std::pair('r', Role::Portal),
        std::pair('w', Role::Worker) };
    for (const auto& [own, role] : roles) {
        if (own == letter)
            return anActor(role);
    }
    return {};
}

char letterOf(S state)
{
    constexpr std::array letters { 'r', 'o', 's', 'h', 'u', 'A', 'R', 'W', 'D', 'E' };
    return letters[static_cast<std::size_t>(state)];
}

Nomination aNomination(S state, qint64 id = 30)
{
    Nomination nomination;
    nomination.id = id;
    nomination.siteNumberEntered = u"7000001"_qs;
    nomination.state = state;
    if (state != S::UnknownSite)
        nomination.siteId = 1;
    nomination.ibmId = u"neu%1@example.co.jp"_qs.arg(id);
    nomination.email = nomination.ibmId;
    nomination.family = u"田中"_qs;
    nomination.given = u"次郎"_qs;
    nomination.receivedAt = testNow().addDays(-60);
    if (state > S::UnknownSite) {
        nomination.decidedAt = testNow().addDays(-1);
        nomination.decidedBy = u"operator"_qs;
    }
    derive(nomination);
    return nomination;
}

FieldCheck aCheck(CheckVerdict verdict = CheckVerdict::Match, const QString& acceptedBy = {})
{
    FieldCheck check;
    check.id = 40;
    check.nominationId = 30;
    check.field = u"company"_qs;
    check.applicantValue = u"別会社"_qs;
    check.verdict = verdict;
    check.acceptedBy = acceptedBy;
    return check;
}

MemoryStore aStore(const Nomination& nomination)
{
    MemoryStore store;
    store.put(aSite());
    store.put(aPrimary());
    store.put(aSecondary(1));
    store.put(nomination);
    store.put(aNomination(S::OfficeReview, 31));
    store.put(aCheck());
    return store;
}

QString code(const char* refusalCode)
{
    return QString::fromLatin1(refusalCode);
}

/** What DOMAIN.md says of the pair. */
QString expected(const Kind& kind, S state, char role)
{
    const bool contact = role == 'p' || role == 'c';
    const bool ofSite = QLatin1String(kind.roles).contains(QLatin1Char('p'));
    const bool siteKnown
        = state != S::UnknownSite || QLatin1String(kind.kind) == QLatin1String("nomination.correct_site");
    if (contact && ofSite && !siteKnown)
        return code(refusal::notYourSite);
    if (!QLatin1String(kind.roles).contains(QLatin1Char(role)))
        return code(refusal::notAllowed);
    if (!QLatin1String(kind.states).contains(QLatin1Char(letterOf(state))))
        return code(state > S::UnknownSite ? refusal::nominationDecided : refusal::nominationStateWrong);
    if (contact && state == S::OfficeReview)
        return code(refusal::notAllowed);
    return u"applied"_qs;
}

Outcome approve(MemoryStore& store, const Actor& actor, const QJsonObject& more = {}, const Policy& policy = Policy())
{
    QJsonObject payload { { u"nomination"_qs, u"N-0000030"_qs }, { u"role"_qs, u"user"_qs },
        { u"access"_qs, u"full"_qs } };
    for (auto it = more.begin(); it != more.end(); ++it)
        payload.insert(it.key(), it.value());
    return store.submit(u"nomination.approve"_qs, payload, actor, testNow(), policy);
}

const QJsonObject asPrimary { { u"role"_qs, u"primary"_qs } };

Nomination aClaim()
{
    Nomination nomination = aNomination(S::OfficeReview);
    nomination.claimsPrimary = true;
    nomination.requestedRole = MemberRole::Primary;
    return nomination;
}

} // namespace

class NominationStatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandInEveryStateByEverybody_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("state");
        QTest::addColumn<char>("role");
        for (int kind = 0; kind < kinds().size(); ++kind) {
            for (std::size_t state = 0; state < EnumText<S>::names.size(); ++state) {
                for (const Person& person : people)
                    QTest::addRow("%s %s %s", kinds().at(kind).kind, EnumText<S>::names[state].data(), person.name)
                        << kind << static_cast<int>(state) << person.letter;
            }
        }
    }
    void everyCommandInEveryStateByEverybody()
    {
        QFETCH(int, kind);
        QFETCH(int, state);
        QFETCH(char, role);
        const Kind one = kinds().at(kind);
        MemoryStore store = aStore(aNomination(static_cast<S>(state)));
        Policy policy;
        policy.expireAfterDays = 5;
        QJsonObject payload = one.payload;
        payload.insert(u"nomination"_qs, u"N-0000030"_qs);
        const Outcome outcome = store.submit(QString::fromLatin1(one.kind), payload, actorOf(role), testNow(), policy);
        QCOMPARE(verdict(outcome), expected(one, static_cast<S>(state), role));
        QCOMPARE(store.takeFaults(), QStringList());
    }

    void differencesNeedASupervisorAndAnotherApprover_data()
    {
        QTest::addColumn<CheckVerdict>("verdictOfField");
        QTest::addColumn<QString>("acceptedBy");
        QTest::addColumn<bool>("singlePerson");
        QTest::addColumn<QString>("expectedVerdict");
        const auto row = [](const char* name, CheckVerdict found, const char* by, bool single, const QString& expect) {
            QTest::addRow("%s", name) << found << QString::fromLatin1(by) << single << expect;
        };
        row("match", CheckVerdict::Match, "", false, u"applied"_qs);
        row("variant", CheckVerdict::Variant, "", false, u"applied"_qs);
        row("not accepted", CheckVerdict::Mismatch, "", false, code(refusal::mismatchNotAccepted));
        row("accepted by another", CheckVerdict::Mismatch, "other", false, u"applied"_qs);
        row("accepted by oneself", CheckVerdict::Mismatch, "supervisor", false,
            code(refusal::approverAcceptedMismatch));
        row("the only person", CheckVerdict::Mismatch, "supervisor", true, u"applied"_qs);
        row("no verdict", CheckVerdict::Absent, "", false, code(refusal::verdictMissing));
    }
    void differencesNeedASupervisorAndAnotherApprover()
    {
        QFETCH(CheckVerdict, verdictOfField);
        QFETCH(QString, acceptedBy);
        QFETCH(bool, singlePerson);
        QFETCH(QString, expectedVerdict);
        MemoryStore store = aStore(aNomination(S::OfficeReview));
        store.put(aCheck(verdictOfField, acceptedBy));
        Actor supervisor = anActor(Role::Supervisor);
        supervisor.singlePerson = singlePerson;
        QCOMPARE(verdict(approve(store, supervisor)), expectedVerdict);
        const bool marked = std::any_of(store.events().begin(), store.events().end(),
            [](const auto& event) { return event->action == u"single_person"; });
        QCOMPARE(marked, singlePerson);
    }

    void theSiteNeedsNoDocuments()
    {
        MemoryStore store = aStore(aNomination(S::SiteReview));
        store.put(aCheck(CheckVerdict::Mismatch));
        QCOMPARE(verdict(approve(store, aContact(aPrimary()))), u"applied"_qs);
    }

    void onlyASupervisorAcceptsADifference()
    {
        const QJsonObject accept { { u"nomination"_qs, u"N-0000030"_qs }, { u"field"_qs, u"company"_qs },
            { u"verdict"_qs, u"mismatch"_qs }, { u"accept"_qs, true } };
        MemoryStore store = aStore(aNomination(S::OfficeReview));
        QCOMPARE(verdict(store.submit(u"nomination.judge_field"_qs, accept, anActor(Role::Operator))),
            code(refusal::supervisorNeeded));
        QCOMPARE(verdict(store.submit(u"nomination.judge_field"_qs, accept, anActor(Role::Supervisor))), u"applied"_qs);
        QCOMPARE(store.row<FieldCheck>(40).acceptedBy, u"supervisor"_qs);
    }

    void anotherSiteIsComparedAnew()
    {
        MemoryStore store = aStore(aClaim());
        Site other = aSite();
        other.id = 2;
        other.siteNumber = u"7000002"_qs;
        other.company = u"株式会社大阪商会"_qs;
        store.put(other);
        store.put(aCheck(CheckVerdict::Mismatch, u"supervisor"_qs));
        const Outcome outcome = store.submit(u"nomination.correct_site"_qs,
            { { u"nomination"_qs, u"N-0000030"_qs }, { u"site_number"_qs, u"7000002"_qs } }, anActor(Role::Operator));
        QCOMPARE(verdict(outcome), u"applied"_qs);
        const FieldCheck check = store.row<FieldCheck>(40);
        QCOMPARE(check.documentValue, u"株式会社大阪商会"_qs);
        QCOMPARE(check.acceptedBy, QString());
    }

    void whoDecidesForTheSite_data()
    {
        QTest::addColumn<char>("role");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("manages");
        QTest::addColumn<bool>("secondaryMayAdd");
        QTest::addColumn<QString>("expectedVerdict");
        const QString no = code(refusal::secondaryMayNot);
        QTest::addRow("primary user") << 'p' << u"user"_qs << true << false << u"applied"_qs;
        QTest::addRow("primary secondary") << 'p' << u"secondary"_qs << true << false << u"applied"_qs;
        QTest::addRow("C6 manages, user") << 'c' << u"user"_qs << true << false << u"applied"_qs;
        QTest::addRow("C6 manages not, user") << 'c' << u"user"_qs << false << true << no;
        QTest::addRow("C5 on") << 'c' << u"secondary"_qs << true << true << u"applied"_qs;
        QTest::addRow("C5 off") << 'c' << u"secondary"_qs << true << false << no;
        QTest::addRow("nobody makes a primary")
            << 'p' << u"primary"_qs << true << true << code(refusal::roleNotForThisReview);
        QTest::addRow("the office without reference")
            << 'o' << u"user"_qs << true << true << code(refusal::referenceMissing);
    }
    void whoDecidesForTheSite()
    {
        QFETCH(char, role);
        QFETCH(QString, wanted);
        QFETCH(bool, manages);
        QFETCH(bool, secondaryMayAdd);
        QFETCH(QString, expectedVerdict);
        MemoryStore store = aStore(aNomination(S::SiteReview));
        Actor actor = actorOf(role);
        if (!actor.memberships.isEmpty())
            actor.memberships.first().managesAccess = manages;
        Policy policy;
        policy.secondaryMayAddSecondary = secondaryMayAdd;
        QCOMPARE(verdict(approve(store, actor, { { u"role"_qs, wanted } }, policy)), expectedVerdict);
    }

    /** Paper without an IBM ID: the e-mail stands for it, and may be the one that a colleague has. */
    void theEmailOfPaperIsNobodyElsesIbmId()
    {
        Nomination paper = aNomination(S::OfficeReview);
        paper.ibmId.clear();
        paper.email = aSecondary(1).ibmId;
        derive(paper);
        MemoryStore store = aStore(paper);
        QCOMPARE(verdict(approve(store, anActor(Role::Supervisor))), code(refusal::identityTaken));
        const Outcome again = store.submit(u"nomination.submit"_qs,
            { { u"site_number"_qs, u"7000001"_qs }, { u"claims_primary"_qs, false }, { u"email"_qs, paper.email },
                { u"family"_qs, u"田中"_qs }, { u"given"_qs, u"次郎"_qs }, { u"source"_qs, u"fax"_qs } },
            anActor(Role::Operator));
        QCOMPARE(verdict(again), u"applied"_qs);
        QCOMPARE(saved<Nomination>(again).state, S::Duplicate);
        QCOMPARE(store.takeFaults(), QStringList());
    }

    void theFifthSecondaryIsRefused()
    {
        MemoryStore store = aStore(aNomination(S::SiteReview));
        for (int slot = 2; slot <= 4; ++slot)
            store.put(aSecondary(slot));
        const QJsonObject secondary { { u"role"_qs, u"secondary"_qs } };
        QCOMPARE(verdict(approve(store, aContact(aPrimary()), secondary)), code(refusal::secondariesFull));
        QCOMPARE(verdict(approve(store, aContact(aPrimary()))), u"applied"_qs);
    }

    void anotherContactNeedsTheReplacement_data()
    {
        QTest::addColumn<QString>("oldPrimary");
        QTest::addColumn<QString>("expectedVerdict");
        QTest::addColumn<QString>("oldState");
        QTest::addRow("not said") << QString() << code(refusal::replacementNeeded) << u"primary active"_qs;
        QTest::addRow("steps down") << u"user"_qs << u"applied"_qs << u"user active"_qs;
        QTest::addRow("ends") << u"end"_qs << u"applied"_qs << u"primary ended"_qs;
    }
    void anotherContactNeedsTheReplacement()
    {
        QFETCH(QString, oldPrimary);
        QFETCH(QString, expectedVerdict);
        QFETCH(QString, oldState);
        MemoryStore store = aStore(aClaim());
        QJsonObject more = asPrimary;
        if (!oldPrimary.isEmpty())
            more.insert(u"old_primary"_qs, oldPrimary);
        QCOMPARE(verdict(approve(store, anActor(Role::Operator), more)), expectedVerdict);
        const Member old = store.row<Member>(10);
        QCOMPARE(enumText(old.role) + u' ' + enumText(old.state), oldState);
        QCOMPARE(store.takeFaults(), QStringList());
    }

    /** C8, C16: the registered contact with a wrong e-mail on file. */
    void theContactIsAuthorisedByTheOffice_data()
    {
        QTest::addColumn<bool>("passcodeToo");
        QTest::addColumn<QString>("expectedState");
        QTest::addRow("office approval") << false << u"active office_approval"_qs;
        QTest::addRow("passcode forced") << true << u"registered none"_qs;
    }
    void theContactIsAuthorisedByTheOffice()
    {
        QFETCH(bool, passcodeToo);
        QFETCH(QString, expectedState);
        MemoryStore store = aStore(aClaim());
        Member contact = aMember(MemberRole::Primary, 10, 0);
        contact.state = MemberState::Registered;
        contact.authMethod = AuthMethod::None;
        contact.firstSignedInAt = {};
        contact.ibmId.clear();
        derive(contact);
        store.put(contact);
        for (const char* field : { "family", "given" }) {
            FieldCheck check = aCheck();
            check.id = field[0] == 'f' ? 41 : 42;
            check.field = QString::fromLatin1(field);
            store.put(check);
        }
        Policy policy;
        policy.passcodeAfterApproval = passcodeToo;
        QCOMPARE(verdict(approve(store, anActor(Role::Operator), asPrimary, policy)), u"applied"_qs);
        const Member after = store.row<Member>(10);
        QCOMPARE(enumText(after.state) + u' ' + enumText(after.authMethod), expectedState);
        QCOMPARE(after.ibmId, u"neu30@example.co.jp"_qs);
        QCOMPARE(after.email, u"neu30@example.co.jp"_qs);
        QCOMPARE(after.verifiedAt.isValid(), !passcodeToo);
    }

    void holdsAreReleasedByTheFirstSignInOnce()
    {
        MemoryStore store = aStore(aNomination(S::OnHold));
        Member contact = aPrimary();
        contact.firstSignedInAt = {};
        contact.state = MemberState::Registered;
        store.put(contact);
        store.put(aNomination(S::OnHold, 32));
        const QJsonObject signIn { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, contact.ibmId },
            { u"at"_qs, timestampText(testNow()) } };
        QCOMPARE(store.submit(u"sign_in.record"_qs, signIn, anActor(Role::Portal))->answer.value(u"released"_qs), 2);
        QCOMPARE(store.submit(u"sign_in.record"_qs, signIn, anActor(Role::Portal))->answer.value(u"released"_qs), 0);
        QCOMPARE(store.row<Nomination>(32).state, S::SiteReview);
    }

    /** He had signed in as a user: his first sign-in as the contact is the one the held ones wait for. */
    void holdsAreReleasedBySomebodyWhoBecameTheContact()
    {
        MemoryStore store = aStore(aNomination(S::OnHold));
        Member contact = aPrimary();
        contact.state = MemberState::Authenticating;
        contact.verifiedAt = {};
        store.put(contact);
        const QJsonObject signIn { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, contact.ibmId },
            { u"at"_qs, timestampText(testNow()) } };
        QCOMPARE(store.submit(u"sign_in.record"_qs, signIn, anActor(Role::Portal))->answer.value(u"released"_qs), 1);
    }

    void causesAreKeptWithTheNomination()
    {
        MemoryStore store = aStore(aNomination(S::OfficeReview));
        Site old = aSite();
        old.contractedOn = QDate(2003, 5, 31);
        store.put(old);
        const QJsonObject applicant { { u"site_number"_qs, u"7000001"_qs }, { u"claims_primary"_qs, true },
            { u"ibm_id"_qs, u"x@example.co.jp"_qs }, { u"email"_qs, u"x@example.co.jp"_qs }, { u"family"_qs, u"田"_qs },
            { u"given"_qs, u"一"_qs } };
        const Outcome outcome = store.submit(u"nomination.submit"_qs, applicant, anActor(Role::Portal));
        const QStringList causes = saved<Nomination>(outcome).causes.split(u' ');
        QVERIFY2(causes.size() >= 3, qPrintable(causes.join(u' ')));
        old.contractedOn = QDate(2003, 6, 1);
        store.put(old);
        QJsonObject later = applicant;
        later.insert(u"email"_qs, u"y@example.co.jp"_qs);
        const QString fewer
            = saved<Nomination>(store.submit(u"nomination.submit"_qs, later, anActor(Role::Portal))).causes;
        QCOMPARE(fewer.split(u' ').size(), causes.size() - 1);
    }
};

PADESK_TEST(nominationstates, NominationStatesTest)
#include "tst_nominationstates.moc"
