// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvreader.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace padesk;

namespace {

/** "line/record:cell|cell" or "line/record!PA-CSV-004@line,column{parameters}" for each record. */
QString print(const CsvRecord& record)
{
    const QString place = QStringLiteral("%1/%2").arg(record.line).arg(record.number);
    if (!record.problem)
        return place + u':' + record.cells().join(u'|').replace(u'\n', u'^').replace(u'\r', u'~');
    const CsvProblem& problem = *record.problem;
    const QByteArray parameters = QJsonDocument(problem.parameters).toJson(QJsonDocument::Compact);
    return QStringLiteral("%1!%2@%3,%4%5")
        .arg(place, problem.code())
        .arg(problem.line)
        .arg(problem.column)
        .arg(problem.parameters.isEmpty() ? QString() : QString::fromUtf8(parameters));
}

QStringList readAll(QByteArray bytes, CsvOptions options = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, options);
    QStringList lines;
    if (const auto problem = reader.readHeader())
        return { problem->code() };
    lines.append(reader.header().join(u'|'));
    while (const std::optional<CsvRecord> record = reader.next())
        lines.append(print(*record));
    return lines;
}

/** A device that gives only a few bytes a read and may fail. */
class SlowDevice : public QBuffer {
public:
    using QBuffer::QBuffer;
    qint64 failAt = -1;

protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (failAt >= 0 && pos() >= failAt)
            return -1;
        return QBuffer::readData(data, std::min<qint64>(size, 7));
    }
};

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
            QTest::newRow(name) << bytes << QString::fromUtf8(expected);
        };
        row("plain", "a,b\n1,2\n3,4\n", "a|b 2/1:1|2 3/2:3|4");
        row("no last line end", "a,b\n1,2", "a|b 2/1:1|2");
        row("crlf", "a,b\r\n1,2\r\n3,4\r\n", "a|b 2/1:1|2 3/2:3|4");
        row("cr", "a,b\r1,2\r3,4", "a|b 2/1:1|2 3/2:3|4");
        row("mark",
            "\xef\xbb\xbf"
            "a,b\n1,2",
            "a|b 2/1:1|2");
        row("mark and quote", "\xef\xbb\xbf\"a\",b\n1,2", "a|b 2/1:1|2");
        row("blank lines", "\n\r\na,b\n\n1,2\n\n\n3,4\n\n", "a|b 5/1:1|2 8/2:3|4");
        row("semicolon", "a;b\n1,5;2", "a|b 2/1:1,5|2");
        row("tab", "a\tb\n1;5\t2", "a|b 2/1:1;5|2");
        row("separator in a quote", "\"a;;;\",b\n1,2", "a;;;|b 2/1:1|2");
        row("one column", "a\n1\n\"\"\n2", "a 2/1:1 3/2: 4/3:2");
        row("space in header", " a , b \n1,2", "a|b 2/1:1|2");
        row("space in cells", "a,b\n 1 , 2", "a|b 2/1:_1_|_2");
        row("quotes", "a,b\n\"1\",\"x\"\"y\"\n\"\"\"\",\"\"", "a|b 2/1:1|x\"y 3/2:\"|");
        row("separator quoted", "a,b\n\"1,2\",3", "a|b 2/1:1,2|3");
        row("line end quoted", "a,b\n\"1\n2\",3\n\"4\r\n5\",6\r\n7,8", "a|b 2/1:1^2|3 4/2:4~^5|6 6/3:7|8");
        row("utf-8", "a,b\n東京,𠮷", "a|b 2/1:東京|𠮷");
        row("cp932", "a,b\n\x93\x8c\x8b\x9e,\x95\x5c\n\"\x83\x5c\",1", "a|b 2/1:東京|表 3/2:ソ|1");
    }

    void reads() { compare(); }

    void reportsBadInput_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
            QTest::newRow(name) << bytes << QString::fromUtf8(expected);
        };
        row("too few", "a,b,c\n1,2\n1,2,3", "a|b|c 2/1!PA-CSV-004@2,0{\"expected\":3,\"found\":2} 3/2:1|2|3");
        row("too many", "a,b\n1,2,3\n1,2", "a|b 2/1!PA-CSV-005@2,0{\"expected\":2,\"found\":3} 3/2:1|2");
        row("ragged after a blank line", "a,b\n\n1\n", "a|b 3/1!PA-CSV-004@3,0{\"expected\":2,\"found\":1}");
        row("unclosed at the end", "a,b\n1,2\n3,\"4\n", "a|b 2/1:1|2 3/2!PA-CSV-001@3,2");
        row("unclosed, then good rows", "a,b\n1,\"2\n3,4\n5,6", "a|b 2/1!PA-CSV-001@2,2 3/2:3|4 4/3:5|6");
        row("unclosed, then a quoted row", "a,b\n1,\"2\n3,\"4\"\n5,6", "a|b 2/1!PA-CSV-001@2,2 3/2:3|4 4/3:5|6");
        row("unclosed after a quoted line end", "a,b,c\n\"1\n1\",2,\"3\n4,5,6", "a|b|c 2/1!PA-CSV-001@3,3 4/2:4|5|6");
        row("text after quote", "a,b\n\"1\"x,2\n3,4", "a|b 2/1!PA-CSV-002@2,1 3/2:3|4");
        row("stray quote", "a,b\n1,2\"x\n3,4", "a|b 2/1!PA-CSV-003@2,2 3/2:3|4");
        row("stray quote crlf", "a,b\r\n1,2\"\r\n3,4", "a|b 2/1!PA-CSV-003@2,2 3/2:3|4");
        row("nul",
            QByteArray("a,b\n1,\0"
                       "2\n3,4",
                12),
            "a|b 2/1!PA-CSV-006@2,2 3/2:3|4");
        row("nul in the first", QByteArray("a,b\n\0,2\n3,4", 11), "a|b 2/1!PA-CSV-006@2,1 3/2:3|4");
        row("bad byte", "a,b\n東京,大阪市\n名古屋\xff市,2\n東京,大阪市\n",
            "a|b 2/1:東京|大阪市"
            " 3/2!PA-CSV-008@3,1{\"offset\":30} 4/3:東京|大阪市");
        row("bad byte after a mark",
            "\xef\xbb\xbf"
            "a,b\n1,\x93\x8c",
            "a|b 2/1!PA-CSV-008@2,2{\"offset\":9}");
        row("half a character", "a,b\n東京,大阪\n札幌,函\xe9\xa4",
            "a|b 2/1:東京|大阪"
            " 3/2!PA-CSV-009@3,2{\"offset\":28}");
        row("empty", "", "PA-CSV-010");
        row("only blank lines", "\n\r\n\n", "PA-CSV-010");
        row("utf-16",
            QByteArray("\xff\xfe"
                       "a\0,\0b\0\n\0",
                10),
            "PA-CSV-011");
        row("utf-16 without mark", QByteArray("a\0,\0b\0\n\0", 8), "PA-CSV-006");
        row("broken header", "a,\"b\n1,2", "PA-CSV-001");
    }

    void reportsBadInput() { compare(); }

    void encodingCanBeForced()
    {
        const QByteArray bytes = "a,b\n\x93\x8c,2";
        const QStringList lines = readAll(bytes, { TextEncoding::Utf8, {} });
        QCOMPARE(lines.last(), QStringLiteral("2/1!PA-CSV-008@2,1{\"offset\":4}"));
    }

    void oneEndlessLineIsOneProblem()
    {
        for (const QByteArray& endless : { QByteArray(10'000'000, 'x'), '"' + QByteArray(10'000'000, 'x') + '"',
                 QByteArray(10'000'000, ','), QByteArray("\"\"").repeated(5'000'000) }) {
            for (const QByteArray& end : { QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r") }) {
                const QStringList lines = readAll("a,b" + end + "1,2" + end + endless + end + "3,4" + end);
                const QStringList expected { QStringLiteral("a|b"), QStringLiteral("2/1:1|2"),
                    QStringLiteral("3/2!PA-CSV-007@3,0{\"limit\":1048576}"), QStringLiteral("4/3:3|4") };
                QCOMPARE(lines, expected);
            }
        }
    }

    void unclosedQuoteInALongFileLosesOneRow()
    {
        QByteArray bytes = "a,b\n1,\"2\n";
        bytes += QByteArray("some,thing\n").repeated(300'000);
        const QStringList lines = readAll(bytes);
        QCOMPARE(lines.size(), 300'002);
        QCOMPARE(lines.at(1), QStringLiteral("2/1!PA-CSV-001@2,2"));
        QCOMPARE(lines.last(), QStringLiteral("300002/300001:some|thing"));
    }

    void failureOfTheDeviceIsAProblem()
    {
        QByteArray bytes = "a,b\n1,2\n3,4\n5,6\n7,8\n";
        SlowDevice device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        CsvReader reader(device, { TextEncoding::Utf8, ',' });
        QVERIFY(!reader.readHeader());
        device.failAt = 14;
        QStringList lines;
        while (const std::optional<CsvRecord> record = reader.next())
            lines.append(print(*record));
        QVERIFY(lines.last().contains(QStringLiteral("PA-CSV-012")));
    }

    void equalsPythonsCsvModule()
    {
        constexpr int Count = 150;
        const QTemporaryDir folder;
        QProcess python;
        python.start(QStringLiteral("python3"),
            { test::sourcePath(QStringLiteral("tests/support/csvoracle.py")), QStringLiteral("tables"), folder.path(),
                QString::number(Count), QStringLiteral("20261122") });
        QVERIFY(python.waitForFinished(-1));
        QCOMPARE(python.exitCode(), 0);
        for (int number = 0; number < Count; ++number)
            compareWithOracle(folder.filePath(QString::number(number)));
    }

private:
    static void compare()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QStringList lines = readAll(bytes);
        for (QString& line : lines)
            line.replace(u' ', u'_');
        QCOMPARE(lines.join(u' '), expected);
    }

    static void compareWithOracle(const QString& path)
    {
        QFile json(path + QStringLiteral(".json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject oracle = QJsonDocument::fromJson(json.readAll()).object();
        const QJsonArray rows = oracle[QStringLiteral("rows")].toArray();
        const bool cp932 = oracle[QStringLiteral("encoding")].toString() == QStringLiteral("cp932");
        QFile file(path + QStringLiteral(".csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        CsvReader reader(file, { cp932 ? TextEncoding::Cp932 : TextEncoding::Utf8, {} });
        QVERIFY(!reader.readHeader());
        QCOMPARE(reader.header().size(), rows.first().toArray().size());
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const std::optional<CsvRecord> record = reader.next();
            QVERIFY(record);
            QVERIFY2(!record->problem, qPrintable(path + print(*record)));
            QCOMPARE(QJsonArray::fromStringList(record->cells()), rows.at(i).toArray());
        }
        QVERIFY(!reader.next());
    }
};

PADESK_TEST(csvreader, CsvReaderTest)
#include "tst_csvreader.moc"
