// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterpdf.h"
#include "tests/letters/samples.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** A device that is full after a few bytes. */
class FullDevice : public QIODevice {
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

class LetterPdfTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name + QStringLiteral(".pdf")); }

private Q_SLOTS:
    void everyLetterSaysWhatItMust_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("values");
        const auto row = [](LetterKind kind, const char* values) {
            QTest::addRow("%s", qPrintable(enumText(kind))) << int(kind) << QString::fromUtf8(values);
        };
        row(LetterKind::PasscodeLetter,
            "site_number company contact_name address portal_url request_number office_tel");
        row(LetterKind::PaContractNotice,
            "site_number agreement_number company department contact_name contact_email address change_form_fax");
        row(LetterKind::PaxRegistrationNotice, "site_number company department contact_name contact_email address");
        row(LetterKind::FctRegistrationNotice, "site_number icn company contact_name sales_rep");
        row(LetterKind::OnlineGuide, "site_number portal_url company");
        row(LetterKind::HoldNudge, "site_number company contact_name applicant_count portal_url");
        row(LetterKind::ContactSignIn, "site_number company contact_name sign_in_id");
        row(LetterKind::DecisionNotice, "site_number company applicant_name request_number");
        row(LetterKind::ChangeNotice, "site_number company request_number");
        row(LetterKind::NominationReceived, "site_number company contact_name request_number");
        row(LetterKind::ApprovalRequest, "site_number company contact_name request_number portal_url");
        row(LetterKind::HoldNotice, "site_number company contact_name request_number");
        row(LetterKind::FaxCover, "company department contact_name fax office_name office_fax page_total");
    }

    void everyLetterSaysWhatItMust()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, values);
        for (const QString& language : LetterTemplates::languages()) {
            const Letter letter = sampleLetter(LetterKind(kind), language);
            const QString file = path(enumText(letter.kind) + language);
            QCOMPARE(writePdf(file, { letter }), 1);
            const QString text = solid(pdfText(file));
            const QJsonObject sample = sampleValues();
            for (const QString& name : values.split(u' ')) {
                const QString value = solid(sample.value(name).toVariant().toString());
                QVERIFY2(text.contains(value), qPrintable(name + u' ' + value + u' ' + text));
            }
            QVERIFY(text.contains(solid(letter.subject)));
            QVERIFY(text.contains(solid(letter.date)));
            QCOMPARE(text.contains(QStringLiteral("ABCD-EFGH-JKMN")), mayCarryPasscode(letter.kind));
        }
    }

    void theFileIsSoundAndItsFontsAreInside()
    {
        const QString file = path(QStringLiteral("sound"));
        QVERIFY(writePdf(file, { sampleLetter(LetterKind::PasscodeLetter) }));
        QVERIFY(run(QStringLiteral("qpdf"), { QStringLiteral("--check"), file }).contains(QStringLiteral("No syntax")));
        const QStringList fonts = run(QStringLiteral("pdffonts"), { file }).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts)
            QVERIFY2(font.contains(QStringLiteral("yes no  yes")), qPrintable(font)); // embedded, with a Unicode table
        QVERIFY(fonts.join(u' ').contains(QStringLiteral("NotoSansCJKjp")));
        QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void metadataHoldsNoPasscode()
    {
        const QString file = path(QStringLiteral("metadata"));
        const Letter letter = sampleLetter(LetterKind::PasscodeLetter);
        QVERIFY(writePdf(file, { letter }));
        const QString info = run(QStringLiteral("pdfinfo"), { file });
        QVERIFY(info.contains(letter.subject));
        QVERIFY(info.contains(QStringLiteral("PA Desk")));
        QVERIFY(info.contains(QStringLiteral("A4")));
        QVERIFY(!info.contains(QStringLiteral("ABCD")));
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(!raw.readAll().contains("ABCD-EFGH"));
    }

    void aMaskedLetterIsNeverHandedOver()
    {
        LetterRequest request = sampleRequest(LetterKind::PasscodeLetter);
        request.passcode.reset();
        const Letter letter = composeLetter(request, LetterTemplates::builtIn()).value();
        LetterPdfOptions options;
        options.handOver = true;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(writePdf(buffer, { letter }, options).error().code, Error::Code::BadInput);
        QCOMPARE(buffer.size(), 0);

        const QString file = path(QStringLiteral("preview"));
        QCOMPARE(writePdf(file, { letter }), 1);
        const QString text = pdfText(file);
        QVERIFY(text.contains(QStringLiteral("XXXX-XXXX-XXXX")));
        QVERIFY(!text.contains(QStringLiteral("ABCD")));
    }

    void manyLettersMakeOneFile()
    {
        QList<Letter> letters;
        for (int i = 0; i < 60; ++i)
            letters.append(sampleLetter(LetterKind::PasscodeLetter, QStringLiteral("ja"),
                { { QStringLiteral("site_number"), QString::number(3000100 + i) } }));
        const QString file = path(QStringLiteral("many"));
        qsizetype seen = 0;
        LetterPdfOptions options;
        options.progress = [&](qsizetype done, qsizetype all) {
            seen = done;
            return all == letters.size();
        };
        QCOMPARE(writePdf(file, letters, options), 60);
        QCOMPARE(seen, letters.size());
        QVERIFY(run(QStringLiteral("pdfinfo"), { file }).contains(QStringLiteral("Pages:           60")));
        for (const int page : { 1, 2, 59, 60 })
            QVERIFY(pdfText(file, page).contains(QString::number(3000100 + page - 1)));
    }

    void cancellingLeavesNoFile()
    {
        const QList<Letter> letters(5, sampleLetter(LetterKind::HoldNudge));
        LetterPdfOptions options;
        options.progress = [](qsizetype done, qsizetype) { return done < 2; };
        const QString file = path(QStringLiteral("cancelled"));
        QCOMPARE(writePdf(file, letters, options).error().code, Error::Code::Cancelled);
        QVERIFY(!QFile::exists(file));
    }

    void whatCannotBePaintedIsSaid()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(writePdf(buffer, {}).error().code, Error::Code::BadInput);

        const Letter letter = sampleLetter(LetterKind::HoldNudge, QStringLiteral("ja"),
            { { QStringLiteral("company"), QStringLiteral("外字商店\ue123") } });
        const Result<int> pages = writePdf(path(QStringLiteral("gaiji")), { letter });
        QCOMPARE(pages.error().code, Error::Code::BadInput);
        QVERIFY(pages.error().detail.contains(QChar(0xE123)));
    }

    void aDeviceThatTakesNothingIsAnError()
    {
        FullDevice full;
        full.open(QIODevice::WriteOnly);
        QVERIFY(!writePdf(full, { sampleLetter(LetterKind::HoldNudge) }));
        const Result<int> pages
            = writePdf(QStringLiteral("/nowhere/letter.pdf"), { sampleLetter(LetterKind::HoldNudge) });
        QCOMPARE(pages.error().code, Error::Code::Failed);
    }

    void aFaxIsPaintedInBlackOnly()
    {
        const QString file = path(QStringLiteral("fax"));
        QFile device(file);
        QVERIFY(device.open(QIODevice::WriteOnly));
        QCOMPARE(
            writeFaxPdf(device, { sampleLetter(LetterKind::FaxCover), sampleLetter(LetterKind::PasscodeLetter) }), 2);
        device.close();
        const QString text = solid(pdfText(file));
        QVERIFY(text.contains(QStringLiteral("ABCD-EFGH-JKMN")));
        QVERIFY(text.contains(solid(QStringLiteral("誤送信"))));
        const QString plain = path(QStringLiteral("fax-plain"));
        run(QStringLiteral("qpdf"),
            { QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), file, plain });
        QFile streams(plain);
        QVERIFY(streams.open(QIODevice::ReadOnly));
        QVERIFY(!streams.readAll().contains("0.60392")); // the grey of the hairlines
    }
};

PADESK_TEST(letterpdf, LetterPdfTest)
#include "tst_letterpdf.moc"
