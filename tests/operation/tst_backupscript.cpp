// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/pgcluster.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** installer/server/backup.sh: a backup is one when it was restored and verified. */
class BackupScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatCanBeRestored()
    {
        Program office(Engine::Postgresql);
        office.begin();
        QCOMPARE(office.submit({ siteLine(), nominationLine(u"hanako@example.co.jp"_qs) }).exitCode, 0);
        const QString login = office.addLogin(u"operator"_qs);
        QCOMPARE(office.stopWorker(), 0);
        const auto [code, said] = backUp(office);
        QVERIFY2(code == 0, qPrintable(said));
        const QString dump = only(office, u"*.dump"_qs);
        for (const QString& file : { dump, only(office, u"*.logins.sql"_qs) })
            QCOMPARE(int(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)), 0);
        QFile logins(only(office, u"*.logins.sql"_qs));
        QVERIFY(logins.open(QIODevice::ReadOnly) && logins.readAll().contains(login.toUtf8()));
        // Nothing of the proof stays on the server.
        QCOMPARE(rawSql(office.url(), u"select count(*) from pg_database where datname like '%proof%'"_qs),
            QStringList { u"0"_qs });

        const DatabaseUrl empty = PgCluster::instance().createDatabase();
        runOrDie({ serverProgram(u"pg_restore"_qs), u"--exit-on-error"_qs, u"-h"_qs, u"127.0.0.1"_qs, u"-p"_qs,
            QString::number(PgCluster::instance().port()), u"-U"_qs, u"postgres"_qs, u"-d"_qs, empty.database, dump });
        const Program restored(empty);
        QCOMPARE(restored.run({ u"show"_qs, u"nomination"_qs, u"N-0000001"_qs, u"--json"_qs }).out,
            office.run({ u"show"_qs, u"nomination"_qs, u"N-0000001"_qs, u"--json"_qs }).out);
        QCOMPARE(restored.run({ u"worker"_qs, u"--once"_qs }).exitCode, 0);
    }

    void aBadOneIsCalledSo()
    {
        Program office(Engine::Postgresql);
        office.begin();
        QCOMPARE(office.submit({ siteLine() }).exitCode, 0);
        QCOMPARE(office.stopWorker(), 0);
        office.sql(u"alter table event_log disable trigger user"_qs);
        office.sql(u"update event_log set hash = repeat('0', 64) where seq = 2"_qs);
        const auto [code, said] = backUp(office);
        QVERIFY(code != 0);
        QVERIFY2(said.contains(u"event 2") || said.contains(u"event 3"), qPrintable(said));
        QVERIFY(only(office, u"*.dump.bad"_qs).endsWith(u".bad"_qs));
        QVERIFY(QDir(office.filePath(u"backups"_qs)).entryList({ u"*.dump"_qs }).isEmpty());
    }

private:
    static std::pair<int, QString> backUp(const Program& office)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString tools = QFileInfo(serverProgram(u"pg_dump"_qs)).path();
        environment.insert(u"PATH"_qs, tools + u':' + environment.value(u"PATH"_qs));
        environment.insert(u"PGHOST"_qs, u"127.0.0.1"_qs);
        environment.insert(u"PGPORT"_qs, QString::number(PgCluster::instance().port()));
        environment.insert(u"PGUSER"_qs, u"postgres"_qs);
        environment.insert(u"PADESK"_qs, Program::path());
        environment.insert(u"LC_ALL"_qs, u"C"_qs);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"/bin/sh"_qs,
            { sourcePath(u"installer/server/backup.sh"_qs), office.url().database, office.filePath(u"backups"_qs) });
        if (!process.waitForFinished(120'000))
            return { -1, u"it does not end"_qs };
        return { process.exitCode(), QString::fromUtf8(process.readAll()) };
    }

    static QString only(const Program& office, const QString& pattern)
    {
        const QDir folder(office.filePath(u"backups"_qs));
        const QStringList names = folder.entryList({ pattern }, QDir::Files);
        return names.size() == 1 ? folder.filePath(names.first()) : QString();
    }
};

PADESK_TEST(backupscript, BackupScriptTest)
#include "tst_backupscript.moc"
