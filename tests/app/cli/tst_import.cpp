// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/listreader.h"
#include "tests/app/cli/program.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace padesk;
using namespace padesk::test;

namespace {

const QByteArray head = "site_number,contract,agreement_number,company,contact_family,contracted_on\n";

QStringList siteNumbers(const Program& program)
{
    return program.sql(QStringLiteral("select site_number from site order by 1"));
}

QByteArray manySites(int count)
{
    QByteArray csv = head;
    for (int number = 1; number <= count; ++number)
        csv += QByteArray::number(7'000'000 + number) + ",PA,A1,株式会社東京,山田,2006-05-08\n";
    return csv;
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void importsAListAndCountsIt_data() { addEngineRows(); }
    void importsAListAndCountsIt()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        program.begin();
        const QString file = program.writeFile(QStringLiteral("sites.csv"), manySites(3));
        const Run first = program.run({ u"import"_qs, u"sites"_qs, file, u"--json"_qs });
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.err, QString());
        const QJsonObject expected { { u"rows"_qs, 3 }, { u"applied"_qs, 3 }, { u"unchanged"_qs, 0 },
            { u"replayed"_qs, 0 }, { u"refused"_qs, 0 }, { u"dry_run"_qs, false }, { u"complete"_qs, true } };
        QCOMPARE(first.json(), expected);
        QCOMPARE(siteNumbers(program).size(), 3);
        const Run again = program.run({ u"import"_qs, u"sites"_qs, file, u"--json"_qs });
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.json().value(u"replayed"_qs).toInt(), 3);
        QCOMPARE(program.run({ u"audit"_qs, u"verify"_qs }).exitCode, 0);
    }

    void namesLineAndFieldOfEachProblem_data() { addEngineRows(); }
    void namesLineAndFieldOfEachProblem()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        program.begin();
        const QByteArray csv = head.trimmed() + ",memo\n7000001,PA,A1,東京,山田,2006-05-08,x\n"
            + "700000,PA,A1,大阪,佐藤,2006-05-08,=1+1\n7000003,PA,,京都,鈴木,2006-02-30,z\n7000004,PA,A1,奈良,高橋,R1."
              "5.1,\n";
        const QString file = program.writeFile(QStringLiteral("sites.csv"), csv);
        const QString errors = program.filePath(QStringLiteral("errors.csv"));
        const Run run = program.run({ u"import"_qs, u"sites"_qs, file, u"--errors"_qs, errors, u"--json"_qs });
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.json().value(u"applied"_qs).toInt(), 2);
        QCOMPARE(run.json().value(u"refused"_qs).toInt(), 2);
        QCOMPARE(siteNumbers(program), QStringList({ u"7000001"_qs, u"7000004"_qs }));
        const QStringList lines = run.err.split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.at(0).startsWith(u"Line 3 (row 2), site_number: "), qPrintable(lines.at(0)));
        QVERIFY(run.err.contains(u"Line 4 (row 3), agreement_number: "));
        QVERIFY(run.err.contains(u"Line 4 (row 3), contracted_on: "));
        QVERIFY(lines.at(3).startsWith(u"Header: "));
        QVERIFY(lines.at(3).contains(u"memo"));

        QFile written(errors);
        QVERIFY(written.open(QIODevice::ReadOnly));
        CsvReader reader(written);
        QVERIFY(!reader.readHeader());
        QCOMPARE(reader.header().mid(0, 6),
            QStringList({ u"line"_qs, u"record"_qs, u"field"_qs, u"code"_qs, u"message"_qs, u"site_number"_qs }));
        const std::optional<CsvRecord> first = reader.next();
        QVERIFY(first && !first->problem);
        QCOMPARE(first->cells().mid(0, 4), QStringList({ u"3"_qs, u"2"_qs, u"site_number"_qs, u"PA-FLD-006"_qs }));
        // A formula of the list is none in the file of its errors.
        QCOMPARE(first->cells().mid(5),
            QStringList({ u"700000"_qs, u"PA"_qs, u"A1"_qs, u"大阪"_qs, u"佐藤"_qs, u"2006-05-08"_qs, u"'=1+1"_qs }));
    }

    void showsTwentyProblemsAndCountsTheOthers_data() { addEngineRows(); }
    void showsTwentyProblemsAndCountsTheOthers()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        program.begin();
        const QString file = program.writeFile(
            QStringLiteral("sites.csv"), head + QByteArray("1000001,PA,A1,東京,山田,2006-05-08\n").repeated(50));
        const Run run = program.run({ u"import"_qs, u"sites"_qs, file });
        QCOMPARE(run.exitCode, 1);
        const QStringList lines = run.err.split(u'\n');
        QCOMPARE(lines.size(), 21);
        QVERIFY2(lines.last().startsWith(u"30 more problem"), qPrintable(lines.last()));
    }

    void aDryRunKeepsNothing_data() { addEngineRows(); }
    void aDryRunKeepsNothing()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        program.begin();
        const QString file
            = program.writeFile(QStringLiteral("sites.csv"), manySites(3) + "7000001,PA,A1,x,y,2006-05-08\n");
        const Run trial = program.run({ u"import"_qs, u"sites"_qs, file, u"--dry-run"_qs, u"--json"_qs });
        QCOMPARE(trial.exitCode, 1);
        QCOMPARE(trial.json().value(u"applied"_qs).toInt(), 3);
        QCOMPARE(trial.json().value(u"refused"_qs).toInt(), 1);
        QVERIFY(siteNumbers(program).isEmpty());
        const Run real = program.run({ u"import"_qs, u"sites"_qs, file, u"--json"_qs });
        QCOMPARE(real.json().value(u"applied"_qs).toInt(), 3);
    }

    void unusableFilesAreAMistakeOfTheCommandLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("missing column") << QByteArray("site_number,contract\n7000001,PA\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("utf-16") << QByteArray("\xff\xfes\0i\0", 6);
        QTest::newRow("a database") << QByteArray("SQLite format 3\0\x10\0\x01\x01", 20);
    }
    void unusableFilesAreAMistakeOfTheCommandLine()
    {
        QFETCH(QByteArray, csv);
        const Program program;
        program.init();
        const QString file = program.writeFile(QStringLiteral("sites.csv"), csv);
        const Run run = program.run({ u"import"_qs, u"sites"_qs, file, u"--json"_qs });
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.out, QString());
        QVERIFY(run.err.split(u'\n').last().startsWith(file));
        QVERIFY(siteNumbers(program).isEmpty());
    }

    /** Each part goes to the worker as one command, under the id of that part: who runs it twice changes nothing. */
    void anOperatorsImportGoesThroughTheWorker()
    {
        Program program(Engine::Postgresql);
        program.init();
        QProcess worker;
        program.start(worker, { u"worker"_qs });
        const QString login = program.addLogin(u"operator"_qs);
        const QString viewer = program.addLogin(u"viewer"_qs);
        const QString file = program.writeFile(u"sites.csv"_qs, manySites(2500) + "1,PA,A1,x,y,2006-05-08\n");
        const QStringList arguments { u"import"_qs, u"sites"_qs, file, u"--json"_qs };
        QCOMPARE(program.runAs(viewer, arguments).json().value(u"code"_qs).toString(), u"PA-ACC-001"_qs);
        const Run trial = program.runAs(login, arguments + QStringList { u"--dry-run"_qs });
        QCOMPARE(trial.json().value(u"applied"_qs).toInt(), 2500);
        QCOMPARE(trial.json().value(u"refused"_qs).toInt(), 1);
        QVERIFY(siteNumbers(program).isEmpty());
        const Run first = program.runAs(login, arguments);
        QCOMPARE(first.json().value(u"applied"_qs).toInt(), 2500);
        QCOMPARE(first.json().value(u"refused"_qs).toInt(), 1);
        const Run again = program.runAs(login, arguments);
        QCOMPARE(again.json().value(u"replayed"_qs).toInt(), 2500);
        QCOMPARE(siteNumbers(program).size(), 2500);
        QCOMPARE(program.sql(u"select count(*) from command where kind = 'import.rows' and actor = '%1' "
                             "and payload ->> 'rows_sha256' is not null and payload -> 'rows' is null"_qs.arg(login)),
            QStringList { u"6"_qs });
        QCOMPARE(program.sql(u"select distinct actor from event_log where entity = 'site' and action <> 'refused'"_qs),
            QStringList { login });
        worker.terminate();
        QVERIFY(worker.waitForFinished(60'000));
        QCOMPARE(program.run({ u"audit"_qs, u"verify"_qs }).exitCode, 0);
    }

    /** Rows that are commands of their own can't be tried without being done. */
    void aServerTriesWhatIsRegisteredOnly()
    {
        Program program(Engine::Postgresql);
        program.begin();
        const QString file = program.writeFile(u"requests.csv"_qs, "site_number,channel\n7000001,fax\n");
        const Run run = program.run({ u"import"_qs, u"requests"_qs, file, u"--dry-run"_qs });
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(u"--dry-run"), qPrintable(run.err));
    }

    void noSuchFileNoSuchListNoDatabase()
    {
        const Program program;
        const QString missing = program.filePath(QStringLiteral("no.csv"));
        const QString file = program.writeFile(QStringLiteral("sites.csv"), manySites(1));
        QCOMPARE(program.run({ u"import"_qs, u"sites"_qs, missing }).exitCode, 2);
        QCOMPARE(program.run({ u"import"_qs, u"people"_qs, file }).exitCode, 2);
        QCOMPARE(program.run({ u"import"_qs, u"sites"_qs, file, u"--encoding"_qs, u"latin1"_qs }).exitCode, 2);
        QCOMPARE(program.run({ u"import"_qs, u"sites"_qs, file }).exitCode, 3);
        program.init();
        QCOMPARE(
            program.run({ u"import"_qs, u"sites"_qs, file, u"--errors"_qs, u"/nowhere/errors.csv"_qs }).exitCode, 2);
        QVERIFY(siteNumbers(program).isEmpty());
    }

    void readsCp932AndSaysWhenItIsNot_data() { addEngineRows(); }
    void readsCp932AndSaysWhenItIsNot()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        program.begin();
        QByteArray cp932;
        appendCp932(QString::fromUtf8(manySites(2)), cp932);
        const QString file = program.writeFile(QStringLiteral("sites.csv"), cp932);
        const Run wrong = program.run({ u"import"_qs, u"sites"_qs, file, u"--encoding"_qs, u"utf-8"_qs, u"--json"_qs });
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(wrong.json().value(u"refused"_qs).toInt(), 2);
        const Run right = program.run({ u"import"_qs, u"sites"_qs, file, u"--json"_qs });
        QCOMPARE(right.exitCode, 0);
        QCOMPARE(program.sql(u"select distinct company from site"_qs), QStringList { u"株式会社東京"_qs });
    }

    void importsTheOtherLists_data() { addEngineRows(); }
    void importsTheOtherLists()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        program.begin();
        const auto import = [&program](const QString& list, const QByteArray& csv) {
            const QString file = program.writeFile(list + QStringLiteral(".csv"), csv);
            const Run run = program.run({ u"import"_qs, list, file, u"--json"_qs });
            return run.json().value(u"applied"_qs).toInt() * 10 + run.exitCode;
        };
        QCOMPARE(import(u"sites"_qs, manySites(2)), 20);
        QCOMPARE(import(u"members"_qs, "site_number,role,ibm_id,family\n7000001,user,u@example.co.jp,鈴木\n"), 10);
        QCOMPARE(import(u"nominations"_qs,
                     "site_number,claims_primary,ibm_id,email,family,given\n7000001,はい,a@example.co.jp,"
                     "a@example.co.jp,田中,一郎\n9999999,はい,a@example.co.jp,a@example.co.jp,田中,一郎\n"),
            11);
        QCOMPARE(program.sql(u"select source, state from nomination"_qs),
            QStringList { engine == Engine::Sqlite ? u"portal|office_review"_qs : u"operator|office_review"_qs });
    }

#ifndef Q_OS_WIN
    void stopsOnCtrlCAndGoesOn_data()
    {
        addEngineRows();
    }
    void stopsOnCtrlCAndGoesOn()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        program.begin();
        const int sites = engine == Engine::Sqlite ? 20000 : 8000;
        const QString file = program.writeFile(QStringLiteral("sites.csv"), manySites(sites));
        QProcess process;
        program.start(process, { u"import"_qs, u"sites"_qs, file, u"--json"_qs });
        QVERIFY(process.waitForStarted());
        QElapsedTimer waited;
        waited.start();
        while (siteNumbers(program).isEmpty() && waited.elapsed() < 60'000)
            QTest::qWait(20);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const qsizetype done = siteNumbers(program).size();
        QVERIFY(done > 0);
        QCOMPARE(done % 1000, 0);
        if (done < sites) {
            QCOMPARE(process.exitCode(), 1);
            QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains(u"same command again"));
        }
        const Run rest = program.run({ u"import"_qs, u"sites"_qs, file, u"--json"_qs });
        QCOMPARE(rest.exitCode, 0);
        QCOMPARE(rest.json().value(u"replayed"_qs).toInteger(), done);
        QCOMPARE(rest.json().value(u"applied"_qs).toInteger(), sites - done);
        QCOMPARE(siteNumbers(program).size(), sites);
    }
#endif

    void speaksJapanese_data()
    {
        addEngineRows();
    }
    void speaksJapanese()
    {
        QFETCH(padesk::Engine, engine);
        Program program(engine);
        program.begin();
        const QString file = program.writeFile(QStringLiteral("sites.csv"), head + "7000,PA,A1,東京,山田,2006-05-08\n");
        const Run run = program.run({ u"--language"_qs, u"ja"_qs, u"import"_qs, u"sites"_qs, file });
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.startsWith(u"2 行目"), qPrintable(run.err));
    }
};

PADESK_TEST(import, ImportTest)
#include "tst_import.moc"
