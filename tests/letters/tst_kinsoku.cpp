// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/kinsoku.h"
#include "app/letters/typesetter.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;

class KinsokuTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesAtEveryWidth_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
        row("full stops", QStringLiteral("です。ます。でした。ました。ません。でしょう。ましょう。"));
        row("closing after closing", QStringLiteral("彼は「はい（とても）」と言った。「本当（？）」。"));
        row("opening after opening", QStringLiteral("次の「『（見本）』」を（「例」として）見る"));
        row("small kana", QStringLiteral("ちょっとシャッターをチェックしてファックスをウォッチ"));
        row("long vowels", QStringLiteral("サーバーユーザーセキュリティーテンポラリーコード"));
        row("iteration marks", QStringLiteral("人々の時々の我々のこゝろのいすゞの"));
        row("half-width kana", QStringLiteral("ﾃﾝﾎﾟﾗﾘｰ･ﾊﾟｽｺｰﾄﾞ｡ｻｰﾊﾞｰ｢ﾀﾞｳﾝﾛｰﾄﾞ｣｡"));
        row("middle dots", QStringLiteral("パスポート・アドバンテージ・エクスプレス・オンライン"));
        row("units", QStringLiteral("価格は￥1,000で10％引き、気温は25℃、№5の〒100-0001です"));
        row("leaders", QStringLiteral("しかし……と彼は……言った……。"));
        row("mixed", QStringLiteral("IBM IDは、k.takahashi@example.co.jp（E-mail）です。"));
        row("long word then stop", QStringLiteral("https://www.example.com/a-very-long-address-indeed、です。"));
        row("exclamation", QStringLiteral("はい！いいえ？えっ！？そう！"));
    }

    void keepsTheRulesAtEveryWidth()
    {
        QFETCH(const QString, text);
        QList<qreal> x;
        for (qsizetype i = 0; i <= text.size(); ++i)
            x.append(i * 10.0);
        for (int width = 60; width <= 300; width += 10) {
            const QList<qsizetype> starts = lineStarts(text, x, width);
            QCOMPARE(starts.first(), 0);
            QCOMPARE(starts.last(), text.size());
            for (qsizetype i = 1; i + 1 < starts.size(); ++i) {
                const QString where
                    = QStringLiteral("%1 at width %2: %3").arg(text).arg(width).arg(text.mid(starts[i]));
                QVERIFY2(mayStartLine(text[starts[i]]), qPrintable(where));
                QVERIFY2(mayEndLine(text[starts[i] - 1]), qPrintable(where));
                QVERIFY2(x[starts[i]] - x[starts[i - 1]] <= width, qPrintable(where));
            }
        }
    }

    void breaksWhereAReaderExpects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("characters");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char* name, const QString& text, int characters, const QString& lines) {
            QTest::newRow(name) << text << characters << lines.split(u'|');
        };
        row("fits", QStringLiteral("あいう"), 3, QStringLiteral("あいう"));
        row("pushes the stop's neighbour down", QStringLiteral("あいう。"), 3, QStringLiteral("あい|う。"));
        row("takes the bracket along", QStringLiteral("あい「う」"), 3, QStringLiteral("あい|「う」"));
        row("at a space", QStringLiteral("one two"), 5, QStringLiteral("one |two"));
        row("space hangs over the edge", QStringLiteral("one two"), 3, QStringLiteral("one |two"));
        row("never inside a telephone number", QStringLiteral("電話03-12"), 5, QStringLiteral("電話|03-12"));
        row("cuts what fits nowhere", QStringLiteral("abcdefg"), 3, QStringLiteral("abc|def|g"));
        row("surrogate pairs stay whole", QStringLiteral("𠮷𠮷"), 3, QStringLiteral("𠮷|𠮷"));
        row("narrower than a character", QStringLiteral("あい"), 0, QStringLiteral("あ|い"));
        row("only stops", QStringLiteral("。。。"), 2, QStringLiteral("。。|。"));
        row("empty", QString(), 3, QString());
    }

    void breaksWhereAReaderExpects()
    {
        QFETCH(const QString, text);
        QFETCH(const int, characters);
        QFETCH(const QStringList, lines);
        QList<qreal> x;
        for (qsizetype i = 0; i <= text.size(); ++i)
            x.append(i);
        const QList<qsizetype> starts = lineStarts(text, x, characters);
        QStringList got;
        for (qsizetype i = 0; i + 1 < starts.size(); ++i)
            got.append(text.mid(starts[i], starts[i + 1] - starts[i]));
        QCOMPARE(got, lines);
    }

    void setLinesAreNeverWiderThanTheColumn()
    {
        Typesetter typesetter(letterFonts().value());
        const QString text
            = QStringLiteral("お手数ではございますが、下記の手順（PAオンラインのサインイン）のうえ、承認または拒否を"
                             "お願い申し上げます。IBM ID：k.takahashi@example.co.jp、電話03-5555-0100。");
        for (const bool justified : { false, true }) {
            for (int mm = 20; mm <= 170; mm += 10) {
                for (const SetLine& line : *typesetter.set(text, { 10.5, false, false, justified }, fromMm(mm)))
                    QVERIFY2(line.width <= fromMm(mm) + 0.5, qPrintable(line.text));
            }
        }
    }

    void noLastLineOfOneOrTwoCharacters()
    {
        Typesetter typesetter(letterFonts().value());
        const TypeStyle style { 10, false, false, true };
        const QString text(21, u'あ');
        const SetLines lines = typesetter.set(text, style, fromPoints(100)); // ten characters a line
        QCOMPARE(lines->size(), 3);
        QVERIFY(lines->last().text.size() > 2);
    }

    void namesTheCharactersNoFontHas()
    {
        Typesetter typesetter(letterFonts().value());
        typesetter.set(QStringLiteral("髙﨑𠮷①㈱ﾊﾟ"), {}, fromMm(100));
        QCOMPARE(typesetter.missingCharacters(), QString());
        const QString unassigned = QString(QChar(0xE123)); // private use
        typesetter.set(u'あ' + unassigned, {}, fromMm(100));
        QCOMPARE(typesetter.missingCharacters(), unassigned);
    }
};

PADESK_TEST(kinsoku, KinsokuTest)
#include "tst_kinsoku.moc"
