// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"
#include "models/store/sqlcatalog.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "tests/support/rawsql.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>

using namespace padesk;
using namespace padesk::test;
using State = SchemaStatus::State;

namespace {
SqlMigration made(int version, const QStringList& statements)
{
    return { version, u"test"_qs, QString::number(version).repeated(64).left(64), statements };
}

/** The program's own first one, then two that make a table each, the second a trigger too. */
std::vector<SqlMigration> threeMigrations(Engine engine)
{
    return { sqlMigrations(engine).front(), made(2, { u"create table one (id integer not null)"_qs }),
        made(3, { u"create table two (id integer not null)"_qs, u"insert into two values (3)"_qs }) };
}

/** "table.column kind nullable" for all tables; kinds are what both engines have in common. */
QStringList columnsOf(const DatabaseUrl& url)
{
    if (url.engine == Engine::Sqlite) {
        return rawSql(url,
            u"select t.name || '.' || c.name || ' ' || lower(c.type) || iif(c.\"notnull\", '', ' null') || iif(c.pk, ' "
            u"key', '') "
            u"from pragma_table_list t join pragma_table_info(t.name) c "
            u"where t.type = 'table' and t.name not like 'sqlite_%' order by 1"_qs);
    }
    return rawSql(url,
        u"select c.relname || '.' || a.attname || ' ' || case t.typname when 'int4' then 'integer' when 'int8' then "
        u"'integer' "
        u"when 'int2' then 'integer' when 'bool' then 'integer' when 'bytea' then 'blob' when 'float8' then 'real' "
        u"else 'text' end "
        u"|| case when a.attnotnull then '' else ' null' end || case when i.indrelid is null then '' else ' key' end "
        u"from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped "
        u"join pg_type t on t.oid = a.atttypid "
        u"left join pg_index i on i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey) "
        u"where c.relnamespace = 'pa'::regnamespace and c.relkind = 'r' order by 1"_qs);
}

/** Whether the tables that the test's migrations make are there. */
bool has(const TempDatabase& temporary, const QString& table)
{
    return !columnsOf(temporary.url()).filter(table + u'.').isEmpty();
}

QString schema(Engine engine)
{
    return engine == Engine::Sqlite ? QString() : u"pa."_qs;
}
} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsFromEmptyToHead_data() { addEngineRows(); }
    void runsFromEmptyToHead()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine, TempDatabase::Content::Nothing);
        const auto database = temporary.open();
        const auto before = schemaStatus(*database);
        QVERIFY(before);
        QCOMPARE(before->state, State::Empty);
        QCOMPARE(before->version, 0);
        QVERIFY(!requireUsable(*before));
        const auto after = upgrade(*database);
        QVERIFY2(after, qPrintable(after ? QString() : after.error().detail));
        QCOMPARE(after->state, State::Current);
        QCOMPARE(after->version, sqlHead(engine));
        QCOMPARE(after->head, sqlHead(engine));
        QVERIFY(requireUsable(*after));
        QCOMPARE(upgrade(*database)->state, State::Current);
        QCOMPARE(rawSql(temporary.url(), u"select count(*) from %1schema_migration"_qs.arg(schema(engine))),
            QStringList { QString::number(sqlHead(engine)) });
        QCOMPARE(rawSql(temporary.url(), u"select head from %1schema_meta"_qs.arg(schema(engine))),
            QStringList { QString::number(sqlHead(engine)) });
    }

    void writesTheVersionIntoTheFile()
    {
        const TempDatabase temporary(Engine::Sqlite);
        QCOMPARE(rawSql(temporary.url(), u"pragma user_version"_qs),
            QStringList { QString::number(sqlHead(Engine::Sqlite)) });
    }

    void makesTheSameTablesOnBothEngines()
    {
        const TempDatabase file(Engine::Sqlite);
        const TempDatabase server(Engine::Postgresql);
        const QStringList columns = columnsOf(file.url());
        QVERIFY(columns.contains(u"schema_meta.head integer"_qs));
        QStringList onServer = columnsOf(server.url());
        // Nobody hands in sealed passcodes to a file.
        onServer.removeIf([](const QString& column) { return column.startsWith(u"sealing_key."); });
        QCOMPARE(onServer, columns);
    }

    // The posting register would else read every delivery there ever was.
    void findsTheLettersOfADayByAnIndex_data() { addEngineRows(); }
    void findsTheLettersOfADayByAnIndex()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        QString query = sql(engine, u"deliveries_posted_on").text;
        query.replace(
            QRegularExpression(u"^select .* from delivery"_qs), u"select * from %1delivery"_qs.arg(schema(engine)));
        query.replace(QRegularExpression(u"[:$?]\\w+|\\?"_qs), u"'2026-11-20'"_qs);
        // PostgreSQL scans empty tables by choice.
        if (engine == Engine::Postgresql)
            rawSql(temporary.url(),
                u"do $$ begin execute format('alter database %I set enable_seqscan = off', current_database()); end $$"_qs);
        const QString explain = engine == Engine::Sqlite ? u"explain query plan "_qs : u"explain "_qs;
        const QString plan = rawSql(temporary.url(), explain + query).join(u'\n');
        QVERIFY2(plan.contains(u"delivery_posted"), qPrintable(plan));
    }

    void goesOnFromAnOlderVersion_data() { addEngineRows(); }
    void goesOnFromAnOlderVersion()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine, TempDatabase::Content::Nothing);
        const auto database = temporary.open();
        auto migrations = threeMigrations(engine);
        const SqlMigration last = migrations.back();
        migrations.pop_back();
        QCOMPARE(upgrade(*database, migrations)->version, 2);
        migrations.push_back(last);
        const auto older = schemaStatus(*database, migrations);
        QCOMPARE(older->state, State::Older);
        QCOMPARE(requireUsable(*older).error().code, Error::Code::OlderSchema);
        QVERIFY(!has(temporary, u"two"_qs));
        QCOMPARE(upgrade(*database, migrations)->version, 3);
        QVERIFY(has(temporary, u"two"_qs));
    }

    void aFailingOneLeavesTheOneBefore_data() { addEngineRows(); }
    void aFailingOneLeavesTheOneBefore()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine, TempDatabase::Content::Nothing);
        const auto database = temporary.open();
        auto migrations = threeMigrations(engine);
        migrations.back().statements.append(u"insert into none values (1)"_qs);
        const auto failed = upgrade(*database, migrations);
        QVERIFY(!failed);
        QVERIFY(failed.error().detail.startsWith(u"migration 3: "));
        QVERIFY(has(temporary, u"one"_qs));
        QVERIFY(!has(temporary, u"two"_qs));
        QCOMPARE(schemaStatus(*database, migrations)->version, 2);
        migrations.back().statements.removeLast();
        QCOMPARE(upgrade(*database, migrations)->version, 3);
    }

    void refusesAnAlteredOne_data() { addEngineRows(); }
    void refusesAnAlteredOne()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine, TempDatabase::Content::Nothing);
        const auto database = temporary.open();
        auto migrations = threeMigrations(engine);
        const SqlMigration last = migrations.back();
        migrations.pop_back();
        QVERIFY(upgrade(*database, migrations));
        migrations.back().sha256 = QString(64, u'f');
        migrations.push_back(last);
        const auto status = schemaStatus(*database, migrations);
        QCOMPARE(status->state, State::Altered);
        QCOMPARE(status->altered, QList<int> { 2 });
        const auto refused = upgrade(*database, migrations);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::AlteredSchema);
        QVERIFY(!has(temporary, u"two"_qs));
    }

    void refusesANewerOne_data() { addEngineRows(); }
    void refusesANewerOne()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine, TempDatabase::Content::Nothing);
        const auto database = temporary.open();
        auto migrations = threeMigrations(engine);
        QVERIFY(upgrade(*database, migrations));
        migrations.pop_back();
        QCOMPARE(schemaStatus(*database, migrations)->state, State::NewerUsable);
        QVERIFY(upgrade(*database, migrations));
        rawSql(temporary.url(), u"update %1schema_meta set min_client = 3"_qs.arg(schema(engine)));
        const auto status = schemaStatus(*database, migrations);
        QCOMPARE(status->state, State::Newer);
        QCOMPARE(status->minClient, 3);
        const auto refused = upgrade(*database, migrations);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NewerSchema);
    }

    void manyMayStartAtOnce_data() { addEngineRows(); }
    void manyMayStartAtOnce()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine, TempDatabase::Content::Nothing);
        const auto migrations = threeMigrations(engine);
        std::atomic<int> ready = 0;
        std::atomic<int> current = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&] {
                const auto database = temporary.open();
                for (++ready; ready < 4;)
                    std::this_thread::yield();
                const auto status = upgrade(*database, migrations);
                current += status && status->state == State::Current ? 1 : 0;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(current.load(), 4);
        QCOMPARE(
            rawSql(temporary.url(), u"select count(*) from %1two"_qs.arg(schema(engine))), QStringList { u"1"_qs });
    }

    // Even a reader's lock stands in the way of the one that keeps other programs out.
    void locksTheOthersOutOnPostgresql()
    {
        const TempDatabase temporary(Engine::Postgresql, TempDatabase::Content::Nothing);
        const auto migrations = threeMigrations(Engine::Postgresql);
        const auto other = temporary.open();
        QVERIFY(upgrade(*other, { migrations.front() }));
        const auto database = temporary.open();
        QVERIFY(database->runText(u"set lock_timeout = '20ms'"_qs, u"test"_qs));
        {
            const auto reading = Transaction::begin(*other);
            QVERIFY(reading && fetchValue(*other, u"schema_migrations"));
            const auto refused = upgrade(*database, migrations);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::Locked);
        }
        QCOMPARE(upgrade(*database, migrations)->version, 3);
    }

    void needsARunningServer()
    {
        const TempDatabase temporary(Engine::Postgresql);
        const auto database = temporary.open();
        rawSql(temporary.url(),
            u"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() "
            u"and pid <> pg_backend_pid()"_qs);
        const auto status = schemaStatus(*database);
        QVERIFY(!status);
        QCOMPARE(status.error().code, Error::Code::ConnectionLost);
    }
};

PADESK_TEST(migrations, MigrationsTest)
#include "tst_migrations.moc"
