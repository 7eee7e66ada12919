// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audit.h"
#include "tests/support/committingchild.h"
#include "tests/support/rawsql.h"
#include "tests/support/storedump.h"
#include "tests/support/testdesk.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

class CrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedWhileCommittingNothingIsLostOrHalf_data() { addEngineRows(); }
    void killedWhileCommittingNothingIsLostOrHalf()
    {
        QFETCH(Engine, engine);
        const TempDatabase temp(engine);
        prepareForCommits(temp.url());
        for (int round = 0; round < 5; ++round) {
            const QStringList wrong = killWhileCommitting(temp.url(), round, 3 + 7 * round);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        }
    }

    void aFullDiskTakesTheTransactionBackAndLaterGoesOn()
    {
        TestDesk desk(Engine::Sqlite);
        desk.import(ImportList::Sites, siteCsv(1));
        const auto submit = [&desk](int number) {
            const QString email = u"u%1@example.co.jp"_qs.arg(number);
            const QJsonObject applicant { { u"site_number"_qs, u"7000001"_qs }, { u"claims_primary"_qs, false },
                { u"ibm_id"_qs, email }, { u"email"_qs, email }, { u"family"_qs, u"田中"_qs },
                { u"given"_qs, u"次郎"_qs } };
            return desk.processor().submit(
                TestDesk::sender(), { { commandIdFor(email), u"nomination.submit"_qs, applicant } });
        };
        const int pages = rawSql(desk.temp().url(), u"pragma page_count"_qs).first().toInt();
        QVERIFY(desk.database().runText(u"pragma max_page_count = %1"_qs.arg(pages + 8), u"test"_qs));
        int number = 0;
        QStringList before = dumpTables(desk.temp().url());
        auto done = submit(number);
        while (done && number < 1000) {
            before = dumpTables(desk.temp().url());
            done = submit(++number);
        }
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, Error::Code::DiskFull);
        QVERIFY(number > 0);
        QCOMPARE(dumpTables(desk.temp().url()), before);
        QVERIFY(desk.database().runText(u"pragma max_page_count = 1000000"_qs, u"test"_qs));
        const auto again = submit(number);
        QVERIFY(again.has_value());
        QVERIFY(again->first().applied && !again->first().replayed);
        QVERIFY(verifyHistory(desk.database())->isSound());
        QVERIFY(desk.database().quickCheck());
    }
};

PADESK_TEST(crash, CrashTest)
#include "tst_crash.moc"
