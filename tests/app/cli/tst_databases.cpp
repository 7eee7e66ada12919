// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/transaction.h"
#include "tests/app/cli/program.h"
#include "tests/support/rawsql.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** db …, audit verify, and what is said of a database that is no good. */
class DatabasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initMakesAPrivateFile()
    {
        const Program padesk;
        const Run made = padesk.run({ u"db"_qs, u"init"_qs });
        QCOMPARE(made.exitCode, 0);
        QVERIFY(made.out.contains(padesk.url().path));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(padesk.url().path) & others));
        QCOMPARE(rawSql(padesk.url(), u"select role, admin from staff"_qs), QStringList { u"supervisor|1"_qs });
        const Run again = padesk.run({ u"db"_qs, u"init"_qs });
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.err.contains(u"not written over"));
    }

    void theDefaultPlaceIsMadePrivate()
    {
        const Program padesk;
        QProcessEnvironment home;
        home.insert(u"XDG_DATA_HOME"_qs, padesk.filePath(u"data"_qs));
        QVERIFY(QDir(padesk.filePath(QString())).mkdir(u"data"_qs));
        QCOMPARE(padesk.runBare({ u"db"_qs, u"init"_qs }, home).exitCode, 0);
        const QString folder = padesk.filePath(u"data/padesk"_qs);
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder) & others));
        QVERIFY(QFileInfo::exists(folder + u"/padesk.sqlite"_qs));
        QProcessEnvironment elsewhere;
        elsewhere.insert(u"PADESK_DATABASE"_qs, u"sqlite:"_qs + folder + u"/padesk.sqlite"_qs);
        QCOMPARE(padesk.runBare({ u"db"_qs, u"status"_qs }, elsewhere).exitCode, 0);
    }

    void aMissingFolderIsMadePrivate()
    {
        const Program padesk;
        const QString file = padesk.filePath(u"a/b c/desk.sqlite"_qs);
        QProcessEnvironment place;
        place.insert(u"PADESK_DATABASE"_qs, u"sqlite:"_qs + file);
        const Run made = padesk.runBare({ u"db"_qs, u"init"_qs }, place);
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const QFileDevice::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
        const QFileDevice::Permissions user = QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(file), owner | user);
        for (const QString& folder : { u"a"_qs, u"a/b c"_qs })
            QCOMPARE(QFile::permissions(padesk.filePath(folder)), owner | user | QFile::ExeOwner | QFile::ExeUser);
        QCOMPARE(padesk.runBare({ u"db"_qs, u"status"_qs }, place).exitCode, 0);
    }

    void aPlaceThatCannotBeIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("below a file") << u"text.txt/desk.sqlite"_qs;
        QTest::newRow("further below a file") << u"text.txt/a/desk.sqlite"_qs;
        QTest::newRow("where nobody may") << u"/proc/padesk/desk.sqlite"_qs;
        QTest::newRow("name too long") << QString(300, u'x') + u"/desk.sqlite"_qs;
    }
    void aPlaceThatCannotBeIsSaid()
    {
        QFETCH(QString, path);
        const Program padesk;
        padesk.writeFile(u"text.txt"_qs, "mine");
        const QString file = QDir(padesk.filePath(QString())).filePath(path);
        QProcessEnvironment place;
        place.insert(u"PADESK_DATABASE"_qs, u"sqlite:"_qs + file);
        const Run run = padesk.runBare({ u"db"_qs, u"init"_qs, u"--language"_qs, u"en"_qs }, place);
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.err, u"The folder for %1 can't be made; check the name and who may write there."_qs.arg(file));
        QCOMPARE(run.out, QString());
    }

    void backupAndRestore()
    {
        const Program padesk;
        padesk.init();
        QCOMPARE(padesk.submit({ siteLine() }).exitCode, 0);
        const QString backup = padesk.filePath(u"backup.sqlite"_qs);
        QCOMPARE(padesk.run({ u"db"_qs, u"backup"_qs, backup }).exitCode, 0);
        QCOMPARE(padesk.run({ u"db"_qs, u"backup"_qs, backup }).exitCode, 1);
        QCOMPARE(padesk.submit({ siteLine(u"7000002"_qs) }).exitCode, 0);
        const QJsonObject restored = padesk.run({ u"db"_qs, u"restore"_qs, backup, u"--json"_qs }).json();
        QVERIFY(QFileInfo::exists(restored.value(u"kept"_qs).toString()));
        QCOMPARE(padesk.run({ u"db"_qs, u"status"_qs, u"--json"_qs }).json().value(u"sites"_qs).toInt(), 1);
        QCOMPARE(padesk.run({ u"db"_qs, u"check"_qs }).exitCode, 0);
        QCOMPARE(padesk.run({ u"db"_qs, u"upgrade"_qs }).exitCode, 0);
        const Run none = padesk.run({ u"db"_qs, u"restore"_qs, padesk.filePath(u"nothing"_qs) });
        QCOMPARE(none.exitCode, 1);
        QVERIFY(none.err.contains(u"nothing"));
    }

    void madeCheckedAndUpgraded_data() { addEngineRows(); }
    void madeCheckedAndUpgraded()
    {
        QFETCH(padesk::Engine, engine);
        const Program padesk(engine);
        const Run made = padesk.run({ u"db"_qs, u"init"_qs, u"--json"_qs });
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const QString user = made.json().value(u"user"_qs).toString();
        QCOMPARE(padesk.sql(u"select os_user, role from staff"_qs), QStringList { user + u"|supervisor"_qs });
        const QJsonObject status = padesk.run({ u"db"_qs, u"status"_qs, u"--json"_qs }).json();
        QCOMPARE(status.value(u"schema"_qs), status.value(u"head"_qs));
        QCOMPARE(padesk.run({ u"db"_qs, u"check"_qs, u"--json"_qs }).json().value(u"sound"_qs).toBool(), true);
        const QJsonObject upgraded = padesk.run({ u"db"_qs, u"upgrade"_qs, u"--json"_qs }).json();
        QCOMPARE(upgraded.value(u"from"_qs), upgraded.value(u"schema"_qs));
        const Run again = padesk.run({ u"db"_qs, u"init"_qs });
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.err.contains(u"not written over"), qPrintable(again.err));
    }

    /** What a customer's server may show: nothing there yet, a version that is not this program's. */
    void aServerThatIsNotReady_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("said");
        QTest::newRow("no tables") << u"none"_qs << u"has no tables"_qs;
        QTest::newRow("newer") << u"newer"_qs << u"newer version"_qs;
        QTest::newRow("altered") << u"altered"_qs << u"are not those that PA Desk makes"_qs;
    }
    void aServerThatIsNotReady()
    {
        QFETCH(QString, fault);
        QFETCH(QString, said);
        Program padesk(Engine::Postgresql);
        if (fault != u"none") {
            padesk.begin();
            QCOMPARE(padesk.stopWorker(), 0);
        }
        spoil(padesk, fault);
        const Run run = padesk.run({ u"show"_qs, u"site"_qs, u"7000001"_qs });
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
    }

    void aChangedByteOfTheHistoryIsFound_data() { addEngineRows(); }
    void aChangedByteOfTheHistoryIsFound()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        QCOMPARE(padesk.submit({ siteLine(), nominationLine(u"hanako@example.co.jp"_qs) }).exitCode, 0);
        QCOMPARE(padesk.run({ u"audit"_qs, u"verify"_qs }).exitCode, 0);
        openTheHistory(padesk);
        padesk.sql(u"update event_log set after = cast(replace(cast(after as text), '7000001', '7000002') as %1) "
                   "where seq = 2"_qs.arg(engine == Engine::Sqlite ? u"text"_qs : u"json"_qs));
        const Run broken = padesk.run({ u"audit"_qs, u"verify"_qs, u"--json"_qs });
        QCOMPARE(broken.exitCode, 1);
        QCOMPARE(broken.json().value(u"audit"_qs).toString(), u"broken"_qs);
        QCOMPARE(broken.json().value(u"seq"_qs).toInt(), 2);
        QCOMPARE(broken.json().value(u"fault"_qs).toString(), u"after"_qs);
        QCOMPARE(broken.err, u"The history is broken: the new values of event 2 were changed."_qs);
        padesk.sql(u"delete from event_log where seq = 1"_qs);
        QCOMPARE(padesk.run({ u"audit"_qs, u"verify"_qs }).err, u"The history is broken: event 1 is missing."_qs);
    }

    /** Who waits for a site contact that does not sign in is not forgotten, and only reminded of once. */
    void theWorkerKeepsDeadlines_data() { addEngineRows(); }
    void theWorkerKeepsDeadlines()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        QCOMPARE(padesk.submit({ siteLine(), nominationLine(u"hanako@example.co.jp"_qs) }).exitCode, 0);
        QCOMPARE(padesk.stopWorker(), 0);
        const QStringList work { u"worker"_qs, u"--once"_qs, u"--json"_qs };
        QCOMPARE(padesk.run(work).json().value(u"deadlines"_qs).toInt(), 0);
        padesk.sql(
            u"update nomination set received_at = '2026-10-01T01:00:00.000Z', due_at = '2026-10-08T08:30:00.000Z'"_qs);
        QCOMPARE(padesk.run(work).json().value(u"deadlines"_qs).toInt(), 1);
        QCOMPARE(padesk.run(work).json().value(u"deadlines"_qs).toInt(), 0);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing there") << u"none"_qs << u"There is no database at"_qs;
        QTest::newRow("empty file") << u"empty"_qs << u"is an empty file"_qs;
        QTest::newRow("not a database") << u"text"_qs << u"is not a database"_qs;
        QTest::newRow("cut off") << u"truncated"_qs << u"is cut off"_qs;
        QTest::newRow("another program's") << u"foreign"_qs << u"another program"_qs;
        QTest::newRow("newer") << u"newer"_qs << u"newer version"_qs;
        QTest::newRow("altered") << u"altered"_qs << u"are not those that PA Desk makes"_qs;
    }
    void faults()
    {
        QFETCH(QString, fault);
        QFETCH(QString, said);
        const Program padesk;
        spoil(padesk, fault);
        const Run run = padesk.run({ u"show"_qs, u"site"_qs, u"7000001"_qs });
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        QVERIFY2(!run.err.contains(u'\n'), qPrintable(run.err));
        QCOMPARE(run.out, QString());
        const Run japanese = padesk.run({ u"show"_qs, u"site"_qs, u"7000001"_qs, u"--language"_qs, u"ja"_qs });
        QCOMPARE(japanese.exitCode, 3);
        QVERIFY2(japanese.err.contains(QRegularExpression(u"\\p{Hiragana}"_qs)), qPrintable(japanese.err));
    }

    void aNewerDatabaseMayBeLookedAt_data() { addEngineRows(); }
    void aNewerDatabaseMayBeLookedAt()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        QCOMPARE(padesk.submit({ siteLine() }).exitCode, 0);
        QCOMPARE(padesk.stopWorker(), 0);
        spoil(padesk, u"newer"_qs);
        QCOMPARE(padesk.run({ u"show"_qs, u"site"_qs, u"7000001"_qs, u"--read-only"_qs }).exitCode, 0);
        QCOMPARE(padesk.submit({ siteLine(u"7000002"_qs) }).exitCode, 3);
    }

    void aLockedDatabaseIsSaid()
    {
        const Program padesk;
        padesk.init();
        const auto database = Database::open(padesk.url());
        QVERIFY(database);
        const Result<Transaction> transaction = Transaction::begin(**database);
        QVERIFY(transaction);
        const Run run = padesk.submit({ siteLine() });
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"Another program is writing"), qPrintable(run.err));
        QCOMPARE(padesk.run({ u"show"_qs, u"site"_qs, u"7000001"_qs }).exitCode, 1);
    }

    void readOnlyWritesNothing_data() { addEngineRows(); }
    void readOnlyWritesNothing()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        const Run run = padesk.submit({ siteLine() }, { u"--read-only"_qs });
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"can only be read"), qPrintable(run.err));
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList { u"dance"_qs };
        QTest::newRow("group alone") << QStringList { u"db"_qs };
        QTest::newRow("unknown option") << QStringList { u"db"_qs, u"status"_qs, u"--colour"_qs };
        QTest::newRow("no such kind") << QStringList { u"show"_qs, u"member"_qs, u"1"_qs };
        QTest::newRow("no number") << QStringList { u"show"_qs, u"site"_qs };
        QTest::newRow("no such language") << QStringList { u"db"_qs, u"status"_qs, u"--language"_qs, u"fr"_qs };
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        const Run run = Program().runBare(arguments, {});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(run.out, QString());
    }

    void badNumbersAndMissingCases_data() { addEngineRows(); }
    void badNumbersAndMissingCases()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        QCOMPARE(padesk.run({ u"show"_qs, u"site"_qs, u"700"_qs }).exitCode, 2);
        QCOMPARE(padesk.run({ u"show"_qs, u"nomination"_qs, u"R-0000001"_qs }).exitCode, 2);
        QCOMPARE(padesk.run({ u"show"_qs, u"request"_qs, u"R-0000001"_qs }).exitCode, 1);
        QCOMPARE(padesk.run({ u"show"_qs, u"site"_qs, u"７０００００１"_qs }).exitCode, 1);
        QCOMPARE(padesk.runBare({ u"db"_qs, u"status"_qs, u"--database"_qs, u"mysql://x"_qs }, {}).exitCode, 2);
    }

    void theLanguageIsTheSystems_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("japanese");
        QTest::newRow("Japanese") << u"ja_JP.UTF-8"_qs << true;
        QTest::newRow("Japanese, in another encoding") << u"ja_JP.eucJP"_qs << true;
        QTest::newRow("English") << u"en_US.UTF-8"_qs << false;
        QTest::newRow("none") << u"C"_qs << false;
    }
    void theLanguageIsTheSystems()
    {
        QFETCH(QString, locale);
        QFETCH(bool, japanese);
        QProcessEnvironment environment;
        environment.insert(u"LC_ALL"_qs, locale);
        const Run run
            = Program().runBare({ u"show"_qs, u"site"_qs, u"1"_qs, u"--database"_qs, u"mysql:x"_qs }, environment);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(u"データベース") == japanese, qPrintable(run.err));
        QVERIFY2(!run.err.contains(u'\n'), qPrintable(run.err));
    }

    void versionNeedsNothing()
    {
        const Run run = Program().runBare({ u"--version"_qs }, {});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith(u"PA Desk "));
    }

private:
    /** Takes the guards of the history away, as only who owns the database can. */
    static void openTheHistory(const Program& padesk)
    {
        if (padesk.url().engine == Engine::Postgresql) {
            padesk.sql(u"alter table event_log disable trigger user"_qs);
            return;
        }
        for (const QString& trigger :
            padesk.sql(u"select name from sqlite_master where type = 'trigger' and tbl_name = 'event_log'"_qs))
            padesk.sql(u"drop trigger "_qs + trigger);
    }

    /** Makes the database file of the program one that is no good. */
    static void spoil(const Program& padesk, const QString& fault)
    {
        const QString name = QFileInfo(padesk.url().path).fileName();
        if (fault == u"none")
            return;
        if (fault == u"empty" || fault == u"text") {
            padesk.writeFile(name, fault == u"empty" ? QByteArray() : QByteArray(5000, 'x'));
            return;
        }
        if (padesk.url().engine == Engine::Sqlite && !QFileInfo::exists(padesk.url().path))
            padesk.init();
        if (fault == u"truncated") {
            QVERIFY(QFile::resize(padesk.url().path, QFileInfo(padesk.url().path).size() / 2));
        } else if (fault == u"foreign") {
            rawSql(padesk.url(), u"pragma application_id = 1234"_qs);
        } else if (fault == u"newer") {
            padesk.sql(u"insert into schema_migration values (99, 'later', '', '2026-11-22T00:00:00.000Z')"_qs);
            padesk.sql(u"update schema_meta set head = 99, min_client = 99"_qs);
            if (padesk.url().engine == Engine::Sqlite)
                padesk.sql(u"pragma user_version = 99"_qs);
        } else {
            padesk.sql(u"update schema_migration set sha256 = 'x' where version = 2"_qs);
        }
    }
};

PADESK_TEST(databases, DatabasesTest)
#include "tst_databases.moc"
