// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/phonescript.h"
#include "models/domain/desk/requestcase.h"
#include "tests/support/casebuilder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

RequestCase aCase(RequestState state = RequestState::Verifying)
{
    RequestCase one;
    one.site = aSite();
    one.member = aPrimary();
    one.member.verifiedAt = {};
    one.member.authMethod = AuthMethod::None;
    one.member.state = MemberState::Authenticating;
    one.sns = { SnsCover::State::Valid, {} };
    one.request.id = 60;
    one.request.state = state;
    one.request.channel = Channel::Fax;
    one.request.receivedAt = testNow().addDays(-3);
    one.request.dueAt = testNow().addDays(1);
    one.request.snapshot = { { u"company"_qs, one.site.company }, { u"fax"_qs, u"0300000000"_qs } };
    one.background.readAt = testNow();
    return one;
}

RequestCase completed(RequestCase one, const QList<HistoryLine>& changes = {})
{
    completeRequestCase(one, changes, Policy());
    return one;
}

/** "ddnlll": done, now, later, failed. */
QString marks(const RequestCase& one)
{
    QString text;
    for (const RequestStep& step : one.steps)
        text += u"dnlf"_qs.at(int(step.mark));
    return text;
}

const RegistrationLine& line(const RequestCase& one, const QString& field)
{
    return *std::find_if(one.registration.begin(), one.registration.end(),
        [&field](const RegistrationLine& each) { return each.field == field; });
}

QStringList keys(const QList<PhoneScript>& scripts)
{
    QStringList list;
    for (const PhoneScript& script : scripts)
        list.append(script.key);
    return list;
}

} // namespace

class RequestCaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStripOfEachState_data()
    {
        QTest::addColumn<RequestState>("state");
        QTest::addColumn<bool>("released");
        QTest::addColumn<QString>("expected");
        QTest::newRow("requested") << RequestState::Requested << false << u"nlllll"_qs;
        QTest::newRow("verifying") << RequestState::Verifying << false << u"dnllll"_qs;
        QTest::newRow("info mismatch") << RequestState::InfoMismatch << false << u"dfllll"_qs;
        QTest::newRow("queued") << RequestState::Queued << true << u"dddnll"_qs;
        QTest::newRow("delivery failed") << RequestState::DeliveryFailed << true << u"dddfll"_qs;
        QTest::newRow("sent") << RequestState::Sent << true << u"ddddnl"_qs;
        QTest::newRow("returned") << RequestState::Returned << true << u"ddddfl"_qs;
        QTest::newRow("closed") << RequestState::Closed << true << u"dddddd"_qs;
        QTest::newRow("refused") << RequestState::Refused << false << u"dfllll"_qs;
        QTest::newRow("cancelled after release") << RequestState::Cancelled << true << u"dddfll"_qs;
    }
    void theStripOfEachState()
    {
        QFETCH(const RequestState, state);
        QFETCH(const bool, released);
        RequestCase one = aCase(state);
        if (released)
            one.request.releasedAt = testNow().addDays(-1);
        QTEST(marks(completed(one)), "expected");
    }

    void stepsTellWhenAndByWhom()
    {
        RequestCase one = aCase();
        one.background.history = { { 7, testNow().addSecs(-60), u"hanako"_qs, u"operator"_qs, Entity::PasscodeRequest,
            60, u"confirm_registration"_qs, {}, { { u"state"_qs, u"verifying"_qs } } } };
        one = completed(one);
        QCOMPARE(one.steps.at(0).at, one.request.receivedAt);
        QCOMPARE(one.steps.at(1).who, u"hanako"_qs);
        QCOMPARE(one.steps.at(1).at, testNow().addSecs(-60));
    }

    void theSnapshotStandsBesideToday()
    {
        RequestCase one = aCase();
        one.site.faxChangedAt = testNow().addDays(-12);
        const HistoryLine moved { 3, testNow().addDays(-40), u"x"_qs, {}, Entity::Site, 1, u"update"_qs,
            { { u"company"_qs, u"旧"_qs } }, { { u"company"_qs, u"新"_qs } } };
        one = completed(one, { moved });
        QVERIFY(!line(one, u"company"_qs).differs());
        QCOMPARE(line(one, u"company"_qs).changedAt, moved.at);
        QVERIFY(!line(one, u"company"_qs).changedLately);
        QVERIFY(line(one, u"fax"_qs).differs() && line(one, u"fax"_qs).changedLately);
        QCOMPARE(line(one, u"name"_qs).today, u"山田 太郎10"_qs);
        QVERIFY(one.destinationCooling && one.faxCooling && !one.addressCooling);
    }

    void downloadsAreOpenMeanwhile_data()
    {
        QTest::addColumn<bool>("sns");
        QTest::addColumn<bool>("signedIn");
        QTest::addColumn<bool>("expected");
        QTest::newRow("S&S valid") << true << true << true;
        QTest::newRow("no S&S") << false << true << false;
        QTest::newRow("never signed in") << true << false << false;
    }
    void downloadsAreOpenMeanwhile()
    {
        QFETCH(const bool, sns);
        QFETCH(const bool, signedIn);
        QFETCH(const bool, expected);
        RequestCase one = aCase();
        if (!sns)
            one.sns = {};
        if (!signedIn)
            one.member.firstSignedInAt = {};
        one = completed(one);
        QCOMPARE(one.canDownloadMeanwhile, expected);
        const QStringList said = keys(phoneScripts(one, Policy()));
        QCOMPARE(said.contains(u"request.download_yes"_qs), expected);
        QCOMPARE(said.first(), u"request.verifying"_qs);
        QVERIFY(!completed(aCase(RequestState::Closed)).canDownloadMeanwhile);
    }

    void wrongPasscodesAskForACall_data()
    {
        QTest::addColumn<PasscodeState>("state");
        QTest::addColumn<bool>("expected");
        QTest::newRow("live") << PasscodeState::Live << false;
        QTest::newRow("warned") << PasscodeState::Warned << true;
        QTest::newRow("locked") << PasscodeState::Locked << true;
        QTest::newRow("revoked") << PasscodeState::Revoked << false;
    }
    void wrongPasscodesAskForACall()
    {
        QFETCH(const PasscodeState, state);
        RequestCase one = aCase(RequestState::Sent);
        Passcode passcode;
        passcode.state = state;
        passcode.failedCount = 2;
        one.passcodes = { standingOf(passcode, Channel::Fax) };
        one = completed(one);
        QTEST(one.contactNeeded, "expected");
        QCOMPARE(keys(phoneScripts(one, Policy())).filter(u"passcode."_qs).size(), one.contactNeeded ? 1 : 0);
    }

    void onlyAnOpenRequestIsOverdue()
    {
        RequestCase one = aCase();
        one.request.dueAt = testNow().addSecs(-1);
        QVERIFY(completed(one).overdue);
        one.request.state = RequestState::Refused;
        QVERIFY(!completed(one).overdue);
    }
};

PADESK_TEST(requestcase, RequestCaseTest)
#include "tst_requestcase.moc"
