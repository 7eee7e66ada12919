// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/listformat.h"
#include "models/store/listexport.h"
#include "tests/support/testdesk.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

QList<QStringList> rowsOf(Database& database, ExportList list, const QStringList& filters = {})
{
    QList<ExportFilter> parsed;
    for (const QString& filter : filters)
        parsed.append(exportFilter(list, filter).value());
    QList<QStringList> rows;
    const auto take = [&rows](const QStringList& cells) {
        rows.append(cells);
        return Result<void>();
    };
    if (const Result<void> done = readExport(database, list, parsed, take); !done)
        qFatal("%s", qPrintable(done.error().detail));
    return rows;
}

QString cellOf(ExportList list, const QStringList& row, const QString& column)
{
    return row.value(exportColumns(list).indexOf(column));
}

} // namespace

class ListExportTest : public QObject {
    Q_OBJECT

    static void fill(TestDesk& desk)
    {
        desk.import(ImportList::Sites,
            "site_number,contract,icn,agreement_number,company,contact_family,contact_email,contracted_on,fax,sns_from,"
            "sns_to\n"
            "7000002,PA,,A-1,=株式会社乙,佐藤,b@example.co.jp,2006-05-08,03-1234-5678,2026-04-01,2027-03-31\n"
            "7000001,FCT,C1,,株式会社甲,山田,a@example.co.jp,H18.5.8,,,\n");
        desk.import(ImportList::Members,
            "site_number,role,ibm_id,email,family,access,expires_on\n"
            "7000001,user,u@example.co.jp,,鈴木,download_media,2027-03-31\n"
            "7000001,secondary,s@example.co.jp,,高橋,,\n");
        desk.import(ImportList::Nominations,
            "site_number,claims_primary,ibm_id,email,family,given\n7000001,no,x@example.co.jp,x@example.co.jp,田中,"
            "一郎\n"
            "3999999,yes,y@example.co.jp,y@example.co.jp,伊藤,二郎\n");
        desk.import(ImportList::Requests, "site_number,channel\n7000002,fax\n");
    }

private Q_SLOTS:
    void importColumnsComeFirst()
    {
        const auto startsWith = [](ExportList list, QStringList columns) {
            columns.removeAll(u"id"_qs);
            return exportColumns(list).mid(0, columns.size()) == columns;
        };
        QVERIFY(startsWith(ExportList::Sites, siteListFormat().columnNames()));
        QVERIFY(startsWith(ExportList::Members, memberListFormat().columnNames()));
        QVERIFY(startsWith(ExportList::Nominations, nominationListFormat().columnNames()));
        QVERIFY(startsWith(ExportList::Requests, requestListFormat().columnNames()));
    }

    void readsTheListsInOrder_data() { addEngineRows(); }
    void readsTheListsInOrder()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        fill(desk);
        const QList<QStringList> sites = rowsOf(desk.database(), ExportList::Sites);
        QCOMPARE(sites.size(), 2);
        QCOMPARE(sites.at(0).join(u'|'),
            u"7000001|FCT||C1|株式会社甲|||||||山田||||a@example.co.jp|2006-05-08||||||active"_qs);
        QCOMPARE(sites.at(1).join(u'|'),
            u"7000002|PA|A-1||=株式会社乙||||||0312345678|佐藤||||b@example.co.jp|2006-05-08|||2026-04-01|2027-03-31||active"_qs);
        const QList<QStringList> members = rowsOf(desk.database(), ExportList::Members);
        QCOMPARE(members.size(), 4);
        QCOMPARE(members.at(0).mid(0, 12).join(u'|'), u"7000001|primary||a@example.co.jp|山田|||||full||registered"_qs);
        QCOMPARE(members.at(1).mid(0, 12).join(u'|'),
            u"7000001|secondary|s@example.co.jp|s@example.co.jp|高橋|||||download||active"_qs);
        QCOMPARE(members.at(2).mid(0, 12).join(u'|'),
            u"7000001|user|u@example.co.jp|u@example.co.jp|鈴木|||||download_media|2027-03-31|active"_qs);
        const QList<QStringList> nominations = rowsOf(desk.database(), ExportList::Nominations);
        QCOMPARE(nominations.size(), 2);
        QCOMPARE(cellOf(ExportList::Nominations, nominations.at(0), u"claims_primary"_qs), u"false"_qs);
        QCOMPARE(cellOf(ExportList::Nominations, nominations.at(0), u"nomination"_qs), u"N-0000001"_qs);
        QCOMPARE(cellOf(ExportList::Nominations, nominations.at(0), u"received_at"_qs), u"2026-11-20T01:00:00.000Z"_qs);
        QCOMPARE(cellOf(ExportList::Nominations, nominations.at(1), u"state"_qs), u"unknown_site"_qs);
        const QList<QStringList> requests = rowsOf(desk.database(), ExportList::Requests);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.at(0).mid(0, 5).join(u'|'), u"7000002||fax|R-0000001|requested"_qs);
        for (const QStringList& row : rowsOf(desk.database(), ExportList::Deliveries)) {
            QCOMPARE(row.size(), exportColumns(ExportList::Deliveries).size());
            QVERIFY(row.first().startsWith(u"D-0"));
        }
    }

    void filtersByColumns_data() { addEngineRows(); }
    void filtersByColumns()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        fill(desk);
        Database& database = desk.database();
        QCOMPARE(rowsOf(database, ExportList::Sites, { u"contract=pa"_qs }).size(), 1);
        QCOMPARE(rowsOf(database, ExportList::Sites, { u"contract=PAX"_qs }).size(), 0);
        QCOMPARE(rowsOf(database, ExportList::Sites, { u"company==株式会社乙"_qs }).size(), 1);
        QCOMPARE(rowsOf(database, ExportList::Members, { u"site=７０００００１"_qs }).size(), 3);
        QCOMPARE(rowsOf(database, ExportList::Members, { u"site=7000001"_qs, u"role=user"_qs }).size(), 1);
        QCOMPARE(rowsOf(database, ExportList::Nominations, { u"state=on_hold"_qs }).size(), 1);
        QCOMPARE(rowsOf(database, ExportList::Nominations, { u"state=x' or 'a'='a"_qs }).size(), 0);
        for (const QString& bad : { u"state"_qs, u"=x"_qs, u"nothing=1"_qs, u"search=x"_qs, QString() })
            QVERIFY(!exportFilter(ExportList::Sites, bad));
    }

    void leavesOutWhatHasEndedUnlessAskedFor_data() { addEngineRows(); }
    void leavesOutWhatHasEndedUnlessAskedFor()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        fill(desk);
        const CommandResult closed
            = desk.send(u"site.close"_qs, { { u"site_number"_qs, u"7000002"_qs }, { u"reason"_qs, u"x"_qs } });
        QVERIFY2(closed.applied, qPrintable(closed.refusal.code));
        QCOMPARE(rowsOf(desk.database(), ExportList::Sites).size(), 1);
        QCOMPARE(rowsOf(desk.database(), ExportList::Sites, { u"state=closed"_qs }).size(), 1);
    }

    void stopsAtTheFirstErrorAndOnDemand_data() { addEngineRows(); }
    void stopsAtTheFirstErrorAndOnDemand()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        desk.import(ImportList::Sites, siteCsv(1500));
        int taken = 0;
        const auto full = [&taken](const QStringList&) -> Result<void> {
            return ++taken < 10 ? Result<void>() : fail(Error::Code::DiskFull, u"x"_qs);
        };
        QCOMPARE(readExport(desk.database(), ExportList::Sites, {}, full).error().code, Error::Code::DiskFull);
        QCOMPARE(taken, 10);
        const CancelFlag cancel = true;
        const auto take = [](const QStringList&) { return Result<void>(); };
        QCOMPARE(
            readExport(desk.database(), ExportList::Sites, {}, take, &cancel).error().code, Error::Code::Cancelled);
    }
};

PADESK_TEST(listexport, ListExportTest)
#include "tst_listexport.moc"
