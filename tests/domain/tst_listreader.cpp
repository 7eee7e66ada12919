// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvwriter.h"
#include "models/domain/listreader.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

using namespace padesk;

namespace {

QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/** "3/2 site_number PA-FLD-006{…}". */
QString print(const RowProblem& one)
{
    return QStringLiteral("%1/%2 %3 %4%5")
        .arg(one.line)
        .arg(one.record)
        .arg(one.column, one.problem.code, one.problem.parameters.isEmpty() ? QString() : json(one.problem.parameters));
}

struct Report {
    bool usable = false;
    QStringList problems;
    QList<ListRow> rows;

    /** Site numbers of the rows that may go in. */
    QStringList good() const
    {
        QStringList numbers;
        for (const ListRow& row : rows) {
            if (row.problems.isEmpty())
                numbers.append(row.fields.value(QStringLiteral("site_number")).toString());
        }
        return numbers;
    }
};

Report read(const ListFormat& format, QByteArray bytes, CsvOptions options = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    ListReader reader(device, format, options);
    Report report { reader.readHeader(), {}, {} };
    for (const RowProblem& one : reader.problems())
        report.problems.append(print(one));
    while (report.usable) {
        std::optional<ListRow> row = reader.next();
        if (!row)
            break;
        for (const RowProblem& one : std::as_const(row->problems))
            report.problems.append(print(one));
        report.rows.append(*row);
    }
    return report;
}

const QByteArray siteHead = "site_number,contract,agreement_number,icn,company,contact_family,contracted_on\n";
const QByteArray goodRow = "7000001,PA,A1,,株式会社東京,山田,2006-05-08\n";
const QByteArray lastRow = "7999999,FCT,,C1,株式会社大阪,佐藤,2006-05-08\n";

} // namespace

class ListReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesTypedRows()
    {
        const Report report = read(siteListFormat(),
            "tel,SITE_NUMBER, contract ,company,contact_family,contracted_on,sns_from,sns_to,address,fax,postal_code,"
            "company_kana,contact_email,agreement_number\n"
            "03-1234-5678,７００００００１ ,ｐａ,\"'=株式会社　髙﨑\",山田,平成18年5月8日,R7.4.1,2026/03/31,"
            "東京都千代田区１－２－３,（０３）1234-5679,〒100-0013,ｶﾌﾞｼｷｶﾞｲｼｬﾀｶｻｷ,taro@example.co.jp,a-1\n"
            ",700-0002,OEM,x,y,2026-11-22,,,,,,,,\n");
        QVERIFY(report.usable);
        QCOMPARE(report.rows.size(), 2);
        // One digit too many: never cut off silently (C1).
        QCOMPARE(report.problems,
            QStringList({ QStringLiteral("2/1 site_number PA-FLD-006{\"expected\":7,\"length\":8}"),
                QStringLiteral("3/2 icn PA-SIT-007{\"contract\":\"OEM\"}") }));
        QCOMPARE(json(report.rows.first().fields),
            QStringLiteral(
                "{\"address\":\"東京都千代田区１－２－３\",\"agreement_number\":\"A-1\",\"company\":\"="
                "株式会社　髙﨑\","
                "\"company_kana\":\"カブシキガイシャタカサキ\",\"contact_email\":\"taro@example.co.jp\",\"contact_"
                "family\":\"山田\",\"contract\":\"PA\",\"contracted_on\":\"2006-05-08\",\"fax\":\"0312345679\","
                "\"postal_"
                "code\":\"1000013\",\"sns_from\":\"2025-04-01\",\"sns_to\":\"2026-03-31\",\"tel\":\"0312345678\"}"));
        QCOMPARE(report.rows.last().fields.value(QStringLiteral("site_number")).toString(), QStringLiteral("7000002"));
    }

    void namesRowAndFieldOfBadInput_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const QByteArray& bytes, const char* problem) {
            QTest::newRow(name) << bytes << QString::fromUtf8(problem);
        };
        row("six digits", "700000,PA,A1,,x,y,2006-05-08", "3/2 site_number PA-FLD-006{\"expected\":7,\"length\":6}");
        row("eight digits", "70000012,PA,A1,,x,y,2006-05-08",
            "3/2 site_number PA-FLD-006{\"expected\":7,\"length\":8}");
        row("starts with 1", "1000001,PA,A1,,x,y,2006-05-08", "3/2 site_number PA-FLD-007{\"found\":\"1\"}");
        row("full width", "７０００００２,PA,A1,,x,y,2006-05-08", "");
        row("hyphenated", "700-0002,PA,A1,,x,y,2006-05-08", "");
        row("letters", "7OOOOO2,PA,A1,,x,y,2006-05-08",
            "3/2 site_number PA-FLD-005{\"character\":\"O\",\"position\":2}");
        row("duplicate", "7000001,PA,A1,,x,y,2006-05-08",
            "3/2 site_number PA-IMP-001{\"first_line\":2,\"site_number\":\"7000001\"}");
        row("duplicate, full width", "７０００００１,PA,A1,,x,y,2006-05-08",
            "3/2 site_number PA-IMP-001{\"first_line\":2,\"site_number\":\"7000001\"}");
        row("no number", ",PA,A1,,x,y,2006-05-08", "3/2 site_number PA-FLD-001");
        row("blank number", " 　 ,PA,A1,,x,y,2006-05-08", "3/2 site_number PA-FLD-001");
        row("no contract", "7000002,,A1,,x,y,2006-05-08", "3/2 contract PA-FLD-001");
        row("no company", "7000002,PA,A1,,,y,2006-05-08", "3/2 company PA-FLD-001");
        row("no contact", "7000002,PA,A1,,x,,2006-05-08", "3/2 contact_family PA-FLD-001");
        row("no date", "7000002,PA,A1,,x,y,", "3/2 contracted_on PA-FLD-001");
        row("unknown contract", "7000002,PB,,,x,y,2006-05-08",
            "3/2 contract PA-CMD-011{\"allowed\":\"PA, PAX, OEM, FCT\",\"field\":\"contract\"}");
        row("impossible date", "7000002,PA,A1,,x,y,2006-02-30",
            "3/2 contracted_on PA-FLD-020{\"day\":30,\"month\":2,\"year\":2006}");
        row("unreadable date", "7000002,PA,A1,,x,y,yesterday", "3/2 contracted_on PA-FLD-019{\"found\":\"yesterday\"}");
        row("no agreement", "7000002,PA,,,x,y,2006-05-08", "3/2 agreement_number PA-SIT-006{\"contract\":\"PA\"}");
        row("agreement for PAX", "7000002,PAX,A1,,x,y,2006-05-08",
            "3/2 agreement_number PA-SIT-005{\"contract\":\"PAX\"}");
        row("bad agreement", "7000002,PA,あ,,x,y,2006-05-08",
            "3/2 agreement_number PA-FLD-008{\"character\":\"あ\",\"position\":1}");
        row("no icn for OEM", "7000002,OEM,,,x,y,2006-05-08", "3/2 icn PA-SIT-007{\"contract\":\"OEM\"}");
        row("no icn for FCT", "7000002,FCT,,,x,y,2006-05-08", "3/2 icn PA-SIT-007{\"contract\":\"FCT\"}");
        row("icn for PA", "7000002,PA,A1,C1,x,y,2006-05-08", "3/2 icn PA-SIT-015{\"contract\":\"PA\"}");
        row("too few cells", "7000002,PA,A1,,x,y", "3/2  PA-CSV-004{\"expected\":7,\"found\":6}");
        row("too many cells", "7000002,PA,A1,,x,y,2006-05-08,", "3/2  PA-CSV-005{\"expected\":7,\"found\":8}");
        row("unclosed quote", "7000002,PA,A1,,\"x,y,2006-05-08", "3/2 company PA-CSV-001");
        row("text after quote", "7000002,PA,A1,,\"x\"y,z,2006-05-08", "3/2 company PA-CSV-002");
        row("stray quote", "7000002,PA,A1,,x\"y,z,2006-05-08", "3/2 company PA-CSV-003");
        row("nul", QByteArray("7000002,PA,A1,,x\0,y,2006-05-08", 31), "3/2 company PA-CSV-006");
        row("bad byte", "7000002,PA,A1,,x\xff,y,2006-05-08", "3/2 company PA-CSV-008{\"offset\":147}");
        row("line end in a cell", "7000002,PA,A1,,\"x\ny\",z,2006-05-08",
            "3/2 company PA-FLD-003{\"codepoint\":\"U+000A\",\"position\":2}");
        row("10 MB line", QByteArray(10'000'000, 'x'), "3/2  PA-CSV-007{\"limit\":1048576}");
    }

    void namesRowAndFieldOfBadInput()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, problem);
        const Report report = read(siteListFormat(), siteHead + goodRow + row + '\n' + lastRow);
        QVERIFY(report.usable);
        QCOMPARE(report.problems.join(u';'), problem);
        const QStringList good = problem.isEmpty()
            ? QStringList { QStringLiteral("7000001"), QStringLiteral("7000002"), QStringLiteral("7999999") }
            : QStringList { QStringLiteral("7000001"), QStringLiteral("7999999") };
        QCOMPARE(report.good(), good);
    }

    void checksThePeriod_data()
    {
        QTest::addColumn<QByteArray>("days");
        QTest::addColumn<QString>("problem");
        QTest::newRow("good") << QByteArray("2025-04-01,2026-03-31") << QString();
        QTest::newRow("one day") << QByteArray("2025-04-01,R7.4.1") << QString();
        QTest::newRow("backwards") << QByteArray("2025-04-01,R7.3.31")
                                   << QStringLiteral("2/1 sns_to PA-SIT-009{\"from\":\"2025-04-01\"}");
        QTest::newRow("no end") << QByteArray("2025-04-01,") << QStringLiteral("2/1 sns_to PA-FLD-001");
        QTest::newRow("no start") << QByteArray(",2025-04-01") << QStringLiteral("2/1 sns_from PA-FLD-001");
        QTest::newRow("unreadable") << QByteArray("x,2025-04-01")
                                    << QStringLiteral("2/1 sns_from PA-FLD-019{\"found\":\"x\"}");
    }

    void checksThePeriod()
    {
        QFETCH(QByteArray, days);
        QFETCH(QString, problem);
        const QByteArray head = siteHead.trimmed() + ",sns_from,sns_to\n";
        const Report report = read(siteListFormat(), head + goodRow.trimmed() + ',' + days);
        QCOMPARE(report.problems.join(u';'), problem);
    }

    void severalProblemsOfOneRowAreAllNamed()
    {
        const Report report = read(siteListFormat(), siteHead + "700,PZ,,,,山田,2006-13-01\n");
        QCOMPARE(report.problems.size(), 4);
        QCOMPARE(report.rows.first().source.cells().size(), 7);
    }

    void halfACharacterAtTheEndLosesTheLastRowOnly()
    {
        const QByteArray bytes = siteHead + goodRow + "7000002,PA,A1,,大阪,y,2006\xe5\xb9";
        const Report report = read(siteListFormat(), bytes);
        QCOMPARE(report.good(), QStringList { QStringLiteral("7000001") });
        QVERIFY(report.problems.first().startsWith(QStringLiteral("3/2 contracted_on PA-CSV-009")));
    }

    void wrongEncodingIsTold()
    {
        QByteArray cp932;
        appendCp932(QString::fromUtf8(siteHead + goodRow + lastRow), cp932);
        QCOMPARE(read(siteListFormat(), cp932).good().size(), 2);
        const Report asUtf8 = read(siteListFormat(), cp932, { TextEncoding::Utf8, {} });
        QCOMPARE(asUtf8.good(), QStringList());
        QCOMPARE(asUtf8.problems.size(), 2);
        QVERIFY(asUtf8.problems.first().startsWith(QStringLiteral("2/1 company PA-CSV-008")));
    }

    void checksTheHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("usable");
        QTest::addColumn<QString>("problems");
        const QByteArray head = siteHead.trimmed();
        const auto row = [](const char* name, const QByteArray& bytes, bool usable, const char* problems) {
            QTest::newRow(name) << bytes << usable << QString::fromUtf8(problems);
        };
        row("unknown", head + ",memo", true, "1/0 memo PA-CSV-015{\"column\":8,\"name\":\"memo\"}");
        row("nameless", head + ",", true, "1/0  PA-CSV-015{\"column\":8,\"name\":\"\"}");
        row("duplicate", head + ", Company ", false, "1/0 company PA-CSV-014{\"column\":8,\"name\":\"company\"}");
        row("missing", "site_number,contract,company,contracted_on", false,
            "1/0 contact_family PA-CSV-013{\"name\":\"contact_family\"}");
        row("empty", "", false, "1/0  PA-CSV-010");
        row("utf-16", QByteArray("\xff\xfes\0", 4), false, "1/0  PA-CSV-011");
    }

    void checksTheHeader()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, usable);
        QFETCH(QString, problems);
        const Report report = read(siteListFormat(), bytes);
        QCOMPARE(report.usable, usable);
        QCOMPARE(report.problems.join(u';'), problems);
    }

    void readsTheOtherLists_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("problems");
        const auto row = [](const char* name, const char* list, const QByteArray& bytes, const char* fields,
                             const char* problems) {
            QTest::newRow(name) << QString::fromLatin1(list) << bytes << QString::fromUtf8(fields)
                                << QString::fromUtf8(problems);
        };
        row("member", "members",
            "family,role,site_number,access,expires_on,ibm_id\n山田,User,7000001,full,令和9年3月31日,T@example.jp",
            "{\"access\":\"full\",\"expires_on\":\"2027-03-31\",\"family\":\"山田\",\"ibm_id\":\"T@example.jp\","
            "\"role\":\"user\","
            "\"site_number\":\"7000001\"}",
            "");
        row("member role", "members", "family,role,site_number\n山田,boss,7000001",
            "{\"family\":\"山田\",\"site_number\":\"7000001\"}",
            "2/1 role PA-CMD-011{\"allowed\":\"primary, secondary, user\",\"field\":\"role\"}");
        row("nomination", "nominations", "site_number,claims_primary,family,family_roman\n7000001,はい,山田,Yamada",
            "{\"claims_primary\":true,\"family\":\"山田\",\"family_roman\":\"Yamada\",\"site_number\":\"7000001\"}",
            "");
        row("nomination no", "nominations", "site_number,claims_primary\n7000001,０",
            "{\"claims_primary\":false,\"site_number\":\"7000001\"}", "");
        row("nomination perhaps", "nominations", "site_number,claims_primary\n7000001,perhaps",
            "{\"site_number\":\"7000001\"}",
            "2/1 claims_primary PA-CMD-011{\"allowed\":\"はい, いいえ, true, false, yes, no, 1, "
            "0\",\"field\":\"claims_primary\"}");
        row("request", "requests",
            "id,site_number,ibm_id,channel\n6f1c0000-0000-4000-8000-000000000001,7000001,taro@example.co.jp,FAX",
            "{\"channel\":\"fax\",\"ibm_id\":\"taro@example.co.jp\",\"id\":\"6f1c0000-0000-4000-8000-000000000001\","
            "\"site_number\":\"7000001\"}",
            "");
        row("request id", "requests", "id,site_number,channel\n6f1c,7000001,post",
            "{\"channel\":\"post\",\"site_number\":\"7000001\"}", "2/1 id PA-CMD-006");
    }

    void readsTheOtherLists()
    {
        QFETCH(QString, list);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, row);
        QFETCH(QString, problems);
        const QList<const ListFormat*> formats { &memberListFormat(), &nominationListFormat(), &requestListFormat() };
        for (const ListFormat* format : formats) {
            if (format->name != list)
                continue;
            const Report report = read(*format, bytes);
            QCOMPARE(report.problems.join(u';'), problems);
            QCOMPARE(json(report.rows.value(0).fields), row);
        }
    }
};

PADESK_TEST(listreader, ListReaderTest)
#include "tst_listreader.moc"
