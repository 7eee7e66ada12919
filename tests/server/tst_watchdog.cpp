// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/officeserver.h"
#include "tests/support/pgcluster.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** A session of somebody, until the end of the scope. */
class Session {
public:
    explicit Session(const DatabaseUrl& url)
        : m_handle(QSqlDatabase::addDatabase(u"QPSQL"_qs, url.user))
    {
        m_handle.setHostName(url.hosts.first().name);
        m_handle.setPort(url.hosts.first().port);
        m_handle.setDatabaseName(url.database);
        m_handle.setUserName(url.user);
        if (!m_handle.open())
            qFatal("no session");
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session()
    {
        const QString name = m_handle.connectionName();
        m_handle = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }

    bool run(const QString& statement) { return QSqlQuery(m_handle).exec(statement); }

private:
    QSqlDatabase m_handle;
};

} // namespace

/** installer/server/watchdog.sql, as psql runs it for a login of pa_watchdog; with shorter limits than the office's. */
class WatchdogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<OfficeServer>();
        rawSql(m_server->url(), u"drop role if exists padesk_watchdog"_qs);
        rawSql(m_server->url(), u"create role padesk_watchdog login in role pa_watchdog connection limit 2"_qs);
        const DatabaseHost host = m_server->url().hosts.first();
        m_watchdog.setProcessChannelMode(QProcess::MergedChannels);
        m_watchdog.start(serverProgram(u"psql"_qs),
            { u"--no-psqlrc"_qs, u"--quiet"_qs, u"--set"_qs, u"busy=1 second"_qs, u"--set"_qs, u"idle=2 seconds"_qs,
                u"--set"_qs, u"every=1"_qs, u"--file"_qs, sourcePath(u"installer/server/watchdog.sql"_qs),
                u"host=%1 port=%2 user=padesk_watchdog dbname=%3"_qs.arg(host.name).arg(host.port).arg(
                    m_server->url().database) });
        QVERIFY(m_watchdog.waitForStarted());
    }
    void cleanupTestCase()
    {
        m_watchdog.kill();
        m_watchdog.waitForFinished();
        rawSql(m_server->url(), u"drop role padesk_watchdog"_qs);
        m_server.reset();
    }

    void aCustomersEndlessQueryIsEnded()
    {
        Session contact(m_server->urlOf(u"contact"_qs));
        QVERIFY(contact.run(u"set statement_timeout = 0"_qs));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!contact.run(u"select count(*) from generate_series(1, 100000000000)"_qs));
        QVERIFY2(timer.elapsed() < 15'000, m_watchdog.readAll().constData());
        QVERIFY(!contact.run(u"select 1"_qs));
    }

    void aCustomersOpenTransactionIsEnded()
    {
        Session contact(m_server->urlOf(u"contact"_qs));
        Session desk(m_server->urlOf(u"operator"_qs));
        QVERIFY(contact.run(u"set idle_in_transaction_session_timeout = 0"_qs));
        QVERIFY(contact.run(u"begin"_qs) && contact.run(u"select 1"_qs));
        QVERIFY(desk.run(u"begin"_qs) && desk.run(u"select 1"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(
            rawSql(m_server->url(),
                u"select count(*) from pg_stat_activity where usename = '%1'"_qs.arg(m_server->login(u"contact"_qs))),
            QStringList { u"0"_qs }, 15'000);
        // The office's own is the office's business.
        QVERIFY(desk.run(u"select 1"_qs));
        QCOMPARE(m_watchdog.state(), QProcess::Running);
    }

    /** Without the watchdog: as the login was made (0011), and for nobody of the office. */
    void customersHaveLimitsOfTheirOwn()
    {
        const auto setting = [this](const QString& who, const QString& name) {
            return m_server->attempt(who, u"select current_setting('%1')"_qs.arg(name));
        };
        for (const QString& who : { u"contact"_qs, u"portal"_qs }) {
            QCOMPARE(setting(who, u"statement_timeout"_qs), u"10s"_qs);
            QCOMPARE(setting(who, u"lock_timeout"_qs), u"5s"_qs);
            QCOMPARE(setting(who, u"idle_in_transaction_session_timeout"_qs), u"30s"_qs);
        }
        for (const QString& who : { u"operator"_qs, u"admin"_qs, u"worker"_qs }) {
            QCOMPARE(setting(who, u"statement_timeout"_qs), u"0"_qs);
            QCOMPARE(setting(who, u"lock_timeout"_qs), u"0"_qs);
            QCOMPARE(setting(who, u"idle_in_transaction_session_timeout"_qs), u"0"_qs);
        }
    }

private:
    std::unique_ptr<OfficeServer> m_server;
    QProcess m_watchdog;
};

PADESK_TEST(watchdog, WatchdogTest)
#include "tst_watchdog.moc"
