// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/passwordrule.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using Problem = PasswordProblem;

class PasswordRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("nothing") << QString() << Problem::TooShort;
        QTest::newRow("eleven") << u"kq7!mZp2xv0"_qs << Problem::TooShort;
        QTest::newRow("six wide ones that look like twelve") << u"ＡｂＣ１２３"_qs << Problem::TooShort;
        QTest::newRow("much too long") << u"kq7!mZp2xv0-"_qs.repeated(11) << Problem::TooLong;
        QTest::newRow("a line break") << u"kq7!mZp2\nxv0w"_qs << Problem::Character;
        QTest::newRow("an emoji") << u"kq7!mZp2xv0w🔑"_qs << Problem::Character;
        QTest::newRow("a variant mark") << u"kq7!mZp2xv0葛\uFE00"_qs << Problem::Character;
        QTest::newRow("right to left") << u"kq7!mZp2xv0שלום"_qs << Problem::Character;
        QTest::newRow("one letter") << u"aaaaaaaaaaaaaaaa"_qs << Problem::TooSimple;
        QTest::newRow("two in turn") << u"abababababababab"_qs << Problem::TooSimple;
        QTest::newRow("the alphabet") << u"abcdefghijklmnop"_qs << Problem::TooSimple;
        QTest::newRow("backwards") << u"9876543210987654"_qs << Problem::TooSimple;
        QTest::newRow("digits only") << u"390285716402"_qs << Problem::TooSimple;
        QTest::newRow("his address") << u"xx-sato@example.jp-1"_qs << Problem::HoldsName;
        QTest::newRow("his name") << u"MISAKI-is-my-1-name"_qs << Problem::HoldsName;
        QTest::newRow("his sign-in ID") << u"my s_0123abcd 4 ever"_qs << Problem::HoldsName;
        QTest::newRow("the one before") << u"correct horse 12"_qs << Problem::SameAsBefore;
        QTest::newRow("the one before in wide letters")
            << u"ｃｏｒｒｅｃｔ　ｈｏｒｓｅ　１２"_qs << Problem::SameAsBefore;
    }
    void whatIsRefused()
    {
        QFETCH(QString, password);
        QFETCH(Problem, problem);
        const PasswordSurroundings sato { u"s_0123abcd", u"sato@example.jp", u"correct horse 12" };
        const PasswordSurroundings misaki { u"s_0123abcd", u"misaki@example.jp", u"correct horse 12" };
        const PasswordSurroundings& around = password.contains(u"MISAKI"_qs) ? misaki : sato;
        QCOMPARE(passwordProblem(password, around), std::optional(problem));
        QCOMPARE(passwordStrength(password, around), PasswordStrength::Weak);
    }

    void whatIsTaken_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("twelve letters") << u"kqzmwpvbxthr"_qs;
        QTest::newRow("a sentence") << u"the cat eats 7 fish"_qs;
        QTest::newRow("Japanese") << u"青い空と十七の雲がある"_qs + u"よ"_qs;
        QTest::newRow("as one is suggested") << u"7KQM-ZP2X-V9WB-H4RT-3CND"_qs;
        QTest::newRow("half-width kana") << u"ｱｵｲｿﾗﾄｼﾛｲｸﾓ 1"_qs;
    }
    void whatIsTaken()
    {
        QFETCH(QString, password);
        const PasswordSurroundings around { u"s_0123", u"sato@example.jp", u"something else" };
        QCOMPARE(passwordProblem(password, around), std::optional<Problem>());
        QVERIFY(passwordStrength(password, around) > PasswordStrength::Weak);
    }

    void longerAndMoreDifferentIsStronger()
    {
        QCOMPARE(passwordStrength(u"kqzmwpvbxthr"), PasswordStrength::Fair);
        QCOMPARE(passwordStrength(u"kQzm!pVb7tHr"), PasswordStrength::Good);
        QCOMPARE(passwordStrength(u"7KQM-ZP2X-V9WB-H4RT-3CND"), PasswordStrength::Strong);
    }

    void charactersAreCountedAsPeopleDo()
    {
        QCOMPARE(passwordLength(u"𠮷野家"), 3);
        QCOMPARE(passwordLength(u"ｶﾞ"), 1);
    }
};

PADESK_TEST(passwordrule, PasswordRuleTest)
#include "tst_passwordrule.moc"
