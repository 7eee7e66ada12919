// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

using S = NominationState;

Nomination aNomination(bool claims)
{
    Nomination nomination;
    nomination.id = 30;
    nomination.siteNumberEntered = u"7000001"_qs;
    nomination.siteId = 1;
    nomination.state = S::OfficeReview;
    nomination.claimsPrimary = claims;
    nomination.ibmId = u"neu@example.co.jp"_qs;
    nomination.email = nomination.ibmId;
    nomination.family = u"田中"_qs;
    nomination.receivedAt = testNow().addDays(-1);
    derive(nomination);
    return nomination;
}

/** A decision made at testNow() by the operator, to be taken back. */
class Decided {
public:
    Decided(bool claims, bool withContact)
    {
        store.put(aSite());
        if (withContact)
            store.put(aPrimary());
        store.put(aNomination(claims));
    }

    void approve(const QJsonObject& more = {})
    {
        QJsonObject payload { { u"nomination"_qs, u"N-0000030"_qs }, { u"role"_qs, u"user"_qs },
            { u"access"_qs, u"full"_qs } };
        for (auto it = more.begin(); it != more.end(); ++it)
            payload.insert(it.key(), it.value());
        QCOMPARE(verdict(store.submit(u"nomination.approve"_qs, payload, anActor(Role::Operator))), u"applied"_qs);
    }

    void refuse()
    {
        const QJsonObject payload { { u"nomination"_qs, u"N-0000030"_qs }, { u"reason_code"_qs, u"mismatch"_qs } };
        QCOMPARE(verdict(store.submit(u"nomination.refuse"_qs, payload, anActor(Role::Operator))), u"applied"_qs);
    }

    QString undo(int minutes = 1, Role role = Role::Operator)
    {
        const Outcome outcome = store.submit(u"nomination.undo"_qs, { { u"nomination"_qs, u"N-0000030"_qs } },
            anActor(role), testNow().addSecs(60 * minutes));
        return verdict(outcome);
    }

    Member newMember() const { return store.row<Member>(firstNewId); }
    Nomination nomination() const { return store.row<Nomination>(30); }

    MemoryStore store;
};

QString code(const char* refusalCode)
{
    return QString::fromLatin1(refusalCode);
}

const QJsonObject asPrimary { { u"role"_qs, u"primary"_qs } };

} // namespace

/** N13. */
class UndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anApprovalEndsItsMemberAndItsNotice()
    {
        Decided case1(false, true);
        case1.approve();
        QCOMPARE(case1.undo(), u"applied"_qs);
        QCOMPARE(case1.newMember().state, MemberState::Ended);
        QCOMPARE(case1.nomination().state, S::OfficeReview);
        QVERIFY(!case1.nomination().memberId);
        QCOMPARE(case1.store.rows<Delivery>().last().state, DeliveryState::Cancelled);
        QCOMPARE(case1.undo(), code(refusal::nominationStateWrong));
    }

    void aRefusalIsOpenAgain()
    {
        Decided case1(false, true);
        case1.refuse();
        QCOMPARE(case1.undo(), u"applied"_qs);
        QCOMPARE(case1.nomination().state, S::OfficeReview);
        QCOMPARE(case1.nomination().reasonCode, QString());
        QVERIFY(!case1.nomination().decidedAt.isValid());
    }

    void onlyWithinTheWindow_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("expectedVerdict");
        QTest::addRow("at once") << 0 << u"applied"_qs;
        QTest::addRow("last minute") << 10 << u"applied"_qs;
        QTest::addRow("too late") << 11 << code(refusal::undoTooLate);
    }
    void onlyWithinTheWindow()
    {
        QFETCH(int, minutes);
        QFETCH(QString, expectedVerdict);
        Decided case1(false, true);
        case1.approve();
        QCOMPARE(case1.undo(minutes), expectedVerdict);
    }

    void onlyWhoDecidedOrASupervisor()
    {
        Decided case1(false, true);
        case1.approve();
        const Outcome other = case1.store.submit(u"nomination.undo"_qs, { { u"nomination"_qs, u"N-0000030"_qs } }, [] {
            Actor colleague = anActor(Role::Operator);
            colleague.name = u"colleague"_qs;
            return colleague;
        }());
        QCOMPARE(verdict(other), code(refusal::undoNotYours));
        QCOMPARE(case1.undo(1, Role::Supervisor), u"applied"_qs);
    }

    void notOnceTheNoticeIsOnItsWay()
    {
        Decided case1(false, true);
        case1.approve();
        Delivery notice = case1.store.rows<Delivery>().last();
        notice.state = DeliveryState::Sending;
        case1.store.put(notice);
        QCOMPARE(case1.undo(), code(refusal::undoDeliveryStarted));
    }

    void notOnceTheMemberHasSignedIn()
    {
        Decided case1(false, true);
        case1.approve();
        const QJsonObject signIn { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"neu@example.co.jp"_qs },
            { u"at"_qs, timestampText(testNow()) } };
        QCOMPARE(verdict(case1.store.submit(u"sign_in.record"_qs, signIn, anActor(Role::Portal))), u"applied"_qs);
        QCOMPARE(case1.undo(), code(refusal::undoSignedIn));
    }

    void notAfterAReplacement()
    {
        Decided case1(true, true);
        case1.approve({ { u"role"_qs, u"primary"_qs }, { u"old_primary"_qs, u"end"_qs } });
        QCOMPARE(case1.undo(), code(refusal::undoReplaced));
    }

    void notOnceTheMemberHasEnded()
    {
        Decided case1(false, true);
        case1.approve();
        const QJsonObject end { { u"member"_qs, case1.newMember().id }, { u"reason"_qs, u"誤り"_qs } };
        QCOMPARE(verdict(case1.store.submit(u"member.end"_qs, end, anActor(Role::Operator))), u"applied"_qs);
        QCOMPARE(case1.undo(), code(refusal::memberStateWrong));
    }

    void theContactIsWhatHeWas()
    {
        Decided case1(true, false);
        Member before = aPrimary();
        before.state = MemberState::Registered;
        before.authMethod = AuthMethod::None;
        before.firstSignedInAt = {};
        before.verifiedAt = {};
        before.ibmId = u"neu@example.co.jp"_qs;
        derive(before);
        case1.store.put(before);
        case1.approve(asPrimary);
        QCOMPARE(case1.store.row<Member>(10).state, MemberState::Active);
        QCOMPARE(case1.undo(), u"applied"_qs);
        Member after = case1.store.row<Member>(10);
        after.rowVersion = before.rowVersion;
        QCOMPARE(rowText(after), rowText(before));
    }

    /** A site without a contact whose user was made one keeps that user. */
    void aColleagueWhoWasMadeTheContactStaysAColleague()
    {
        Decided case1(true, false);
        Member user = aUser();
        user.ibmId = u"neu@example.co.jp"_qs;
        derive(user);
        case1.store.put(user);
        case1.approve(asPrimary);
        QCOMPARE(case1.store.row<Member>(20).slot, std::optional(0));
        QCOMPARE(case1.undo(), u"applied"_qs);
        Member after = case1.store.row<Member>(20);
        after.rowVersion = user.rowVersion;
        QCOMPARE(rowText(after), rowText(user));
    }
};

PADESK_TEST(undo, UndoTest)
#include "tst_undo.moc"
