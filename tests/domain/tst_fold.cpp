// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fold.h"
#include "models/domain/kanjivariants.h"
#include "tests/domain/texts.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace padesk;

class FoldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const struct {
            const char* name;
            QString one;
            QString other;
        } cases[] = {
            { "case", u"YAMADA Taro"_qs, u"yamada taro"_qs },
            { "full-width letters", u"ＩＢＭ"_qs, u"ibm"_qs },
            { "full-width digits", u"１２３"_qs, u"123"_qs },
            { "half-width kana", u"ﾀﾅｶ"_qs, u"タナカ"_qs },
            { "half-width voiced kana", u"ｶﾞｷﾞﾊﾟﾎﾟ"_qs, u"ガギパポ"_qs },
            { "mark apart", u"か\u3099"_qs, u"が"_qs },
            { "spacing mark", u"カ゛"_qs, u"ガ"_qs },
            { "hiragana", u"やまだ"_qs, u"ヤマダ"_qs },
            { "small kana", u"キャノン"_qs, u"キヤノン"_qs },
            { "small tsu", u"シャチハッタ"_qs, u"シヤチハツタ"_qs },
            { "va", u"ヴァイオリン"_qs, u"バイオリン"_qs },
            { "vi", u"ヴィーナス"_qs, u"ビーナス"_qs },
            { "vu", u"ラヴ"_qs, u"ラブ"_qs },
            { "vyu", u"レヴュー"_qs, u"レビュー"_qs },
            { "half-width vu", u"ｳﾞｧﾘｭ"_qs, u"バリュ"_qs },
            { "old wa row", u"ヷヸヹヺ"_qs, u"バビベボ"_qs },
            { "old kana", u"ニッカウヰスキー"_qs, u"ニツカウイスキー"_qs },
            { "long vowel and hyphen", u"サーバー"_qs, u"サ-バ-"_qs },
            { "half-width long vowel", u"ｻｰﾊﾞｰ"_qs, u"サーバー"_qs },
            { "dashes", u"1‐2–3—4−5－6ー7"_qs, u"1-2-3-4-5-6-7"_qs },
            { "box drawing dash", u"霞が関3─1"_qs, u"霞が関3-1"_qs },
            { "middle dot", u"パスポート・アドバンテージ"_qs, u"パスポートアドバンテージ"_qs },
            { "half-width middle dot", u"ﾊﾟｽﾎﾟｰﾄ･ｱﾄﾞﾊﾞﾝﾃｰｼﾞ"_qs, u"パスポートアドバンテージ"_qs },
            { "ladder taka", u"髙橋"_qs, u"高橋"_qs },
            { "standing saki", u"山﨑"_qs, u"山崎"_qs },
            { "nabe", u"渡邊"_qs, u"渡辺"_qs },
            { "other nabe", u"渡邉"_qs, u"渡辺"_qs },
            { "sai", u"齋藤"_qs, u"斉藤"_qs },
            { "other sai", u"齊藤"_qs, u"斎藤"_qs },
            { "sawa", u"澤"_qs, u"沢"_qs },
            { "beyond the BMP", u"𠮷野家"_qs, u"吉野家"_qs },
            { "compatibility ideograph", u"福\uFA1B"_qs, u"福福"_qs },
            { "variation selector", u"葛\U000E0100城"_qs, u"葛城"_qs },
            { "zero width space", u"山\u200b田"_qs, u"山田"_qs },
            { "ga between kanji", u"霞ヶ関"_qs, u"霞が関"_qs },
            { "large ke between kanji", u"霞ケ関"_qs, u"霞が関"_qs },
            { "spaces", u" 山田 \t\n　太郎　"_qs, u"山田 太郎"_qs },
            { "no-break space", u"山田\u00a0太郎"_qs, u"山田 太郎"_qs },
            { "accent apart", u"Cafe\u0301"_qs, u"CAFÉ"_qs },
            { "sharp s", u"Straße"_qs, u"STRASSE"_qs },
            { "typographic apostrophe", u"O’Neil"_qs, u"O'Neil"_qs },
            { "half a pair", u"山\xd842田"_qs, u"山田"_qs },
        };
        for (const auto& c : cases)
            QTest::newRow(c.name) << c.one << c.other;
    }

    void makesTheSame()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QVERIFY(one != other);
        QCOMPARE(fold(one), fold(other));
        QVERIFY(!fold(one).isEmpty());
    }

    void makesCompanyFormsTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const struct {
            const char* name;
            QString one;
            QString other;
        } cases[] = {
            { "kabu in brackets", u"(株)山田"_qs, u"株式会社山田"_qs },
            { "kabu full-width brackets", u"（株）山田"_qs, u"株式会社山田"_qs },
            { "kabu in one character", u"㈱山田"_qs, u"株式会社山田"_qs },
            { "kabu as a square", u"\u337f山田"_qs, u"株式会社山田"_qs },
            { "kabu with a space", u"株式会社　山田"_qs, u"株式会社山田"_qs },
            { "kabu with old kanji", u"株式會社山田"_qs, u"㈱山田"_qs },
            { "kabu behind", u"山田㈱"_qs, u"山田 株式会社"_qs },
            { "kabu then branch", u"山田(株)東京支店"_qs, u"山田株式会社 東京支店"_qs },
            { "yugen", u"㈲山田"_qs, u"有限会社山田"_qs },
            { "godo", u"(同)山田"_qs, u"(合)山田"_qs },
            { "general foundation", u"(一財)山田"_qs, u"一般財団法人山田"_qs },
            { "school", u"㈻山田"_qs, u"学校法人 山田"_qs },
            { "npo", u"ＮＰＯ法人山田"_qs, u"(特非)山田"_qs },
        };
        for (const auto& c : cases)
            QTest::newRow(c.name) << c.one << c.other;
    }

    void makesCompanyFormsTheSame() { makesTheSame(); }

    void writesOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("spaces") << u"　 \t"_qs << QString();
        QTest::newRow("company") << u"日本アイ・ビー・エム（株）"_qs << u"日本あいび-えむ 株式会社"_qs;
        QTest::newRow("address") << u"東京都千代田区霞ヶ関３−２−１　第２ビル"_qs
                                 << u"東京都千代田区霞け関3-2-1 第2びる"_qs;
        QTest::newRow("e-mail") << u"Taro.Yamada+pa@Example.CO.JP"_qs << u"taro.yamada+pa@example.co.jp"_qs;
        QTest::newRow("nested brackets") << u"((株))"_qs << u"( 株式会社 )"_qs;
        QTest::newRow("mark alone") << u"゛山"_qs << u"山"_qs;
        QTest::newRow("vu at the end") << u"ヴ"_qs << u"ぶ"_qs;
    }

    void writesOut()
    {
        QFETCH(const QString, text);
        QTEST(fold(text), "folded");
    }

    void keepsApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("voiced") << u"カキ"_qs << u"ガキ"_qs;
        QTest::newRow("ga in a name") << u"スガ試験機"_qs << u"スケ試験機"_qs;
        QTest::newRow("kanji one and dash") << u"一"_qs << u"ー"_qs;
        QTest::newRow("forms") << u"株式会社山田"_qs << u"有限会社山田"_qs;
        QTest::newRow("words") << u"山 田"_qs << u"山田"_qs;
    }

    void keepsApart()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QVERIFY(fold(one) != fold(other));
    }

    void foldsEveryVariantToTheUsualKanji()
    {
        for (const QStringView group : kanjiVariants().split(u' ')) {
            const QList<uint> members = group.toUcs4();
            const QString usual = QString::fromUcs4(reinterpret_cast<const char32_t*>(members.constData()), 1);
            QVERIFY(members.size() > 1);
            QCOMPARE(fold(usual), usual);
            for (const uint variant : members) {
                const auto codePoint = static_cast<char32_t>(variant);
                QCOMPARE(fold(QString::fromUcs4(&codePoint, 1)), usual);
            }
        }
    }

    void isIdempotentForEveryCodePoint()
    {
        for (char32_t c = 0; c <= 0x10ffff; ++c) {
            if (c == 0x30000)
                c = 0xe0000;
            const QString once = fold(QString::fromUcs4(&c, 1));
            QVERIFY2(fold(once) == once, qPrintable(QString::number(c, 16)));
        }
    }

    void isIdempotent()
    {
        QVERIFY(rc::check("fold(fold(t)) == fold(t)", [] {
            const QString text = *test::anyText();
            const QString once = fold(text);
            RC_ASSERT(fold(once) == once);
        }));
    }

    void doesNotSeeWidthNorKana()
    {
        QVERIFY(rc::check("variants fold to the same", [] {
            const QString text = *test::japaneseText();
            const QString folded = fold(text);
            RC_ASSERT(fold(test::fullWidth(text)) == folded);
            RC_ASSERT(fold(test::katakana(text)) == folded);
            RC_ASSERT(fold(text.toUpper()) == folded);
            RC_ASSERT(fold(u"　"_qs + text + u' ') == folded);
        }));
    }

    void givesTheSameForNormalisedText()
    {
        QVERIFY(rc::check("NFKC, NFD and the text itself", [] {
            const QString text = *test::japaneseText();
            RC_ASSERT(fold(text.normalized(QString::NormalizationForm_KC)) == fold(text));
            RC_ASSERT(fold(text.normalized(QString::NormalizationForm_D)) == fold(text));
        }));
    }
};

PADESK_TEST(fold, FoldTest)
#include "tst_fold.moc"
