// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pages.h"
#include "tests/support/testdesk.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

class PagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRowsInTheOrderAsked_data() { addEngineRows(); }
    void readsRowsInTheOrderAsked()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        desk.import(ImportList::Sites, siteCsv(100));
        QList<qint64> ids;
        for (qint64 id = 64; id > 0; --id)
            ids.append(id);
        ids.append({ 999, 100, -5 });
        const Result<QList<Site>> page = readPage<Site>(desk.database(), ids);
        QVERIFY(page);
        QCOMPARE(page->size(), 65);
        SqlCaseSource source(desk.database());
        for (qsizetype row = 0; row < page->size(); ++row) {
            QCOMPARE(page->at(row).id, row < 64 ? 64 - row : 100);
            QCOMPARE(page->at(row), *source.one(lookup::siteById, { page->at(row).id }));
        }
        QCOMPARE(readPage<Site>(desk.database(), {})->size(), 0);
    }

    void readsEveryKindOfTable_data() { addEngineRows(); }
    void readsEveryKindOfTable()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        desk.import(ImportList::Sites, siteCsv(2));
        desk.import(ImportList::Nominations,
            "site_number,claims_primary,ibm_id,email,family,given\n7000001,no,a@example.co.jp,a@example.co.jp,x,y\n");
        desk.import(ImportList::Requests, "site_number,channel\n7000002,fax\n");
        QCOMPARE(readPage<Member>(desk.database(), { 2, 1 })->first().id, 2);
        QCOMPARE(readPage<Nomination>(desk.database(), { 1 })->first().state, NominationState::OnHold);
        QCOMPARE(readPage<PasscodeRequest>(desk.database(), { 1 })->first().channel, Channel::Fax);
        const Result<QList<Delivery>> deliveries = readPage<Delivery>(desk.database(), { 1, 2, 3 });
        QVERIFY(deliveries);
        for (const Delivery& delivery : *deliveries)
            QVERIFY(delivery.documentId > 0);
    }
};

PADESK_TEST(pages, PagesTest)
#include "tst_pages.moc"
