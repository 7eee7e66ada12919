// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlcatalog.h"
#include "models/store/statement.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** Every SQL file is tried on the real engines: a query that one of them refuses is found here and not by a user. */
class SqlCatalogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void preparesEveryQuery_data() { addEngineRows(); }
    void preparesEveryQuery()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        QStringList refused;
        for (const QString& name : sqlNames(engine)) {
            const Statement statement(*database, name);
            if (statement.error())
                refused.append(statement.error()->detail);
        }
        QCOMPARE(refused, QStringList());
        QVERIFY(sqlNames(engine).size() > 5);
    }

    void countsMigrationsWithoutAGap_data() { addEngineRows(); }
    void countsMigrationsWithoutAGap()
    {
        QFETCH(Engine, engine);
        const auto& migrations = sqlMigrations(engine);
        QCOMPARE(int(migrations.size()), sqlHead(engine));
        QCOMPARE(sqlHead(engine), sqlHead(Engine::Sqlite));
        for (const SqlMigration& migration : migrations) {
            QCOMPARE(migration.sha256.size(), 64);
            QVERIFY(!migration.name.isEmpty());
            // What only a server has leaves a file as it was.
            QVERIFY(engine == Engine::Sqlite || !migration.statements.isEmpty());
        }
    }

    void anEnginesOwnFileWins()
    {
        QVERIFY(sql(Engine::Postgresql, u"has_schema").text.contains(u"to_regclass"));
        QVERIFY(sql(Engine::Sqlite, u"has_schema").text.contains(u"sqlite_schema"));
        QCOMPARE(&sql(Engine::Sqlite, u"has_schema"), &sql(Engine::Sqlite, u"has_schema"));
        QVERIFY(!sqlNames(Engine::Postgresql).contains(u"vacuum_into"));
        QVERIFY(sqlMigrations(Engine::Postgresql).front().sha256 != sqlMigrations(Engine::Sqlite).front().sha256);
    }

    void bothEnginesHaveTheSameScripts()
    {
        QCOMPARE(sessionScript(Engine::Sqlite, u"begin_write"), QStringList { u"begin immediate"_qs });
        QCOMPARE(sessionScript(Engine::Sqlite, u"savepoint_rollback").size(), 2);
        for (const QString& name : sessionScriptNames(Engine::Postgresql))
            QVERIFY2(sessionScriptNames(Engine::Sqlite).contains(name), qPrintable(name));
    }
};

PADESK_TEST(sqlcatalog, SqlCatalogTest)
#include "tst_sqlcatalog.moc"
