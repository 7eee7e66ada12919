// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democreate.h"
#include "app/handover/letterrun.h"
#include "models/domain/passcodealphabet.h"
#include "models/store/passcodehash.h"
#include "tests/letters/samples.h"
#include "tests/support/rawsql.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** The hand-over of ARCHITECTURE.md 4 on the letters that wait in a small demo. */
class LetterRunTest : public QObject {
    Q_OBJECT

    struct Desk {
        Desk()
            : temp(Engine::Sqlite)
            , database(temp.open())
            , processor(*database)
        {
            DemoOptions options;
            options.size = { 600, 1200 };
            options.today = QDate(2026, 1, 20);
            options.staff.supervisor = u"someone"_qs;
            options.staff.supervisorName = options.staff.supervisor;
            if (const Result<void> done = createDemo(*database, options); !done)
                qFatal("%s", qPrintable(done.error().detail));
        }

        QList<WaitingLetter> waiting() const
        {
            const Result<QList<WaitingLetter>> letters
                = waitingLetters(*database, Channel::Post, QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC), 1000);
            if (!letters)
                qFatal("%s", qPrintable(letters.error().detail));
            return *letters;
        }
        LetterRun run() { return { processor, Sender { u"padesk-demo"_qs, false }, LetterTemplates::builtIn() }; }
        QString one(const QString& query) const { return rawSql(temp.url(), query).join(u' '); }
        QString stateOf(const WaitingLetter& letter) const
        {
            return one(u"select state from delivery where id = %1"_qs.arg(letter.delivery.id));
        }

        TempDatabase temp;
        std::unique_ptr<Database> database;
        CommandProcessor processor;
    };

private Q_SLOTS:
    void printsEveryWaitingLetterOnceSortedByPostalCode()
    {
        Desk desk;
        const QList<WaitingLetter> waiting = desk.waiting();
        QVERIFY(waiting.size() >= 3);
        LetterRun run = desk.run();
        QHash<qint64, QString> codes;
        run.setReader([&codes](const WaitingLetter& letter, const Secret& code) {
            codes.insert(letter.delivery.id, formatPasscode(code));
        });
        const QString path = desk.temp.filePath(u"run.pdf"_qs);
        const Result<PrintedLetters> printed = run.print(waiting, path);
        QVERIFY(printed);
        QCOMPARE(printed->problems.size(), 0);
        QCOMPARE(printed->printed.size(), waiting.size());
        QString last;
        const QString text = pdfText(path);
        for (const WaitingLetter& letter : printed->printed) {
            QCOMPARE(desk.stateOf(letter), u"printed"_qs);
            QCOMPARE(codes.contains(letter.delivery.id), letter.delivery.carriesPasscode);
            QVERIFY(text.contains(codes.value(letter.delivery.id)));
            const QString postalCode = letter.delivery.destination.value(u"postal_code").toString();
            QVERIFY(postalCode >= last);
            last = postalCode;
        }
        QVERIFY(!codes.isEmpty());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
            const QString hash
                = desk.one(u"select hash from passcode where delivery_id = %1 and state = 'live'"_qs.arg(code.key()));
            QVERIFY(verifyPasscode(*foldPasscode(*code), hash));
        }
    }

    void aPdfThatCannotBeWrittenRevokesItsCodes()
    {
        Desk desk;
        const QList<WaitingLetter> waiting = desk.waiting();
        const Result<PrintedLetters> printed
            = desk.run().print(waiting, desk.temp.filePath(u"no/such/folder/run.pdf"_qs));
        QVERIFY(!printed);
        for (const WaitingLetter& letter : waiting) {
            QCOMPARE(desk.stateOf(letter), u"failed"_qs);
            const QString live = u"select count(*) from passcode where delivery_id = %1 and state <> 'revoked'"_qs.arg(
                letter.delivery.id);
            QCOMPARE(desk.one(live), u"0"_qs);
        }
    }

    void leavesOutWhatLacksAValueOrIsRefused()
    {
        Desk desk;
        QList<WaitingLetter> waiting = desk.waiting();
        QVERIFY(waiting.size() >= 3);
        waiting[0].document.content.insert(u"site_number"_qs, QString());
        const QString held = deliveryNumber(waiting[1].delivery.id);
        const Command hold { QUuid::createUuid(), u"delivery.hold"_qs, { { u"deliveries"_qs, QJsonArray { held } } } };
        QVERIFY(desk.processor.submit({ u"padesk-demo"_qs, false }, { hold })->first().applied);
        const Result<PrintedLetters> printed = desk.run().print(waiting, desk.temp.filePath(u"run.pdf"_qs));
        QVERIFY(printed);
        QCOMPARE(printed->printed.size(), waiting.size() - 2);
        QCOMPARE(printed->problems.size(), 2);
        QVERIFY(printed->problems[0].detail.contains(u"site_number"));
        QCOMPARE(printed->problems[1].code, QString::fromLatin1(refusal::deliveryStateWrong));
        QVERIFY(desk.stateOf(waiting[0]) != u"printed"_qs);
        QCOMPARE(desk.stateOf(waiting[1]), u"held"_qs);
    }
};

PADESK_TEST(letterrun, LetterRunTest)

#include "tst_letterrun.moc"
