// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/passcodealphabet.h"
#include "tests/domain/texts.h"
#include "tests/support/testmain.h"

#include <QDebug>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <ostream>
#include <rapidcheck.h>

using namespace padesk;

namespace {

template <class Stream, class T>
concept Streamable = requires(Stream& stream, const T& value)
{
    stream << value;
};

static_assert(Streamable<QDebug, QString>);
static_assert(!Streamable<QDebug, Secret>);
static_assert(!Streamable<std::ostream, Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QStringView>);
static_assert(!std::is_convertible_v<QString, Secret>);

// Answers the letters of the given codes one after another.
std::function<quint32(quint32)> dealing(const QString& codes)
{
    return [codes, next = qsizetype(0)](quint32) mutable {
        return static_cast<quint32>(passcodeAlphabet.indexOf(codes.at(next++ % codes.size())));
    };
}

std::function<quint32(quint32)> seeded(quint32 seed)
{
    return [generator = QRandomGenerator(seed)](quint32 bound) mutable { return generator.bounded(bound); };
}

QString clear(const Secret& secret)
{
    return secret.reveal().toString();
}

} // namespace

class PasscodeAlphabetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secretsAreWiped()
    {
        QString text = u"ABCDEFGHJKMN"_qs;
        wipeMemory(reinterpret_cast<char16_t*>(text.data()), 4);
        QCOMPARE(text, QString(QString(4, QChar(0)) + u"EFGHJKMN"_qs));
        Secret secret(u"ABCD");
        const Secret copy = secret;
        QVERIFY(copy.reveal().data() != secret.reveal().data());
        secret.wipe();
        QVERIFY(secret.isEmpty());
        QCOMPARE(clear(copy), u"ABCD"_qs);
        secret = copy;
        const Secret moved = std::move(secret);
        QCOMPARE(clear(moved), u"ABCD"_qs);
    }

    void mintsFromTheWholeAlphabet()
    {
        const auto uniform = seeded(1);
        auto source = uniform;
        QSet<QChar> seen;
        QSet<QString> codes;
        for (int i = 0; i < 500; ++i) {
            const Secret code = mintPasscode(source);
            QCOMPARE(code.reveal().size(), passcodeLength);
            codes.insert(clear(code));
            for (const QChar c : code.reveal())
                seen.insert(c);
        }
        QCOMPARE(seen.size(), passcodeAlphabet.size());
        QCOMPARE(codes.size(), 500);
        for (const QChar c : u"ILO01")
            QVERIFY(!passcodeAlphabet.contains(c));
    }

    void asksAgainForRudeWords()
    {
        QCOMPARE(clear(mintPasscode(dealing(u"ABCFUCKHJKMN"
                                            "ABCDEFGHJKMN"_qs))),
            u"ABCDEFGHJKMN"_qs);
    }

    void readsRudeWords_data()
    {
        QTest::addColumn<bool>("rude");
        QTest::newRow("ABCDEFGHJKMN") << false;
        QTest::newRow("222222222222") << false;
        QTest::newRow("XBAKAXBCDFGH") << true;
        QTest::newRow("X84K4XBCDFGH") << true;
        QTest::newRow("BCDFGHJMBAKA") << true;
        QTest::newRow("BCDF5EXBCDFG") << true;
        QTest::newRow("BCDFA55BCDFG") << true;
        QTest::newRow("BCDFBAKXBCDF") << false;
        QTest::newRow("BCD893BCDFGH") << true;
        QTest::newRow("BCDDEBUBCDFG") << true;
    }

    void readsRudeWords() { QTEST(hasRudeWord(QString::fromLatin1(QTest::currentDataTag())), "rude"); }

    void folds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as printed") << u"ABCD-EFGH-JKMN"_qs;
        QTest::newRow("lower case") << u"abcd-efgh-jkmn"_qs;
        QTest::newRow("no hyphens") << u"ABCDEFGHJKMN"_qs;
        QTest::newRow("spaces") << u" ABCD EFGH　JKMN\n"_qs;
        QTest::newRow("full-width") << u"ＡＢＣＤ－ｅｆｇｈ－ＪＫＭＮ"_qs;
        QTest::newRow("other dashes") << u"ABCD–EFGHーJKMN"_qs;
    }

    void folds()
    {
        QFETCH(const QString, typed);
        const Parsed<Secret> code = foldPasscode(typed);
        QVERIFY(code);
        QCOMPARE(clear(*code), u"ABCDEFGHJKMN"_qs);
        QCOMPARE(formatPasscode(*code), u"ABCD-EFGH-JKMN"_qs);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QJsonObject>("parameters");
        const auto at = [](int position, const QString& character) {
            return QJsonObject { { u"position"_qs, position }, { u"character"_qs, character } };
        };
        const auto length = [](int found) { return QJsonObject { { u"length"_qs, found }, { u"expected"_qs, 12 } }; };
        const QString character = problem::passcodeCharacter.toString();
        QTest::newRow("empty") << u" "_qs << problem::required.toString() << QJsonObject();
        QTest::newRow("hyphens") << u"--"_qs << problem::required.toString() << QJsonObject();
        QTest::newRow("short") << u"ABCD-EFGH-JKM"_qs << problem::passcodeLength.toString() << length(11);
        QTest::newRow("long") << u"ABCD-EFGH-JKMN-P"_qs << problem::passcodeLength.toString() << length(13);
        QTest::newRow("zero") << u"ABCD-E0GH-JKMN"_qs << character << at(6, u"0"_qs);
        QTest::newRow("one") << u"1BCD-EFGH-JKMN"_qs << character << at(1, u"1"_qs);
        QTest::newRow("small L") << u"ABCD-EFGH-JKMl"_qs << character << at(12, u"l"_qs);
        QTest::newRow("I") << u"ABCI"_qs << character << at(4, u"I"_qs);
        QTest::newRow("full-width O") << u"ＡＢ－Ｏ"_qs << character << at(3, u"Ｏ"_qs);
        QTest::newRow("kana") << u"ABCD-EFGH-JKMア"_qs << character << at(12, u"ア"_qs);
        QTest::newRow("beyond the BMP") << u"𠮷"_qs << character << at(1, u"𠮷"_qs);
        QTest::newRow("control") << u"A\x1b"_qs << problem::controlCharacter.toString()
                                 << QJsonObject { { u"position"_qs, 2 }, { u"codepoint"_qs, u"U+001B"_qs } };
    }

    void refuses()
    {
        QFETCH(const QString, typed);
        const Parsed<Secret> code = foldPasscode(typed);
        QVERIFY(!code);
        QTEST(code.error().code, "code");
        QTEST(code.error().parameters, "parameters");
    }

    void readsWhatItWrites()
    {
        QVERIFY(rc::check("minted codes survive writing and typing", [] {
            const Secret code = mintPasscode(seeded(*rc::gen::arbitrary<quint32>()));
            RC_ASSERT(!hasRudeWord(code.reveal()));
            for (const QString& typed :
                { formatPasscode(code), formatPasscode(code).toLower(), test::fullWidth(formatPasscode(code)) })
                RC_ASSERT(foldPasscode(typed).value().reveal() == code.reveal());
            RC_ASSERT(formatPasscode(code).size() == redactedPasscode.size());
        }));
    }
};

PADESK_TEST(passcodealphabet, PasscodeAlphabetTest)
#include "tst_passcodealphabet.moc"
