// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/passcodealphabet.h"
#include "models/store/audit.h"
#include "tests/app/pages/workdesk.h"
#include "tests/letters/samples.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QPdfWriter>

using namespace padesk;
using namespace padesk::test;

namespace {

const QString waitingLetters = QStringLiteral(
    "select id from delivery where channel = 'post' and state = 'queued' and (not_before is null or not_before <= "
    "'2026-11-20T01:00:00Z') order by id");

QList<qint64> ids(const WorkDesk& desk, const QString& query)
{
    QList<qint64> all;
    for (const QString& id : desk.one(query).split(u' ', Qt::SkipEmptyParts))
        all.append(id.toLongLong());
    return all;
}

QString stateOf(const WorkDesk& desk, qint64 delivery)
{
    return desk.one(u"select state from delivery where id = %1"_qs.arg(delivery));
}

QString codesOf(const WorkDesk& desk, qint64 delivery)
{
    return desk.one(u"select state from passcode where delivery_id = %1"_qs.arg(delivery));
}

} // namespace

/** The hand-over of ARCHITECTURE.md 4 as the desk asks for it. */
class StoreLetterPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPreviewShowsEveryLetterAndStartsNone()
    {
        WorkDesk desk;
        const QList<qint64> letters = ids(desk, waitingLetters);
        QVERIFY(letters.size() >= 2);
        const Result<LetterPreview> preview = wait(desk.letters.preview(letters, 1));
        QVERIFY(preview);
        QCOMPARE(preview->deliveries.size() + preview->troubles.size(), letters.size());
        QVERIFY(preview->pageCount >= preview->deliveries.size());
        QCOMPARE(preview->pages.size(), 1);
        QVERIFY(!preview->pages.first().isNull());
        for (const qint64 letter : letters)
            QCOMPARE(stateOf(desk, letter), u"queued"_qs);
    }

    void aCopyIsMasked()
    {
        WorkDesk desk;
        const qint64 letter
            = desk.id(u"select id from delivery where carries_passcode and channel = 'post' order by id"_qs);
        const QString path = desk.path(u"copy.pdf"_qs);
        QVERIFY(wait(desk.letters.saveCopy(letter, path)));
        QVERIFY(pdfText(path).contains(redactedPasscode));
        QCOMPARE(wait(desk.letters.saveCopy(999999, path)).error().code, Error::Code::NotFound);
    }

    void printedLettersWaitForTheirConfirmation_data()
    {
        QTest::addColumn<bool>("printer");
        QTest::newRow("into a file") << false;
        QTest::newRow("on a printer") << true;
    }
    void printedLettersWaitForTheirConfirmation()
    {
        QFETCH(bool, printer);
        WorkDesk desk;
        const QList<qint64> letters = ids(desk, waitingLetters);
        const QString path = desk.path(u"run.pdf"_qs);
        const LetterTarget target
            = printer ? LetterTarget { {}, std::make_shared<QPdfWriter>(path) } : LetterTarget { path, nullptr };
        const Result<HandedOver> out = wait(desk.letters.handOver(letters, target));
        QVERIFY2(out, out ? "" : qPrintable(out.error().detail));
        QVERIFY(!out->deliveries.isEmpty());
        QVERIFY(out->pages >= out->deliveries.size());
        for (const qint64 letter : out->deliveries) {
            QCOMPARE(stateOf(desk, letter), u"sending"_qs);
            const bool code = desk.one(u"select carries_passcode from delivery where id = %1"_qs.arg(letter)) == u"1";
            QCOMPARE(codesOf(desk, letter), code ? u"live"_qs : QString());
        }
        if (!printer) {
            const QString text = pdfText(path);
            QVERIFY(!text.isEmpty());
            QVERIFY(!text.contains(redactedPasscode));
        }
    }

    void aTargetThatFailsVoidsItsCodes()
    {
        WorkDesk desk;
        const QList<qint64> letters = ids(desk, waitingLetters);
        const Result<HandedOver> out
            = wait(desk.letters.handOver(letters, { desk.path(u"no/such/run.pdf"_qs), nullptr }));
        QVERIFY(!out);
        for (const qint64 letter : letters) {
            QVERIFY(stateOf(desk, letter) != u"sending");
            QVERIFY(codesOf(desk, letter) != u"live");
        }
    }

    void whatCannotBeStartedIsLeftOut()
    {
        WorkDesk desk;
        const QList<qint64> letters = ids(desk, waitingLetters);
        QVERIFY(desk.send(u"delivery.hold"_qs, { { u"deliveries"_qs, QJsonArray { deliveryNumber(letters.first()) } } })
                    .applied);
        const Result<HandedOver> out = wait(desk.letters.handOver(letters, { desk.path(u"run.pdf"_qs), nullptr }));
        QVERIFY(out);
        QVERIFY(!out->deliveries.contains(letters.first()));
        QVERIFY(!out->troubles.isEmpty());
        QCOMPARE(stateOf(desk, letters.first()), u"held"_qs);
    }

    void theRegisterHasEveryLetterOfTheDayAndTheHead()
    {
        WorkDesk desk;
        const QDate day = QDate::fromString(
            desk.one(u"select max(posted_on) from delivery where posted_on is not null"_qs).left(10), Qt::ISODate);
        QVERIFY(day.isValid());
        const QString count
            = desk.one(u"select count(*) from delivery where channel = 'post' and posted_on = '%1'"_qs.arg(
                day.toString(Qt::ISODate)));
        const QString csv = desk.path(u"register.csv"_qs);
        const Result<WrittenRegister> written = wait(desk.letters.writeRegister(day, csv));
        QVERIFY(written);
        QCOMPARE(QString::number(written->letters), count);
        QCOMPARE(written->hash, desk.one(u"select hash from event_log order by seq desc limit 1"_qs));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(written->hash));
        QCOMPARE(text.count(u"D-0"), written->letters);
        const QString pdf = desk.path(u"register.pdf"_qs);
        QVERIFY(wait(desk.letters.writeRegister(day, pdf)));
        QVERIFY(QFile(pdf).size() > 1000);
        QCOMPARE(pdfText(pdf).count(u"D-"), written->letters);
    }
};

PADESK_TEST(storeletterport, StoreLetterPortTest)

#include "tst_storeletterport.moc"
