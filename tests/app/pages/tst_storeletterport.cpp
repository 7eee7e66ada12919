// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/postingregister.h"
#include "models/domain/inputfields.h"
#include "models/domain/passcodealphabet.h"
#include "models/store/audit.h"
#include "tests/app/pages/workdesk.h"
#include "tests/letters/samples.h"
#include "tests/support/testmain.h"
#include "ui/language.h"

#include <QFile>
#include <QPdfWriter>
#include <QRegularExpression>

using namespace padesk;
using namespace padesk::test;

namespace {

const QString lettersThatWait = QStringLiteral(
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

/** A day at the post office: invented people, each with numbers of its own. */
PostingRegister manyPosted(int count)
{
    PostingRegister posted { QDate(2026, 11, 20), {}, { 4711, QString(64, u'7') } };
    for (int n = 0; n < count; ++n) {
        WaitingLetter letter;
        letter.delivery.id = 9000 + n;
        letter.delivery.channel = Channel::Post;
        letter.delivery.destination = { { u"postal_code"_qs, QString::number(1000013 + 7 * n) },
            { u"name"_qs, u"山田 %1郎"_qs.arg(n + 100) }, { u"company"_qs, u"霞%1商事"_qs.arg(n + 500) } };
        letter.document.kind = DocumentKind::OnlineGuide;
        letter.document.content = { { u"site_number"_qs, QString::number(7012345 + n) } };
        posted.letters.append(letter);
    }
    return posted;
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
        const QList<qint64> letters = ids(desk, lettersThatWait);
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
        const QList<qint64> letters = ids(desk, lettersThatWait);
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
        const QList<qint64> letters = ids(desk, lettersThatWait);
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
        const QList<qint64> letters = ids(desk, lettersThatWait);
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
        QCOMPARE(pdfText(pdf).count(QRegularExpression(u"D-\\d{7}"_qs)), written->letters);
        QVERIFY(solid(pdfText(pdf)).contains(written->hash));
    }

    void theRegisterCanBeReadAndSearched_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_qs;
        QTest::newRow("ja") << u"ja"_qs;
    }
    void theRegisterCanBeReadAndSearched()
    {
        QFETCH(QString, language);
        useLanguage(language);
        const auto english = qScopeGuard([] { useLanguage(u"en"_qs); });
        constexpr int count = 90;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"register.pdf"_qs);
        const PostingRegister posted = manyPosted(count);
        QVERIFY(writeRegisterPdf(posted, path));
        const QString text = solid(pdfText(path));
        for (const WaitingLetter& letter : posted.letters) {
            const QJsonObject& to = letter.delivery.destination;
            for (const QString& value : { deliveryNumber(letter.delivery.id),
                     formatPostalCode(to.value(u"postal_code"_qs).toString()), to.value(u"name"_qs).toString(),
                     to.value(u"company"_qs).toString(), letter.document.content.value(u"site_number"_qs).toString() })
                QVERIFY2(text.contains(solid(value)), qPrintable(value + u'\n' + text));
        }
        QVERIFY(text.contains(posted.head.hash));
        QVERIFY(text.contains(QString::number(posted.head.seq)));
        // Title and heads stand on every sheet, the number of the sheet at its foot.
        const QString sheets = run(u"pdfinfo"_qs, { path }).section(u"Pages:"_qs, 1).section(u'\n', 0, 0).trimmed();
        QVERIFY(sheets.toInt() > 1);
        for (int sheet = 1; sheet <= sheets.toInt(); ++sheet)
            QVERIFY(solid(pdfText(path, sheet)).endsWith(u"%1/%2"_qs.arg(sheet).arg(sheets)));
        const QString title = language == u"ja" ? u"発送簿"_qs : u"Postingregister"_qs;
        QCOMPARE(text.count(title), sheets.toInt());
        keepCopy(path, u"register-"_qs + language);
    }

    void whatDoesNotFitIsWrittenOnFurtherLines()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"register.pdf"_qs);
        PostingRegister posted = manyPosted(1);
        const QString company = u"日本総合情報処理機器製造販売サービス株式会社東日本第二営業本部"_qs;
        posted.letters.first().delivery.destination.insert(u"company"_qs, company);
        QVERIFY(writeRegisterPdf(posted, path));
        const QString text = pdfText(path);
        QVERIFY(!text.contains(u'…'));
        for (const QChar& character : company)
            QVERIFY2(normalised(text).contains(character), qPrintable(text));
    }
};

PADESK_TEST(storeletterport, StoreLetterPortTest)

#include "tst_storeletterport.moc"
