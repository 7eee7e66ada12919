// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterpainter.h"
#include "app/letters/qrmatrix.h"
#include "tests/letters/samples.h"
#include "tests/support/testmain.h"

#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <qrencode.h>

using namespace padesk;
using namespace padesk::test;

namespace {

QList<LetterPage> pagesOf(const Letter& letter)
{
    Typesetter typesetter(letterFonts().value());
    return layOutLetter(letter, typesetter);
}

QString textOf(const LetterPage& page, PlacedText::Part part)
{
    QString text;
    for (const PlacedText& placed : page.texts) {
        if (placed.part == part)
            text += placed.line().text;
    }
    return text;
}

QImage painted(const Letter& letter, int page, int dpi)
{
    QImage image(qRound(sheet::width / 25.4 * dpi), qRound(sheet::height / 25.4 * dpi), QImage::Format_Grayscale8);
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLetterPage(painter, letter, page);
    return image;
}

QJsonObject longNames()
{
    const QString company = QStringLiteral("株式会社") + QStringLiteral("見本技術研究開発機構").repeated(50).left(496);
    return { { QStringLiteral("company"), company },
        { QStringLiteral("department"), QStringLiteral("情報システム統括本部").repeated(8) },
        { QStringLiteral("contact_name"), QStringLiteral("寿限無寿限無五劫の擦り切れ").repeated(6) },
        { QStringLiteral("address"),
            QStringLiteral("東京都千代田区霞が関一丁目二番三号見本中央合同庁舎").repeated(8) } };
}

} // namespace

class LetterLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAddressStaysInTheWindow_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QPointF>("offset");
        QTest::newRow("usual") << QJsonObject() << QPointF();
        QTest::newRow("everything far too long") << longNames() << QPointF();
        QTest::newRow("moved for another envelope") << QJsonObject() << QPointF(3, 5);
        QTest::newRow("Latin without a space")
            << QJsonObject { { QStringLiteral("company"), QString(300, u'W') } } << QPointF();
        QTest::newRow("very short") << QJsonObject { { QStringLiteral("address"), QStringLiteral("津市") },
            { QStringLiteral("department"), QString() } }
                                    << QPointF();
    }

    void theAddressStaysInTheWindow()
    {
        QFETCH(const QJsonObject, changes);
        QFETCH(const QPointF, offset);
        for (const LetterKind kind : allLetterKinds()) {
            if (kind == LetterKind::FaxCover)
                continue;
            Letter letter = sampleLetter(kind, QStringLiteral("ja"), changes);
            letter.windowOffset = offset;
            const QRectF block = sheet::addressBlock.translated(offset).adjusted(-0.05, -0.05, 0.05, 0.05);
            const LetterPage page = pagesOf(letter).first();
            for (const PlacedText& text : page.texts) {
                const QByteArray where = (enumText(kind) + u' ' + text.line().text).toUtf8();
                if (text.part == PlacedText::Part::Address)
                    QVERIFY2(block.contains(text.boxMm()), where.constData());
                else
                    QVERIFY2(!sheet::windowZone.intersects(text.boxMm()), where.constData());
            }
        }
    }

    void theHonorificIsNeverCutOff()
    {
        const LetterPage page
            = pagesOf(sampleLetter(LetterKind::PasscodeLetter, QStringLiteral("ja"), longNames())).first();
        const QString address = textOf(page, PlacedText::Part::Address);
        QVERIFY(address.contains(QStringLiteral("〒980-0811")));
        QVERIFY(address.contains(u'…'));
        QVERIFY(address.endsWith(u'様'));
    }

    void aVeryLongCompanyIsCompleteInTheLetter()
    {
        const QJsonObject names = longNames();
        QString body;
        for (const LetterPage& page : pagesOf(sampleLetter(LetterKind::PasscodeLetter, QStringLiteral("ja"), names)))
            body += textOf(page, PlacedText::Part::Body);
        QVERIFY(body.contains(names.value(u"company").toString()));
    }

    void nothingLeavesThePageOrOverlaps_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("fax");
        QTest::addColumn<QJsonObject>("changes");
        for (const QString& language : { QStringLiteral("ja"), QStringLiteral("en") }) {
            for (const bool fax : { false, true }) {
                QTest::addRow("%s %d", qPrintable(language), fax) << language << fax << QJsonObject();
                QTest::addRow("%s %d long", qPrintable(language), fax) << language << fax << longNames();
            }
        }
    }

    void nothingLeavesThePageOrOverlaps()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, fax);
        QFETCH(const QJsonObject, changes);
        const QRectF printable(8, 8, sheet::width - 16, sheet::height - 16);
        for (const LetterKind kind : allLetterKinds()) {
            Letter letter = sampleLetter(kind, language, changes);
            letter.medium = fax ? LetterMedium::Fax : letter.medium;
            for (const LetterPage& page : pagesOf(letter)) {
                for (qsizetype i = 0; i < page.texts.size(); ++i) {
                    const QRectF box = page.texts[i].boxMm();
                    const QByteArray where = (enumText(kind) + u' ' + page.texts[i].line().text).toUtf8();
                    QVERIFY2(printable.contains(box), where.constData());
                    if (fax)
                        QVERIFY2(page.texts[i].em >= fromPoints(10.5), where.constData());
                    for (qsizetype k = 0; k < i; ++k)
                        QVERIFY2(
                            !box.adjusted(0.1, 0.1, -0.1, -0.1).intersects(page.texts[k].boxMm()), where.constData());
                }
            }
        }
    }

    void aFaxHasNoGreyAndNoThinLine()
    {
        for (const LetterKind kind : allLetterKinds()) {
            Letter letter = sampleLetter(kind);
            letter.medium = LetterMedium::Fax;
            for (const LetterPage& page : pagesOf(letter)) {
                for (const PlacedRule& rule : page.rules) {
                    QVERIFY(!rule.hair);
                    QVERIFY(toMm(std::min(rule.rect.width(), rule.rect.height())) >= 0.34);
                }
            }
        }
    }

    void manyApplicantsTakeSeveralPages()
    {
        QJsonArray applicants;
        for (int i = 1; i <= 90; ++i)
            applicants.append(QStringLiteral("申請者%1号").arg(i));
        const Letter letter = sampleLetter(
            LetterKind::HoldNudge, QStringLiteral("ja"), { { QStringLiteral("applicants"), applicants } });
        const QList<LetterPage> pages = pagesOf(letter);
        QVERIFY(pages.size() >= 3);
        QCOMPARE(pageCount(letter), int(pages.size()));
        QString body;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString foot = QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size());
            QVERIFY(textOf(pages[i], PlacedText::Part::Foot).contains(foot));
            QCOMPARE(textOf(pages[i], PlacedText::Part::Head).contains(letter.subject), i > 0);
            body += textOf(pages[i], PlacedText::Part::Body);
        }
        for (const QJsonValue& applicant : std::as_const(applicants))
            QCOMPARE(body.count(applicant.toString()), 1);
    }

    void usualLettersFitOnOnePage()
    {
        for (const LetterKind kind : allLetterKinds()) {
            for (const QString& language : LetterTemplates::languages())
                QVERIFY2(pagesOf(sampleLetter(kind, language)).size() == 1, qPrintable(enumText(kind)));
        }
    }

    void previewAndArchiveShowNoPasscode()
    {
        for (const LetterKind kind : allLetterKinds()) {
            LetterRequest request = sampleRequest(kind);
            request.passcode.reset();
            const Letter letter = composeLetter(request, LetterTemplates::builtIn()).value();
            const LetterPage page = pagesOf(letter).first();
            QString all;
            for (const PlacedText& text : page.texts)
                all += text.line().text;
            QCOMPARE(all.contains(QStringLiteral("XXXX-XXXX-XXXX")), mayCarryPasscode(kind));
            QCOMPARE(all.contains(QStringLiteral("控え（")), mayCarryPasscode(kind));
        }
    }

    void thePasscodeIsPrintedInGroups()
    {
        const LetterPage page = pagesOf(sampleLetter(LetterKind::PasscodeLetter)).first();
        QVERIFY(textOf(page, PlacedText::Part::Body).contains(QStringLiteral("ABCD-EFGH-JKMN")));
    }

    void theQrCodeIsLibqrencodes()
    {
        const QString number = QStringLiteral("P-0000417");
        const QrMatrix matrix = qrMatrix(number);
        QRcode* code = QRcode_encodeString(number.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
        QCOMPARE(matrix.side, code->width);
        for (int row = 0; row < matrix.side; ++row) {
            for (int column = 0; column < matrix.side; ++column)
                QCOMPARE(matrix.isDark(column, row), (code->data[row * code->width + column] & 1) != 0);
        }
        QRcode_free(code);
        QCOMPARE(qrMatrix(QString()).side, 0);
    }

    void theQrCodeCanBeRead_data()
    {
        QTest::addColumn<int>("medium");
        QTest::addColumn<int>("dpi");
        QTest::newRow("scan of a letter") << int(LetterMedium::Post) << 200;
        QTest::newRow("fax") << int(LetterMedium::Fax) << 204;
        QTest::newRow("good scan") << int(LetterMedium::Post) << 300;
    }

    void theQrCodeCanBeRead()
    {
        QFETCH(const int, medium);
        QFETCH(const int, dpi);
        Letter letter = sampleLetter(LetterKind::PasscodeLetter);
        letter.medium = LetterMedium(medium);
        QImage image = painted(letter, 0, dpi);
        if (letter.medium == LetterMedium::Fax)
            image = image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("page.png"));
        QVERIFY(image.save(path));
        const QString read = run(QStringLiteral("zbarimg"), { QStringLiteral("-q"), QStringLiteral("--raw"), path });
        QCOMPARE(read.trimmed(), QStringLiteral("P-0000417"));
    }

    void aPageIsPaintedOnAnImage()
    {
        const QImage image = painted(sampleLetter(LetterKind::HoldNudge), 0, 96);
        QVERIFY(image != QImage(image.size(), image.format()));
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
        QVERIFY(dark > 5000);
        const QImage none = painted(sampleLetter(LetterKind::HoldNudge), 7, 96);
        QVERIFY(none.pixelColor(300, 300) == Qt::white);
    }

    void fontsAreJapaneseOnes()
    {
        const QStringList chinese { QStringLiteral("Noto Sans CJK SC"), QStringLiteral("SimSun"),
            QStringLiteral("DejaVu Sans") };
        const Result<LetterFonts> none = chooseLetterFonts(chinese);
        QCOMPARE(none.error().code, Error::Code::NotFound);
        QVERIFY(none.error().detail.contains(QStringLiteral("Japanese font")));
        const Result<LetterFonts> windows = chooseLetterFonts(chinese
            + QStringList { QStringLiteral("Meiryo"), QStringLiteral("Yu Gothic"), QStringLiteral("Consolas") });
        QCOMPARE(windows->text, QStringLiteral("Yu Gothic"));
        QCOMPARE(windows->code, QStringLiteral("Consolas"));
        QCOMPARE(chooseLetterFonts({ QStringLiteral("Hiragino Sans") })->code, QStringLiteral("Hiragino Sans"));
    }
};

PADESK_TEST(letterlayout, LetterLayoutTest)
#include "tst_letterlayout.moc"
