// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/operation/replicapair.h"
#include "tests/operation/steadywork.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** The primary dies at once in the middle of the work, and its synchronous stand-by goes on (SECURITY.md 6). */
class FailoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingDoneTwice()
    {
        constexpr int commands = 1000;
        ReplicaPair servers;
        const Program padesk(servers.url());
        padesk.init();
        QProcess worker;
        padesk.start(worker, { u"worker"_qs });
        QCOMPARE(padesk.submit({ siteLine() }).exitCode, 0);
        SteadyWork work(servers.url(), commands);
        while (work.done() < commands / 2)
            QTest::qWait(5);
        servers.killPrimary();
        servers.promote();
        QVERIFY2(work.wait(120), "the work does not end");
        qInfo("longest gap %lld ms, %d handed in again were known", work.longestGapMs(), work.replayed());
        QCOMPARE(work.faults(servers.urlOf(1)), QString());
        QVERIFY2(work.longestGapMs() < 3000, qPrintable(u"%1 ms"_qs.arg(work.longestGapMs())));
        worker.terminate();
        QVERIFY(worker.waitForFinished(60'000));
        QCOMPARE(worker.exitCode(), 0);
    }
};

PADESK_TEST(failover, FailoverTest)
#include "tst_failover.moc"
