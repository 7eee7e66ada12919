// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "tests/domain/texts.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace padesk;

namespace {

using Parse = Parsed<QString> (*)(QStringView);

Parsed<QString> tenCharacters(QStringView typed)
{
    return parseText(typed, 10, true);
}

Parsed<QString> optionalText(QStringView typed)
{
    return parseText(typed, 10, false);
}

Parsed<QString> note(QStringView typed)
{
    return parseLongText(typed, 20, true);
}

QJsonObject at(int position, const QString& character)
{
    return { { u"position"_qs, position }, { u"character"_qs, character } };
}

QJsonObject control(int position, const QString& codePoint)
{
    return { { u"position"_qs, position }, { u"codepoint"_qs, codePoint } };
}

QJsonObject tooMany(int length, int max)
{
    return { { u"length"_qs, length }, { u"max"_qs, max } };
}

} // namespace

Q_DECLARE_METATYPE(Parse)

class TextFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<Parse>("parse");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        const struct {
            const char* name;
            Parse parse;
            QString typed;
            QString value;
        } cases[] = {
            { "e-mail as typed", parseEmail, u" Taro.Yamada+pa@Example.co.jp "_qs, u"Taro.Yamada+pa@Example.co.jp"_qs },
            { "e-mail full-width", parseEmail, u"ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ"_qs, u"taro@example.co.jp"_qs },
            { "e-mail non-ASCII", parseEmail, u"山田@例え.jp"_qs, u"山田@例え.jp"_qs },
            { "e-mail zero width space", parseEmail, u"taro@example\u200b.jp"_qs, u"taro@example.jp"_qs },
            { "e-mail of 254", parseEmail, QString(QString(242, u'a') + u"@example.com"_qs),
                QString(QString(242, u'a') + u"@example.com"_qs) },
            { "kana", parseKana, u"ヤマダ"_qs, u"ヤマダ"_qs },
            { "kana hiragana", parseKana, u"やまだ たろう"_qs, u"ヤマダ　タロウ"_qs },
            { "kana half-width", parseKana, u"ｶﾞｯｺｳﾎｳｼﾞﾝ ﾊﾟｿｺﾝ"_qs, u"ガッコウホウジン　パソコン"_qs },
            { "kana long vowel", parseKana, u"サ−バｰ"_qs, u"サーバー"_qs },
            { "kana dot", parseKana, u"アイ･ビー・エム"_qs, u"アイ・ビー・エム"_qs },
            { "kana marks apart", parseKana, u"ハ゜ーテ\u3099ィー"_qs, u"パーディー"_qs },
            { "kana spaces", parseKana, u"　ヤマダ  　タロウ "_qs, u"ヤマダ　タロウ"_qs },
            { "roman", parseRoman, u"Yamada Taro"_qs, u"Yamada Taro"_qs },
            { "roman full-width", parseRoman, u"Ｙａｍａｄａ　ｔａｒｏ"_qs, u"Yamada taro"_qs },
            { "roman signs", parseRoman, u"O’Neil-Sato  Jr."_qs, u"O'Neil-Sato Jr."_qs },
            { "text as entered", tenCharacters, u"　㈱髙﨑①Ａ ｶﾅ"_qs, u"㈱髙﨑①Ａ ｶﾅ"_qs },
            { "text of ten beyond the BMP", tenCharacters, u"𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"_qs, u"𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"_qs },
            { "text with variation selector", tenCharacters, u"葛\U000E0100城"_qs, u"葛\U000E0100城"_qs },
            { "optional text", optionalText, u" 　"_qs, QString() },
            { "note", note, u"a\r\nb\rc\td\n"_qs, u"a\nb\nc\td"_qs },
        };
        for (const auto& c : cases)
            QTest::newRow(c.name) << c.parse << c.typed << c.value;
    }

    void reads()
    {
        QFETCH(const Parse, parse);
        QFETCH(const QString, typed);
        const Parsed<QString> parsed = parse(typed);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().code));
        QTEST(*parsed, "value");
    }

    void refuses_data()
    {
        QTest::addColumn<Parse>("parse");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QJsonObject>("parameters");
        const struct {
            const char* name;
            Parse parse;
            QString typed;
            QStringView code;
            QJsonObject parameters;
        } cases[] = {
            { "e-mail empty", parseEmail, QString(), problem::required, {} },
            { "e-mail without @", parseEmail, u"taro.example.jp"_qs, problem::emailAt, { { u"count"_qs, 0 } } },
            { "e-mail two @", parseEmail, u"taro@@example.jp"_qs, problem::emailAt, { { u"count"_qs, 2 } } },
            { "e-mail no local part", parseEmail, u"@example.jp"_qs, problem::emailLocalPart, {} },
            { "e-mail no domain", parseEmail, u"taro@"_qs, problem::emailDomain, { { u"domain"_qs, QString() } } },
            { "e-mail two dots", parseEmail, u"taro@example..jp"_qs, problem::emailDomain,
                { { u"domain"_qs, u"example..jp"_qs } } },
            { "e-mail last dot", parseEmail, u"taro@example."_qs, problem::emailDomain,
                { { u"domain"_qs, u"example."_qs } } },
            { "e-mail space", parseEmail, u"taro yamada@example.jp"_qs, problem::emailCharacter, at(5, u" "_qs) },
            { "e-mail list", parseEmail, u"a@b.jp,c@d.jp"_qs, problem::emailCharacter, at(7, u","_qs) },
            { "e-mail name", parseEmail, u"Taro <taro@example.jp>"_qs, problem::emailCharacter, at(5, u" "_qs) },
            { "e-mail full-width comma", parseEmail, u"a@b.jp，"_qs, problem::emailCharacter, at(7, u"，"_qs) },
            { "e-mail line end", parseEmail, u"a@b.jp\r\nBcc: c@d.jp"_qs, problem::controlCharacter,
                control(7, u"U+000D"_qs) },
            { "e-mail direction", parseEmail, u"a\u202e@b.jp"_qs, problem::controlCharacter, control(2, u"U+202E"_qs) },
            { "e-mail of 255", parseEmail, QString(QString(243, u'a') + u"@example.com"_qs), problem::tooLong,
                tooMany(255, 254) },
            { "e-mail of 255 octets", parseEmail, QString(QString(81, u'山') + u"@example.com"_qs), problem::tooLong,
                tooMany(255, 254) },
            { "kana kanji", parseKana, u"ヤマ田"_qs, problem::notKana, at(3, u"田"_qs) },
            { "kana letter", parseKana, u"Ａヤマ"_qs, problem::notKana, at(1, u"Ａ"_qs) },
            { "kana mark alone", parseKana, u"ﾞヤマ"_qs, problem::notKana, at(1, u"ﾞ"_qs) },
            { "kana mark on the wrong kana", parseKana, u"ヤﾏﾞ"_qs, problem::notKana, at(3, u"ﾞ"_qs) },
            { "kana NUL", parseKana, QString(u"ヤ"_qs + QChar(0)), problem::controlCharacter,
                control(2, u"U+0000"_qs) },
            { "kana long", parseKana, QString(201, u'ア'), problem::tooLong, tooMany(201, 200) },
            { "roman kanji", parseRoman, u"Yamada 太郎"_qs, problem::notRoman, at(8, u"太"_qs) },
            { "roman macron", parseRoman, u"Ōta"_qs, problem::notRoman, at(1, u"Ō"_qs) },
            { "roman digit", parseRoman, u"Taro2"_qs, problem::notRoman, at(5, u"2"_qs) },
            { "roman without letters", parseRoman, u"- ."_qs, problem::notRoman, at(1, u"-"_qs) },
            { "text empty", tenCharacters, u"　"_qs, problem::required, {} },
            { "text long", tenCharacters, u"12345678901"_qs, problem::tooLong, tooMany(11, 10) },
            { "text NUL", tenCharacters, QString(u" a"_qs + QChar(0) + u"b"_qs), problem::controlCharacter,
                control(3, u"U+0000"_qs) },
            { "text line end", tenCharacters, u"a\nb"_qs, problem::controlCharacter, control(2, u"U+000A"_qs) },
            { "text line separator", tenCharacters, u"a\u2028b"_qs, problem::controlCharacter,
                control(2, u"U+2028"_qs) },
            { "text direction", tenCharacters, u"a\u202eb"_qs, problem::controlCharacter, control(2, u"U+202E"_qs) },
            { "text noncharacter", tenCharacters, u"a\uffff"_qs, problem::controlCharacter, control(2, u"U+FFFF"_qs) },
            { "text half a pair", tenCharacters, u"𠮷\xd842"_qs, problem::brokenCharacter, { { u"position"_qs, 2 } } },
            { "text other half", tenCharacters, u"\xdfb7x"_qs, problem::brokenCharacter, { { u"position"_qs, 1 } } },
            { "note control", note, u"a\n\x1b[0m"_qs, problem::controlCharacter, control(3, u"U+001B"_qs) },
        };
        for (const auto& c : cases)
            QTest::newRow(c.name) << c.parse << c.typed << c.code.toString() << c.parameters;
    }

    void refuses()
    {
        QFETCH(const Parse, parse);
        QFETCH(const QString, typed);
        const Parsed<QString> parsed = parse(typed);
        QVERIFY(!parsed);
        QTEST(parsed.error().code, "code");
        QTEST(parsed.error().parameters, "parameters");
    }

    void keysOfTheSameAddressAreEqual_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << u"Taro@Example.CO.JP"_qs << u"taro@example.co.jp"_qs;
        QTest::newRow("white space") << u" taro@example.jp\n"_qs << u"taro@example.jp"_qs;
        QTest::newRow("width") << u"ｔａｒｏ＠example.jp"_qs << u"taro@example.jp"_qs;
        QTest::newRow("accent") << u"ANDRÉ@example.jp"_qs << u"andre\u0301@example.jp"_qs;
    }

    void keysOfTheSameAddressAreEqual()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QCOMPARE(emailKey(one), emailKey(other));
        QCOMPARE(emailKey(emailKey(one)), emailKey(one));
    }

    void readTheirOwnValuesUnchanged()
    {
        QVERIFY(rc::check("parse(parse(t)) == parse(t)", [] {
            const QString text = *rc::gen::oneOf(test::anyText(), test::japaneseText());
            for (const Parse parse : { Parse(parseEmail), Parse(parseKana), Parse(parseRoman), Parse(optionalText) }) {
                const Parsed<QString> once = parse(text);
                RC_ASSERT((!once || parse(*once) == once));
                RC_ASSERT((once || inputProblemCodes().contains(once.error().code)));
            }
        }));
    }

    void kanaIsTheSameInEveryWriting()
    {
        QVERIFY(rc::check("hiragana, katakana and marks apart", [] {
            const auto kana = rc::gen::container<std::u16string>(rc::gen::inRange<char16_t>(0x3041, 0x3095));
            const QString hiragana = QString::fromStdU16String(*rc::gen::nonEmpty(kana));
            const QString expected = test::katakana(hiragana);
            RC_ASSERT(parseKana(hiragana).value() == expected);
            RC_ASSERT(parseKana(hiragana.normalized(QString::NormalizationForm_D)).value() == expected);
        }));
    }
};

PADESK_TEST(textfields, TextFieldsTest)
#include "tst_textfields.moc"
