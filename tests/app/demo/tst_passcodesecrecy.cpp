// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democreate.h"
#include "app/handover/letterrun.h"
#include "models/domain/passcodealphabet.h"
#include "tests/app/cli/program.h"
#include "tests/letters/samples.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The code as it could have been written down: with hyphens or without, in small letters, in three encodings. */
QList<QByteArray> formsOf(const QString& code)
{
    QList<QByteArray> forms;
    QString bare = code;
    bare.remove(u'-');
    for (const QString& text : { code, bare, code.toLower(), bare.toLower() }) {
        forms.append(text.toUtf8());
        for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE })
            forms.append(QByteArray(QStringEncoder(encoding)(text)));
    }
    return forms;
}

QList<QByteArray> formsOf(const QStringList& codes)
{
    QList<QByteArray> forms;
    for (const QString& code : codes)
        forms += formsOf(code);
    return forms;
}

bool holds(const QByteArray& bytes, const QList<QByteArray>& forms)
{
    return std::any_of(forms.begin(), forms.end(), [&bytes](const QByteArray& form) { return bytes.contains(form); });
}

/** Every file below the folder, hidden ones too. */
QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

QStringList filesThatHold(const QString& folder, const QStringList& codes)
{
    const QList<QByteArray> forms = formsOf(codes);
    QStringList found;
    for (const QString& path : filesBelow(folder)) {
        if (holds(contentOf(path), forms))
            found.append(path);
    }
    return found;
}

QStringList codesIn(const QString& text)
{
    static const QRegularExpression form(u"\\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\\b"_qs);
    QStringList codes;
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const QString code = found.next().captured();
        if (code != u"XXXX-XXXX-XXXX" && !codes.contains(code))
            codes.append(code);
    }
    return codes;
}

/** A user who has never started the program: all his folders are below one, and empty. */
QProcessEnvironment freshUser(const QString& folder)
{
    QProcessEnvironment user;
    for (const char* name : { "HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
             "XDG_RUNTIME_DIR" }) {
        const QString path = folder + u'/' + QString::fromLatin1(name);
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        user.insert(QString::fromLatin1(name), path);
    }
    // Whatever can be logged is.
    user.insert(u"QT_LOGGING_RULES"_qs, u"*.debug=true"_qs);
    return user;
}

/** Everything that this process logs while it lives. */
class CapturedLog {
public:
    CapturedLog()
    {
        s_text.clear();
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& message) { s_text += message.toUtf8() + '\n'; });
    }
    CapturedLog(const CapturedLog&) = delete;
    CapturedLog& operator=(const CapturedLog&) = delete;
    ~CapturedLog() { qInstallMessageHandler(m_before); }

    static const QByteArray& text() { return s_text; }

private:
    static inline QByteArray s_text;
    QtMessageHandler m_before = nullptr;
};

/** The hand-over in this process, on a database that stays open, so that its log is still beside it. */
class HandOver {
public:
    HandOver()
        : m_temp(Engine::Sqlite)
        , m_database(m_temp.open())
        , m_processor(*m_database)
    {
        DemoOptions options;
        options.size = { demoLeastSites, 2 * demoLeastSites };
        options.today = QDate(2026, 1, 20);
        options.staff.supervisor = u"someone"_qs;
        options.staff.supervisorName = options.staff.supervisor;
        if (const Result<void> done = createDemo(*m_database, options); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    QString folder() const { return m_temp.filePath(QString()); }
    QString databaseFile() const { return m_temp.url().path; }

    /** Prints what waits; the codes that went on paper. */
    QStringList print(const QString& path)
    {
        const QDateTime when(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
        LetterRun run(m_processor, { u"padesk-demo"_qs, false }, LetterTemplates::builtIn());
        QStringList codes;
        run.setReader([&](const WaitingLetter& letter, const Secret& code) {
            codes.append(formatPasscode(code));
            m_read.append({ letter, code });
        });
        const Result<PrintedLetters> printed = run.print(*waitingLetters(*m_database, Channel::Post, when, 100), path);
        if (!printed)
            qFatal("%s", qPrintable(printed.error().detail));
        return codes;
    }

    /** The customers type what they have read, first with a mistake; how many codes were right. */
    int redeemAll()
    {
        int verified = 0;
        for (const auto& [letter, code] : std::as_const(m_read)) {
            const QJsonObject content = letter.document.content;
            QJsonObject payload { { u"site_number"_qs, content.value(u"site_number"_qs) },
                { u"ibm_id"_qs, content.value(u"contact_email"_qs) }, { u"code"_qs, u"ABCD-EFGH-JKMN"_qs } };
            send(payload);
            payload.insert(u"code"_qs, formatPasscode(code));
            verified += send(payload) ? 1 : 0;
        }
        return verified;
    }

private:
    bool send(const QJsonObject& payload)
    {
        const auto done
            = m_processor.submit({ u"someone"_qs, true }, { { QUuid::createUuid(), u"passcode.redeem"_qs, payload } });
        return done->first().answer.value(u"verified"_qs).toBool();
    }

    TempDatabase m_temp;
    std::unique_ptr<Database> m_database;
    CommandProcessor m_processor;
    QList<std::pair<WaitingLetter, Secret>> m_read;
};

} // namespace

/** The clear passcode is in the letter and nowhere else (ARCHITECTURE.md 4). */
class PasscodeSecrecyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullRunLeavesNoCodeBehind()
    {
        const Program padesk;
        const QString database = padesk.filePath(u"out/work.sqlite"_qs);
        const QProcessEnvironment user = freshUser(padesk.filePath(u"user"_qs));
        const Run made = padesk.runBare(
            { u"demo"_qs, u"create"_qs, database, u"--sites"_qs, u"200"_qs, u"--seed"_qs, u"5"_qs }, user);
        QVERIFY2(made.exitCode == 0, qPrintable(made.err.right(2000)));
        const Run run = padesk.runBare({ u"demo"_qs, u"run"_qs, u"--database"_qs, u"sqlite:"_qs + database, u"--out"_qs,
                                           padesk.filePath(u"out"_qs), u"--json"_qs },
            user);
        QVERIFY2(run.exitCode == 0, qPrintable(run.err.right(2000)));
        const QString letters = padesk.filePath(u"out/letters/print-run.pdf"_qs);
        const QStringList codes = codesIn(pdfText(letters));
        QVERIFY(codes.size() >= 2);
        QVERIFY(filesBelow(padesk.filePath(u"out"_qs)).contains(database));
        QCOMPARE(filesThatHold(padesk.filePath(QString()), codes), QStringList());
        const QList<QByteArray> forms = formsOf(codes);
        QVERIFY(run.err.contains(u"qt."));
        QVERIFY(!holds((made.out + made.err + run.out + run.err).toUtf8(), forms));
        for (const QString& path : filesBelow(padesk.filePath(u"out/letters"_qs))) {
            if (path != letters)
                QVERIFY2(!holds(pdfText(path).toUtf8(), forms), qPrintable(path));
        }
    }

    void theOpenDatabaseAndItsLogHoldNoCode()
    {
        const CapturedLog log;
        HandOver office;
        const QString letters = office.folder() + u"/run.pdf"_qs;
        const QStringList codes = office.print(letters);
        QVERIFY(!codes.isEmpty());
        const QString text = pdfText(letters);
        for (const QString& code : codes)
            QVERIFY(text.contains(code));
        QVERIFY(office.redeemAll() > 0);
        const QByteArray waiting = contentOf(office.databaseFile() + u"-wal"_qs);
        QVERIFY(waiting.contains("passcode.redeem") || waiting.contains("verified"));
        QCOMPARE(filesThatHold(office.folder(), codes), QStringList());
        QVERIFY(!holds(CapturedLog::text(), formsOf(codes)));
    }

    /** A search that never finds anything would prove nothing. */
    void theSearchFindsWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        int number = 0;
        for (const QByteArray& form : formsOf(u"ABCD-EFGH-2345"_qs))
            QTest::addRow("form %d", ++number) << QByteArray(QByteArray(4097, '\0') + form + '\n');
    }
    void theSearchFindsWhatIsThere()
    {
        QFETCH(QByteArray, bytes);
        const Program padesk;
        const QString folder = padesk.filePath(u"user"_qs);
        freshUser(folder);
        QFile file(folder + u"/TMPDIR/.hidden"_qs);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(filesThatHold(folder, { u"ABCD-EFGH-2346"_qs }), QStringList());
        QCOMPARE(filesThatHold(folder, { u"ABCD-EFGH-2345"_qs }), QStringList { file.fileName() });
    }
};

PADESK_TEST(passcodesecrecy, PasscodeSecrecyTest)

#include "tst_passcodesecrecy.moc"
