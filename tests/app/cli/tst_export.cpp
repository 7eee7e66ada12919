// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvreader.h"
#include "tests/app/cli/program.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

const QByteArray sites
    = "site_number,contract,agreement_number,icn,company,company_kana,department,postal_code,address,tel,fax,"
      "contact_family,contact_given,contact_email,contracted_on,first_order_on,sns_from,sns_to,sales_rep\n"
      "7000002,PA,A-1,,=株式会社乙,オツ,,1000013,\"東京都, "
      "千代田区\",03-1234-5678,03-1234-5679,佐藤,花子,b@example.co.jp,"
      "2006-05-08,,2026-04-01,2027-03-31,\n"
      "7000001,FCT,,C1,\"㈱\"\"甲\"\"\",コウ,情報部,,,,,山田,太郎,a@example.co.jp,H18.5.8,,,,鈴木\n"
      "3000001,PAX,,,-丙,,,,,,,田中,,,2003-05-31,2003-06-01,,,\n";
const QByteArray members = "site_number,role,ibm_id,email,family,given,family_kana,given_kana,tel,access,expires_on\n"
                           "7000001,user,u@example.co.jp,mail@example.co.jp,鈴木,一,スズキ,ハジメ,090-1234-5678,full,\n"
                           "7000001,secondary,s@example.co.jp,,高橋,二,,,,download_media,2099-03-31\n"
                           "7000002,primary,b@example.co.jp,,佐藤,花子,,,,,\n";

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

    static void import(const Program& program, const QString& list, const QByteArray& csv)
    {
        const QString file = program.writeFile(QStringLiteral("in.csv"), csv);
        const Run run = program.run({ u"import"_qs, list, file });
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    }

    static void fill(Program& program)
    {
        program.begin();
        import(program, u"sites"_qs, sites);
        import(program, u"members"_qs, members);
    }

    static QByteArray exported(const Program& program, const QString& list, const QStringList& options = {})
    {
        const QString file = program.filePath(list + QStringLiteral(".csv"));
        const Run run = program.run(QStringList { u"export"_qs, list, file } + options);
        return run.exitCode == 0 ? readAll(file) : run.err.toUtf8();
    }

private Q_SLOTS:
    void anExportImportedElsewhereIsTheSameExport_data()
    {
        QTest::addColumn<padesk::Engine>("engine");
        QTest::addColumn<padesk::Engine>("other");
        QTest::addColumn<QStringList>("options");
        const QStringList cp932 { u"--encoding"_qs, u"cp932"_qs };
        QTest::newRow("utf-8") << Engine::Sqlite << Engine::Sqlite << QStringList();
        QTest::newRow("cp932") << Engine::Sqlite << Engine::Sqlite << cp932;
        QTest::newRow("to a server") << Engine::Sqlite << Engine::Postgresql << QStringList();
        QTest::newRow("from a server") << Engine::Postgresql << Engine::Sqlite << cp932;
    }
    void anExportImportedElsewhereIsTheSameExport()
    {
        QFETCH(padesk::Engine, engine);
        QFETCH(padesk::Engine, other);
        QFETCH(QStringList, options);
        Program from(engine);
        fill(from);
        const QByteArray firstSites = exported(from, u"sites"_qs, options);
        const QByteArray firstMembers = exported(from, u"members"_qs, options);
        QCOMPARE(firstSites.count("\r\n"), 4);
        QCOMPARE(firstMembers.count("\r\n"), 6);
        Program to(other);
        to.begin();
        import(to, u"sites"_qs, firstSites);
        import(to, u"members"_qs, firstMembers);
        QCOMPARE(exported(to, u"sites"_qs, options), firstSites);
        // The last column says who granted it: on the server another account.
        const auto withoutWho = [](const QByteArray& csv) {
            QList<QByteArray> lines = csv.split('\n');
            for (QByteArray& line : lines)
                line.truncate(std::max<qsizetype>(0, line.lastIndexOf(',')));
            return lines;
        };
        QCOMPARE(withoutWho(exported(to, u"members"_qs, options)), withoutWho(firstMembers));
    }

    void noCellIsAFormula_data() { addEngineRows(); }
    void noCellIsAFormula()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        fill(program);
        QByteArray csv = exported(program, u"sites"_qs);
        QVERIFY(csv.startsWith("\xef\xbb\xbfsite_number,contract,"));
        QVERIFY(csv.contains(",'=株式会社乙,"));
        QVERIFY(csv.contains(",'-丙,"));
    }

    void anExportIsRecordedWithItsRows_data() { addEngineRows(); }
    void anExportIsRecordedWithItsRows()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        fill(program);
        exported(program, u"sites"_qs, { u"--filter"_qs, u"contract=PA"_qs, u"--reason"_qs, u"監査"_qs });
        const QStringList facts = program.sql(u"select after from event_log where action = 'export'"_qs);
        QCOMPARE(facts.size(), 1);
        QVERIFY2(facts.first().contains(u"\"rows\":1"), qPrintable(facts.first()));
        QVERIFY(facts.first().contains(u"sites contract=PA"));
        QVERIFY(facts.first().contains(u"監査"));
    }

    void whoMayNotExportGetsNoFile_data() { addEngineRows(); }
    void whoMayNotExportGetsNoFile()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        fill(program);
        program.sql(u"update staff set role = 'operator', admin = false"_qs);
        const QString file = program.filePath(QStringLiteral("sites.csv"));
        const Run run = program.run({ u"export"_qs, u"sites"_qs, file });
        QCOMPARE(run.exitCode, 1);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(!QFile::exists(file));
        QCOMPARE(QDir(QFileInfo(file).path()).entryList({ u"*sites*"_qs, u".padesk*"_qs }, QDir::Files | QDir::Hidden),
            QStringList());
    }

    void filtersRows_data() { addEngineRows(); }
    void filtersRows()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        fill(program);
        const auto rows = [&](const QStringList& filters) {
            QStringList options;
            for (const QString& filter : filters)
                options << u"--filter"_qs << filter;
            return exported(program, u"members"_qs, options).count("\r\n") - 1;
        };
        QCOMPARE(rows({}), 5);
        QCOMPARE(rows({ u"site=7000001"_qs }), 3);
        QCOMPARE(rows({ u"site=7000001"_qs, u"role=user"_qs }), 1);
        QCOMPARE(rows({ u"contract=PAX"_qs }), 1);
        QCOMPARE(rows({ u"state=ended"_qs }), 0);
        const Run bad = program.run(
            { u"export"_qs, u"members"_qs, program.filePath(u"x.csv"_qs), u"--filter"_qs, u"shoe_size=1"_qs });
        QCOMPARE(bad.exitCode, 2);
        QVERIFY(bad.err.contains(u"shoe_size"));
        QVERIFY(bad.err.contains(u"site_number"));
        QVERIFY(!QFile::exists(program.filePath(u"x.csv"_qs)));
    }

    void tellsWhatCp932DoesNotHaveAndWritesNothing_data() { addEngineRows(); }
    void tellsWhatCp932DoesNotHaveAndWritesNothing()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        fill(program);
        import(program, u"sites"_qs,
            "site_number,contract,company,contact_family,contracted_on\n7000009,PAX,𠮷野家🏢,山田,2005-04-01\n");
        const QString file = program.writeFile(QStringLiteral("sites.csv"), "old");
        const Run run = program.run({ u"export"_qs, u"sites"_qs, file, u"--encoding"_qs, u"cp932"_qs });
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(u"U+20BB7") && run.err.contains(u"U+1F3E2"), qPrintable(run.err));
        QVERIFY(run.err.contains(u"7000009"));
        QCOMPARE(readAll(file), QByteArray("old"));
        QCOMPARE(program.sql(u"select count(*) from event_log where action = 'export'"_qs), QStringList { u"0"_qs });
    }

    void writesJsonLines_data() { addEngineRows(); }
    void writesJsonLines()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        fill(program);
        const QString file = program.filePath(QStringLiteral("sites.jsonl"));
        const Run run = program.run({ u"export"_qs, u"sites"_qs, file, u"--json"_qs });
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json(), QJsonObject({ { u"file"_qs, file }, { u"rows"_qs, 3 } }));
        const QList<QJsonObject> rows = Run { 0, QString::fromUtf8(readAll(file)), {} }.lines();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.first().value(u"site_number"_qs).toString(), u"3000001"_qs);
        QCOMPARE(rows.last().value(u"company"_qs).toString(), u"=株式会社乙"_qs);
        QVERIFY(!rows.last().contains(u"icn"_qs));
    }

    void writesASpreadsheetOfTexts_data() { addEngineRows(); }
    void writesASpreadsheetOfTexts()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        fill(program);
        const QString file = program.writeFile(QStringLiteral("sites.xlsx"), "old");
        QCOMPARE(program.run({ u"export"_qs, u"sites"_qs, file }).exitCode, 0);
        QVERIFY(readAll(file).startsWith("PK"));
        QProcess unzip;
        unzip.start(u"python3"_qs,
            { u"-c"_qs,
                u"import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))"_qs,
                file });
        QVERIFY(unzip.waitForFinished());
        const QString sheet = QString::fromUtf8(unzip.readAllStandardOutput());
        for (const QString& text : { u"7000002"_qs, u"0312345678"_qs, u"1000013"_qs, u"=株式会社乙"_qs })
            QVERIFY2(sheet.contains(u"<t>%1</t>"_qs.arg(text)), qPrintable(text));
        QVERIFY(!sheet.contains(u"<f>"));
        QVERIFY(!sheet.contains(u"<v>"));
    }

    void exportsEveryList_data()
    {
        QTest::addColumn<padesk::Engine>("engine");
        QTest::addColumn<QString>("list");
        for (const char* list : { "sites", "members", "nominations", "requests", "deliveries" }) {
            QTest::addRow("sqlite %s", list) << Engine::Sqlite << QString::fromLatin1(list);
            QTest::addRow("postgresql %s", list) << Engine::Postgresql << QString::fromLatin1(list);
        }
    }
    void exportsEveryList()
    {
        QFETCH(padesk::Engine, engine);
        QFETCH(QString, list);
        Program program(engine);
        fill(program);
        for (const QString& end : { u".csv"_qs, u".jsonl"_qs, u".xlsx"_qs }) {
            const QString file = program.filePath(u"list"_qs + end);
            QCOMPARE(program.run({ u"export"_qs, list, file }).exitCode, 0);
            QVERIFY(QFile::exists(file));
        }
    }

    void mistakesOfTheCommandLine_data() { addEngineRows(); }
    void mistakesOfTheCommandLine()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        fill(program);
        QCOMPARE(program.run({ u"export"_qs, u"sites"_qs, program.filePath(u"x.ods"_qs) }).exitCode, 2);
        QCOMPARE(program.run({ u"export"_qs, u"sites"_qs, u"/nowhere/x.csv"_qs }).exitCode, 2);
        QCOMPARE(program.run({ u"export"_qs, u"sites"_qs, u"/nowhere/x.xlsx"_qs }).exitCode, 2);
        QCOMPARE(program.run({ u"export"_qs, u"people"_qs, program.filePath(u"x.csv"_qs) }).exitCode, 2);
        QCOMPARE(
            program.run({ u"export"_qs, u"sites"_qs, program.filePath(u"x.xlsx"_qs), u"--encoding"_qs, u"cp932"_qs })
                .exitCode,
            2);
    }
};

PADESK_TEST(export, ExportTest)
#include "tst_export.moc"
