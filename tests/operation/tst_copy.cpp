// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/pgcluster.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace padesk;
using namespace padesk::test;

namespace {
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/** padesk db copy: an office outgrows its file. */
class CopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Run made = m_file.runBare({ u"demo"_qs, u"create"_qs, m_file.url().path, u"--sites"_qs, u"200"_qs }, {});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        // What is due is done here, so that the server's worker finds nothing to do.
        QCOMPARE(m_file.run({ u"worker"_qs, u"--once"_qs }).exitCode, 0);
    }

    void everythingIsThereAndTheSame()
    {
        Program server(Engine::Postgresql);
        const Run copied = copyTo(server.url(), { u"--json"_qs });
        QVERIFY2(copied.exitCode == 0, qPrintable(copied.err));
        const QJsonObject told = copied.json();
        const QJsonObject source = m_file.run({ u"audit"_qs, u"verify"_qs, u"--json"_qs }).json();
        QCOMPARE(told.value(u"events"_qs), source.value(u"events"_qs));
        QCOMPARE(told.value(u"head"_qs), source.value(u"head"_qs));
        QVERIFY(told.value(u"tables"_qs).toObject().value(u"site"_qs).toInt() == 200);

        // One event more: who moved in is the administrator.
        const QJsonObject target = server.run({ u"audit"_qs, u"verify"_qs, u"--json"_qs }).json();
        QCOMPARE(target.value(u"audit"_qs).toString(), u"ok"_qs);
        QCOMPARE(target.value(u"events"_qs).toInt(), source.value(u"events"_qs).toInt() + 1);
        QCOMPARE(server.sql(u"select hash from event_log order by seq desc offset 1 limit 1"_qs),
            QStringList { source.value(u"head"_qs).toString() });
        QCOMPARE(server.run({ u"db"_qs, u"check"_qs }).exitCode, 0);

        for (const QString& table : told.value(u"tables"_qs).toObject().keys()) {
            const QString count = u"select count(*) from "_qs + table;
            const bool more = table == u"event_log" || table == u"staff";
            // The founder is a row and an event; the counter of a table may be new with it.
            if (!more && table != u"id_counter")
                QCOMPARE(server.sql(count), rawSql(m_file.url(), count));
        }
        for (const QString& text : { u"株式会社"_qs, u"N-0000001"_qs, u"example"_qs, u"ｶﾌﾞｼｷ"_qs })
            QCOMPARE(
                server.run({ u"find"_qs, text, u"--json"_qs }).out, m_file.run({ u"find"_qs, text, u"--json"_qs }).out);
        const QStringList nomination { u"show"_qs, u"nomination"_qs, u"N-0000001"_qs, u"--json"_qs };
        QCOMPARE(server.run(nomination).out, m_file.run(nomination).out);

        QProcess worker;
        server.start(worker, { u"worker"_qs });
        for (const QString& list :
            { u"sites"_qs, u"members"_qs, u"nominations"_qs, u"requests"_qs, u"deliveries"_qs }) {
            const QString here = m_file.filePath(u"file.csv"_qs);
            const QString there = m_file.filePath(u"server.csv"_qs);
            QCOMPARE(m_file.run({ u"export"_qs, list, here }).exitCode, 0);
            QCOMPARE(server.run({ u"export"_qs, list, there }).exitCode, 0);
            QVERIFY(contentOf(here).size() > 50);
            QCOMPARE(contentOf(there), contentOf(here));
        }
        // Work goes on with the next free numbers.
        const Run added = server.submit({ siteLine(u"7999999"_qs) });
        QVERIFY2(added.exitCode == 0, qPrintable(added.out));
        worker.terminate();
        QVERIFY(worker.waitForFinished(60'000));
    }

    void saysWhoNeedsALogin()
    {
        const Program server(Engine::Postgresql);
        const Run copied = copyTo(server.url());
        QCOMPARE(copied.exitCode, 0);
        QVERIFY2(
            copied.out.contains(u"nobody comes in by the account of the operating system"), qPrintable(copied.out));
        const QStringList staff = rawSql(m_file.url(), u"select name from staff where enabled"_qs);
        QCOMPARE(copied.out.count(u"padesk login create --database '"_qs), staff.size());
        for (const QString& name : staff)
            QVERIFY2(copied.out.contains(u"--name '%1'"_qs.arg(name)), qPrintable(copied.out));
    }

    void onlyAnEmptyServerIsFilled()
    {
        const Program server(Engine::Postgresql);
        server.init();
        const Run again = copyTo(server.url());
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.err.contains(u"has data already"), qPrintable(again.err));
        QCOMPARE(server.sql(u"select count(*) from site"_qs), QStringList { u"0"_qs });
        const Program file;
        const Run toFile = copyTo(file.url());
        QCOMPARE(toFile.exitCode, 2);
        QVERIFY2(toFile.err.contains(u"db backup"), qPrintable(toFile.err));
        QCOMPARE(m_file.run({ u"db"_qs, u"copy"_qs, u"--to"_qs, u"mysql://x"_qs }).exitCode, 2);
        const Run fromServer = server.run({ u"db"_qs, u"copy"_qs, u"--to"_qs, server.url().toString() });
        QCOMPARE(fromServer.exitCode, 2);
        QVERIFY2(fromServer.err.contains(u"pg_dump"), qPrintable(fromServer.err));
    }

    /** A history that was tampered with does not move. */
    void aBrokenHistoryStaysWhereItIs()
    {
        const Program broken;
        QVERIFY(QFile::copy(m_file.url().path, broken.url().path));
        for (const QString& trigger : rawSql(
                 broken.url(), u"select name from sqlite_master where type = 'trigger' and tbl_name = 'event_log'"_qs))
            rawSql(broken.url(), u"drop trigger "_qs + trigger);
        rawSql(broken.url(), u"update event_log set hash = replace(hash, substr(hash, 1, 1), 'x') where seq = 7"_qs);
        const Program server(Engine::Postgresql);
        const Run copied = broken.run({ u"db"_qs, u"copy"_qs, u"--to"_qs, server.url().toString() });
        QCOMPARE(copied.exitCode, 1);
        QVERIFY2(copied.err.contains(u"event 7"), qPrintable(copied.err));
        QCOMPARE(server.sql(u"select count(*) from site"_qs), QStringList { u"0"_qs });
    }

    void killedInTheMiddleAndRunAgain()
    {
        const Program server(Engine::Postgresql);
        QProcess process;
        m_file.start(process, { u"db"_qs, u"copy"_qs, u"--to"_qs, server.url().toString() });
        waitForMiddle(server);
        process.kill();
        QVERIFY(process.waitForFinished(60'000));
        QTRY_COMPARE_WITH_TIMEOUT(
            server.sql(u"select count(*) from pg_stat_activity where datname = current_database() "
                       "and pid <> pg_backend_pid()"_qs),
            QStringList { u"0"_qs }, 30'000);
        for (const char* table : { "site", "member", "event_log", "command", "id_counter" })
            QCOMPARE(server.sql(u"select count(*) from "_qs + QLatin1String(table)), QStringList { u"0"_qs });
        const Run again = copyTo(server.url());
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        QCOMPARE(server.run({ u"audit"_qs, u"verify"_qs }).exitCode, 0);
    }

    void nobodyWritesMeanwhileAndCtrlCTakesItBack()
    {
        const Program server(Engine::Postgresql);
        QProcess process;
        m_file.start(process, { u"db"_qs, u"copy"_qs, u"--to"_qs, server.url().toString() });
        waitForMiddle(server);
        QCOMPARE(::kill(pid_t(process.processId()), SIGSTOP), 0);
        const Run refused = m_file.submit({ siteLine(u"7888888"_qs) });
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains(u"Another program is writing"), qPrintable(refused.err));
        QCOMPARE(m_file.run({ u"show"_qs, u"nomination"_qs, u"N-0000001"_qs }).exitCode, 0);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QCOMPARE(::kill(pid_t(process.processId()), SIGCONT), 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains(u"nothing was kept"));
        QCOMPARE(server.sql(u"select count(*) from site"_qs), QStringList { u"0"_qs });
    }

private:
    Run copyTo(const DatabaseUrl& target, const QStringList& more = {}) const
    {
        return m_file.run(QStringList { u"db"_qs, u"copy"_qs, u"--to"_qs, target.toString() } + more);
    }

    /** Until the copy has written members and is not at its end. */
    static void waitForMiddle(const Program& server)
    {
        const QString writing = u"select count(*) from pg_locks l join pg_class c on c.oid = l.relation "
                                "where c.relname = 'member' and l.mode = 'RowExclusiveLock'"_qs;
        while (server.sql(writing) == QStringList { u"0"_qs })
            QTest::qWait(2);
    }

    Program m_file;
};

PADESK_TEST(copy, CopyTest)
#include "tst_copy.moc"
