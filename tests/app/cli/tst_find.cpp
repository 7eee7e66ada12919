// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QMap>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

class FindTest : public QObject {
    Q_OBJECT

    static void import(const Program& program, const QString& list, const QByteArray& csv)
    {
        const QString file = program.writeFile(QStringLiteral("in.csv"), csv);
        const Run run = program.run({ u"import"_qs, list, file });
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    }

    /** "2 sites 7000001 7000002": the count and what each row is. */
    static QString find(const Program& program, const QStringList& arguments)
    {
        const Run run = program.run(QStringList { u"find"_qs, u"--json"_qs } + arguments);
        if (run.exitCode != 0)
            return run.err;
        const QList<QJsonObject> lines = run.lines();
        QStringList parts { QString::number(lines.first().value(u"count"_qs).toInt()) };
        for (const QJsonObject& line : lines.mid(1)) {
            const QString name = line.value(u"in"_qs).toString();
            const char* key = name == u"cases" ? "case" : name == u"sites" ? "site_number" : "family";
            parts.append(name + u':' + line.value(QLatin1String(key)).toString());
        }
        return parts.join(u' ');
    }

    /** One of each engine: searching changes nothing. */
    static const Program& filled(Engine engine)
    {
        static QMap<Engine, std::shared_ptr<Program>> programs;
        std::shared_ptr<Program>& program = programs[engine];
        if (!program) {
            program = std::make_shared<Program>(engine);
            program->begin();
            fill(*program);
            program->stopWorker();
        }
        return *program;
    }

    static void fill(const Program& program)
    {
        QByteArray sites("site_number,contract,company,company_kana,contact_family,contact_given,contact_email,"
                         "contracted_on,tel,fax\n"
                         "7000001,PAX,株式会社髙﨑商店,タカサキ,山田,太郎,taro@example.co.jp,2005-04-01,03-1234-5678,\n"
                         "7000002,PAX,㈱東京,トウキョウ,佐藤,,,2005-04-01,,06-6123-4567\n");
        for (int number = 0; number < 50; ++number)
            sites += QByteArray::number(3'000'000 + number) + ",PAX,大量商会,タイリョウ,田中,,,2005-04-01,,\n";
        import(program, u"sites"_qs, sites);
        import(program, u"nominations"_qs,
            "site_number,claims_primary,ibm_id,email,family,given\n"
            "7000001,no,jiro@example.co.jp,jiro@example.co.jp,高崎,次郎\n");
        import(program, u"requests"_qs, "site_number,channel\n7000002,fax\n");
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<padesk::Engine>("engine");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("found");
        const auto row = [](const QString& text, const QString& in, const char* found) {
            const QStringList options = in.isEmpty() ? QStringList() : QStringList { u"--in"_qs, in };
            for (const Engine engine : { Engine::Sqlite, Engine::Postgresql }) {
                QTest::addRow(
                    "%s %s %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", qPrintable(text), qPrintable(in))
                    << engine << QStringList { text } + options << QString::fromUtf8(found);
            }
        };
        row(u"高崎"_qs, {}, "2 sites:7000001 cases:N-0000001");
        row(u"ﾀｶｻｷ"_qs, {}, "1 sites:7000001");
        row(u"株式会社 東京"_qs, u"sites"_qs, "1 sites:7000002");
        row(u"taro@"_qs, u"members"_qs, "1 members:山田");
        row(u"存在しない"_qs, {}, "0");
        row(u"7000001"_qs, u"sites"_qs, "1 sites:7000001");
        row(u"７００-０００１"_qs, u"sites"_qs, "1 sites:7000001");
        row(u"03-1234-5678"_qs, u"sites"_qs, "1 sites:7000001");
        row(u"（06）6123-4567"_qs, u"sites"_qs, "1 sites:7000002");
        row(u"N-0000001"_qs, {}, "1 cases:N-0000001");
        row(u"ｎ－１"_qs, {}, "1 cases:N-0000001");
        row(u"R-0000001"_qs, u"cases"_qs, "1 cases:R-0000001");
        row(u"R-0000099"_qs, u"cases"_qs, "0");
        row(u"'; drop table site; --"_qs, {}, "0");
    }
    void finds()
    {
        QFETCH(padesk::Engine, engine);
        QFETCH(QStringList, arguments);
        QFETCH(QString, found);
        QCOMPARE(find(filled(engine), arguments), found);
    }

    void countsAllAndPrintsSome_data() { addEngineRows(); }
    void countsAllAndPrintsSome()
    {
        QFETCH(padesk::Engine, engine);
        const Program& program = filled(engine);
        QVERIFY(find(program, { u"大量商会"_qs, u"--limit"_qs, u"2"_qs }).startsWith(u"50 sites:3"));
        QCOMPARE(find(program, { u"大量商会"_qs, u"--limit"_qs, u"2"_qs }).split(u' ').size(), 3);
        const Run run = program.run({ u"find"_qs, u"大量商会"_qs, u"--limit"_qs, u"1"_qs });
        QCOMPARE(run.out.split(u'\n').first(), u"50 found"_qs);
        QVERIFY(run.out.contains(u"大量商会"));
    }

    void mistakesOfTheCommandLine()
    {
        const Program& program = filled(Engine::Sqlite);
        QCOMPARE(program.run({ u"find"_qs }).exitCode, 2);
        QCOMPARE(program.run({ u"find"_qs, u"x"_qs, u"--in"_qs, u"shoes"_qs }).exitCode, 2);
        QCOMPARE(program.run({ u"find"_qs, u"x"_qs, u"--limit"_qs, u"-1"_qs }).exitCode, 2);
    }
};

PADESK_TEST(find, FindTest)
#include "tst_find.moc"
