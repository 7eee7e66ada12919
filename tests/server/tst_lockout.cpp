// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "tests/server/securedserver.h"
#include "tests/support/testmain.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** installer/server/lockout.py beside a server that writes its log as JSON. */
class LockoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<SecuredServer>(QStringList { u"log_destination=jsonlog"_qs,
            u"logging_collector=on"_qs, u"log_filename=padesk.log"_qs, u"auth_delay.milliseconds=0"_qs });
        startWatching();
    }
    void cleanupTestCase()
    {
        stopWatching();
        m_server.reset();
    }

    void fiveWrongPasswordsLockForAWhile()
    {
        const QString login = m_server->contact();
        for (int time = 0; time < 4; ++time)
            QVERIFY(!comesIn(login, u"wrong"_qs));
        QVERIFY(comesIn(login, SecuredServer::password()));
        QVERIFY(!comesIn(login, u"wrong"_qs));
        QTRY_VERIFY_WITH_TIMEOUT(!comesIn(login, SecuredServer::password()), 10'000);
        // Another one's is not touched, and one that is no login of the office is none of its business.
        QVERIFY(comesIn(m_server->staff(), SecuredServer::password()));
        for (int time = 0; time < 6; ++time)
            QVERIFY(!comesIn(u"postgres"_qs, u"wrong"_qs));
        // What was locked is opened by whoever runs next.
        stopWatching();
        QVERIFY(!comesIn(login, SecuredServer::password()));
        startWatching();
        QTRY_VERIFY_WITH_TIMEOUT(comesIn(login, SecuredServer::password()), 20'000);
    }

    void aDisabledLoginStaysShut()
    {
        const QString login = m_server->staff();
        for (int time = 0; time < 5; ++time)
            QVERIFY(!comesIn(login, u"wrong"_qs));
        QTRY_VERIFY_WITH_TIMEOUT(!comesIn(login, SecuredServer::password()), 10'000);
        m_server->psql({ u"-c"_qs, u"update pa.login set enabled = false where role_name = '%1'"_qs.arg(login) });
        QTRY_VERIFY_WITH_TIMEOUT(m_said.append(m_watcher.readAll()).contains("unlocked " + login.toUtf8()), 20'000);
        QVERIFY(!comesIn(login, SecuredServer::password()));
    }

private:
    bool comesIn(const QString& login, const QString& password) const
    {
        DatabaseUrl url = m_server->urlOf(login);
        url.password = password;
        return Database::open(url).has_value();
    }

    void startWatching()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGHOST"_qs, m_server->path({}));
        environment.insert(u"PGPORT"_qs, QString::number(m_server->port()));
        environment.insert(u"PGUSER"_qs, u"postgres"_qs);
        m_watcher.setProcessEnvironment(environment);
        m_watcher.setProcessChannelMode(QProcess::MergedChannels);
        const QStringList command = asServerUser({ u"/usr/bin/python3"_qs, m_server->copyOf(u"lockout.py"_qs),
            u"--log-dir"_qs, m_server->path(u"data/log"_qs), u"--state"_qs, m_server->path(u"data/lockout.json"_qs),
            u"--locked-for"_qs, u"6"_qs });
        m_watcher.start(command.first(), command.mid(1));
        QTRY_VERIFY2_WITH_TIMEOUT(m_said.append(m_watcher.readAll()).contains("watching"), m_said.constData(), 10'000);
        m_said.clear();
    }

    void stopWatching()
    {
        m_watcher.kill();
        m_watcher.waitForFinished();
    }

    std::unique_ptr<SecuredServer> m_server;
    QProcess m_watcher;
    QByteArray m_said;
};

PADESK_TEST(lockout, LockoutTest)
#include "tst_lockout.moc"
