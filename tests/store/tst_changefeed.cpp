// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changefeed.h"
#include "tests/support/testdesk.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

class ChangeFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEveryChangeOnceInOrder_data() { addEngineRows(); }
    void tellsEveryChangeOnceInOrder()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        const qint64 start = *lastChange(desk.database());
        QCOMPARE(start, 1);
        QCOMPARE(changesSince(desk.database(), start)->size(), 0);
        desk.import(ImportList::Sites, siteCsv(3));

        // As another process sees it.
        const std::unique_ptr<Database> other = desk.temp().open();
        const Result<QList<ChangeNotice>> changes = changesSince(*other, start);
        QVERIFY(changes);
        QCOMPARE(changes->size(), 6);
        for (qsizetype place = 0; place < changes->size(); ++place) {
            const ChangeNotice& change = changes->at(place);
            QCOMPARE(change.seq, start + 1 + place);
            QCOMPARE(change.entity, place % 2 == 0 ? Entity::Site : Entity::Member);
            QCOMPARE(change.entityId, 1 + place / 2);
            QCOMPARE(change.siteId, std::optional<qint64>(1 + place / 2));
        }
        QCOMPARE(*lastChange(*other), start + 6);

        QList<ChangeNotice> pieces;
        for (qint64 seq = start; seq < start + 6; seq = pieces.last().seq)
            pieces.append(*changesSince(*other, seq, 4));
        QCOMPARE(pieces, *changes);
    }

    void anEmptyHistoryEndsAtNothing_data() { addEngineRows(); }
    void anEmptyHistoryEndsAtNothing()
    {
        QFETCH(Engine, engine);
        const TempDatabase temp(engine);
        const std::unique_ptr<Database> database = temp.open();
        QCOMPARE(*lastChange(*database), 0);
        QCOMPARE(changesSince(*database, 0)->size(), 0);
    }
};

PADESK_TEST(changefeed, ChangeFeedTest)
#include "tst_changefeed.moc"
