// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audit.h"
#include "models/store/commandprocessor.h"
#include "tests/support/childprocess.h"
#include "tests/support/storedump.h"
#include "tests/support/testdesk.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QThread>

#include <sys/wait.h>
#include <unistd.h>

using namespace padesk;
using namespace padesk::test;

namespace {

constexpr int racers = 2;
constexpr int rounds = 12;

Command addSecondary(int racer, int round)
{
    const QString email = u"s%1.%2@example.co.jp"_qs.arg(racer).arg(round);
    return { commandIdFor(u"race %1 %2"_qs.arg(racer).arg(round)), u"member.add"_qs,
        { { u"site_number"_qs, u"7000001"_qs }, { u"role"_qs, u"secondary"_qs }, { u"email"_qs, email },
            { u"ibm_id"_qs, email }, { u"family"_qs, u"鈴木"_qs } } };
}

Command approve(int racer, int nomination)
{
    return { commandIdFor(u"approve %1 %2"_qs.arg(racer).arg(nomination)), u"nomination.approve"_qs,
        { { u"nomination"_qs, nominationNumber(nomination) }, { u"role"_qs, u"user"_qs }, { u"access"_qs, u"full"_qs },
            { u"reference"_qs, u"書面"_qs } } };
}

/** Each command in a transaction of its own; the exit code counts what was applied, 200 is an error of the store. */
int submitAll(const DatabaseUrl& url, const QList<Command>& commands)
{
    const auto database = Database::open(url);
    if (!database)
        return 200;
    CommandProcessor processor(**database, TestDesk::now);
    int applied = 0;
    for (const Command& command : commands) {
        const auto done = processor.submit({ u"operator"_qs, false }, { command });
        if (!done)
            return 200;
        applied += done->first().applied ? 1 : 0;
    }
    return applied;
}

/** Processes that start together at the closing of a pipe; their exit codes. */
QList<int> race(const std::function<int(int racer)>& work)
{
    int start[2];
    if (pipe(start) != 0)
        qFatal("can't make a pipe");
    QList<int> pids;
    for (int racer = 0; racer < racers; ++racer) {
        const int pid = fork();
        if (pid == 0) {
            close(start[1]);
            char none = 0;
            (void)!read(start[0], &none, 1);
            _exit(work(racer));
        }
        pids.append(pid);
    }
    close(start[0]);
    close(start[1]);
    QList<int> codes;
    for (const int pid : pids) {
        int status = 0;
        waitpid(pid, &status, 0);
        codes.append(WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    }
    return codes;
}

/** A site with two secondaries and nominations for the site to decide; nobody has it open. */
class Arena {
public:
    explicit Arena(Engine engine)
        : m_temp(engine)
    {
        const auto database = m_temp.open();
        CommandProcessor processor(*database, TestDesk::now);
        const Sender desk { u"operator"_qs, false };
        const Sender portal { u"operator"_qs, true };
        const QJsonObject contact { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro@example.co.jp"_qs } };
        QJsonObject site { { u"site_number"_qs, u"7000001"_qs }, { u"contract"_qs, u"PAX"_qs },
            { u"company"_qs, u"株式会社青空"_qs }, { u"contact_family"_qs, u"山田"_qs },
            { u"contact_email"_qs, u"taro@example.co.jp"_qs }, { u"contracted_on"_qs, u"2010-04-01"_qs } };
        QJsonObject signIn = contact;
        signIn.insert(u"at"_qs, timestampText(TestDesk::now()));
        bool ok = processor.found(u"operator"_qs, u"担当"_qs).has_value();
        ok = ok && processor.submit(desk, { { QUuid::createUuid(), u"site.register"_qs, site } })->first().applied;
        ok = ok && processor.submit(portal, { { QUuid::createUuid(), u"sign_in.record"_qs, signIn } })->first().applied;
        for (int round = 0; round < rounds; ++round) {
            const QString email = u"u%1@example.co.jp"_qs.arg(round);
            const QJsonObject applicant { { u"site_number"_qs, u"7000001"_qs }, { u"claims_primary"_qs, false },
                { u"ibm_id"_qs, email }, { u"email"_qs, email }, { u"family"_qs, u"田中"_qs },
                { u"given"_qs, u"次郎"_qs } };
            const Command submit { QUuid::createUuid(), u"nomination.submit"_qs, applicant };
            ok = ok && processor.submit(portal, { submit })->first().applied;
        }
        if (!ok)
            qFatal("the arena is not ready");
    }

    const DatabaseUrl& url() const { return m_temp.url(); }
    std::unique_ptr<Database> open() const { return m_temp.open(); }

private:
    TempDatabase m_temp;
};

} // namespace

class RacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /** On PostgreSQL only the worker writes, but two connections of it must not tear the rules apart either. */
    void fourSecondariesHoweverManyAreAdded()
    {
        const Arena arena(Engine::Sqlite);
        const QList<int> applied = race([&arena](int racer) {
            QList<Command> commands;
            for (int round = 0; round < rounds; ++round)
                commands.append(addSecondary(racer, round));
            return submitAll(arena.url(), commands);
        });
        QVERIFY2(!applied.contains(200) && !applied.contains(-1), "a store failed");
        QCOMPARE(std::accumulate(applied.begin(), applied.end(), 0), 4);
        const auto database = arena.open();
        int secondaries = 0;
        for (const Member& member : storedRows<Member>(*database))
            secondaries += member.role == MemberRole::Secondary ? 1 : 0;
        QCOMPARE(secondaries, 4);
        QVERIFY(verifyHistory(*database)->isSound());
    }

    void oneDecisionACase()
    {
        const Arena arena(Engine::Sqlite);
        const QList<int> applied = race([&arena](int racer) {
            QList<Command> commands;
            for (int nomination = 1; nomination <= rounds; ++nomination)
                commands.append(approve(racer, nomination));
            return submitAll(arena.url(), commands);
        });
        QVERIFY2(!applied.contains(200) && !applied.contains(-1), "a store failed");
        QCOMPARE(std::accumulate(applied.begin(), applied.end(), 0), rounds);
        const auto database = arena.open();
        QCOMPARE(storedRows<Member>(*database).size(), rounds + 1);
        QVERIFY(verifyHistory(*database)->isSound());
    }

    /** Two submitters hand in, two workers of one lease apply: still one decision a case and four secondaries. */
    void twoConnectionsOfAServer()
    {
        const Arena arena(Engine::Postgresql);
        {
            const auto first = arena.open();
            const auto second = arena.open();
            const Lease lease = takeLease(*first, u"worker"_qs, 600).value();
            for (int round = 0; round < rounds; ++round) {
                for (int racer = 0; racer < racers; ++racer) {
                    submitPending(*first, addSecondary(racer, round));
                    submitPending(*first, approve(racer, round + 1));
                }
            }
            const auto work = [&lease](Database* database) {
                CommandProcessor processor(*database, TestDesk::now);
                for (int run = 0; run < 200; ++run) {
                    const Result<int> done = processor.applyPending(lease, 3);
                    if (done && *done == 0)
                        break;
                }
            };
            // Each on the thread that opened it.
            std::unique_ptr<QThread> other(QThread::create([&] {
                const auto own = arena.open();
                work(own.get());
            }));
            other->start();
            work(first.get());
            other->wait();
        }
        const auto database = arena.open();
        int secondaries = 0;
        for (const Member& member : storedRows<Member>(*database))
            secondaries += member.role == MemberRole::Secondary ? 1 : 0;
        QCOMPARE(secondaries, 4);
        QCOMPARE(storedRows<Member>(*database).size(), rounds + 4 + 1);
        QVERIFY(verifyHistory(*database)->isSound());
    }

private:
    /** A waiting row, as pa_api.submit makes one for the office's operator. */
    static void submitPending(Database& database, const Command& command)
    {
        static const SqlText text = parseSql(Engine::Postgresql, u"submit_pending"_qs,
            u"insert into command (actor, id, kind, payload, fingerprint, received_at) "
            "values ('operator', :id, :kind, :payload, :fingerprint, :received_at)"_qs);
        Statement insert(database, text);
        insert.bind(u"id", command.id);
        insert.bind(u"kind", command.kind);
        insert.bind(u"payload", command.payload);
        insert.bind(u"fingerprint", QString::fromLatin1(commandFingerprint(command)));
        insert.bind(u"received_at", TestDesk::now());
        QVERIFY(insert.exec().has_value());
    }
};

PADESK_TEST(races, RacesTest)
#include "tst_races.moc"
