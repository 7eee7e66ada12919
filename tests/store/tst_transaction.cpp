// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "tests/support/childprocess.h"
#include "tests/support/rawsql.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace padesk;
using namespace padesk::test;

namespace {
Result<int> add(Database& database, int version)
{
    return execute(database, u"schema_migration_add",
        { { u"version", version }, { u"name", u"n"_qs }, { u"sha256", u"x"_qs },
            { u"applied_at", QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC) } });
}

/** The rows that add() made, in order. */
QString added(const TempDatabase& temporary)
{
    const QString schema = temporary.url().engine == Engine::Sqlite ? QString() : u"pa."_qs;
    return rawSql(
        temporary.url(), u"select version from %1schema_migration where version >= 1000 order by 1"_qs.arg(schema))
        .join(u' ');
}
} // namespace

class TransactionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commits_data() { addEngineRows(); }
    void commits()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction && database->inTransaction());
        QVERIFY(add(*database, 1000));
        QCOMPARE(added(temporary), QString());
        QVERIFY(transaction->commit());
        QVERIFY(!database->inTransaction());
        QCOMPARE(added(temporary), u"1000"_qs);
        QVERIFY(!transaction->commit());
    }

    void rollsBackAtTheEndOfItsScope_data() { addEngineRows(); }
    void rollsBackAtTheEndOfItsScope()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        {
            const auto transaction = Transaction::begin(*database);
            QVERIFY(transaction && add(*database, 1000));
        }
        QVERIFY(!database->inTransaction());
        QCOMPARE(added(temporary), QString());
        QVERIFY(add(*database, 1001));
        QCOMPARE(added(temporary), u"1001"_qs);
    }

    void refusesASecondOne_data() { addEngineRows(); }
    void refusesASecondOne()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        const auto second = Transaction::begin(*database);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::AlreadyExists);
        QVERIFY(add(*database, 1000));
        QVERIFY(transaction->commit());
        QCOMPARE(added(temporary), u"1000"_qs);
    }

    void nestsSavepoints_data() { addEngineRows(); }
    void nestsSavepoints()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction && add(*database, 1000));
        {
            auto outer = Savepoint::begin(*database);
            QVERIFY(outer && add(*database, 1001));
            {
                auto inner = Savepoint::begin(*database);
                QVERIFY(inner && add(*database, 1002));
            }
            {
                auto inner = Savepoint::begin(*database);
                QVERIFY(inner && add(*database, 1003));
                QVERIFY(inner->release());
            }
            QVERIFY(outer->release());
        }
        {
            const auto dropped = Savepoint::begin(*database);
            auto inner = Savepoint::begin(*database);
            QVERIFY(inner && add(*database, 1004));
            QVERIFY(inner->release());
        }
        QVERIFY(transaction->commit());
        QCOMPARE(added(temporary), u"1000 1001 1003"_qs);
    }

    void aSavepointNeedsATransaction_data() { addEngineRows(); }
    void aSavepointNeedsATransaction()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        const auto savepoint = Savepoint::begin(*database);
        QVERIFY(!savepoint);
        QCOMPARE(savepoint.error().code, Error::Code::Failed);
    }

    void survivesAnErrorInASavepoint_data() { addEngineRows(); }
    void survivesAnErrorInASavepoint()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction && add(*database, 1000));
        {
            const auto savepoint = Savepoint::begin(*database);
            QVERIFY(savepoint && add(*database, 1001) && !add(*database, 1001));
        }
        QVERIFY(!database->transactionFailed());
        QVERIFY(add(*database, 1002));
        QVERIFY(transaction->commit());
        QCOMPARE(added(temporary), u"1000 1002"_qs);
    }

    // The server would answer this commit with "done" and throw everything away.
    void doesNotCommitAfterAnErrorOnPostgresql()
    {
        const TempDatabase temporary(Engine::Postgresql);
        const auto database = temporary.open();
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction && add(*database, 1000) && !add(*database, 1000));
        QVERIFY(database->transactionFailed());
        QVERIFY(!add(*database, 1001));
        QVERIFY(!transaction->commit());
        QCOMPARE(added(temporary), QString());
        QVERIFY(add(*database, 1002));
    }

    void takesBackAllOnAFullDisk()
    {
        const TempDatabase temporary(Engine::Sqlite);
        const auto database = temporary.open();
        QVERIFY(add(*database, 1000));
        const int pages = rawSql(temporary.url(), u"pragma page_count"_qs).first().toInt();
        QVERIFY(database->runText(u"pragma max_page_count = %1"_qs.arg(pages + 2), u"test"_qs));
        auto transaction = Transaction::begin(*database);
        Result<int> last = 0;
        for (int version = 1001; last && version < 3000; ++version)
            last = add(*database, version);
        QVERIFY(!last);
        QCOMPARE(last.error().code, Error::Code::DiskFull);
        QVERIFY(database->transactionFailed());
        QVERIFY(!add(*database, 5000));
        QVERIFY(!transaction->commit());
        QCOMPARE(added(temporary), u"1000"_qs);
        QCOMPARE(rawSql(temporary.url(), u"pragma integrity_check"_qs), QStringList { u"ok"_qs });
        QVERIFY(database->runText(u"pragma max_page_count = 100000"_qs, u"test"_qs));
        QVERIFY(add(*database, 1001));
    }

    void waitsForTheWriterAndGivesUp()
    {
        const TempDatabase temporary(Engine::Sqlite);
        const ChildProcess writer([&temporary](const auto& ready) {
            const auto database = temporary.open();
            const auto transaction = Transaction::begin(*database);
            ready();
            std::this_thread::sleep_for(std::chrono::minutes(1));
        });
        OpenOptions options;
        options.busyTimeoutMs = 20;
        const auto database = temporary.open(options);
        const auto transaction = Transaction::begin(*database);
        QVERIFY(!transaction);
        QCOMPARE(transaction.error().code, Error::Code::Locked);
        const auto reading = Transaction::begin(*database, Transaction::Mode::Read);
        QVERIFY(reading);
        QVERIFY(fetchValue(*database, u"schema_min_client"));
    }

    void twoWritersLoseNothing()
    {
        const TempDatabase temporary(Engine::Sqlite);
        constexpr int each = 100;
        const auto write = [&temporary](int from) {
            const auto database = temporary.open();
            for (int version = from; version < from + each; ++version) {
                auto transaction = Transaction::begin(*database);
                if (!transaction || !fetchValue(*database, u"schema_migrations") || !add(*database, version)
                    || !transaction->commit())
                    return 1;
            }
            return 0;
        };
        const ChildProcess other([&write](const auto& ready) {
            ready();
            write(2000);
        });
        QCOMPARE(write(1000), 0);
        QTRY_COMPARE_WITH_TIMEOUT(added(temporary).count(u' ') + 1, 2 * each, 60000);
    }

    void readsASteadyView_data() { addEngineRows(); }
    void readsASteadyView()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        const auto other = temporary.open();
        auto view = Transaction::begin(*database, Transaction::Mode::Read);
        QVERIFY(view);
        QCOMPARE(fetchValue(*database, u"schema_min_client").value()->toInt(), 1);
        QVERIFY(other->runText(u"update schema_meta set min_client = 2"_qs, u"test"_qs));
        QCOMPARE(fetchValue(*database, u"schema_min_client").value()->toInt(), 1);
        QVERIFY(view->commit());
        QCOMPARE(fetchValue(*database, u"schema_min_client").value()->toInt(), 2);
    }
};

PADESK_TEST(transaction, TransactionTest)
#include "tst_transaction.moc"
