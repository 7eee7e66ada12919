// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/deadlines.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;

namespace {

QDateTime at(const char* text)
{
    return timestampFromText(QString::fromLatin1(text));
}

/** Received on Monday 2026-11-02; the days after it hold 文化の日 (3rd) and 勤労感謝の日 (23rd). */
Nomination waiting(NominationState state, const char* due)
{
    Nomination nomination;
    nomination.id = 5;
    nomination.state = state;
    nomination.receivedAt = at("2026-11-02T01:00:00.000Z");
    nomination.dueAt = at(due);
    return nomination;
}

QString kindOf(const std::optional<Command>& command)
{
    return command ? command->kind : QStringLiteral("nothing");
}

} // namespace

Q_DECLARE_METATYPE(padesk::NominationState)
Q_DECLARE_METATYPE(padesk::DeliveryState)

class DeadlinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nominations_data()
    {
        QTest::addColumn<NominationState>("state");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("expireAfter");
        QTest::addColumn<QString>("expected");
        using enum NominationState;
        const auto row
            = [](const char* name, NominationState state, const char* now, int expire, const char* expected) {
                  QTest::newRow(name) << state << QString::fromLatin1(now) << expire << QString::fromLatin1(expected);
              };
        row("before it is due", SiteReview, "2026-11-10T08:00:00.000Z", 0, "nothing");
        row("site review, due", SiteReview, "2026-11-10T09:00:00.000Z", 0, "nomination.remind");
        row("on hold, due", OnHold, "2026-11-10T09:00:00.000Z", 0, "hold.nudge");
        row("ninth business day", SiteReview, "2026-11-16T09:00:00.000Z", 0, "nomination.remind");
        row("tenth business day", SiteReview, "2026-11-17T01:00:00.000Z", 0, "nomination.escalate");
        row("tenth, on hold", OnHold, "2026-11-17T01:00:00.000Z", 0, "nomination.escalate");
        row("the office is not reminded", OfficeReview, "2026-12-17T01:00:00.000Z", 0, "nothing");
        row("expiry where it is wanted", OfficeReview, "2026-12-17T01:00:00.000Z", 20, "nomination.expire");
        row("expiry before escalation", OnHold, "2026-12-17T01:00:00.000Z", 20, "nomination.expire");
        row("decided", Approved, "2026-12-17T01:00:00.000Z", 20, "nothing");
    }
    void nominations()
    {
        QFETCH(NominationState, state);
        QFETCH(QString, now);
        QFETCH(int, expireAfter);
        Policy policy;
        policy.expireAfterDays = expireAfter;
        const Nomination nomination = waiting(state, "2026-11-10T08:30:00.000Z");
        const auto command = deadlineOf(nomination, QStringLiteral("7000001"), policy, timestampFromText(now));
        QTEST(kindOf(command), "expected");
    }

    void twoTimersHandInTheSameCommand()
    {
        const Nomination nomination = waiting(NominationState::SiteReview, "2026-11-10T08:30:00.000Z");
        const auto one = deadlineOf(nomination, {}, Policy(), at("2026-11-10T09:00:00.000Z"));
        const auto other = deadlineOf(nomination, {}, Policy(), at("2026-11-10T09:05:00.000Z"));
        QCOMPARE(one->id, other->id);
        Nomination reminded = nomination;
        reminded.reminders = 1;
        QVERIFY(deadlineOf(reminded, {}, Policy(), at("2026-11-10T09:05:00.000Z"))->id != one->id);
    }

    void deliveries_data()
    {
        QTest::addColumn<DeliveryState>("state");
        QTest::addColumn<bool>("passcode");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        using enum DeliveryState;
        QTest::newRow("fresh") << Sending << true << "2026-11-10T01:09:59.000Z"
                               << "nothing";
        QTest::newRow("a passcode may have arrived") << Sending << true << "2026-11-10T01:10:00.000Z"
                                                     << "delivery.unknown";
        QTest::newRow("others are tried again") << Sending << false << "2026-11-10T01:10:00.000Z"
                                                << "delivery.failed";
        QTest::newRow("answered") << Sent << true << "2026-11-10T02:00:00.000Z"
                                  << "nothing";
    }
    void deliveries()
    {
        QFETCH(DeliveryState, state);
        QFETCH(bool, passcode);
        QFETCH(QString, now);
        Delivery delivery;
        delivery.id = 3;
        delivery.state = state;
        delivery.carriesPasscode = passcode;
        delivery.startedAt = at("2026-11-10T01:00:00.000Z");
        QTEST(kindOf(deadlineOf(delivery, timestampFromText(now))), "expected");
    }

    void aSentRequestClosesWhenItsTimeIsOver()
    {
        PasscodeRequest request;
        request.id = 9;
        request.state = RequestState::Sent;
        request.dueAt = at("2026-11-10T08:30:00.000Z");
        QCOMPARE(kindOf(deadlineOf(request, at("2026-11-10T08:29:59.000Z"))), QStringLiteral("nothing"));
        QCOMPARE(kindOf(deadlineOf(request, at("2026-11-10T08:30:00.000Z"))), QStringLiteral("passcode.close"));
    }
};

PADESK_TEST(deadlines, DeadlinesTest)
#include "tst_deadlines.moc"
