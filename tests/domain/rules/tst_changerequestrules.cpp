// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casebuilder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

Outcome run(
    const QString& kind, const QJsonObject& payload, const CaseFile& file, const Actor& actor = anActor(Role::Operator))
{
    return decide(aCommand(kind, payload), file, actor, Policy(), testNow());
}

QJsonObject newFax()
{
    return { { u"fax"_qs, change(u"0312345679"_qs, u"0399999999"_qs) } };
}

QJsonObject submission(const QJsonObject& more = {})
{
    QJsonObject payload { { u"site_number"_qs, u"7000001"_qs }, { u"changes"_qs, newFax() } };
    for (auto it = more.begin(); it != more.end(); ++it)
        payload.insert(it.key(), it.value());
    return payload;
}

ChangeRequest aChange(const QJsonObject& changes = newFax(), ChangeState state = ChangeState::Received)
{
    ChangeRequest change;
    change.id = 30;
    change.siteId = 1;
    change.changes = changes;
    change.state = state;
    return change;
}

PasscodeRequest waitingFor(qint64 change, RequestState state)
{
    PasscodeRequest request;
    request.id = 60;
    request.siteId = 1;
    request.memberId = 10;
    request.state = state;
    request.changeRequestId = change;
    request.companyConfirmed = true;
    return request;
}

const QJsonObject number { { u"change_request"_qs, u"C-0000030"_qs } };

} // namespace

class ChangeRequestRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void channelsOfContracts_data()
    {
        QTest::addColumn<Contract>("contract");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("byOffice");
        QTest::addColumn<QString>("byPrimary");
        const QString ok = u"applied"_qs;
        const QString wrong = u"PA-CHG-005"_qs;
        const QString reference = u"PA-NOM-009"_qs;
        QTest::newRow("PA fax") << Contract::Pa << u"fax"_qs << ok << ok;
        QTest::newRow("PA phone") << Contract::Pa << u"phone"_qs << ok << ok;
        QTest::newRow("PAX fax") << Contract::Pax << u"fax"_qs << wrong << ok;
        QTest::newRow("PAX phone") << Contract::Pax << u"phone"_qs << ok << ok;
        QTest::newRow("PAX mail") << Contract::Pax << u"mail"_qs << ok << ok;
        QTest::newRow("FCT operator") << Contract::Fct << u"operator"_qs << reference << wrong;
        QTest::newRow("OEM phone") << Contract::Oem << u"phone"_qs << reference << wrong;
    }
    void channelsOfContracts()
    {
        QFETCH(const Contract, contract);
        QFETCH(const QString, source);
        const CaseFile file = CaseBuilder::ofSite(contract);
        const QJsonObject payload = submission({ { u"source"_qs, source } });
        QTEST(verdict(run(u"change_request.submit"_qs, payload, file)), "byOffice");
        QTEST(verdict(run(u"change_request.submit"_qs, payload, file, aContact(aPrimary()))), "byPrimary");
    }

    void theSalesRepsMessageIsQuoted()
    {
        const Outcome outcome = run(u"change_request.submit"_qs, submission({ { u"reference"_qs, u"佐藤 11/20"_qs } }),
            CaseBuilder::ofSite(Contract::Fct));
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QCOMPARE(saved<ChangeRequest>(outcome).reference, u"佐藤 11/20"_qs);
    }

    void submittingIsChecked_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("expected");
        const auto changes = [](const QString& column, const QString& from, const QString& to) {
            return QJsonObject { { u"changes"_qs, QJsonObject { { column, change(from, to) } } } };
        };
        QTest::newRow("good") << QJsonObject() << u"applied"_qs;
        QTest::newRow("nothing") << QJsonObject { { u"changes"_qs, QJsonObject() } } << u"PA-CHG-004"_qs;
        QTest::newRow("same") << changes(u"fax"_qs, u"0312345679"_qs, u"0312345679"_qs) << u"PA-CHG-004"_qs;
        QTest::newRow("stale") << changes(u"fax"_qs, u"0300000000"_qs, u"0312345670"_qs) << u"PA-VER-002"_qs;
        QTest::newRow("unknown") << changes(u"colour"_qs, QString(), u"red"_qs) << u"PA-CHG-003"_qs;
        QTest::newRow("contract") << changes(u"contract"_qs, u"PA"_qs, u"FCT"_qs) << u"PA-SIT-014"_qs;
        QTest::newRow("primary") << changes(u"primary"_qs, u"10"_qs, u"11"_qs) << u"PA-CHG-003"_qs;
        QTest::newRow("bad value") << changes(u"fax"_qs, u"0312345679"_qs, u"03-1"_qs) << u"PA-FLD-010"_qs;
        QTest::newRow("five minutes ahead")
            << QJsonObject { { u"received_at"_qs, u"2026-11-22T01:05:00Z"_qs } } << u"applied"_qs;
        QTest::newRow("further ahead") << QJsonObject { { u"received_at"_qs, u"2026-11-22T01:05:01Z"_qs } }
                                       << u"PA-CMD-010"_qs;
    }
    void submittingIsChecked()
    {
        QFETCH(const QJsonObject, more);
        QTEST(verdict(run(u"change_request.submit"_qs, submission(more), CaseBuilder::ofSite())), "expected");
    }

    void aSubmissionWaitsAndIsAcknowledged()
    {
        const Outcome outcome = run(u"change_request.submit"_qs, submission(), CaseBuilder::ofSite());
        const ChangeRequest change = saved<ChangeRequest>(outcome);
        QCOMPARE(enumText(change.state), u"received"_qs);
        // Sunday, Monday is a holiday (勤労感謝の日): two business days later is Wednesday, 17:30 in Japan.
        QCOMPARE(change.dueAt, QDateTime(QDate(2026, 11, 25), QTime(8, 30), Qt::UTC));
        QCOMPARE(enumText(saved<Document>(outcome).kind), u"change_notice"_qs);
        QCOMPARE(saved<Document>(outcome).content.value(u"decision").toString(), u"received"_qs);
        QVERIFY(changesOf<Site>(outcome).isEmpty());
    }

    void statesAndCommands_data()
    {
        QTest::addColumn<ChangeState>("state");
        QTest::addColumn<QString>("expected");
        QTest::newRow("received") << ChangeState::Received << u"applied"_qs;
        QTest::newRow("applied") << ChangeState::Applied << u"PA-CHG-002"_qs;
        QTest::newRow("refused") << ChangeState::Refused << u"PA-CHG-002"_qs;
    }
    void statesAndCommands()
    {
        QFETCH(const ChangeState, state);
        const CaseFile file = CaseBuilder::ofSite().with(aChange(newFax(), state));
        QTEST(verdict(run(u"change_request.apply"_qs, number, file)), "expected");
        QJsonObject refusing = number;
        refusing.insert(u"reason"_qs, u"本人確認できず"_qs);
        QTEST(verdict(run(u"change_request.refuse"_qs, refusing, file)), "expected");
        QCOMPARE(verdict(run(u"change_request.apply"_qs, number, file, aContact(aPrimary()))), u"PA-ACC-001"_qs);
        QCOMPARE(verdict(run(u"change_request.apply"_qs, number, CaseBuilder::ofSite())), u"PA-CHG-001"_qs);
    }

    void applyingChangesTheSite()
    {
        const Outcome outcome = run(u"change_request.apply"_qs, number, CaseBuilder::ofSite().with(aChange()));
        QCOMPARE(saved<Site>(outcome).fax, u"0399999999"_qs);
        QCOMPARE(saved<Site>(outcome).faxChangedAt, testNow());
        QCOMPARE(enumText(saved<ChangeRequest>(outcome).state), u"applied"_qs);
        QCOMPARE(saved<ChangeRequest>(outcome).decidedBy, u"operator"_qs);
    }

    void whatChangedMeanwhileIsNotOverwritten()
    {
        Site site = aSite();
        site.fax = u"0311112222"_qs;
        const CaseFile file = CaseBuilder().with(site).holding(aPrimary()).with(aChange());
        QCOMPARE(verdict(run(u"change_request.apply"_qs, number, file)), u"PA-VER-002"_qs);
    }

    void aClaimedChangeIsLeftAlone()
    {
        Claim claim;
        claim.holder = u"somebody"_qs;
        claim.expiresAt = testNow().addSecs(60);
        const CaseFile file = CaseBuilder::ofSite().with(aChange()).with(claim);
        QCOMPARE(verdict(run(u"change_request.apply"_qs, number, file)), u"PA-ACC-007"_qs);
    }

    void theWaitingPasscodeRequestGoesOn_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("applied") << u"change_request.apply"_qs;
        QTest::newRow("refused") << u"change_request.refuse"_qs;
    }
    void theWaitingPasscodeRequestGoesOn()
    {
        QFETCH(const QString, kind);
        QJsonObject payload = number;
        if (kind == u"change_request.refuse"_qs)
            payload.insert(u"reason"_qs, u"現在の登録で正しい"_qs);
        CaseBuilder file = CaseBuilder::ofSite().with(aChange());
        const Outcome outcome = run(kind, payload, file.with(waitingFor(30, RequestState::InfoMismatch)));
        QCOMPARE(enumText(saved<PasscodeRequest>(outcome).state), u"verifying"_qs);
        QVERIFY(!saved<PasscodeRequest>(outcome).companyConfirmed);
        const Outcome other = run(kind, payload, file.with(waitingFor(31, RequestState::InfoMismatch)));
        QVERIFY(changesOf<PasscodeRequest>(other).isEmpty());
        const Outcome ended = run(kind, payload, file.with(waitingFor(30, RequestState::Cancelled)));
        QVERIFY(changesOf<PasscodeRequest>(ended).isEmpty());
    }

    void aProposedSuccessorTakesOver()
    {
        const auto proposed = [](qint64 from) {
            return QJsonObject { { u"primary"_qs,
                QJsonObject { { u"from"_qs, from }, { u"to"_qs, QJsonObject { { u"member"_qs, 11 } } } } } };
        };
        CaseBuilder file = CaseBuilder::ofSite().naming(aSecondary(1));
        const Outcome outcome = run(u"change_request.apply"_qs, number, file.with(aChange(proposed(10))));
        QCOMPARE(saved<Member>(outcome, 11).slot, std::optional<int>(0));
        QCOMPARE(saved<Member>(outcome, 10).endedReason, u"C-0000030"_qs);
        QCOMPARE(verdict(run(u"change_request.apply"_qs, number, file.with(aChange(proposed(9))))), u"PA-VER-002"_qs);
    }
};

PADESK_TEST(changerequestrules, ChangeRequestRulesTest)
#include "tst_changerequestrules.moc"
