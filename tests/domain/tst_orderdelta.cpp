// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/orderdelta.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace padesk;

namespace {

/** What the steps make of the order. */
OrderArray stepped(OrderArray order, const OrderDelta& delta, const OrderArray& after)
{
    for (const qsizetype row : delta.removed)
        order.removeAt(row);
    for (const qsizetype row : delta.inserted)
        order.insert(row, after.at(row));
    return order;
}

OrderArray shuffled(qsizetype size, QRandomGenerator& random)
{
    OrderArray ids;
    for (quint32 id = 1; id <= quint32(size); ++id)
        ids.append(id);
    std::shuffle(ids.begin(), ids.end(), random);
    return ids;
}

} // namespace

class OrderDeltaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesFewSteps_data()
    {
        QTest::addColumn<OrderArray>("before");
        QTest::addColumn<OrderArray>("after");
        QTest::addColumn<QList<qsizetype>>("removed");
        QTest::addColumn<QList<qsizetype>>("inserted");
        using Rows = QList<qsizetype>;
        QTest::newRow("same") << OrderArray { 1, 2, 3 } << OrderArray { 1, 2, 3 } << Rows {} << Rows {};
        QTest::newRow("both empty") << OrderArray {} << OrderArray {} << Rows {} << Rows {};
        QTest::newRow("first rows") << OrderArray {} << OrderArray { 5, 6 } << Rows {} << Rows { 0, 1 };
        QTest::newRow("all gone") << OrderArray { 5, 6 } << OrderArray {} << Rows { 1, 0 } << Rows {};
        QTest::newRow("came") << OrderArray { 1, 3 } << OrderArray { 1, 2, 3 } << Rows {} << Rows { 1 };
        QTest::newRow("left") << OrderArray { 1, 2, 3 } << OrderArray { 1, 3 } << Rows { 1 } << Rows {};
        QTest::newRow("moved down") << OrderArray { 1, 2, 3, 4 } << OrderArray { 2, 3, 1, 4 } << Rows { 0 }
                                    << Rows { 2 };
        QTest::newRow("moved up") << OrderArray { 1, 2, 3, 4 } << OrderArray { 3, 1, 2, 4 } << Rows { 2 } << Rows { 0 };
        QTest::newRow("other one") << OrderArray { 1, 2, 3 } << OrderArray { 1, 9, 3 } << Rows { 1 } << Rows { 1 };
        QTest::newRow("more at the end") << OrderArray { 1, 2 } << OrderArray { 1, 2, 3, 4 } << Rows {}
                                         << Rows { 2, 3 };
    }
    void takesFewSteps()
    {
        QFETCH(OrderArray, before);
        QFETCH(OrderArray, after);
        const OrderDelta delta = orderDelta(before, after, 100);
        QVERIFY(!delta.many);
        QTEST(delta.removed, "removed");
        QTEST(delta.inserted, "inserted");
        QCOMPARE(delta.isEmpty(), before == after);
        QCOMPARE(stepped(before, delta, after), after);
    }

    void leadsFromAnyOrderToAnyOther()
    {
        QRandomGenerator random(7);
        for (int turn = 0; turn < 2000; ++turn) {
            const qsizetype size = random.bounded(1, 30);
            const OrderArray before = shuffled(size, random).first(random.bounded(int(size) + 1));
            const OrderArray after = shuffled(size, random).first(random.bounded(int(size) + 1));
            const OrderDelta delta = orderDelta(before, after, 1000);
            QCOMPARE(stepped(before, delta, after), after);
        }
    }

    void saysWhenThereAreTooManySteps()
    {
        QRandomGenerator random(7);
        const OrderArray before = shuffled(1000, random);
        OrderArray after = before;
        std::reverse(after.begin(), after.end());
        QVERIFY(orderDelta(before, after, 10).many);
        QVERIFY(orderDelta(before, {}, 10).many);
        QVERIFY(orderDelta({}, after, 10).many);
        QVERIFY(!orderDelta(before, after, 2000).many);
    }
};

PADESK_TEST(orderdelta, OrderDeltaTest)
#include "tst_orderdelta.moc"
