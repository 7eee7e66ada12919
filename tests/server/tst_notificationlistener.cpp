// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notificationlistener.h"
#include "tests/support/pgcluster.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

class NotificationListenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hearsItsOwnChannelAlone()
    {
        const DatabaseUrl url = PgCluster::instance().createDatabase();
        NotificationListener listener(url, {}, u"pa_changes"_qs);
        QSignalSpy opened(&listener, &NotificationListener::opened);
        QSignalSpy heard(&listener, &NotificationListener::heard);
        QTRY_COMPARE(opened.count(), 1);
        rawSql(url, u"notify pa_commands"_qs);
        rawSql(url, u"notify pa_changes"_qs);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(!heard.wait(100));
    }

    void hearsAgainAfterItsConnectionWasEnded()
    {
        const DatabaseUrl url = PgCluster::instance().createDatabase();
        NotificationListener listener(url, {}, u"pa_changes"_qs);
        QSignalSpy opened(&listener, &NotificationListener::opened);
        QSignalSpy heard(&listener, &NotificationListener::heard);
        QTRY_COMPARE(opened.count(), 1);
        rawSql(url,
            u"select pg_terminate_backend(pid) from pg_stat_activity "
            "where datname = current_database() and pid <> pg_backend_pid()"_qs);
        listener.reopen();
        QTRY_COMPARE(opened.count(), 2);
        rawSql(url, u"notify pa_changes"_qs);
        QTRY_COMPARE(heard.count(), 1);
    }

    void isQuietWithoutAServer()
    {
        DatabaseUrl url = PgCluster::instance().url(u"nowhere"_qs);
        url.hosts.first().port = 1;
        NotificationListener nobody(url, {}, u"pa_changes"_qs);
        NotificationListener file(DatabaseUrl::forFile(u"none.sqlite"_qs), {}, u"pa_changes"_qs);
        QSignalSpy opened(&nobody, &NotificationListener::opened);
        QSignalSpy fileOpened(&file, &NotificationListener::opened);
        QVERIFY(!opened.wait(200));
        QCOMPARE(fileOpened.count(), 0);
    }
};

PADESK_TEST(notificationlistener, NotificationListenerTest)
#include "tst_notificationlistener.moc"
