// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cp932table.h"
#include "models/domain/textencoding.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QProcess>
#include <QTest>

using namespace padesk;

namespace {

QByteArray oracle()
{
    QProcess python;
    python.start(QStringLiteral("python3"),
        { test::sourcePath(QStringLiteral("tests/support/csvoracle.py")), QStringLiteral("cp932") });
    python.waitForFinished(-1);
    return python.readAllStandardOutput();
}

} // namespace

class TextEncodingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tableEqualsPythons()
    {
        const QList<QByteArray> lines = oracle().trimmed().split('\n');
        QVERIFY(lines.size() > 9000);
        const Cp932Table& table = Cp932Table::instance();
        for (const QByteArray& line : lines) {
            const QList<QByteArray> fields = line.split(' ');
            const int code = fields[0].toInt(nullptr, 16);
            const int unicode = fields[1].toInt(nullptr, 16);
            QCOMPARE(int(table.toUnicode.at(code)), unicode);
            QCOMPARE(int(table.toUnicode.at(table.fromUnicode.at(unicode))), unicode);
        }
        const qsizetype unknown = table.toUnicode.count(u'\0');
        QCOMPARE(table.toUnicode.size() - unknown, lines.size());
        // Of several codes Windows writes the IBM one (Python does not), and for these the JIS or NEC one.
        QCOMPARE(int(table.fromUnicode.at(u'纊')), 0xfa5c);
        QCOMPARE(int(table.fromUnicode.at(u'∵')), 0x81e6);
        QCOMPARE(int(table.fromUnicode.at(u'¬')), 0);
        QCOMPARE(int(table.fromUnicode.at(u'￢')), 0x81ca);
        QCOMPARE(int(table.fromUnicode.at(u'Ⅰ')), 0x8754);
    }

    void decodes_data()
    {
        QTest::addColumn<bool>("cp932");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("firstBad");
        const auto bad = [](const char* text) { return QString::fromUtf8(text); };
        QTest::newRow("ascii") << false << QByteArray("abc") << bad("abc") << qint64(-1);
        QTest::newRow("kanji") << false << QByteArray("東京𠮷") << bad("東京𠮷") << qint64(-1);
        QTest::newRow("mark dropped") << false << QByteArray("\xef\xbb\xbf東") << bad("東") << qint64(-1);
        QTest::newRow("half a mark") << false << QByteArray("\xef\xbb") << bad("�") << qint64(0);
        QTest::newRow("bad after mark") << false << QByteArray("\xef\xbb\xbf\xff") << bad("�") << qint64(3);
        QTest::newRow("cp932 in utf-8") << false << QByteArray("ab\x93\x8c") << bad("ab��") << qint64(2);
        QTest::newRow("overlong") << false << QByteArray("\xc0\xaf") << bad("��") << qint64(0);
        QTest::newRow("overlong 3") << false << QByteArray("\xe0\x80\xaf") << bad("���") << qint64(0);
        QTest::newRow("surrogate") << false << QByteArray("\xed\xa0\x80") << bad("���") << qint64(0);
        QTest::newRow("past the end") << false << QByteArray("\xf4\x90\x80\x80") << bad("����") << qint64(0);
        QTest::newRow("cut") << false << QByteArray("a東\xe6\x9d") << bad("a東�") << qint64(4);
        QTest::newRow("cut amid") << false << QByteArray("\xe6\x9d,b") << bad("�,b") << qint64(0);
        QTest::newRow("cp932") << true << QByteArray("\x93\x8c\x8b\x9e\xb1\x5c") << bad("東京ｱ\\") << qint64(-1);
        QTest::newRow("cp932 windows") << true << QByteArray("\xfb\xfc\xfa\xb1\x87\x40\x87\x8a") << bad("髙﨑①㈱")
                                       << qint64(-1);
        QTest::newRow("cp932 trail 5c") << true << QByteArray("\x95\x5c\x83\x5c") << bad("表ソ") << qint64(-1);
        QTest::newRow("cp932 bad lead") << true
                                        << QByteArray("a\x80"
                                                      "b\xa0\xfd")
                                        << bad("a�b��") << qint64(1);
        QTest::newRow("cp932 lead, comma") << true << QByteArray("\x93,b") << bad("�,b") << qint64(0);
        QTest::newRow("cp932 unassigned") << true << QByteArray("\x93\x8c\x85\x9f!") << bad("東�!") << qint64(2);
        QTest::newRow("cp932 cut") << true << QByteArray("\x93\x8c\x93") << bad("東�") << qint64(2);
    }

    void decodes()
    {
        QFETCH(bool, cp932);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(qint64, firstBad);
        for (qsizetype size = 1; size <= bytes.size(); ++size) {
            TextDecoder decoder(cp932 ? TextEncoding::Cp932 : TextEncoding::Utf8);
            QString result;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                result += decoder.decode(bytes.mid(at, size));
            result += decoder.finish();
            QCOMPARE(result, text);
            QCOMPARE(decoder.firstBadByte().value_or(-1), firstBad);
        }
    }

    void utf8EqualsQt()
    {
        QString all;
        for (char32_t c = 1; c < 0x110000; c += c < 0x800 ? 1 : 13) {
            if (!QChar::isSurrogate(c))
                all += QString::fromUcs4(&c, 1);
        }
        QString text;
        QCOMPARE(appendDecoded(TextEncoding::Utf8, all.toUtf8(), text), -1);
        QCOMPARE(text, all);
    }

    void detects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("cp932");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("ascii") << QByteArray("site_number\n") << false;
        QTest::newRow("utf-8") << QByteArray("東京") << false;
        QTest::newRow("mark, then rubbish") << QByteArray("\xef\xbb\xbf\x93\x8c\x8b\x9e") << false;
        QTest::newRow("cp932") << QByteArray("a,\x93\x8c\x8b\x9e\n") << true;
        QTest::newRow("half-width kana") << QByteArray("\xc3\xbd\xc4,\xb1\xb2") << true;
        QTest::newRow("one bad byte") << QByteArray("東京都千代田区,霞が関\n大阪府,\xff,大阪市,北区\n") << false;
        QTest::newRow("cut at the end") << QByteArray("東京都千代田区,霞が関\n大阪府\xe5\xa4") << false;
        QTest::newRow("cp932 late") << QByteArray(200000, 'a') + "\x93\x8c\x8b\x9e" << true;
    }

    void detects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, cp932);
        const TextEncoding expected = cp932 ? TextEncoding::Cp932 : TextEncoding::Utf8;
        QCOMPARE(detectEncoding(bytes), expected);
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QCOMPARE(detectEncoding(device), expected);
        QCOMPARE(device.pos(), 0);
    }

    void encodesWithTwins()
    {
        QByteArray bytes;
        const QString text = QStringLiteral("〜−‖—¢£¬¥髙﨑①㈱ｱ～表");
        QVERIFY(appendCp932(text, bytes).isEmpty());
        QString back;
        QCOMPARE(appendDecoded(TextEncoding::Cp932, bytes, back), -1);
        QCOMPARE(back, QStringLiteral("～－∥―￠￡￢￥髙﨑①㈱ｱ～表"));
    }

    void listsWhatHasNoCode()
    {
        QByteArray bytes;
        const QList<UnencodableCharacter> expected { { U'𠮷', 1 }, { U'é', 4 }, { U'가', 5 }, { 0xd842, 6 } };
        const QString text = QStringLiteral("a𠮷bé가") + QChar(0xd842);
        QCOMPARE(appendCp932(text, bytes), expected);
        QCOMPARE(bytes,
            QByteArray("a\x81\xac"
                       "b\x81\xac\x81\xac\x81\xac"));
        QCOMPARE(unencodableInCp932(text).size(), 4);
    }
};

PADESK_TEST(textencoding, TextEncodingTest)
#include "tst_textencoding.moc"
