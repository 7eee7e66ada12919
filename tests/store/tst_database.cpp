// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/sqlitefile.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "tests/support/childprocess.h"
#include "tests/support/pgcluster.h"
#include "tests/support/rawsql.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace padesk;
using namespace padesk::test;

namespace {
QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeAll(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
}

/** Bytes of a file somewhere behind its first page turned over. */
void spoil(const QString& path, qsizetype from, qsizetype count)
{
    QByteArray bytes = readAll(path);
    for (qsizetype at = from; at < from + count; ++at)
        bytes[at] = char(~bytes[at]);
    writeAll(path, bytes);
}

OpenOptions with(bool readOnly, bool create, int busyTimeoutMs = 5000)
{
    OpenOptions options;
    options.readOnly = readOnly;
    options.create = create;
    options.busyTimeoutMs = busyTimeoutMs;
    return options;
}

int openCode(const DatabaseUrl& url, const OpenOptions& options = {})
{
    const auto database = Database::open(url, options);
    return database ? -1 : int(database.error().code);
}

int mode(const QString& path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 0777) : -1;
}

const QString someWrite = u"update schema_meta set min_client = min_client"_qs;
} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAsOrdered()
    {
        const TempDatabase temporary(Engine::Sqlite);
        const auto database = temporary.open();
        QVERIFY(!database->isReadOnly());
        QCOMPARE(pragma(*database, u"application_id"), QString::number(sqliteApplicationId));
        QCOMPARE(pragma(*database, u"user_version"), QString::number(schemaStatus(*database)->head));
        QCOMPARE(rawSql(temporary.url(), u"pragma journal_mode"_qs), QStringList { u"wal"_qs });
        QVERIFY(database->runText(u"create table parent (id integer primary key) strict"_qs, u"test"_qs));
        QVERIFY(database->runText(u"create table child (id integer references parent) strict"_qs, u"test"_qs));
        const auto orphan = database->runText(u"insert into child values (1)"_qs, u"test"_qs);
        QVERIFY(!orphan);
        QCOMPARE(orphan.error().code, Error::Code::Constraint);
        QVERIFY(database->quickCheck());
    }

    void setsPragmas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("value");
        QTest::newRow("foreign_keys") << u"foreign_keys"_qs << 1;
        QTest::newRow("trusted_schema") << u"trusted_schema"_qs << 0;
        QTest::newRow("cell_size_check") << u"cell_size_check"_qs << 1;
        QTest::newRow("synchronous") << u"synchronous"_qs << 2;
        QTest::newRow("busy_timeout") << u"busy_timeout"_qs << 5000;
    }
    void setsPragmas()
    {
        QFETCH(QString, name);
        QFETCH(int, value);
        const TempDatabase temporary(Engine::Sqlite, TempDatabase::Content::Nothing);
        const auto database = temporary.open();
        // A connection's pragmas are seen from that connection only: a table keeps what it says.
        const QString seen = u"create table seen as select * from pragma_%1"_qs.arg(name);
        QVERIFY(database->runText(seen, u"test"_qs));
        QCOMPARE(rawSql(temporary.url(), u"select * from seen"_qs), QStringList { QString::number(value) });
    }

    void setsUpAServersSession()
    {
        const TempDatabase temporary(Engine::Postgresql, TempDatabase::Content::Nothing);
        const auto database = temporary.open();
        QVERIFY(database->runText(u"create table public.seen as select current_setting('timezone') as z, "
                                  u"current_setting('search_path') as p, "
                                  u"current_setting('application_name') as a"_qs,
            u"test"_qs));
        QCOMPARE(rawSql(temporary.url(), u"select * from public.seen"_qs),
            QStringList { u"UTC|pa, pa_api, pg_temp|padesk"_qs });
    }

    void onlyTheOwnerReadsTheFile()
    {
        const mode_t before = umask(0);
        const TempDatabase temporary(Engine::Sqlite);
        const auto database = temporary.open();
        QVERIFY(database->runText(someWrite, u"test"_qs));
        umask(before);
        const QString path = temporary.url().path;
        for (const QString& end : { u""_qs, u"-wal"_qs, u"-shm"_qs })
            QCOMPARE(mode(path + end), 0600);
    }

    void makesTheDefaultFolder()
    {
        const QTemporaryDir home;
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(home.filePath(u"share"_qs)));
        const mode_t mask = umask(0);
        const auto url = DatabaseUrl::parse(u"sqlite:"_qs);
        QVERIFY(url && url->path.startsWith(home.path()));
        QCOMPARE(openCode(*url), int(Error::Code::NotFound));
        QCOMPARE(openCode(*url, with(false, true)), -1);
        umask(mask);
        before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
        QCOMPARE(mode(url->path), 0600);
        QCOMPARE(mode(QFileInfo(url->path).absolutePath()), 0700);
    }

    void missingFileAndFolder()
    {
        const QTemporaryDir folder;
        const auto file = DatabaseUrl::forFile(folder.filePath(u"none.sqlite"_qs));
        QCOMPARE(openCode(file), int(Error::Code::NotFound));
        QCOMPARE(openCode(file, with(true, true)), int(Error::Code::NotFound));
        QVERIFY(QDir(folder.path()).isEmpty());
        const auto deeper = DatabaseUrl::forFile(folder.filePath(u"none/none.sqlite"_qs));
        QCOMPARE(openCode(deeper), int(Error::Code::NotFound));
        QCOMPARE(openCode(DatabaseUrl::forFile(folder.path()), with(false, true)), int(Error::Code::NotFound));
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(openCode(deeper, with(false, true)), -1);
        QCOMPARE(mode(QFileInfo(deeper.path).absolutePath()), 0700);
    }

    void refusesFilesAndLeavesThemAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Code>("code");
        const QByteArray good = goodFile();
        QByteArray foreign = good;
        foreign.replace(68, 4, QByteArray(4, '\0'));
        QTest::newRow("empty") << QByteArray() << Error::Code::EmptyFile;
        QTest::newRow("text") << QByteArray("site_number,contract\n").repeated(100) << Error::Code::NotADatabase;
        QTest::newRow("short") << good.left(50) << Error::Code::NotADatabase;
        QTest::newRow("foreign") << foreign << Error::Code::ForeignDatabase;
        QTest::newRow("cut at a page") << good.chopped(4096) << Error::Code::Truncated;
        QTest::newRow("cut in a page") << good.chopped(1) << Error::Code::Truncated;
        QTest::newRow("longer") << good + "x" << Error::Code::Corrupt;
    }
    void refusesFilesAndLeavesThemAsTheyAre()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Code, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sqlite"_qs);
        writeAll(path, bytes);
        for (const bool create : { false, true })
            QCOMPARE(openCode(DatabaseUrl::forFile(path), with(false, create)), int(code));
        QCOMPARE(readAll(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { u"x.sqlite"_qs });
    }

    void refusesANewerSchema()
    {
        const TempDatabase temporary(Engine::Sqlite);
        rawSql(temporary.url(), u"pragma user_version = 9999"_qs);
        QCOMPARE(openCode(temporary.url()), -1);
        rawSql(temporary.url(), u"update schema_meta set min_client = 9999"_qs);
        QCOMPARE(openCode(temporary.url()), int(Error::Code::NewerSchema));
        const auto database = Database::open(temporary.url(), with(true, false));
        QVERIFY(database && (*database)->isReadOnly());
        QVERIFY(fetchValue(**database, u"schema_min_client"));
    }

    // The tables are not even known: a file of a far later program.
    void refusesAnUnknownNewerSchema()
    {
        const TempDatabase temporary(Engine::Sqlite, TempDatabase::Content::Nothing);
        rawSql(temporary.url(), u"pragma user_version = 9999"_qs);
        QCOMPARE(openCode(temporary.url()), int(Error::Code::NewerSchema));
    }

    void findsACorruptPage()
    {
        const TempDatabase temporary(Engine::Sqlite);
        rawSql(temporary.url(), u"pragma journal_mode = delete"_qs);
        // The second page holds a table or index, and its header comes first.
        spoil(temporary.url().path, 4096, 200);
        const auto database = Database::open(temporary.url());
        QVERIFY(database);
        const auto checked = (*database)->quickCheck();
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Error::Code::Corrupt);
    }

    void findsACorruptSchema()
    {
        const TempDatabase temporary(Engine::Sqlite);
        rawSql(temporary.url(), u"pragma journal_mode = delete"_qs);
        spoil(temporary.url().path, 100, 3000);
        const int code = openCode(temporary.url());
        QVERIFY2(code == int(Error::Code::Corrupt) || code == int(Error::Code::NotADatabase),
            qPrintable(QString::number(code)));
    }

    void givesUpOnALockedFile()
    {
        const TempDatabase temporary(Engine::Sqlite);
        const ChildProcess other([&temporary](const auto& ready) {
            const auto database = temporary.open();
            (void)database->runText(u"pragma locking_mode = exclusive"_qs, u"test"_qs);
            (void)database->runText(someWrite, u"test"_qs);
            ready();
            QThread::sleep(60);
        });
        QCOMPARE(openCode(temporary.url(), with(false, false, 20)), int(Error::Code::Locked));
        QCOMPARE(openCode(temporary.url(), with(true, false, 20)), int(Error::Code::Locked));
    }

    void survivesTheDeathOfAWriter()
    {
        const TempDatabase temporary(Engine::Sqlite);
        ChildProcess other([&temporary](const auto& ready) {
            const auto database = temporary.open();
            (void)database->runText(u"update schema_meta set min_client = 1, head = 77"_qs, u"test"_qs);
            const auto transaction = Transaction::begin(*database);
            (void)database->runText(u"update schema_meta set head = 88"_qs, u"test"_qs);
            ready();
            QThread::sleep(60);
        });
        other.kill();
        const auto database = temporary.open();
        QVERIFY(database->quickCheck());
        QCOMPARE(rawSql(temporary.url(), u"select head from schema_meta"_qs), QStringList { u"77"_qs });
    }

    void opensReadOnlyWhenAsked_data() { addEngineRows(); }
    void opensReadOnlyWhenAsked()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open(with(true, false));
        QVERIFY(database->isReadOnly());
        QVERIFY(fetchValue(*database, u"schema_min_client"));
        const auto written = database->runText(someWrite, u"test"_qs);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::ReadOnly);
    }

    void opensReadOnlyWithoutRights_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("expected");
        constexpr int readOnly = 42;
        QTest::newRow("file and folder") << 0644 << 0755 << readOnly;
        QTest::newRow("file alone") << 0644 << 0777 << readOnly;
        QTest::newRow("folder alone") << 0666 << 0755 << readOnly;
        QTest::newRow("neither") << 0666 << 0777 << 0;
        QTest::newRow("unreadable") << 0600 << 0755 << 100 + int(Error::Code::AccessDenied);
    }
    void opensReadOnlyWithoutRights()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        const TempDatabase temporary(Engine::Sqlite);
        const QString path = temporary.url().path;
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(fileMode)), 0);
        QCOMPARE(::chmod(QFile::encodeName(QFileInfo(path).path()).constData(), mode_t(folderMode)), 0);
        const int result = runUnprivileged([&temporary] { return openedHow(temporary.url()); });
        QTEST(result, "expected");
    }

    void tellsWhyAServerIsNotReached()
    {
        const PgCluster& cluster = PgCluster::instance();
        QCOMPARE(openCode(cluster.url(u"none"_qs)), int(Error::Code::NotFound));
        DatabaseUrl nobody = cluster.url(u"postgres"_qs);
        nobody.user = u"nobody'; drop"_qs;
        QCOMPARE(openCode(nobody), int(Error::Code::AccessDenied));
        DatabaseUrl elsewhere = cluster.url(u"postgres"_qs);
        elsewhere.hosts = { { u"127.0.0.1"_qs, 1 } };
        QCOMPARE(openCode(elsewhere), int(Error::Code::NotReachable));
        elsewhere.hosts.append({ u"127.0.0.1"_qs, cluster.port() });
        QCOMPARE(openCode(elsewhere), -1);
    }

    void noticesALostConnection()
    {
        const TempDatabase temporary(Engine::Postgresql);
        const auto database = temporary.open();
        rawSql(temporary.url(),
            u"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() "
            u"and pid <> pg_backend_pid()"_qs);
        Result<int> last = 0;
        for (int again = 0; again < 3; ++again) {
            last = execute(*database, u"schema_min_client");
            QVERIFY(!last);
            QVERIFY2(last.error().code == Error::Code::ConnectionLost, qPrintable(last.error().detail));
        }
    }

    void neverShowsThePassword()
    {
        DatabaseUrl url = PgCluster::instance().url(u"none"_qs);
        url.password = u"hunter'2\\ x"_qs;
        const auto database = Database::open(url);
        QVERIFY(!database);
        QVERIFY(!database.error().detail.contains(u"hunter"));
        url.database = u"postgres"_qs;
        const auto good = Database::open(url);
        QVERIFY(good);
        QVERIFY((*good)->url().password.isEmpty());
    }

private:
    static QString pragma(Database& database, QStringView name)
    {
        const auto value = fetchValue(database, name);
        return value && *value ? (*value)->toString() : u"failed"_qs;
    }

    /** A small database in one file. */
    static QByteArray goodFile()
    {
        const TempDatabase temporary(Engine::Sqlite);
        rawSql(temporary.url(), u"pragma journal_mode = delete"_qs);
        return readAll(temporary.url().path);
    }

    /** 0 writable, 42 read-only as it should be, 100 and more an error of open(); 1 to 3 a wrong answer. */
    static int openedHow(const DatabaseUrl& url)
    {
        const auto database = Database::open(url);
        if (!database)
            return 100 + int(database.error().code);
        const auto read = fetchValue(**database, u"schema_min_client");
        const auto written = (*database)->runText(someWrite, u"test"_qs);
        if (!read)
            return 1;
        if (written)
            return (*database)->isReadOnly() ? 2 : 0;
        return (*database)->isReadOnly() && written.error().code == Error::Code::ReadOnly ? 42 : 3;
    }
};

PADESK_TEST(database, DatabaseTest)
#include "tst_database.moc"
