// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvreader.h"
#include "models/domain/csvwriter.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace padesk;

namespace {

QByteArray write(const QList<QStringList>& rows, TextEncoding encoding)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    CsvWriter writer(device, encoding);
    for (const QStringList& row : rows)
        writer.writeRow(row);
    return writer.finish() ? device.data() : QByteArray();
}

/** Rows of the file with the escape of formulas undone. */
QList<QStringList> read(QByteArray bytes, TextEncoding encoding)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, { encoding, ',' });
    if (reader.readHeader())
        return {};
    QList<QStringList> rows { reader.header() };
    while (const std::optional<CsvRecord> record = reader.next()) {
        QStringList cells;
        for (qsizetype i = 0; i < record->size(); ++i)
            cells.append(unescapeFormula(record->cell(i)).toString());
        rows.append(cells);
    }
    return rows;
}

} // namespace

class CsvWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void escapesFormulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("escaped");
        for (const char* start : { "=", "+", "-", "@", "\t", "\r" }) {
            const QString cell = QString::fromLatin1(start) + QStringLiteral("cmd|'/c calc'!A0");
            QTest::newRow(start) << cell << u'\'' + cell;
            QTest::addRow("apostrophe, %s", start) << u'\'' + cell << QStringLiteral("''") + cell;
        }
        QTest::newRow("plain") << QStringLiteral("株式会社") << QStringLiteral("株式会社");
        QTest::newRow("apostrophe") << QStringLiteral("'90s") << QStringLiteral("'90s");
        QTest::newRow("amid") << QStringLiteral("a=b") << QStringLiteral("a=b");
        QTest::newRow("empty") << QString() << QString();
    }

    void escapesFormulas()
    {
        QFETCH(QString, cell);
        QFETCH(QString, escaped);
        QCOMPARE(escapeFormula(cell), escaped);
        QCOMPARE(unescapeFormula(escaped).toString(), cell);
    }

    void writesBytes()
    {
        const QList<QStringList> rows { { QStringLiteral("a"), QStringLiteral("b") },
            { QStringLiteral("東,\"京\""), QStringLiteral("x\ny") } };
        QCOMPARE(write(rows, TextEncoding::Utf8),
            QByteArray("\xef\xbb\xbf"
                       "a,b\r\n\"東,\"\"京\"\"\",\"x\ny\"\r\n"));
        QCOMPARE(write(rows, TextEncoding::Cp932), QByteArray("a,b\r\n\"\x93\x8c,\"\"\x8b\x9e\"\"\",\"x\ny\"\r\n"));
    }

    void whatIsWrittenCanBeRead()
    {
        const QList<QStringList> rows { { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") },
            { QStringLiteral("=1+1"), QStringLiteral("'=1"), QStringLiteral("''") },
            { QStringLiteral(" x "), QString(), QStringLiteral("\"") },
            { QStringLiteral("1\r\n2"), QStringLiteral("+81-3"), QStringLiteral("髙﨑①㈱ソ表") } };
        QCOMPARE(read(write(rows, TextEncoding::Utf8), TextEncoding::Utf8), rows);
        QCOMPARE(read(write(rows, TextEncoding::Cp932), TextEncoding::Cp932), rows);
        const QList<QStringList> one { { QStringLiteral("a") }, { QString() }, { QStringLiteral("1") } };
        QCOMPARE(read(write(one, TextEncoding::Utf8), TextEncoding::Utf8), one);
    }

    void countsWhatCp932DoesNotHave()
    {
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        CsvWriter writer(device, TextEncoding::Cp932);
        writer.writeRow({ QStringLiteral("𠮷野"), QStringLiteral("é𠮷") });
        QVERIFY(writer.finish());
        const QMap<char32_t, qint64> expected { { U'𠮷', 2 }, { U'é', 1 } };
        QCOMPARE(writer.replaced(), expected);
    }

    void tellsThatTheDeviceIsFull()
    {
        QFile device(QStringLiteral("/dev/full"));
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("no /dev/full here");
        CsvWriter writer(device, TextEncoding::Utf8);
        writer.writeRow({ QStringLiteral("a") });
        const Result<void> result = writer.finish();
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Failed);
    }
};

PADESK_TEST(csvwriter, CsvWriterTest)
#include "tst_csvwriter.moc"
