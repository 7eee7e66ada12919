// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/signedin.h"
#include "tests/server/securedserver.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** installer/server/pgbouncer.ini and .sql: the door for customers' desks. */
class PoolerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<SecuredServer>();
        m_server->copyOf(u"pgbouncer.sql"_qs);
        m_server->psql({ u"-f"_qs, m_server->path(u"pgbouncer.sql"_qs) });
        m_server->psql({ u"-c"_qs, u"alter role padesk_pooler password 'pooler-secret-1'"_qs });
        write(u"pooler.txt"_qs, "\"padesk_pooler\" \"pooler-secret-1\"\n");
        m_port = freePort();
        const QString folder = m_server->path({});
        m_server->copyOf(u"pgbouncer.ini"_qs,
            { { u"host=127.0.0.1 port=5432"_qs, u"host=127.0.0.1 port=%1"_qs.arg(m_server->port()) },
                { u"listen_addr = 0.0.0.0"_qs, u"listen_addr = 127.0.0.1"_qs },
                { u"listen_port = 6432"_qs, u"listen_port = %1"_qs.arg(m_port) }, { u"/run/pgbouncer/"_qs, folder },
                { u"/var/log/pgbouncer/"_qs, folder }, { u"/etc/padesk/ca.crt"_qs, folder + u"authority.crt"_qs },
                { u"/etc/padesk/"_qs, folder }, { u"query_timeout = 10"_qs, u"query_timeout = 2"_qs } });
        for (const char* name : { "pgbouncer.ini", "pooler.txt", "authority.crt" })
            m_server->give(QLatin1String(name));
        const QStringList command
            = asServerUser({ serverProgram(u"pgbouncer"_qs), m_server->path(u"pgbouncer.ini"_qs) });
        m_pooler.setProcessChannelMode(QProcess::MergedChannels);
        m_pooler.start(command.first(), command.mid(1));
        QTRY_VERIFY2_WITH_TIMEOUT(isListening(), m_pooler.readAll().constData(), 10'000);
    }
    void cleanupTestCase()
    {
        m_pooler.kill();
        m_pooler.waitForFinished();
        m_server.reset();
    }

    void aCustomerComesInAsHimself()
    {
        const auto database = Database::open(m_server->urlOf(m_server->contact(), m_port));
        QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
        const auto me = readSignedIn(**database);
        QVERIFY2(me, qPrintable(me ? QString() : me.error().detail));
        QCOMPARE(me->actor.name, m_server->contact());
        QCOMPARE(me->kind, LoginKind::Contact);
    }

    void nobodyElseDoes_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::newRow("the office") << m_server->staff() << SecuredServer::password();
        QTest::newRow("a wrong password") << m_server->contact() << u"no such password"_qs;
        QTest::newRow("the server's owner") << u"postgres"_qs << SecuredServer::password();
    }
    void nobodyElseDoes()
    {
        QFETCH(QString, login);
        QFETCH(QString, password);
        DatabaseUrl url = m_server->urlOf(login, m_port);
        url.password = password;
        QVERIFY(!Database::open(url));
    }

    void notInTheClear()
    {
        DatabaseUrl url = m_server->urlOf(m_server->contact(), m_port);
        url.options = { { u"sslmode"_qs, u"disable"_qs } };
        QVERIFY(!Database::open(url));
    }

    /** Whatever he has set for himself; and what he set is gone with him. */
    void aLongQueryIsCutAndSettingsDoNotStay()
    {
        {
            const auto database = Database::open(m_server->urlOf(m_server->contact(), m_port));
            QVERIFY(database && (*database)->runText(u"set statement_timeout = 0"_qs, u"test"_qs));
            QVERIFY((*database)->runText(u"set work_mem = '77MB'"_qs, u"test"_qs));
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!(*database)->runText(u"select count(*) from generate_series(1, 100000000000)"_qs, u"test"_qs));
            QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        }
        for (int time = 0; time < 5; ++time) {
            const auto database = Database::open(m_server->urlOf(m_server->contact(), m_port));
            QVERIFY(database);
            // An error when it is what the session before has set.
            QVERIFY((*database)->runText(
                u"select 1 / (case when current_setting('work_mem') = '77MB' then 0 else 1 end)"_qs, u"test"_qs));
        }
    }

private:
    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_server->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    bool isListening() const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_qs, quint16(m_port));
        return socket.waitForConnected(200);
    }

    std::unique_ptr<SecuredServer> m_server;
    QProcess m_pooler;
    int m_port = 0;
};

PADESK_TEST(pooler, PoolerTest)
#include "tst_pooler.moc"
