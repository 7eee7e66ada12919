// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operation/killedworkers.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk::test;

class WorkerKillsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingDoneTwice() { QCOMPARE(killWorkersWhileWorking(150, 6), QString()); }
};

PADESK_TEST(workerkills, WorkerKillsTest)
#include "tst_workerkills.moc"
