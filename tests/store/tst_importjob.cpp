// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkcache.h"
#include "models/store/listexport.h"
#include "tests/support/rawsql.h"
#include "tests/support/skkoffices.h"
#include "tests/support/testdesk.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

const QByteArray siteHead = "site_number,contract,agreement_number,icn,company,contact_family,contracted_on\n";
const QByteArray goodRow = "7000001,PA,A1,,株式会社東京,山田,2006-05-08\n";
const QByteArray lastRow = "7999999,FCT,,C1,株式会社大阪,佐藤,2006-05-08\n";

QStringList siteNumbers(const TestDesk& desk)
{
    const QString schema = desk.temp().url().engine == Engine::Sqlite ? QString() : u"pa."_qs;
    return rawSql(desk.temp().url(), u"select site_number from %1site order by 1"_qs.arg(schema));
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

/** The site list as it would be exported, with the twins that CP932 has for some characters. */
QStringList exportedSites(Database& database)
{
    QStringList rows;
    const auto take = [&rows](const QStringList& cells) {
        QString row = cells.join(u'|');
        for (QChar& character : row)
            character = cp932Twin(character.unicode());
        rows.append(row);
        return Result<void>();
    };
    if (const Result<void> done = readExport(database, ExportList::Sites, {}, take); !done)
        qFatal("%s", qPrintable(done.error().detail));
    return rows;
}

} // namespace

class ImportJobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goodRowsGoInBesideBadOnes_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const QByteArray& bytes, const char* problem) {
            QTest::newRow(name) << bytes << QString::fromUtf8(problem);
        };
        row("six digits", "700000,PA,A1,,x,y,2006-05-08", "3/2 site_number PA-FLD-006");
        row("eight digits", "70000012,PA,A1,,x,y,2006-05-08", "3/2 site_number PA-FLD-006");
        row("starts with 1", "1000001,PA,A1,,x,y,2006-05-08", "3/2 site_number PA-FLD-007");
        row("full width", "７０００００２,PA,A1,,x,y,2006-05-08", "");
        row("hyphenated", "700-0002,PA,A1,,x,y,2006-05-08", "");
        row("duplicate", "7000001,PA,A1,,x,y,2006-05-08", "3/2 site_number PA-IMP-001");
        row("no number", ",PA,A1,,x,y,2006-05-08", "3/2 site_number PA-FLD-001");
        row("no contract", "7000002,,A1,,x,y,2006-05-08", "3/2 contract PA-FLD-001");
        row("no company", "7000002,PA,A1,,,y,2006-05-08", "3/2 company PA-FLD-001");
        row("no contact", "7000002,PA,A1,,x,,2006-05-08", "3/2 contact_family PA-FLD-001");
        row("impossible date", "7000002,PA,A1,,x,y,2006-02-30", "3/2 contracted_on PA-FLD-020");
        row("date to come", "7000002,PA,A1,,x,y,2027-01-01", "3/2 contracted_on PA-SIT-008");
        row("no agreement", "7000002,PA,,,x,y,2006-05-08", "3/2 agreement_number PA-SIT-006");
        row("no icn", "7000002,OEM,,,x,y,2006-05-08", "3/2 icn PA-SIT-007");
        row("ragged", "7000002,PA,A1,,x,y", "3/2  PA-CSV-004");
        row("unclosed quote", "7000002,PA,A1,,\"x,y,2006-05-08", "3/2 company PA-CSV-001");
        row("stray quote", "7000002,PA,A1,,x\"y,z,2006-05-08", "3/2 company PA-CSV-003");
        row("nul", QByteArray("7000002,PA,A1,,x\0,y,2006-05-08", 31), "3/2 company PA-CSV-006");
        row("bad byte", "7000002,PA,A1,,x\xff,y,2006-05-08", "3/2 company PA-CSV-008");
        row("10 MB line", QByteArray(10'000'000, 'x'), "3/2  PA-CSV-007");
    }
    void goodRowsGoInBesideBadOnes()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, problem);
        TestDesk desk(Engine::Sqlite);
        const ImportReport report = desk.import(ImportList::Sites, siteHead + goodRow + row + '\n' + lastRow);
        QCOMPARE(report.summary.end, ImportSummary::End::Done);
        QCOMPARE(report.problems.join(u';'), problem);
        const QStringList without { u"7000001"_qs, u"7999999"_qs };
        const QStringList with { u"7000001"_qs, u"7000002"_qs, u"7999999"_qs };
        QCOMPARE(siteNumbers(desk), problem.isEmpty() ? with : without);
        QCOMPARE(report.summary.refused, problem.isEmpty() ? 0 : 1);
    }

    void halfACharacterAtTheEndLosesTheLastRowOnly_data() { addEngineRows(); }
    void halfACharacterAtTheEndLosesTheLastRowOnly()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        const ImportReport report
            = desk.import(ImportList::Sites, siteHead + goodRow + "7000002,PA,A1,,大阪,y,2006\xe5\xb9");
        QCOMPARE(report.problems, QStringList { u"3/2 contracted_on PA-CSV-009"_qs });
        QCOMPARE(siteNumbers(desk), QStringList { u"7000001"_qs });
    }

    void storedNumbersAreTakenOrUnchanged_data() { addEngineRows(); }
    void storedNumbersAreTakenOrUnchanged()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        desk.import(ImportList::Sites, siteHead + goodRow);
        const QStringList before = desk.tables();
        const ImportReport same = desk.import(ImportList::Sites, siteHead + "\n" + goodRow);
        QCOMPARE(same.counts(), u"rows 1 applied 0 unchanged 1 replayed 0 refused 0"_qs);
        const ImportReport other = desk.import(ImportList::Sites, siteHead + "7000001,PA,A1,,別会社,山田,2006-05-08\n");
        QCOMPARE(other.problems, QStringList { u"2/1 site_number PA-SIT-002"_qs });
        QCOMPARE(desk.tables().size(), before.size());
    }

    void refusesAFileWithoutItsColumns_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing column") << QByteArray("site_number,contract\n7000001,PA\n") << u"PA-CSV-013"_qs;
        QTest::newRow("column twice") << siteHead.trimmed() + ",company\n" << u"PA-CSV-014"_qs;
        QTest::newRow("empty") << QByteArray() << u"PA-CSV-010"_qs;
        QTest::newRow("utf-16") << QByteArray("\xff\xfes\0i\0", 6) << u"PA-CSV-011"_qs;
    }
    void refusesAFileWithoutItsColumns()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, code);
        TestDesk desk(Engine::Sqlite);
        const QStringList before = desk.tables();
        const ImportReport report = desk.import(ImportList::Sites, csv);
        QCOMPARE(report.summary.end, ImportSummary::End::BadHeader);
        QCOMPARE(report.summary.header.first().problem.code, code);
        QCOMPARE(desk.tables(), before);
    }

    void aStrangerImportsNothing_data() { addEngineRows(); }
    void aStrangerImportsNothing()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        QBuffer file;
        file.setData(siteHead + goodRow);
        QVERIFY(file.open(QIODevice::ReadOnly));
        ImportPorts ports;
        ports.submit = [&desk](const QList<Command>& commands) {
            return desk.processor().submit({ u"stranger"_qs, true }, commands);
        };
        ports.report = [](const ImportProblem&) { QFAIL("no row is at fault"); };
        ImportJob job(file, ImportList::Sites, ports);
        QVERIFY(job.run());
        QCOMPARE(job.summary().end, ImportSummary::End::Refused);
        QCOMPARE(job.summary().refusal.code, QString::fromLatin1(refusal::unknownActor));
        QVERIFY(siteNumbers(desk).isEmpty());
    }

    void goesOnWhereItWasCancelled_data() { addEngineRows(); }
    void goesOnWhereItWasCancelled()
    {
        QFETCH(Engine, engine);
        const QByteArray csv = siteCsv(2050) + "7000001,PAX,x,ア,y,,2005-04-01,\n";
        TestDesk once(engine);
        const ImportReport whole = once.import(ImportList::Sites, csv);
        QCOMPARE(whole.counts(), u"rows 2051 applied 2050 unchanged 0 replayed 0 refused 1"_qs);

        TestDesk twice(engine);
        CancelFlag cancel = false;
        const ImportReport first
            = twice.import(ImportList::Sites, csv, &cancel, [&cancel](qint64 rows) { cancel = rows >= 2000; });
        QCOMPARE(first.summary.end, ImportSummary::End::Cancelled);
        QCOMPARE(first.counts(), u"rows 2000 applied 2000 unchanged 0 replayed 0 refused 0"_qs);
        const ImportReport second = twice.import(ImportList::Sites, csv);
        QCOMPARE(second.counts(), u"rows 2051 applied 50 unchanged 0 replayed 2000 refused 1"_qs);
        QCOMPARE(twice.tables(), once.tables());

        const ImportReport third = twice.import(ImportList::Sites, csv);
        QCOMPARE(third.counts(), u"rows 2051 applied 0 unchanged 0 replayed 2050 refused 1"_qs);
        QCOMPARE(third.problems, whole.problems);
        QCOMPARE(twice.tables(), once.tables());
    }

    void aRehearsalCountsTheSameAndKeepsNothing_data() { addEngineRows(); }
    void aRehearsalCountsTheSameAndKeepsNothing()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        desk.import(ImportList::Sites, siteCsv(3));
        // The second primary of a site, and the fifth secondary, meet what rows before them have brought.
        QByteArray members("site_number,role,email,family\n7000001,primary,c1@example.co.jp,山田\n");
        for (int number = 1; number <= 5; ++number)
            members += "7000002,secondary,s" + QByteArray::number(number) + "@example.co.jp,佐藤\n";
        for (int number = 1; number <= 1000; ++number)
            members += "7000003,user,u" + QByteArray::number(number) + "@example.co.jp,高橋\n";
        members += "7000001,primary,other@example.co.jp,鈴木\n7000009,user,u@example.co.jp,x\n";
        const QStringList before = desk.tables();
        const ImportReport rehearsed = desk.rehearse(ImportList::Members, members);
        QCOMPARE(desk.tables(), before);
        const ImportReport real = desk.import(ImportList::Members, members);
        QCOMPARE(rehearsed.counts(), real.counts());
        QCOMPARE(rehearsed.problems, real.problems);
        QCOMPARE(real.problems,
            QStringList({ u"7/6 role PA-MEM-003"_qs, u"1008/1007 role PA-MEM-004"_qs,
                u"1009/1008 site_number PA-SIT-001"_qs }));
        QVERIFY(desk.tables() != before);
    }

    void nominationsAndRequestsAreCommandsOfTheirOwn_data() { addEngineRows(); }
    void nominationsAndRequestsAreCommandsOfTheirOwn()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        desk.import(ImportList::Sites, siteCsv(2));
        const QByteArray nominations
            = "id,site_number,claims_primary,ibm_id,email,family,given\n"
              "6f1c0000-0000-4000-8000-000000000001,7000001,いいえ,a@example.co.jp,a@example.co.jp,田中,一郎\n"
              ",7000002,はい,b@example.co.jp,b@example.co.jp,田中,二郎\n"
              ",7000002,maybe,c@example.co.jp,c@example.co.jp,田中,三郎\n";
        const ImportReport first = desk.import(ImportList::Nominations, nominations);
        QCOMPARE(first.counts(), u"rows 3 applied 2 unchanged 0 replayed 0 refused 1"_qs);
        QCOMPARE(first.problems, QStringList { u"4/3 claims_primary PA-CMD-011"_qs });
        const ImportReport again = desk.import(ImportList::Nominations, nominations);
        QCOMPARE(again.counts(), u"rows 3 applied 0 unchanged 0 replayed 2 refused 1"_qs);
        const ImportReport requests = desk.import(ImportList::Requests,
            "site_number,ibm_id,channel\n7000001,c1@example.co.jp,fax\n7000009,x@example.co.jp,fax\n");
        QCOMPARE(requests.counts(), u"rows 2 applied 1 unchanged 0 replayed 0 refused 1"_qs);
        QVERIFY(requests.problems.first().startsWith(u"3/2 "));
    }

    void realOrganisationsGoInTheSameFromBothEncodings()
    {
        const Result<QList<Office>> offices = skkOffices();
        QVERIFY2(offices, qPrintable(offices ? QString() : offices.error().detail));
        const QTemporaryDir folder;
        QStringList first;
        for (const TextEncoding encoding : { TextEncoding::Utf8, TextEncoding::Cp932 }) {
            const QString path = folder.filePath(u"sites.csv"_qs);
            QVERIFY(writeSiteCsv(*offices, path, encoding));
            TestDesk desk(Engine::Sqlite);
            const BulkCache cache(desk.database());
            const ImportReport report = desk.import(ImportList::Sites, readAll(path));
            QCOMPARE(report.problems, QStringList());
            QCOMPARE(report.summary.applied, offices->size());
            const QStringList rows = exportedSites(desk.database());
            QCOMPARE(rows.size(), offices->size());
            if (first.isEmpty())
                first = rows;
            QCOMPARE(rows, first);
        }
    }
};

PADESK_TEST(importjob, ImportJobTest)
#include "tst_importjob.moc"
