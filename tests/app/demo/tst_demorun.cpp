// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/letters/samples.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** Rows by state before and after the run. */
struct Counts {
    int approved = 0;
    int refused = 0;
    int onHold = 0;
    int posted = 0;
    int verified = 0;
    int openRequests = 0;
};

Counts countRows(const DatabaseUrl& url)
{
    const auto one = [&url](const QString& query) { return rawSql(url, query).first().toInt(); };
    return { one(u"select count(*) from nomination where state = 'approved'"_qs),
        one(u"select count(*) from nomination where state = 'refused'"_qs),
        one(u"select count(*) from nomination where state = 'on_hold'"_qs),
        one(u"select count(*) from delivery where channel = 'post' and state in ('posted', 'returned')"_qs),
        one(u"select count(*) from member where verified_at is not null and auth_method = 'passcode'"_qs),
        one(u"select count(*) from passcode_request where state in ('requested', 'verifying')"_qs) };
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** One run of the program for all tests: on a small demo in the folder of its results. */
class DemoRun {
public:
    static const DemoRun& instance()
    {
        static const DemoRun run;
        return run;
    }

    QString out(const QString& name = {}) const { return m_program.filePath(u"out/"_qs + name); }
    const DatabaseUrl& url() const { return m_url; }

    Counts before;
    Counts after;
    Run run;
    QJsonObject summary;

private:
    DemoRun()
    {
        m_url = DatabaseUrl::forFile(m_program.filePath(u"out/work.sqlite"_qs));
        const Run made = m_program.runBare(
            { u"demo"_qs, u"create"_qs, m_url.path, u"--sites"_qs, u"200"_qs, u"--seed"_qs, u"3"_qs }, {});
        if (made.exitCode != 0)
            qFatal("%s", qPrintable(made.err));
        before = countRows(m_url);
        run = m_program.runBare(
            { u"demo"_qs, u"run"_qs, u"--database"_qs, m_url.toString(), u"--out"_qs, out(), u"--json"_qs }, {});
        after = countRows(m_url);
        summary = QJsonDocument::fromJson(contentOf(out(u"summary.json"_qs))).object();
    }

    Program m_program;
    DatabaseUrl m_url;
};

const DemoRun& demo()
{
    return DemoRun::instance();
}

int number(const char* name)
{
    return demo().summary.value(QLatin1String(name)).toInt(-1);
}

} // namespace

class DemoRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWell()
    {
        QVERIFY2(demo().run.exitCode == 0, qPrintable(demo().run.err));
        QCOMPARE(demo().run.json(), demo().summary);
    }

    void saysWhatTheTablesSay()
    {
        QCOMPARE(number("approved"), demo().after.approved - demo().before.approved);
        QCOMPARE(number("refused"), demo().after.refused - demo().before.refused);
        QCOMPARE(number("on_hold_released"), demo().before.onHold - demo().after.onHold);
        QCOMPARE(number("letters"), demo().after.posted - demo().before.posted);
        QCOMPARE(demo().summary.value(u"audit").toString(), u"ok"_qs);
        for (const char* name : { "approved", "refused", "on_hold_released", "letters" })
            QVERIFY2(number(name) > 0, name);
    }

    void redeemsOneCodeAndReleasesAllRequests()
    {
        QCOMPARE(demo().after.verified - demo().before.verified, 1);
        QCOMPARE(demo().after.openRequests, 0);
    }

    void printsReadableLetters()
    {
        const QString printed = pdfText(demo().out(u"letters/print-run.pdf"_qs));
        const int pages = static_cast<int>(printed.count(u'\f'));
        QVERIFY(pages >= number("letters"));
        QVERIFY(solid(printed).contains(u"テンポラリー・パスコード再送のご案内"));
        QVERIFY(!printed.contains(u"XXXX-XXXX-XXXX"));
        for (const char* kind :
            { "pa_contract_notice", "online_guide", "passcode", "nomination_received", "approval_request", "decision",
                "hold_notice", "nudge", "contact_sign_in", "change_notice", "fax_cover" }) {
            const QString file = demo().out(u"letters/%1.pdf"_qs.arg(QLatin1String(kind)));
            QVERIFY2(QFile::exists(file), kind);
            QVERIFY2(solid(pdfText(file)).contains(u"サイト番号"), kind);
        }
        QVERIFY(pdfText(demo().out(u"letters/passcode.pdf"_qs)).contains(u"XXXX-XXXX-XXXX"));
    }

    void writesNoPasscodeAnywhereElse()
    {
        static const QRegularExpression form(u"[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}"_qs);
        QSet<QByteArray> codes;
        auto found = form.globalMatch(pdfText(demo().out(u"letters/print-run.pdf"_qs)));
        while (found.hasNext()) {
            const QByteArray code = found.next().captured().toLatin1();
            codes.insert(code);
            codes.insert(QByteArray(code).replace('-', ""));
        }
        QVERIFY(codes.size() >= 2);
        int files = 0;
        QDirIterator all(demo().out(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            if (path.contains(u"/letters/"))
                continue;
            ++files;
            const QByteArray bytes = contentOf(path);
            for (const QByteArray& code : codes)
                QVERIFY2(!bytes.contains(code), qPrintable(path));
        }
        QVERIFY(files >= 5); // database, summary, pictures
        for (const QByteArray& code : codes)
            QVERIFY(!demo().run.out.contains(QString::fromLatin1(code)));
    }

    void takesPicturesInBothLanguagesAndThemes()
    {
        const QJsonArray names = demo().summary.value(u"screenshots").toArray();
        // Home and the access check at least, each in two languages and two themes.
        QVERIFY(names.size() >= 8 && names.size() % 4 == 0);
        QSet<QByteArray> different;
        for (const QJsonValue name : names) {
            const QString path = demo().out(name.toString());
            const QImage picture(path);
            QVERIFY2(picture.width() > 800 && picture.height() > 500, qPrintable(path));
            different.insert(contentOf(path));
        }
        QCOMPARE(different.size(), names.size());
    }

    void leavesASoundDatabase()
    {
        QCOMPARE(rawSql(demo().url(), u"pragma foreign_key_check"_qs), QStringList());
        QCOMPARE(rawSql(demo().url(), u"pragma integrity_check"_qs), QStringList { u"ok"_qs });
        QCOMPARE(rawSql(demo().url(), u"select count(*) from delivery where state = 'sending' and channel = 'post'"_qs),
            QStringList { u"0"_qs });
    }

    void worksOnNothingButADemo()
    {
        const Program padesk;
        padesk.init();
        const Run run = padesk.run({ u"demo"_qs, u"run"_qs, u"--out"_qs, padesk.filePath(u"out"_qs) });
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains(u"no demo database"));
        QVERIFY(!QFile::exists(padesk.filePath(u"out/summary.json"_qs)));
    }

    void createTakesNoFileThatIsThere()
    {
        const Program padesk;
        padesk.writeFile(u"precious.txt"_qs, "mine");
        const QString file = padesk.filePath(u"precious.txt"_qs);
        QCOMPARE(padesk.runBare({ u"demo"_qs, u"create"_qs, file }, {}).exitCode, 1);
        QCOMPARE(contentOf(file), QByteArray("mine"));
    }

    void refusesSizesOutOfRange_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("too few sites") << QStringList { u"--sites"_qs, u"10"_qs };
        QTest::newRow("too many sites") << QStringList { u"--sites"_qs, u"2000000"_qs };
        QTest::newRow("fewer users than sites") << QStringList { u"--sites"_qs, u"500"_qs, u"--users"_qs, u"400"_qs };
        QTest::newRow("no number") << QStringList { u"--sites"_qs, u"many"_qs };
    }
    void refusesSizesOutOfRange()
    {
        QFETCH(QStringList, options);
        const Program padesk;
        const QString file = padesk.filePath(u"demo.sqlite"_qs);
        QCOMPARE(padesk.runBare(QStringList { u"demo"_qs, u"create"_qs, file } + options, {}).exitCode, 2);
        QVERIFY(!QFile::exists(file));
    }

    void saysThatThereIsNoDisplay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("en") << u"en"_qs << u"no display"_qs;
        QTest::newRow("ja") << u"ja"_qs << u"画面が使用できない"_qs;
    }
    void saysThatThereIsNoDisplay()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        const Program padesk;
        const Run run = padesk.run({ u"--language"_qs, language });
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(sentence), qPrintable(run.err));
    }
};

PADESK_TEST(demorun, DemoRunTest)

#include "tst_demorun.moc"
