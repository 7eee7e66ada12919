// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/refusaltext.h"
#include "ui/sentences.h"

using namespace padesk;
using namespace padesk::test;

namespace {
QList<Sentence> allSentences()
{
    QList<Sentence> all;
    for (const auto& table : { commandSentences(), siteSentences(), caseSentences(), fieldSentences() }) {
        for (const Sentence& sentence : table)
            all.append(sentence);
    }
    return all;
}

QStringList allCodes()
{
    QStringList codes = refusalCodes() + inputProblemCodes();
    for (int fault = 0; fault <= int(CsvFault::UnknownColumn); ++fault)
        codes.append(csvCode(static_cast<CsvFault>(fault)));
    return codes;
}

/** Each parameter with a text that can be found again. */
QJsonObject markedParameters(const Sentence& sentence)
{
    QJsonObject parameters;
    for (const char* name : sentence.parameters) {
        if (name)
            parameters.insert(QString::fromLatin1(name).section(u' ', -1).replace(u"roles"_qs, u"allowed"_qs),
                QStringLiteral("<%1>").arg(QLatin1String(name)));
    }
    return parameters;
}
} // namespace

class RefusalTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentence_data() { addLanguageRows(); }
    void everyCodeHasASentence()
    {
        QFETCH(QString, language);
        useLanguage(language);
        const QList<Sentence> sentences = allSentences();
        for (const QString& code : allCodes()) {
            const bool known = std::any_of(sentences.begin(), sentences.end(),
                [&code](const Sentence& one) { return code == QLatin1String(one.code); });
            QVERIFY2(known, qPrintable(code));
            const QString text = refusalSentence({ code, {} });
            QVERIFY2(isSentence(text, language), qPrintable(code + u": "_qs + text));
        }
    }

    /** A sentence of a code that nobody uses would never be seen. */
    void everySentenceHasACode()
    {
        const QStringList codes = allCodes();
        for (const Sentence& sentence : allSentences())
            QVERIFY2(codes.contains(QLatin1String(sentence.code)), sentence.code);
    }

    void everyParameterIsSaid_data() { addLanguageRows(); }
    void everyParameterIsSaid()
    {
        QFETCH(QString, language);
        useLanguage(language);
        for (const Sentence& sentence : allSentences()) {
            const QString text = fillSentence("Refusal", sentence, markedParameters(sentence));
            QVERIFY2(isSentence(text, language), qPrintable(text));
            for (const char* name : sentence.parameters)
                QVERIFY2(!name || text.contains(u'<'), qPrintable(text));
            const auto named = std::count_if(sentence.parameters.begin(), sentence.parameters.end(),
                [](const char* name) { return name != nullptr; });
            QCOMPARE(text.count(u'<'), named);
        }
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QJsonObject>("parameters");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        const QJsonObject where { { u"field"_qs, u"fax"_qs }, { u"min"_qs, 10 }, { u"max"_qs, 11 },
            { u"length"_qs, 9 } };
        QTest::newRow("the field stands in front")
            << u"PA-FLD-010"_qs << where << u"Fax number: A telephone number has 10 or 11 digits; this one has 9."_qs
            << u"FAX番号：電話番号は10桁または11桁です（9桁あります）。"_qs;
        QTest::newRow("a state has its name")
            << u"PA-NOM-002"_qs
            << QJsonObject { { u"nomination"_qs, u"N-0000001"_qs }, { u"state"_qs, u"approved"_qs } }
            << u"The nomination N-0000001 is decided already (approved); undo the decision first if it is wrong."_qs
            << u"申請 N-0000001 はすでに処理済みです（承認）。誤りの場合は、先に取り消してください。"_qs;
        QTest::newRow("a time is Japan's")
            << u"PA-PAS-015"_qs << QJsonObject { { u"at"_qs, u"2026-11-22T16:30:00.000Z"_qs } }
            << u"The passcode expired on 2026-11-23 01:30; request a new one."_qs
            << u"パスコードは2026-11-23 01:30に期限切れになりました。新しいパスコードを依頼してください。"_qs;
        QTest::newRow("roles are listed")
            << u"PA-ACC-001"_qs
            << QJsonObject { { u"kind"_qs, u"site.close"_qs }, { u"allowed"_qs, u"operator, supervisor"_qs } }
            << u"Your role may not do this; it takes: operator, supervisor."_qs
            << u"あなたの役割ではこの操作はできません（必要な役割：担当者、責任者）。"_qs;
        QTest::newRow("a percent sign stays")
            << u"PA-FLD-019"_qs << QJsonObject { { u"found"_qs, u"100%1"_qs } }
            << u"“100%1” is not a date; write it like 2026-11-22 or 2026/11/22."_qs
            << u"「100%1」は日付ではありません。2026-11-22 または 令和8年11月22日 のように入力してください。"_qs;
        QTest::newRow("an unknown code")
            << u"PA-ZZZ-999"_qs << QJsonObject()
            << u"This was refused with the code PA-ZZZ-999; this version of PA Desk does not know why."_qs
            << u"コード PA-ZZZ-999 により拒否されました。このバージョンのPA Deskには理由が登録されていません。"_qs;
    }
    void sentences()
    {
        QFETCH(QString, code);
        QFETCH(QJsonObject, parameters);
        QFETCH(QString, english);
        QFETCH(QString, japanese);
        useLanguage(u"en"_qs);
        QCOMPARE(refusalSentence({ code, parameters }), english);
        useLanguage(u"ja"_qs);
        QCOMPARE(refusalSentence({ code, parameters }), japanese);
    }

    void csvProblemsNameTheirLine()
    {
        useLanguage(u"en"_qs);
        const CsvProblem problem { CsvFault::TooFewCells, 7, 3, 0, { { u"found"_qs, 2 }, { u"expected"_qs, 5 } } };
        QCOMPARE(csvProblemSentence(problem), u"Line 7: The row has 2 cells, fewer than the 5 of the header."_qs);
        useLanguage(u"ja"_qs);
        QCOMPARE(csvProblemSentence({ CsvFault::NulCharacter, 7, 3, 2, {} }),
            u"7行目・2列目：NUL文字があります。ファイルが壊れているか、テキスト・ファイルではありません。"_qs);
    }
};

PADESK_TEST(refusaltext, RefusalTextTest)
#include "tst_refusaltext.moc"
