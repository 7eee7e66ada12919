// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sealedcode.h"
#include "tests/support/commandmaker.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** A contact whose letter is out, with a nomination on hold. */
class Waiting {
public:
    Waiting()
    {
        store.setVerifier(sameCode);
        store.put(aSite());
        Member contact = aPrimary();
        contact.state = MemberState::Registered;
        contact.authMethod = AuthMethod::None;
        contact.verifiedAt = {};
        contact.firstSignedInAt = {};
        contact.toolLevel = ToolLevel::None;
        store.put(contact);
        Nomination held;
        held.id = 30;
        held.siteId = 1;
        held.siteNumberEntered = u"7000001"_qs;
        held.state = NominationState::OnHold;
        held.email = u"jiro@example.co.jp"_qs;
        store.put(held);
        PasscodeRequest request;
        request.id = 60;
        request.siteId = 1;
        request.memberId = 10;
        request.state = RequestState::Sent;
        store.put(request);
        Passcode passcode;
        passcode.id = 70;
        passcode.memberId = 10;
        passcode.hash = plainCodes().front().hash;
        passcode.issuedAt = testNow().addDays(-3);
        store.put(passcode);
    }

    Outcome redeem(const QString& code, const Policy& policy = Policy())
    {
        return store.submit(u"passcode.redeem"_qs,
            { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro10@example.co.jp"_qs },
                { u"code"_qs, code } },
            anActor(Role::Portal), testNow(), policy);
    }

    Passcode passcode() const { return store.row<Passcode>(70); }

    MemoryStore store;
};

const QString right = plainCodes().front().code;
const QString wrong = plainCodes().back().code;

QString told(const Outcome& outcome)
{
    return outcome ? outcome->answer.value(u"code"_qs).toString() : outcome.error().code;
}

} // namespace

/** F22, F23, C12, I4, I6, I9. */
class RedeemTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRightCodeVerifiesAndOpensTheSite()
    {
        Waiting waiting;
        const Outcome outcome = waiting.redeem(u"abcd-efgh-jkmn"_qs);
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QCOMPARE(outcome->answer.value(u"verified"_qs), true);
        const Member contact = waiting.store.row<Member>(10);
        QCOMPARE(contact.state, MemberState::Active);
        QCOMPARE(contact.authMethod, AuthMethod::Passcode);
        QVERIFY(contact.verifiedAt.isValid() && contact.firstSignedInAt.isValid());
        QCOMPARE(waiting.passcode().state, PasscodeState::Verified);
        QCOMPARE(waiting.store.row<PasscodeRequest>(60).state, RequestState::Closed);
        QCOMPARE(waiting.store.row<Nomination>(30).state, NominationState::SiteReview);
        QCOMPARE(verdict(waiting.redeem(right)), QString::fromLatin1(refusal::alreadyVerified));
    }

    /** Sealed with a key that the worker does not have: to be entered again, and no attempt is counted. */
    void aCodeThatCouldNotBeOpenedIsNotCounted()
    {
        Waiting waiting;
        const Outcome outcome = waiting.store.submit(u"passcode.redeem"_qs,
            { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro10@example.co.jp"_qs },
                { u"sealed_code"_qs, u"c2VhbGVk"_qs }, { u"key_id"_qs, u"0123456789abcdef"_qs } },
            anActor(Role::Portal), testNow());
        QCOMPARE(verdict(outcome), QString::fromLatin1(refusal::codeNotOpened));
        QCOMPARE(waiting.passcode().failedCount, 0);
        QCOMPARE(waiting.passcode().state, PasscodeState::Live);
        QCOMPARE(verdict(waiting.redeem(right)), u"applied"_qs);
    }

    void errorsWarnAtTheSecondAndLockAtTheFifth()
    {
        Waiting waiting;
        const QStringList codes { QString::fromLatin1(refusal::wrongCodeFirst),
            QString::fromLatin1(refusal::wrongCodeAgain), QString::fromLatin1(refusal::wrongCodeAgain),
            QString::fromLatin1(refusal::wrongCodeAgain), QString::fromLatin1(refusal::codeLocked) };
        const QStringList states { u"live"_qs, u"warned"_qs, u"warned"_qs, u"warned"_qs, u"locked"_qs };
        for (int error = 0; error < codes.size(); ++error) {
            QCOMPARE(told(waiting.redeem(wrong)), codes.at(error));
            QCOMPARE(waiting.passcode().failedCount, error + 1);
            QCOMPARE(enumText(waiting.passcode().state), states.at(error));
        }
        QCOMPARE(told(waiting.redeem(right)), QString::fromLatin1(refusal::codeLocked));
        QCOMPARE(waiting.passcode().failedCount, 5);
    }

    void aWarnedCodeStillWorks()
    {
        Waiting waiting;
        waiting.redeem(wrong);
        waiting.redeem(wrong);
        QCOMPARE(waiting.redeem(right)->answer.value(u"verified"_qs), true);
    }

    void whatCanNotBeACodeIsNotCounted()
    {
        Waiting waiting;
        QVERIFY(!waiting.redeem(u"ABCD-EFGH-JKM1"_qs));
        QVERIFY(!waiting.redeem(u"ABCD"_qs));
        QCOMPARE(waiting.passcode().failedCount, 0);
    }

    void anExpiredCodeIsSaidToBeExpired()
    {
        Waiting waiting;
        Passcode passcode = waiting.passcode();
        passcode.expiresAt = testNow();
        waiting.store.put(passcode);
        QCOMPARE(told(waiting.redeem(right)), QString::fromLatin1(refusal::codeExpired));
        passcode.expiresAt = testNow().addSecs(1);
        waiting.store.put(passcode);
        QCOMPARE(verdict(waiting.redeem(right)), u"applied"_qs);
    }

    void aRevokedCodeNeverVerifies()
    {
        Waiting waiting;
        Passcode passcode = waiting.passcode();
        passcode.state = PasscodeState::Revoked;
        waiting.store.put(passcode);
        QCOMPARE(told(waiting.redeem(right)), QString::fromLatin1(refusal::noLiveCode));
    }

    void downloadMeanwhileOnlyWithSns_data()
    {
        QTest::addColumn<int>("validTo");
        QTest::addColumn<bool>("download");
        QTest::addRow("yesterday") << -1 << false;
        QTest::addRow("today") << 0 << true;
    }
    void downloadMeanwhileOnlyWithSns()
    {
        QFETCH(int, validTo);
        QFETCH(bool, download);
        Waiting waiting;
        const QDate today = officeDate(testNow());
        waiting.store.put(SnsPeriod { 1, 1, today.addYears(-1), today.addDays(validTo), {}, 1 });
        QCOMPARE(waiting.redeem(wrong)->answer.value(u"download_only"_qs).toBool(), download);
    }

    void onlyTheContactRedeems_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("expected");
        QTest::addRow("suspended") << u"suspended"_qs << QString::fromLatin1(refusal::memberStateWrong);
        QTest::addRow("secondary") << u"secondary"_qs << QString::fromLatin1(refusal::notThePrimary);
        QTest::addRow("suspended site") << u"site"_qs << QString::fromLatin1(refusal::siteNotActive);
    }
    void onlyTheContactRedeems()
    {
        QFETCH(QString, what);
        QFETCH(QString, expected);
        Waiting waiting;
        Member contact = waiting.store.row<Member>(10);
        if (what == u"suspended")
            contact.state = MemberState::Suspended;
        if (what == u"secondary") {
            contact.role = MemberRole::Secondary;
            contact.slot = 1;
        }
        waiting.store.put(contact);
        Site site = aSite();
        site.state = what == u"site" ? SiteState::Suspended : SiteState::Active;
        waiting.store.put(site);
        QCOMPARE(told(waiting.redeem(right)), expected);
    }
};

PADESK_TEST(redeem, RedeemTest)
#include "tst_redeem.moc"
