// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operation/killedworkers.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk::test;

class ManyWorkerKillsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingDoneTwice() { QCOMPARE(killWorkersWhileWorking(1000, 60), QString()); }
};

PADESK_TEST(manyworkerkills, ManyWorkerKillsTest)
#include "tst_manyworkerkills.moc"
