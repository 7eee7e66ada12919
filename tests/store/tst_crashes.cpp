// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/committingchild.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

class CrashesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedFortyTimesNothingIsLostOrHalf_data() { addEngineRows(); }
    void killedFortyTimesNothingIsLostOrHalf()
    {
        QFETCH(Engine, engine);
        const TempDatabase temp(engine);
        prepareForCommits(temp.url());
        for (int round = 0; round < 40; ++round) {
            const QStringList wrong = killWhileCommitting(temp.url(), round, 1 + 13 * (round % 10));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        }
    }
};

PADESK_TEST(crashes, CrashesTest)
#include "tst_crashes.moc"
