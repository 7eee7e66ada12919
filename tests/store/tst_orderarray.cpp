// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/orderarray.h"
#include "tests/support/rawsql.h"
#include "tests/support/testdesk.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

OrderArray fromTexts(const QStringList& texts)
{
    OrderArray ids;
    for (const QString& text : texts)
        ids.append(text.toUInt());
    return ids;
}

} // namespace

class OrderArrayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheOrderOfTheDatabase_data() { addEngineRows(); }
    void readsTheOrderOfTheDatabase()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        const QString schema = engine == Engine::Sqlite ? QString() : u"pa."_qs;
        QCOMPARE(*readOrder(desk.database(), Order::SitesByKana), OrderArray());
        desk.import(ImportList::Sites, siteCsv(30));
        desk.import(ImportList::Nominations,
            "site_number,claims_primary,ibm_id,email,family,given\n7000001,no,a@example.co.jp,a@example.co.jp,x,y\n"
            "7000002,no,b@example.co.jp,b@example.co.jp,x,y\n");
        desk.import(ImportList::Requests, "site_number,channel\n7000003,fax\n");
        const QHash<Order, QString> orders { { Order::SitesByNumber, u"site order by site_number"_qs },
            { Order::SitesByKana, u"site order by company_kana, id"_qs },
            { Order::MembersByKana, u"member order by family_kana, given_kana, id"_qs },
            { Order::NominationsByReceipt, u"nomination order by received_at, id"_qs },
            { Order::RequestsByReceipt, u"passcode_request order by received_at, id"_qs },
            { Order::DeliveriesByNumber, u"delivery order by id"_qs } };
        for (auto it = orders.begin(); it != orders.end(); ++it) {
            const QStringList expected = rawSql(desk.temp().url(), u"select id from %1%2"_qs.arg(schema, it.value()));
            QCOMPARE(*readOrder(desk.database(), it.key()), fromTexts(expected));
        }
        QCOMPARE(readOrder(desk.database(), Order::SitesByKana)->size(), 30);
        QCOMPARE(readOrder(desk.database(), Order::NominationsByReceipt)->size(), 2);
    }

    void stopsWhenTheFlagIsRaised()
    {
        TestDesk desk(Engine::Sqlite);
        desk.import(ImportList::Sites, siteCsv(5000));
        const CancelFlag cancel = true;
        const Result<OrderArray> ids = readOrder(desk.database(), Order::SitesByNumber, &cancel);
        QVERIFY(!ids);
        QCOMPARE(ids.error().code, Error::Code::Cancelled);
    }

    void filtersAlongTheOrder()
    {
        IdSet set;
        for (const qint64 id : { 20, 30, 5000 })
            set.insert(id);
        set.insert(20);
        QCOMPARE(set.count(), 3);
        QVERIFY(set.contains(5000));
        set.insert(21);
        set.remove(21);
        for (const qint64 id : { -1, 0, 19, 21, 5001, 100'000 })
            QVERIFY(!set.contains(id));
        const OrderArray order { 30, 10, 20, 5000, 7 };
        QCOMPARE(filtered(order, set), OrderArray({ 30, 20, 5000 }));
        QCOMPARE(filtered(order, set, 2), OrderArray({ 30, 20 }));
        QCOMPARE(filtered(order, set, 0), OrderArray());
        QCOMPARE(filtered({}, set), OrderArray());
    }
};

PADESK_TEST(orderarray, OrderArrayTest)
#include "tst_orderarray.moc"
