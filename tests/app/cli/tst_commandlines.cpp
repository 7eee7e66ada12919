// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlines.h"
#include "tests/support/testmain.h"

#include <QTemporaryFile>
#include <QTest>

using namespace padesk;
using namespace padesk::cli;

namespace {
QList<InputLine> linesOf(const QByteArray& bytes, int most = 1000)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("no temporary file");
    CommandLines reader;
    if (!reader.open(file.fileName()))
        qFatal("not opened");
    QList<InputLine> all;
    for (QList<InputLine> read = reader.next(most); !read.isEmpty(); read = reader.next(most))
        all.append(read);
    return all;
}

QByteArray start()
{
    return "{\"id\":\"6f1c0000-0000-4000-8000-000000000001\",\"kind\":\"nomination.refuse\",\"nomination\":\"N-1\"";
}
} // namespace

class CommandLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreNumbered_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("expected");
        using List = QByteArrayList;
        QTest::newRow("empty") << QByteArray() << List();
        QTest::newRow("one without an end") << QByteArray("a") << List { "a" };
        QTest::newRow("two") << QByteArray("a\nb\n") << List { "a", "b" };
        QTest::newRow("an empty one between") << QByteArray("a\n\nb") << List { "a", "", "b" };
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a\n")
                                         << List { "a" };
        QTest::newRow("only line ends") << QByteArray("\n\n") << List { "", "" };
    }
    void linesAreNumbered()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, expected);
        for (const int most : { 1, 2, 1000 }) {
            const QList<InputLine> lines = linesOf(bytes, most);
            QCOMPARE(lines.size(), expected.size());
            for (qsizetype index = 0; index < lines.size(); ++index) {
                QCOMPARE(lines.at(index).number, index + 1);
                QCOMPARE(lines.at(index).bytes, expected.at(index));
            }
        }
    }

    void aLineThatIsTooLongIsDropped_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("more follows") << QByteArray("\nnext\n");
        QTest::newRow("the last one") << QByteArray();
        QTest::newRow("ended") << QByteArray("\n");
    }
    void aLineThatIsTooLongIsDropped()
    {
        QFETCH(QByteArray, end);
        const QList<InputLine> lines = linesOf("first\n" + QByteArray(longestCommandLine + 1, 'x') + end);
        QCOMPARE(lines.size(), end.contains("next") ? 3 : 2);
        QVERIFY(!lines.at(0).tooLong);
        QVERIFY(lines.at(1).tooLong);
        QVERIFY(lines.at(1).bytes.isEmpty());
        QVERIFY(!lines.last().tooLong || lines.size() == 2);
        QCOMPARE(parseCommandLine(lines.at(1)).command.error().code, u"PA-CSV-007"_qs);
    }

    void theLongestLineIsTaken()
    {
        const QList<InputLine> lines = linesOf(QByteArray(longestCommandLine, 'x') + "\n");
        QCOMPARE(lines.size(), 1);
        QVERIFY(!lines.first().tooLong);
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QJsonObject>("parameters");
        const QByteArray good = start() + "}";
        QTest::newRow("good") << good << QString() << QJsonObject();
        QTest::newRow("carriage return") << good + '\r' << QString() << QJsonObject();
        QTest::newRow("not JSON") << QByteArray("hello") << u"PA-CMD-007"_qs << QJsonObject { { u"position"_qs, 1 } };
        QTest::newRow("an array") << QByteArray("[]") << u"PA-CMD-007"_qs << QJsonObject();
        QTest::newRow("NUL byte") << QByteArray("{}\0", 3) << u"PA-CSV-006"_qs << QJsonObject();
        QTest::newRow("Latin-1") << QByteArray("{\"a\":\"\xe9 \"}") << u"PA-CSV-008"_qs
                                 << QJsonObject { { u"offset"_qs, 7 } };
        QTest::newRow("half a character")
            << QByteArray("{\"a\":\"\xe5\xb1") << u"PA-CSV-009"_qs << QJsonObject { { u"offset"_qs, 7 } };
        QTest::newRow("no id") << QByteArray("{\"kind\":\"nomination.submit\"}") << u"PA-CMD-006"_qs << QJsonObject();
        QTest::newRow("no kind") << QByteArray("{\"id\":\"6f1c0000-0000-4000-8000-000000000001\"}") << u"PA-CMD-002"_qs
                                 << QJsonObject { { u"field"_qs, u"kind"_qs } };
        QTest::newRow("escaped NUL") << start() + ",\"reason\":\"a\\u0000b\"}" << u"PA-FLD-003"_qs
                                     << QJsonObject { { u"field"_qs, u"reason"_qs }, { u"position"_qs, 2 },
                                            { u"codepoint"_qs, u"U+0000"_qs } };
        QTest::newRow("half a pair") << start() + ",\"reason\":\"\\ud842\"}" << u"PA-FLD-004"_qs
                                     << QJsonObject { { u"field"_qs, u"reason"_qs }, { u"position"_qs, 1 } };
        QTest::newRow("unknown field") << start() + ",\"colour\":1}" << u"PA-CMD-004"_qs
                                       << QJsonObject { { u"field"_qs, u"colour"_qs },
                                              { u"kind"_qs, u"nomination.refuse"_qs } };
    }
    void problems()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QJsonObject, parameters);
        const ParsedLine parsed = parseCommandLine({ 3, bytes, false });
        QCOMPARE(parsed.number, 3);
        QCOMPARE(parsed.command ? QString() : parsed.command.error().code, code);
        if (!parsed.command)
            QCOMPARE(parsed.command.error().parameters, parameters);
        QCOMPARE(parsed.id.isEmpty(), !bytes.contains("6f1c"));
    }
};

PADESK_TEST(commandlines, CommandLinesTest)
#include "tst_commandlines.moc"
