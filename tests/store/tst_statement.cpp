// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "tests/support/rawsql.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace padesk;
using namespace padesk::test;

namespace {
/** A row of schema_migration stands for any row: number, texts, a point in time. */
Result<int> addMigration(Database& database, int version, const QVariant& name, const QVariant& at)
{
    return execute(database, u"schema_migration_add",
        { { u"version", version }, { u"name", name }, { u"sha256", u"x"_qs }, { u"applied_at", at } });
}

const QDateTime someTime(QDate(2026, 11, 22), QTime(1, 2, 3, 4), Qt::UTC);

QString columnType(Engine engine, const QString& name)
{
    return engineNames(engine).value(name);
}
} // namespace

class StatementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesValuesAlike_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("stored");
        for (const Engine engine : { Engine::Sqlite, Engine::Postgresql }) {
            const auto row
                = [engine](const char* type, const char* what, const QVariant& value, const QString& stored) {
                      QTest::addRow("%d %s %s", int(engine), type, what)
                          << engine << QString::fromLatin1(type) << value << stored;
                  };
            const QDateTime tokyo(QDate(2026, 11, 22), QTime(10, 2, 3, 4), QTimeZone("Asia/Tokyo"));
            row("timestamp", "utc", someTime, u"2026-11-22T01:02:03.004Z"_qs);
            row("timestamp", "zone", tokyo, u"2026-11-22T01:02:03.004Z"_qs);
            row("timestamp", "whole second", QDateTime(QDate(1999, 12, 31), QTime(23, 59, 59), Qt::UTC),
                u"1999-12-31T23:59:59.000Z"_qs);
            row("timestamp", "invalid", QDateTime(), u"NULL"_qs);
            row("date", "leap day", QDate(2024, 2, 29), u"2024-02-29"_qs);
            row("date", "invalid", QDate(), u"NULL"_qs);
            row("bool", "true", true, u"true"_qs);
            row("bool", "false", false, u"false"_qs);
            row("bytes", "with zero", QByteArray("a\0\xff'\\", 5),
                QString::fromLatin1(QByteArray("a\0\xff'\\", 5).toHex()));
            row("bytes", "empty", QByteArray(""), u""_qs);
            row("uuid", "some", QUuid(u"6f1c1111-2222-4333-8444-555566667777"_qs),
                u"6f1c1111-2222-4333-8444-555566667777"_qs);
            row("uuid", "null", QUuid(), u"NULL"_qs);
            row("json", "object", QJsonObject { { u"b"_qs, 1 }, { u"a"_qs, u"髙\"'"_qs } },
                u"{\"a\":\"髙\\\"'\",\"b\":1}"_qs);
            row("json", "array", QJsonArray { 1, u"x"_qs }, u"[1,\"x\"]"_qs);
            row("bigint", "large", Q_INT64_C(9007199254740993), u"9007199254740993"_qs);
            row("bigint", "null", QVariant(), u"NULL"_qs);
        }
    }
    void storesValuesAlike()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, type);
        QFETCH(QVariant, value);
        QFETCH(QString, stored);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        // The catalogue's own insert, made to take the type in question.
        QVERIFY(database->runText(u"drop table schema_migration"_qs, u"test"_qs));
        QVERIFY(database->runText(
            u"create table schema_migration (version integer, name %1, sha256 text, applied_at text)"_qs.arg(
                columnType(engine, type)),
            u"test"_qs));
        const auto added = addMigration(*database, 1, value, QVariant());
        QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
        QCOMPARE(storedText(temporary.url(), type), stored);
    }

    void readsBack_data() { addEngineRows(); }
    void readsBack()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        QVERIFY(database->runText(u"drop table schema_migration"_qs, u"test"_qs));
        QVERIFY(
            database->runText(u"create table schema_migration (version %1, name %2, sha256 %3, applied_at %4)"_qs.arg(
                                  columnType(engine, u"bool"_qs), columnType(engine, u"bytes"_qs),
                                  columnType(engine, u"json"_qs), columnType(engine, u"timestamp"_qs)),
                u"test"_qs));
        const QJsonObject json { { u"名"_qs, QJsonArray { 1, true, QJsonValue() } } };
        QVERIFY(execute(*database, u"schema_migration_add",
            { { u"version", true }, { u"name", QByteArray("\0\x01", 2) }, { u"sha256", json },
                { u"applied_at", someTime } }));
        Statement all(*database, u"schema_migrations");
        QVERIFY(all.exec());
        QVERIFY(all.next());
        QCOMPARE(all.flag(u"version"), true);
        QCOMPARE(all.json(u"sha256"), json);
        QVERIFY(!all.next());
        QVERIFY(all.finish());
    }

    void readsTimesInUtc_data() { addEngineRows(); }
    void readsTimesInUtc()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        QVERIFY(database->runText(u"drop table schema_migration"_qs, u"test"_qs));
        QVERIFY(database->runText(
            u"create table schema_migration (version integer, sha256 %1, name text, applied_at text)"_qs.arg(
                columnType(engine, u"timestamp"_qs)),
            u"test"_qs));
        QVERIFY(execute(*database, u"schema_migration_add",
            { { u"version", 1 }, { u"name", QVariant() }, { u"sha256", someTime }, { u"applied_at", QVariant() } }));
        Statement all(*database, u"schema_migrations");
        QVERIFY(all.exec() && all.next());
        QCOMPARE(all.dateTime(u"sha256"), someTime);
        QCOMPARE(all.dateTime(1).timeSpec(), Qt::UTC);
    }

    void convertsWhatItReads()
    {
        QCOMPARE(toDateTime(u"2026-11-22T01:02:03.004Z"_qs), someTime);
        QCOMPARE(toDateTime(u"2026-11-22 10:02:03.004+09:00"_qs), someTime);
        QCOMPARE(toDateTime(u"2026-11-22T01:02:03.004"_qs), someTime);
        QCOMPARE(toDateTime(someTime.toLocalTime()).timeSpec(), Qt::UTC);
        QVERIFY(!toDateTime(QVariant()).isValid());
        QVERIFY(!toDate(QVariant()).isValid());
        QCOMPARE(toDate(QDate(2026, 1, 2)), toDate(u"2026-01-02"_qs));
        QVERIFY(toBool(1) && toBool(true) && !toBool(0) && !toBool(QVariant()));
        QVERIFY(toUuid(QVariant()).isNull());
        QCOMPARE(toJsonArray(u"[1]"_qs), QJsonArray { 1 });
        QVERIFY(toJsonObject(QVariant()).isEmpty());
    }

    void keepsNoTextApartFromNull_data() { addEngineRows(); }
    void keepsNoTextApartFromNull()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        QVERIFY(addMigration(*database, 1000, QString(), someTime));
        QCOMPARE(rawSql(temporary.url(),
                     u"select name = '' as e from %1schema_migration where version = 1000"_qs.arg(schema(engine))),
            QStringList { engine == Engine::Sqlite ? u"1"_qs : u"true"_qs });
        const auto null = addMigration(*database, 1001, QVariant(), someTime);
        QVERIFY(!null);
        QCOMPARE(null.error().code, Error::Code::Constraint);
    }

    void takesHostileText_data() { addEngineRows(); }
    void takesHostileText()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        const QString text = u"'); drop table schema_meta; -- \\' \" ? $1 :x {n} 𠮷髙\n"_qs;
        QVERIFY(addMigration(*database, 1000, text, someTime));
        QCOMPARE(
            rawSql(temporary.url(), u"select name from %1schema_migration where version = 1000"_qs.arg(schema(engine))),
            QStringList { text });
        const auto zero = addMigration(*database, 1001, QString(u"a"_qs + QChar(QChar::Null) + u"b"_qs), someTime);
        QVERIFY(!zero);
        QCOMPARE(zero.error().code, Error::Code::BadInput);
        QVERIFY(addMigration(*database, 1002, u"after"_qs, someTime));
    }

    void bindsByNumberForBulk_data() { addEngineRows(); }
    void bindsByNumberForBulk()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        Statement add(*database, u"schema_migration_add");
        const int version = add.indexOf(u"version");
        add.bind(u"name", u"n"_qs).bind(u"sha256", u"s"_qs).bind(u"applied_at", someTime);
        for (int row = 1000; row < 1100; ++row) {
            const auto added = add.bindAt(version, row).exec();
            QVERIFY(added);
            QCOMPARE(*added, 1);
        }
        QVERIFY(transaction->commit());
        QCOMPARE(rawSql(temporary.url(),
                     u"select count(*) from %1schema_migration where version >= 1000"_qs.arg(schema(engine))),
            QStringList { u"100"_qs });
    }

    void nestsRunsOfOneQuery_data() { addEngineRows(); }
    void nestsRunsOfOneQuery()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        for (int version = 1000; version < 1003; ++version)
            QVERIFY(addMigration(*database, version, u"n"_qs, someTime));
        int pairs = 0;
        Statement outer(*database, u"schema_migrations");
        QVERIFY(outer.exec());
        while (outer.next()) {
            Statement inner(*database, u"schema_migrations");
            QVERIFY(inner.exec());
            while (inner.next())
                pairs += outer.integer(0) >= 1000 && inner.integer(0) >= 1000 ? 1 : 0;
        }
        QCOMPARE(pairs, 9);
    }

    void streamsRows_data() { addEngineRows(); }
    void streamsRows()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        QVERIFY(addMigration(*database, 1000, u"n"_qs, someTime));
        for (int run = 0; run < 2; ++run) {
            Statement all(*database, u"schema_migrations", Statement::Rows::Streamed);
            QVERIFY(all.exec());
            int rows = 0;
            while (all.next())
                ++rows;
            QVERIFY(all.finish());
            QVERIFY(rows >= 2);
        }
        // Left half read: the connection must be free for others.
        {
            Statement all(*database, u"schema_migrations", Statement::Rows::Streamed);
            QVERIFY(all.exec() && all.next());
        }
        QVERIFY(addMigration(*database, 1001, u"n"_qs, someTime));
    }

    void freesReadLocksAtTheEnd()
    {
        const TempDatabase temporary(Engine::Sqlite);
        const auto database = temporary.open();
        {
            Statement all(*database, u"schema_migrations");
            QVERIFY(all.exec() && all.next());
        }
        // A table can't be dropped while a statement still reads it.
        QVERIFY(database->runText(u"drop table schema_migration"_qs, u"test"_qs));
    }

    void tellsWhyItFails_data() { addEngineRows(); }
    void tellsWhyItFails()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        const auto twice = addMigration(*database, 1, u"n"_qs, someTime);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, Error::Code::Constraint);
        QVERIFY(twice.error().detail.startsWith(u"schema_migration_add: "));
        database->forgetStatements();
        QVERIFY(database->runText(u"drop table schema_migration"_qs, u"test"_qs));
        Statement all(*database, u"schema_migrations");
        QVERIFY(all.error());
        QVERIFY(!all.exec());
    }

private:
    static QString schema(Engine engine) { return engine == Engine::Sqlite ? QString() : u"pa."_qs; }

    /** The value of the one row as text, the same for both engines. */
    static QString storedText(const DatabaseUrl& url, const QString& type)
    {
        QString form = url.engine == Engine::Sqlite ? u"name"_qs : u"name::text"_qs;
        if (type == u"bytes")
            form = url.engine == Engine::Sqlite ? u"lower(hex(name))"_qs : u"encode(name, 'hex')"_qs;
        else if (type == u"bool" && url.engine == Engine::Sqlite)
            form = u"iif(name, 'true', 'false')"_qs;
        else if (type == u"timestamp" && url.engine == Engine::Postgresql)
            form = u"to_char(name at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"_qs;
        return rawSql(url, u"select %1 from %2schema_migration"_qs.arg(form, schema(url.engine))).join(u' ');
    }
};

PADESK_TEST(statement, StatementTest)
#include "tst_statement.moc"
