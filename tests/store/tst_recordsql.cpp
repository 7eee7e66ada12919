// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordsql.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

class RecordSqlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLookupHasItsQuery_data() { addEngineRows(); }
    void everyLookupHasItsQuery()
    {
        QFETCH(Engine, engine);
        const QStringList queries = sqlNames(engine);
        forEachLookup([&queries](const auto& lookup) {
            const QString query = u"select_"_qs + QLatin1String(lookup.name);
            QVERIFY2(queries.contains(query), qPrintable(query));
        });
    }

    void aSavedRecordReadsBackEqual_data() { addEngineRows(); }
    void aSavedRecordReadsBackEqual()
    {
        QFETCH(Engine, engine);
        TempDatabase temp(engine);
        const auto database = temp.open();
        Site site;
        site.id = 7;
        site.siteNumber = u"3000007"_qs;
        site.contract = Contract::Fct;
        site.company = u"株式会社髙島𠮷野"_qs;
        site.contractedOn = QDate(2003, 5, 31);
        site.faxChangedAt = timestampFromText(u"2026-11-20T01:02:03.004Z"_qs);
        derive(site);
        QVERIFY(insertRecord(*database, site));
        SqlCaseSource source(*database);
        QCOMPARE(source.one(lookup::siteByNumber, { u"3000007"_qs }), std::optional(site));
        Site renamed = site;
        renamed.company = u"株式会社新社名"_qs;
        renamed.rowVersion = 2;
        derive(renamed);
        QVERIFY(updateRecord(*database, site, renamed));
        QCOMPARE(source.one(lookup::siteById, { 7 }), std::optional(renamed));
        QCOMPARE(updateRecord(*database, site, renamed).error().code, Error::Code::RecordChanged);
    }

    void anUpdateAssignsWhatDiffers()
    {
        Site before;
        Site after = before;
        after.company = u"株式会社新社名"_qs;
        after.rowVersion = 2;
        ColumnSet columns = changedColumns(before, after);
        const SqlText& text = updateText(Engine::Sqlite, Entity::Site, columns);
        QCOMPARE(text.parameters, QStringList({ u"company"_qs, u"row_version"_qs, u"id"_qs, u"from_version"_qs }));
    }

    void rareSetsOfColumnsShareAStatement()
    {
        for (unsigned long long set = 1; set < 400; ++set) {
            const ColumnSet wanted(set << 1);
            ColumnSet columns = wanted;
            const SqlText& text = updateText(Engine::Sqlite, Entity::Member, columns);
            QCOMPARE(columns & wanted, wanted);
            QVERIFY(!columns[0]);
            QCOMPARE(text.parameters.size(), qsizetype(columns.count()) + 2);
        }
    }
};

PADESK_TEST(recordsql, RecordSqlTest)
#include "tst_recordsql.moc"
