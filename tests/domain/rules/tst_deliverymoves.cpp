// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/deliverystates.h"
#include "tests/support/casebuilder.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

constexpr const char* moves[] { "start", "sent", "failed", "unknown", "printed", "posted", "returned", "reroute",
    "cancel", "retry", "hold", "resume" };

/** Where each move leads from each state (DOMAIN.md 4.5); "-" is refused. Paper for printed, posted, returned. */
struct Row {
    const char* state;
    const char* after[12];
};
constexpr Row table[] {
    { "scheduled", { "sending", "-", "-", "-", "-", "-", "-", "rerouted", "cancelled", "-", "held", "-" } },
    { "queued", { "sending", "-", "-", "-", "-", "-", "-", "rerouted", "cancelled", "-", "held", "-" } },
    { "sending", { "-", "sent", "retry_wait", "unknown", "printed", "-", "-", "-", "-", "-", "-", "-" } },
    { "retry_wait", { "sending", "-", "-", "-", "-", "-", "-", "rerouted", "cancelled", "-", "held", "-" } },
    { "held", { "-", "-", "-", "-", "-", "-", "-", "rerouted", "cancelled", "-", "-", "queued" } },
    { "sent", { "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-" } },
    { "printed", { "-", "-", "failed", "-", "-", "posted", "-", "-", "-", "-", "-", "-" } },
    { "posted", { "-", "-", "-", "-", "-", "-", "returned", "-", "-", "-", "-", "-" } },
    { "returned", { "-", "-", "-", "-", "-", "-", "-", "rerouted", "-", "-", "-", "-" } },
    { "failed", { "-", "-", "-", "-", "-", "-", "-", "rerouted", "-", "queued", "-", "-" } },
    { "unknown", { "-", "sent", "failed", "-", "printed", "-", "-", "rerouted", "-", "queued", "-", "-" } },
    { "rerouted", { "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-" } },
    { "cancelled", { "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-" } },
};

bool isPaper(const QString& move)
{
    return move == QLatin1String("printed") || move == QLatin1String("posted") || move == QLatin1String("returned");
}

DeliveryCase aDelivery(DeliveryState state, Channel channel)
{
    DeliveryCase one;
    one.site = aSite();
    one.document.id = 5;
    one.document.kind = DocumentKind::OnlineGuide;
    one.document.siteId = one.site->id;
    one.delivery.id = 7;
    one.delivery.documentId = 5;
    one.delivery.siteId = one.site->id;
    one.delivery.state = state;
    one.delivery.channel = channel;
    one.delivery.destination = { { u"fax"_qs, u"0312345679"_qs } };
    one.delivery.attempts = state == DeliveryState::Sending ? 1 : 0;
    one.delivery.startedAt = testNow().addSecs(-60);
    one.delivery.createdAt = testNow().addDays(-1);
    return one;
}

QJsonObject payloadOf(const QString& move)
{
    QJsonObject payload { { u"deliveries"_qs, QJsonArray { u"D-0000007"_qs } } };
    if (move == QLatin1String("posted"))
        payload.insert(u"posted_on"_qs, u"2026-11-22"_qs);
    if (move == QLatin1String("reroute"))
        payload.insert(u"channel"_qs, u"post"_qs);
    return payload;
}

Outcome tryMove(const DeliveryCase& one, const QString& move, const QDateTime& now = testNow())
{
    return decide(aCommand(u"delivery."_qs + move, payloadOf(move)), CaseBuilder().with(one), anActor(Role::Operator),
        Policy(), now);
}

} // namespace

class DeliveryMovesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateAndMove_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("move");
        QTest::addColumn<QString>("after");
        QCOMPARE(std::size(table), EnumText<DeliveryState>::names.size());
        QCOMPARE(std::size(moves), EnumText<DeliveryMove>::names.size());
        for (const Row& row : table) {
            for (std::size_t i = 0; i < std::size(moves); ++i)
                QTest::addRow("%s %s", row.state, moves[i])
                    << QString::fromLatin1(row.state) << QString::fromLatin1(moves[i])
                    << QString::fromLatin1(row.after[i]);
        }
    }
    void everyStateAndMove()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, move);
        QFETCH(const QString, after);
        const DeliveryState before = *enumFromText<DeliveryState>(state);
        const Outcome outcome = tryMove(aDelivery(before, isPaper(move) ? Channel::Post : Channel::Fax), move);
        if (after == QLatin1String("-")) {
            QCOMPARE(verdict(outcome), QString::fromLatin1(refusal::deliveryStateWrong));
            QCOMPARE(outcome.error().parameters,
                (QJsonObject { { u"delivery"_qs, u"D-0000007"_qs }, { u"state"_qs, state } }));
            return;
        }
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QCOMPARE(enumText(saved<Delivery>(outcome, 7).state), after);
        QCOMPARE(outcome->answer.value(u"deliveries"_qs).toArray().size(), 1);
    }

    void movesOfTheOtherChannelAreRefused_data()
    {
        QTest::addColumn<QString>("move");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<DeliveryState>("state");
        QTest::addColumn<QString>("code");
        const QString byPost = QString::fromLatin1(refusal::byPost);
        const QString notByPost = QString::fromLatin1(refusal::notByPost);
        QTest::newRow("a letter is not sent") << u"sent"_qs << Channel::Post << DeliveryState::Sending << byPost;
        QTest::newRow("a fax is not printed") << u"printed"_qs << Channel::Fax << DeliveryState::Sending << notByPost;
        QTest::newRow("an e-mail is not posted") << u"posted"_qs << Channel::Email << DeliveryState::Sent << notByPost;
        QTest::newRow("a fax does not come back") << u"returned"_qs << Channel::Fax << DeliveryState::Sent << notByPost;
    }
    void movesOfTheOtherChannelAreRefused()
    {
        QFETCH(const QString, move);
        QFETCH(const Channel, channel);
        QFETCH(const DeliveryState, state);
        QTEST(verdict(tryMove(aDelivery(state, channel), move)), "code");
    }

    void startingTakesTheAttemptAndTheName()
    {
        const Delivery started = saved<Delivery>(tryMove(aDelivery(DeliveryState::Queued, Channel::Fax), u"start"_qs));
        QCOMPARE(started.attempts, 1);
        QCOMPARE(started.startedBy, u"operator"_qs);
        QCOMPARE(started.startedAt, testNow());
    }

    void nothingStartsBeforeItsTime_data()
    {
        QTest::addColumn<DeliveryState>("state");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("verdict");
        const QString early = QString::fromLatin1(refusal::deliveryNotYet);
        for (const DeliveryState state : { DeliveryState::Scheduled, DeliveryState::RetryWait }) {
            const QByteArray name = enumText(state).toLatin1();
            QTest::addRow("%s, a second early", name.constData()) << state << 1 << early;
            QTest::addRow("%s, on time", name.constData()) << state << 0 << u"applied"_qs;
            QTest::addRow("%s, late", name.constData()) << state << -1 << u"applied"_qs;
        }
    }
    void nothingStartsBeforeItsTime()
    {
        QFETCH(const DeliveryState, state);
        QFETCH(const int, seconds);
        DeliveryCase one = aDelivery(state, Channel::Email);
        (state == DeliveryState::Scheduled ? one.delivery.notBefore : one.delivery.nextAttemptAt)
            = testNow().addSecs(seconds);
        QTEST(verdict(tryMove(one, u"start"_qs)), "verdict");
    }

    void aFaxIsTriedFiveTimes()
    {
        DeliveryCase one = aDelivery(DeliveryState::Queued, Channel::Fax);
        QDateTime now = testNow();
        for (const int minutes : { 5, 15, 60, 240 }) {
            one.delivery = saved<Delivery>(tryMove(one, u"start"_qs, now));
            one.delivery = saved<Delivery>(tryMove(one, u"failed"_qs, now));
            QCOMPARE(one.delivery.state, DeliveryState::RetryWait);
            QCOMPARE(one.delivery.nextAttemptAt, now.addSecs(60 * minutes));
            now = one.delivery.nextAttemptAt;
        }
        one.delivery = saved<Delivery>(tryMove(one, u"start"_qs, now));
        one.delivery = saved<Delivery>(tryMove(one, u"failed"_qs, now));
        QCOMPARE(one.delivery.state, DeliveryState::Failed);
        QCOMPARE(one.delivery.attempts, 5);
        one.delivery = saved<Delivery>(tryMove(one, u"retry"_qs, now));
        QCOMPARE(one.delivery.state, DeliveryState::Queued);
        QCOMPARE(one.delivery.attempts, 0);
    }

    void aLetterThatDidNotPrintIsNotPrintedByItself()
    {
        const Outcome outcome = tryMove(aDelivery(DeliveryState::Sending, Channel::Post), u"failed"_qs);
        QCOMPARE(saved<Delivery>(outcome).state, DeliveryState::Failed);
        QCOMPARE(saved<Delivery>(outcome).finishedAt, testNow());
    }

    void theDayOfPostingIsOfThePast_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("today") << u"2026-11-22"_qs << u"applied"_qs;
        QTest::newRow("tomorrow") << u"2026-11-23"_qs << QString::fromLatin1(refusal::badValue);
        QTest::newRow("before it was printed") << u"2026-11-21"_qs << QString::fromLatin1(refusal::badValue);
        QTest::newRow("no such day") << u"2026-11-31"_qs << QString::fromLatin1(refusal::wrongType);
        QTest::newRow("empty") << QString() << QString::fromLatin1(refusal::missingField);
    }
    void theDayOfPostingIsOfThePast()
    {
        QFETCH(const QString, day);
        const QJsonObject payload { { u"deliveries"_qs, QJsonArray { u"D-0000007"_qs } }, { u"posted_on"_qs, day } };
        const Outcome outcome = decide(aCommand(u"delivery.posted"_qs, payload),
            CaseBuilder().with(aDelivery(DeliveryState::Printed, Channel::Post)), anActor(Role::Operator), Policy(),
            testNow());
        QTEST(verdict(outcome), "verdict");
    }

    void resumingGoesBackToTheWaitingTime()
    {
        DeliveryCase one = aDelivery(DeliveryState::Held, Channel::Fax);
        one.delivery.notBefore = testNow().addSecs(60);
        QCOMPARE(saved<Delivery>(tryMove(one, u"resume"_qs)).state, DeliveryState::Scheduled);
        QCOMPARE(saved<Delivery>(tryMove(one, u"resume"_qs, one.delivery.notBefore)).state, DeliveryState::Queued);
    }

    void aDeliveryHeldWithoutDestinationTakesTheOneOnFile()
    {
        DeliveryCase one = aDelivery(DeliveryState::Held, Channel::Fax);
        one.delivery.destination = {};
        QCOMPARE(saved<Delivery>(tryMove(one, u"resume"_qs)).destination.value(u"fax"_qs).toString(), one.site->fax);
        one.site->fax.clear();
        QCOMPARE(verdict(tryMove(one, u"resume"_qs)), QString::fromLatin1(refusal::destinationMissing));
    }

    void reroutingGoesToTheAddressOfToday()
    {
        DeliveryCase one = aDelivery(DeliveryState::Failed, Channel::Fax);
        one.document.content = { { u"address"_qs, u"旧住所"_qs }, { u"fax"_qs, u"0"_qs }, { u"remark"_qs, u"x"_qs } };
        const Outcome outcome = tryMove(one, u"reroute"_qs);
        const Delivery next = saved<Delivery>(outcome, firstNewId);
        QCOMPARE(saved<Delivery>(outcome, 7).replacedBy, std::optional<qint64>(firstNewId));
        QCOMPARE(next.channel, Channel::Post);
        QCOMPARE(next.state, DeliveryState::Queued);
        QCOMPARE(next.destination.value(u"address"_qs).toString(), one.site->address);
        const Document letter = saved<Document>(outcome);
        QCOMPARE(letter.content.value(u"address"_qs).toString(), one.site->address);
        QCOMPARE(letter.content.value(u"remark"_qs).toString(), u"x"_qs);
        QCOMPARE(outcome->answer.value(u"deliveries"_qs).toArray(), QJsonArray { deliveryNumber(firstNewId) });
    }

    void reroutingNeedsAnAddress()
    {
        DeliveryCase one = aDelivery(DeliveryState::Failed, Channel::Fax);
        one.site->address.clear();
        QCOMPARE(verdict(tryMove(one, u"reroute"_qs)), QString::fromLatin1(refusal::destinationMissing));
    }

    void anApplicantKeepsTheAddressOfTheNomination()
    {
        DeliveryCase one = aDelivery(DeliveryState::Failed, Channel::Email);
        one.document.nominationId = 3;
        one.document.content = { { u"postal_code"_qs, u"5300001"_qs }, { u"address"_qs, u"大阪市"_qs } };
        QCOMPARE(saved<Delivery>(tryMove(one, u"reroute"_qs), firstNewId).destination.value(u"address"_qs).toString(),
            u"大阪市"_qs);
    }
};

PADESK_TEST(deliverymoves, DeliveryMovesTest)

#include "tst_deliverymoves.moc"
