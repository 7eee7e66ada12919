// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/sqlcatalog.h"
#include "models/store/transaction.h"
#include "tests/support/childprocess.h"
#include "tests/support/rawsql.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

using namespace padesk;
using namespace padesk::test;

namespace {
QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/** The head in schema_meta stands for any content. */
void mark(const DatabaseUrl& url, int number)
{
    rawSql(url, u"update schema_meta set min_client = %1"_qs.arg(-number));
}

QString marked(const QString& path)
{
    return rawSql(DatabaseUrl::forFile(path), u"select -min_client from schema_meta"_qs).join(u' ');
}

QStringList filesBeside(const QString& path)
{
    return QFileInfo(path).dir().entryList(QDir::Files, QDir::Name);
}
} // namespace

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesAFile()
    {
        const TempDatabase temporary(Engine::Sqlite);
        mark(temporary.url(), 5);
        const QString target = temporary.filePath(u"copy '1' 控.sqlite"_qs);
        const auto database = temporary.open();
        const auto done = backup(*database, target);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(marked(target), u"5"_qs);
        QCOMPARE(
            QFile::permissions(target) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        const auto copy = Database::open(DatabaseUrl::forFile(target));
        QVERIFY(copy);
        QCOMPARE(schemaStatus(**copy)->state, SchemaStatus::State::Current);
        QVERIFY(filesBeside(target).filter(u".part-"_qs).isEmpty());
    }

    void refusesBadTargets()
    {
        const TempDatabase temporary(Engine::Sqlite);
        const auto database = temporary.open();
        const auto same = backup(*database, temporary.url().path);
        QVERIFY(!same);
        QCOMPARE(same.error().code, Error::Code::AlreadyExists);
        const auto nowhere = backup(*database, temporary.filePath(u"none/x"_qs));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, Error::Code::NotFound);
        const TempDatabase server(Engine::Postgresql);
        const auto other = server.open();
        const auto wrong = backup(*other, temporary.filePath(u"x"_qs));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::BadInput);
    }

    // Each of the writer's transactions adds a pair: a copy with half of one would show.
    void copiesUnderAWriter()
    {
        const TempDatabase temporary(Engine::Sqlite);
        rawSql(temporary.url(), u"create table pair (id integer primary key, half integer not null) strict"_qs);
        const ChildProcess writer([&temporary](const auto& ready) {
            const auto database = temporary.open();
            for (int turn = 0;; ++turn) {
                auto transaction = Transaction::begin(*database);
                for (const int half : { 1, -1 })
                    (void)database->runText(u"insert into pair (half) values (%1)"_qs.arg(half), u"test"_qs);
                (void)transaction->commit();
                if (turn == 10)
                    ready();
            }
        });
        qint64 before = 0;
        for (int copy = 1; copy <= 3; ++copy) {
            const auto database = temporary.open();
            const QString target = temporary.filePath(u"copy%1"_qs.arg(copy));
            const auto done = backup(*database, target);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
            const auto pairs
                = rawSql(DatabaseUrl::forFile(target), u"select count(*) from pair"_qs).first().toLongLong();
            QCOMPARE(rawSql(DatabaseUrl::forFile(target), u"select sum(half) from pair"_qs), QStringList { u"0"_qs });
            QVERIFY(pairs > before);
            before = pairs;
            QThread::msleep(20);
        }
    }

    void restoresAndKeepsThePresentFile()
    {
        const TempDatabase temporary(Engine::Sqlite);
        const QString path = temporary.url().path;
        const QString copy = temporary.filePath(u"copy"_qs);
        mark(temporary.url(), 1);
        QVERIFY(backup(*temporary.open(), copy));
        mark(temporary.url(), 2);
        const auto kept = restore(copy, path);
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
        QCOMPARE(*kept, path + u".before-restore"_qs);
        QCOMPARE(marked(path), u"1"_qs);
        QCOMPARE(marked(*kept), u"2"_qs);
        mark(temporary.url(), 3);
        const auto again = restore(copy, path);
        QVERIFY(again);
        QCOMPARE(*again, path + u".before-restore-2"_qs);
        QCOMPARE(marked(*again), u"3"_qs);
        QCOMPARE(marked(path), u"1"_qs);
        QVERIFY(filesBeside(path).filter(u".part-"_qs).isEmpty());
    }

    void restoresWhereNothingIs()
    {
        const TempDatabase temporary(Engine::Sqlite);
        const QString copy = temporary.filePath(u"copy"_qs);
        const QString path = temporary.filePath(u"new.sqlite"_qs);
        QVERIFY(backup(*temporary.open(), copy));
        const auto kept = restore(copy, path);
        QVERIFY(kept && kept->isEmpty());
        QVERIFY(Database::open(DatabaseUrl::forFile(path)));
    }

    void restoresOverABrokenFile()
    {
        const TempDatabase temporary(Engine::Sqlite);
        const QString path = temporary.url().path;
        const QString copy = temporary.filePath(u"copy"_qs);
        QVERIFY(backup(*temporary.open(), copy));
        QVERIFY(QFile::resize(path, 3000));
        const auto kept = restore(copy, path);
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
        QVERIFY(temporary.open()->quickCheck());
        QCOMPARE(QFileInfo(*kept).size(), 3000);
    }

    void refusesABadBackup_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("missing") << u"missing"_qs << Error::Code::NotFound;
        QTest::newRow("empty") << u"empty"_qs << Error::Code::EmptyFile;
        QTest::newRow("foreign") << u"foreign"_qs << Error::Code::ForeignDatabase;
        QTest::newRow("newer") << u"newer"_qs << Error::Code::NewerSchema;
        QTest::newRow("altered") << u"altered"_qs << Error::Code::AlteredSchema;
        QTest::newRow("truncated") << u"truncated"_qs << Error::Code::Truncated;
        QTest::newRow("corrupt") << u"corrupt"_qs << Error::Code::Corrupt;
    }
    void refusesABadBackup()
    {
        QFETCH(QString, kind);
        QFETCH(Error::Code, code);
        const TempDatabase temporary(Engine::Sqlite);
        const QString path = temporary.url().path;
        const QString copy = temporary.filePath(u"copy"_qs);
        QVERIFY(backup(*temporary.open(), copy));
        worsen(copy, kind);
        const QByteArray before = readAll(path);
        const QStringList files = filesBeside(path);
        const auto refused = restore(copy, path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(readAll(path), before);
        QCOMPARE(filesBeside(path), files);
    }

    void refusesToRestoreUnderAReader()
    {
        const TempDatabase temporary(Engine::Sqlite);
        const QString copy = temporary.filePath(u"copy"_qs);
        QVERIFY(backup(*temporary.open(), copy));
        mark(temporary.url(), 7);
        const ChildProcess other([&temporary](const auto& ready) {
            const auto database = temporary.open();
            const auto view = Transaction::begin(*database, Transaction::Mode::Read);
            ready();
            QThread::sleep(60);
        });
        const auto refused = restore(copy, temporary.url().path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Locked);
        QCOMPARE(marked(temporary.url().path), u"7"_qs);
    }

    void backsUpBeforeAnUpgrade()
    {
        const QDateTime at(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
        QCOMPARE(upgradeBackupPath(u"/a/pa.sqlite"_qs, 3, at), u"/a/pa.sqlite.v0003-20261122T010203Z.backup"_qs);
        const TempDatabase fresh(Engine::Sqlite, TempDatabase::Content::Nothing);
        QVERIFY(upgradeWithBackup(*fresh.open(), at));
        QVERIFY(upgradeWithBackup(*fresh.open(), at));
        QCOMPARE(filesBeside(fresh.url().path), QStringList { u"test.sqlite"_qs });

        const TempDatabase older(Engine::Sqlite);
        auto more = sqlMigrations(Engine::Sqlite);
        const int head = int(more.size());
        more.push_back({ head + 1, u"test"_qs, u"x"_qs, { u"create table more (id integer)"_qs } });
        const auto done = upgradeWithBackup(*older.open(), at, more);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->version, head + 1);
        const QString kept = upgradeBackupPath(older.url().path, head, at);
        QCOMPARE(rawSql(DatabaseUrl::forFile(kept), u"pragma user_version"_qs), QStringList { QString::number(head) });
        QCOMPARE(rawSql(older.url(), u"pragma user_version"_qs), QStringList { QString::number(head + 1) });
    }

    void checks_data() { addEngineRows(); }
    void checks()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto faults = checkDatabase(*temporary.open());
        QVERIFY2(faults, qPrintable(faults ? QString() : faults.error().detail));
        QCOMPARE(*faults, QStringList());
    }

    void findsAMissingParent()
    {
        const TempDatabase temporary(Engine::Sqlite);
        rawSql(temporary.url(), u"create table parent (id integer primary key) strict"_qs);
        rawSql(temporary.url(), u"create table child (id integer references parent) strict"_qs);
        rawSql(temporary.url(), u"insert into child values (1)"_qs);
        const auto faults = checkDatabase(*temporary.open());
        QVERIFY(faults);
        QCOMPARE(*faults, QStringList { u"child row 1 refers to a missing row of parent"_qs });
    }

    void findsAnUnfinishedConstraint()
    {
        const TempDatabase temporary(Engine::Postgresql);
        rawSql(temporary.url(), u"alter table pa.schema_meta add constraint late check (head < 0) not valid"_qs);
        const auto faults = checkDatabase(*temporary.open());
        QVERIFY(faults);
        QCOMPARE(*faults, QStringList { u"constraint late on schema_meta is not validated"_qs });
    }

private:
    static void worsen(const QString& path, const QString& kind)
    {
        const auto url = DatabaseUrl::forFile(path);
        if (kind == u"missing")
            QFile::remove(path);
        else if (kind == u"empty" || kind == u"truncated")
            QFile::resize(path, kind == u"empty" ? 0 : QFileInfo(path).size() - 1);
        else if (kind == u"foreign")
            rawSql(url, u"pragma application_id = 1"_qs);
        else if (kind == u"newer")
            rawSql(url, u"insert into schema_migration values (9999, 'n', 'x', 'x')"_qs), mark(url, -9999);
        else if (kind == u"altered")
            rawSql(url, u"update schema_migration set sha256 = 'x'"_qs);
        else
            spoilPage(path);
    }

    static void spoilPage(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
        QCOMPARE(file.write(QByteArray(200, '\xee')), 200);
    }
};

PADESK_TEST(backup, BackupTest)
#include "tst_backup.moc"
