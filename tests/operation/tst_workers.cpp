// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"
#include "tests/operation/serverdesk.h"
#include "tests/operation/workeroffice.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace padesk;
using namespace padesk::test;

namespace {
Command secondary(int number)
{
    const QString email = u"s%1@example.co.jp"_qs.arg(number);
    return { commandIdFor(u"secondary "_qs + email), u"member.add"_qs,
        { { u"site_number"_qs, u"7000001"_qs }, { u"role"_qs, u"secondary"_qs }, { u"email"_qs, email },
            { u"ibm_id"_qs, email }, { u"family"_qs, u"鈴木"_qs } } };
}
} // namespace

/** Real worker processes, and people who hand in at the same moment (SECURITY.md 5 and 9, ARCHITECTURE.md 1). */
class WorkersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** The loser of each race learns who was faster, and when. */
    void oneDecisionACase()
    {
        constexpr int races = 300;
        WorkerOffice office;
        office.addNominations(races);
        const DatabaseUrl urls[] = { office.urlOf(u"first"_qs), office.urlOf(u"second"_qs) };
        QVERIFY(!office.value(u"update login set display_name = 'name of ' || role_name returning 1"_qs).isEmpty());
        std::vector<CommandResult> answers[2];
        inParallel(2, [&](int racer) {
            ServerDesk desk(urls[racer]);
            for (int number = 1; number <= races; ++number)
                answers[racer].push_back(desk.send(approvalOf(number, u"race %1 %2"_qs.arg(racer).arg(number))));
        });
        int wins[2] = { 0, 0 };
        for (int number = 0; number < races; ++number) {
            const CommandResult& first = answers[0].at(std::size_t(number));
            const CommandResult& second = answers[1].at(std::size_t(number));
            QVERIFY2(first.applied != second.applied, qPrintable(first.refusal.code + second.refusal.code));
            ++wins[first.applied ? 0 : 1];
            const int winner = first.applied ? 0 : 1;
            const Refusal& told = first.applied ? second.refusal : first.refusal;
            QCOMPARE(told.code, u"PA-NOM-002"_qs);
            QCOMPARE(told.parameters.value(u"who"_qs).toString(), u"name of "_qs + urls[winner].user);
            QVERIFY(QDateTime::fromString(told.parameters.value(u"at"_qs).toString(), Qt::ISODate).isValid());
        }
        qInfo("%d and %d won", wins[0], wins[1]);
        QCOMPARE(office.value(u"select count(*) from member where role = 'user'"_qs), QString::number(races));
        QCOMPARE(office.value(u"select count(*) from event_log where entity = 'nomination' and action = 'approve'"_qs),
            QString::number(races));
        QCOMPARE(office.faults(), QString());
    }

    void fourSecondariesOfTwelve()
    {
        WorkerOffice office;
        const DatabaseUrl url = office.urlOf(u"operator"_qs);
        std::atomic<int> applied = 0;
        inParallel(12, [&](int number) { applied += ServerDesk(url).send(secondary(number)).applied ? 1 : 0; });
        QCOMPARE(applied.load(), 4);
        QCOMPARE(office.value(u"select string_agg(cast(slot as text), ' ' order by slot) from member "
                              "where role = 'secondary'"_qs),
            u"1 2 3 4"_qs);
        QCOMPARE(office.faults(), QString());
    }

    void oneIdHasOneEffect()
    {
        WorkerOffice office;
        office.addNominations(10);
        const DatabaseUrl url = office.urlOf(u"operator"_qs);
        for (int number = 1; number <= 10; ++number) {
            std::atomic<int> applied = 0;
            std::atomic<int> known = 0;
            inParallel(8, [&](int) {
                ServerDesk desk(url);
                applied += desk.send(approvalOf(number, u"same %1"_qs.arg(number))).applied ? 1 : 0;
                known += desk.known();
            });
            QCOMPARE(applied.load(), 8);
            QCOMPARE(known.load(), 7);
        }
        QCOMPARE(office.value(u"select count(*) from member where role = 'user'"_qs), u"10"_qs);
        QCOMPARE(office.faults(), QString());
    }

    /** One that hurts a constraint is answered as such, and the others of its transaction are applied. */
    void aPoisonedCommandStaysAlone()
    {
        WorkerOffice office;
        office.addNominations(1);
        QCOMPARE(office.stopWorker(0), 0);
        office.sql(u"alter table note add check (text <> 'poison')"_qs);
        QList<Command> commands;
        for (int number = 0; number < 30; ++number) {
            const bool poison = number % 10 == 4;
            commands.append({ commandIdFor(u"note %1"_qs.arg(number)), u"case.note"_qs,
                { { u"case"_qs, u"N-0000001"_qs }, { u"text"_qs, poison ? u"poison"_qs : u"食べ物"_qs } } });
        }
        const DatabaseUrl url = office.program().url();
        const auto database = Database::open(url);
        QVERIFY(database && handIn(**database, commands));
        const Run worked = office.program().run({ u"worker"_qs, u"--once"_qs, u"--json"_qs });
        QCOMPARE(worked.json().value(u"applied"_qs).toInt(), 30);
        const QList<CommandResult> results = ServerDesk(url).send(commands);
        QStringList refused;
        for (const CommandResult& result : results) {
            if (!result.applied)
                refused.append(result.refusal.code);
        }
        QCOMPARE(refused, QStringList({ u"PA-CMD-012"_qs, u"PA-CMD-012"_qs, u"PA-CMD-012"_qs }));
        QCOMPARE(office.value(u"select count(*) from note"_qs), u"27"_qs);
        // All in one transaction, and its time in each of them.
        QCOMPARE(office.value(u"select count(distinct applied_at) from command where kind = 'case.note'"_qs), u"1"_qs);
        QCOMPARE(office.faults(), QString());
    }

    void whatWaitedTooLongIsNotDone()
    {
        WorkerOffice office;
        QCOMPARE(office.stopWorker(0), 0);
        const DatabaseUrl url = office.program().url();
        const auto database = Database::open(url);
        const Command note { commandIdFor(u"old note"_qs), u"case.note"_qs,
            { { u"case"_qs, u"N-0000001"_qs }, { u"text"_qs, u"古い"_qs } } };
        QVERIFY(database && handIn(**database, { note }));
        const DatabaseUrl portalUrl = [&office] {
            DatabaseUrl portal = office.program().url();
            portal.user = office.value(u"select role_name from login where kind = 'portal'"_qs);
            return portal;
        }();
        const Command record = nominationOf(u"late@example.co.jp"_qs);
        const auto portal = Database::open(portalUrl);
        QVERIFY(portal && handIn(**portal, { record }));
        office.sql(u"alter table command disable trigger user; "
                   "update command set received_at = received_at - interval '61 minutes' where result is null; "
                   "alter table command enable trigger user"_qs);
        QCOMPARE(office.program().run({ u"worker"_qs, u"--once"_qs }).exitCode, 0);
        QCOMPARE(ServerDesk(url).send(note).refusal.code, u"PA-CMD-009"_qs);
        QVERIFY(ServerDesk(portalUrl).send(record).applied);
        QCOMPARE(office.faults(), QString());
    }

    void aStandByTakesOverAtOnceWhenTheLeaseIsGivenBack()
    {
        WorkerOffice office;
        const int standBy = office.startWorker();
        QTRY_VERIFY_WITH_TIMEOUT(office.isHolder(0), 10'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(office.stopWorker(0), 0);
        QCOMPARE(office.leaseHolder(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(office.isHolder(standBy), 10'000);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        office.addNominations(3);
        QCOMPARE(office.faults(), QString());
        QCOMPARE(office.stopWorker(standBy), 0);
    }

    /** Put to sleep in the middle of a transaction, and woken when another one has the lease. */
    void aPausedWorkerWritesNothingAfterATakeover()
    {
        WorkerOffice office;
        const DatabaseUrl url = office.urlOf(u"operator"_qs);
        office.addNominations(1);
        const int standBy = office.startWorker();
        QTRY_VERIFY_WITH_TIMEOUT(office.isHolder(0), 10'000);
        {
            // Stops the worker before its first row of the nomination is written.
            const auto blocker = Database::open(office.program().url());
            QVERIFY(blocker);
            auto lock = Transaction::begin(**blocker);
            QVERIFY(lock && (*blocker)->runText(u"lock table pa.nomination in exclusive mode"_qs, u"test"_qs));
            const auto handing = Database::open(url);
            QVERIFY(handing && handIn(**handing, { approvalOf(1, u"paused"_qs) }));
            QTRY_COMPARE_WITH_TIMEOUT(
                office.value(
                    u"select count(*) from pg_locks where not granted and relation = 'pa.nomination'::regclass"_qs),
                u"1"_qs, 10'000);
            QCOMPARE(::kill(pid_t(office.pidOf(0)), SIGSTOP), 0);
        }
        // Its transaction is idle now, with the lease's row locked: after a quarter of a minute the server ends it.
        QTRY_COMPARE_WITH_TIMEOUT(
            office.value(u"select count(*) from pg_stat_activity where state like 'idle in transaction%' "
                         "and datname = current_database()"_qs),
            u"0"_qs, 30'000);
        office.letLeaseExpire();
        QTRY_VERIFY_WITH_TIMEOUT(office.isHolder(standBy), 30'000);
        QVERIFY(ServerDesk(url).send(approvalOf(1, u"paused"_qs)).applied);
        const QString before = office.value(u"select max(seq) from event_log"_qs);
        QCOMPARE(::kill(pid_t(office.pidOf(0)), SIGCONT), 0);
        QTest::qWait(3000);
        QVERIFY(office.isHolder(standBy));
        QCOMPARE(office.value(u"select max(seq) from event_log"_qs), before);
        QCOMPARE(office.value(u"select count(*) from member where role = 'user'"_qs), u"1"_qs);
        QCOMPARE(office.faults(), QString());
        // It has not ended, and stands by.
        QCOMPARE(office.stopWorker(standBy), 0);
        QTRY_VERIFY_WITH_TIMEOUT(office.isHolder(0), 10'000);
        QCOMPARE(office.stopWorker(0), 0);
    }

    /** The same between two transactions, where nothing but the lease stops it. */
    void aPausedWorkerLosesItsLease()
    {
        WorkerOffice office;
        const DatabaseUrl url = office.urlOf(u"operator"_qs);
        office.addNominations(20);
        const int standBy = office.startWorker();
        QTRY_VERIFY_WITH_TIMEOUT(office.isHolder(0), 10'000);
        int holder = 0;
        for (int round = 0; round < 4; ++round) {
            QCOMPARE(::kill(pid_t(office.pidOf(holder)), SIGSTOP), 0);
            office.letLeaseExpire();
            const int other = holder == 0 ? standBy : 0;
            QTRY_VERIFY_WITH_TIMEOUT(office.isHolder(other), 30'000);
            QCOMPARE(::kill(pid_t(office.pidOf(holder)), SIGCONT), 0);
            for (int number = 1 + 5 * round; number <= 5 * round + 5; ++number)
                QVERIFY(ServerDesk(url).send(approvalOf(number, u"lease %1"_qs.arg(number))).applied);
            QVERIFY(office.isHolder(other));
            holder = other;
        }
        QCOMPARE(office.value(u"select count(*) from member where role = 'user'"_qs), u"20"_qs);
        QCOMPARE(office.faults(), QString());
    }

    /** Its connection is cut again and again: the worker goes on on another one. */
    void aLostConnectionIsMadeAnew()
    {
        WorkerOffice office;
        const DatabaseUrl url = office.urlOf(u"operator"_qs);
        office.addNominations(20);
        ServerDesk desk(url);
        for (int number = 1; number <= 20; ++number) {
            office.sql(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() "
                       "and pid <> pg_backend_pid()"_qs);
            QVERIFY(desk.send(approvalOf(number, u"cut %1"_qs.arg(number))).applied);
        }
        QVERIFY(desk.losses() > 0);
        QCOMPARE(office.value(u"select count(*) from member where role = 'user'"_qs), u"20"_qs);
        QCOMPARE(office.faults(), QString());
        QCOMPARE(office.stopWorker(0), 0);
        QVERIFY(office.errorsOf(0).contains(u"Connected to the server again"));
    }
};

PADESK_TEST(workers, WorkersTest)
#include "tst_workers.moc"
