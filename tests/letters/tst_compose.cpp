// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/letters/samples.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace padesk;
using namespace padesk::test;

namespace {

QString allText(const Letter& letter)
{
    QString text = letter.subject;
    for (const LetterItem& item : letter.items)
        text += u'\n' + item.label + u' ' + item.text;
    return text;
}

bool hasPasscodeBox(const Letter& letter)
{
    return std::any_of(letter.items.begin(), letter.items.end(),
        [](const LetterItem& item) { return item.type == LetterItem::Type::Passcode; });
}

QString contractOf(const LetterRequest& request)
{
    return request.values.value(u"contract").toString();
}

} // namespace

class ComposeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPlaceholderIsRefusedByName_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        for (const LetterKind kind : allLetterKinds()) {
            const LetterRequest request = sampleRequest(kind);
            for (const QString& name : requiredValues(kind, contractOf(request), request.medium))
                QTest::addRow("%s %s", qPrintable(enumText(kind)), qPrintable(name)) << int(kind) << name;
        }
    }

    void anEmptyPlaceholderIsRefusedByName()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, name);
        const LetterTemplates templates = LetterTemplates::builtIn();
        for (const QString& empty : { QString(), QStringLiteral(" "), QStringLiteral("\u3000") }) {
            LetterRequest request = sampleRequest(LetterKind(kind));
            if (name == u"request_number" || request.values.contains(name))
                request.values.insert(name, empty);
            const Result<Letter> letter = composeLetter(request, templates);
            QVERIFY(!letter);
            QCOMPARE(letter.error().code, Error::Code::BadInput);
            QVERIFY(letter.error().detail.contains(name));
            QVERIFY(missingValues(request, templates).contains(name));
        }
    }

    void aPlaceholderOfAnOverrideIsNeededToo()
    {
        LetterTemplates templates = LetterTemplates::builtIn();
        templates.setOverride(
            QStringLiteral("passcode"), QStringLiteral("ja"), QStringLiteral("subject: 件名\n{sales_rep}様"));
        LetterRequest request = sampleRequest(LetterKind::PasscodeLetter);
        QVERIFY(composeLetter(request, templates));
        request.values.remove(QStringLiteral("sales_rep"));
        QCOMPARE(missingValues(request, templates), QStringList { QStringLiteral("sales_rep") });
    }

    void anOptionalRowIsLeftOut()
    {
        const Letter with = sampleLetter(LetterKind::PaContractNotice);
        const Letter without = sampleLetter(
            LetterKind::PaContractNotice, QStringLiteral("ja"), { { QStringLiteral("department"), QString() } });
        QVERIFY(allText(with).contains(QStringLiteral("部署名")));
        QVERIFY(!allText(without).contains(QStringLiteral("部署名")));
    }

    void aRefusalNeedsItsReason()
    {
        LetterRequest request = sampleRequest(LetterKind::DecisionNotice);
        request.values.insert(QStringLiteral("decision"), QStringLiteral("refused"));
        const LetterTemplates templates = LetterTemplates::builtIn();
        const Letter letter = composeLetter(request, templates).value();
        QVERIFY(allText(letter).contains(request.values.value(u"reason").toString()));
        QVERIFY(!allText(letter).contains(QStringLiteral("承認され")));
        request.values.remove(QStringLiteral("reason"));
        request.values.insert(QStringLiteral("reason_code"), QStringLiteral("unknown_site"));
        QVERIFY(allText(composeLetter(request, templates).value())
                    .contains(QStringLiteral("サイト番号が確認できないため")));
        request.values.remove(QStringLiteral("reason_code"));
        QCOMPARE(missingValues(request, templates), QStringList { QStringLiteral("reason") });
    }

    void honorifics_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("department");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("last");
        const QString ja = QStringLiteral("ja");
        QTest::newRow("person") << QStringLiteral("山田 太郎") << QStringLiteral("総務部") << ja
                                << QStringLiteral("山田 太郎 様");
        QTest::newRow("department") << QString() << QStringLiteral("総務部") << ja << QStringLiteral("総務部 御中");
        QTest::newRow("company") << QString() << QString() << ja << QStringLiteral("東日本物流センター協同組合 御中");
        QTest::newRow("English") << QStringLiteral("Taro Yamada") << QString() << QStringLiteral("en")
                                 << QStringLiteral("Taro Yamada");
    }

    void honorifics()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, department);
        QFETCH(const QString, language);
        QFETCH(const QString, last);
        const LetterAddressee to = sampleLetter(LetterKind::ChangeNotice, language,
            { { QStringLiteral("contact_name"), name },
                { QStringLiteral("department"),
                    department } }).addressee;
        const QString lowest = !to.name.isEmpty() ? to.name : !to.department.isEmpty() ? to.department : to.company;
        QCOMPARE(lowest, last);
        const QString all = to.company + to.department + to.name;
        QCOMPARE(all.count(u'様') + all.count(QStringLiteral("御中")), language == u"ja" ? 1 : 0);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("printed");
        const auto row = [](const QString& iso, const QString& printed) {
            QTest::addRow("%s", qPrintable(iso)) << iso << printed;
        };
        row(QStringLiteral("2026-11-22"), QStringLiteral("令和8年11月22日"));
        row(QStringLiteral("2019-05-01"), QStringLiteral("令和元年5月1日"));
        row(QStringLiteral("2019-04-30"), QStringLiteral("平成31年4月30日"));
        row(QStringLiteral("1989-01-08"), QStringLiteral("平成元年1月8日"));
        row(QStringLiteral("1989-01-07"), QStringLiteral("昭和64年1月7日"));
    }

    void dates()
    {
        QFETCH(const QString, iso);
        QFETCH(const QString, printed);
        const QJsonObject change { { QStringLiteral("issued_on"), iso } };
        QCOMPARE(sampleLetter(LetterKind::HoldNudge, QStringLiteral("ja"), change).date, printed);
        QCOMPARE(sampleLetter(LetterKind::HoldNudge, QStringLiteral("en"), change).date, iso);
    }

    void whichLettersHaveAPasscode_data()
    {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<bool>("given");
        QTest::addColumn<bool>("box");
        QTest::newRow("FCT before") << QStringLiteral("2006-05-07") << false << false;
        QTest::newRow("FCT from the day on, preview") << QStringLiteral("2006-05-08") << false << true;
        QTest::newRow("FCT day unknown") << QString() << false << false;
        QTest::newRow("FCT given") << QStringLiteral("2006-05-07") << true << true;
    }

    void whichLettersHaveAPasscode()
    {
        QFETCH(const QString, registered);
        QFETCH(const bool, given);
        QFETCH(const bool, box);
        LetterRequest request = sampleRequest(LetterKind::FctRegistrationNotice);
        request.values.insert(QStringLiteral("registered_on"), registered);
        if (!given)
            request.passcode.reset();
        const Letter letter = composeLetter(request, LetterTemplates::builtIn()).value();
        QCOMPARE(hasPasscodeBox(letter), box);
        QCOMPARE(letter.isMasked(), box && !given);
        QCOMPARE(allText(letter).contains(QStringLiteral("発行しておりません")), !box);
    }

    void whoIsVerifiedGetsNoPasscode()
    {
        for (const LetterKind kind :
            { LetterKind::PaContractNotice, LetterKind::PaxRegistrationNotice, LetterKind::FctRegistrationNotice }) {
            LetterRequest request = sampleRequest(kind);
            request.passcode.reset();
            request.carriesPasscode = false;
            const Letter letter = composeLetter(request, LetterTemplates::builtIn()).value();
            QVERIFY(!hasPasscodeBox(letter));
            QVERIFY(!letter.isMasked());
            QVERIFY(allText(letter).contains(QStringLiteral("認証がお済み")));
        }
    }

    void anEmailTextHoldsEverythingButTheCode()
    {
        for (const LetterKind kind : allLetterKinds()) {
            const Letter letter = sampleLetter(kind);
            const QString text = letterPlainText(letter);
            QVERIFY(!text.contains(QStringLiteral("ABCD")));
            QCOMPARE(text.contains(QStringLiteral("XXXX-XXXX-XXXX")), mayCarryPasscode(kind));
            for (const LetterItem& item : letter.items)
                QVERIFY(text.contains(item.text.trimmed()) && text.contains(item.label));
        }
    }

    void noOtherLetterTakesAPasscode()
    {
        for (const LetterKind kind : allLetterKinds()) {
            LetterRequest request = sampleRequest(kind);
            request.passcode = samplePasscode();
            const Letter letter = composeLetter(request, LetterTemplates::builtIn()).value();
            QCOMPARE(letter.passcode.has_value(), mayCarryPasscode(kind));
            QCOMPARE(hasPasscodeBox(letter), mayCarryPasscode(kind));
            QVERIFY(!allText(letter).contains(QStringLiteral("ABCD")));
        }
    }

    void agreementNumberIsForPaOnly()
    {
        QVERIFY(allText(sampleLetter(LetterKind::PaContractNotice)).contains(QStringLiteral("0000412345")));
        QVERIFY(!allText(sampleLetter(LetterKind::PaxRegistrationNotice)).contains(QStringLiteral("0000412345")));
    }

    void theGuideFollowsTheContract()
    {
        const auto guide = [](const QString& contract) {
            return allText(sampleLetter(
                LetterKind::OnlineGuide, QStringLiteral("ja"), { { QStringLiteral("contract"), contract } }));
        };
        QVERIFY(guide(QStringLiteral("PA")).contains(QStringLiteral("メディアの発注")));
        QVERIFY(guide(QStringLiteral("PAX")).contains(QStringLiteral("エクスプレス")));
        for (const QString& contract : { QStringLiteral("FCT"), QStringLiteral("OEM") }) {
            QVERIFY(guide(contract).contains(QStringLiteral("Software and services online")));
            QVERIFY(!guide(contract).contains(QStringLiteral("メディアの発注")));
        }
    }

    void aListBecomesBullets()
    {
        const auto bullet = [](const LetterItem& item) { return item.type == LetterItem::Type::Bullet; };
        const Letter array = sampleLetter(LetterKind::HoldNudge);
        const Letter text = sampleLetter(LetterKind::HoldNudge, QStringLiteral("ja"),
            { { QStringLiteral("applicants"), QStringLiteral("高橋 花子、渡邊 一郎、吉田 さくら") } });
        for (const Letter& letter : { array, text })
            QCOMPARE(std::count_if(letter.items.begin(), letter.items.end(), bullet), 3);
    }

    void aDecisionNamesItsApplicant()
    {
        const QString contact = sampleValues().value(u"contact_name").toString();
        const QString ja = QStringLiteral("ja");
        const Letter copy = sampleLetter(LetterKind::DecisionNotice);
        const Letter own
            = sampleLetter(LetterKind::DecisionNotice, ja, { { QStringLiteral("applicant_name"), QString() } });
        QVERIFY(!allText(copy).contains(contact));
        QVERIFY(allText(own).contains(contact));
    }

    void anUnknownLanguageIsRefused()
    {
        const Result<Letter> letter
            = composeLetter(sampleRequest(LetterKind::HoldNudge, QStringLiteral("fr")), LetterTemplates::builtIn());
        QCOMPARE(letter.error().code, Error::Code::NotFound);
    }
};

PADESK_TEST(compose, ComposeTest)
#include "tst_compose.moc"
