// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputproblem.h"
#include "tests/support/memorystore.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

QJsonObject aRow(const QString& number = u"7000001"_qs)
{
    return { { u"site_number"_qs, number }, { u"contract"_qs, u"PA"_qs }, { u"agreement_number"_qs, u"A-100"_qs },
        { u"company"_qs, u"株式会社山田製作所"_qs }, { u"company_kana"_qs, u"ヤマダセイサクショ"_qs },
        { u"department"_qs, u"情報システム部"_qs }, { u"postal_code"_qs, u"1000013"_qs },
        { u"address"_qs, u"東京都千代田区霞が関1-1"_qs }, { u"tel"_qs, u"0312345678"_qs },
        { u"fax"_qs, u"0312345679"_qs }, { u"contact_family"_qs, u"山田"_qs }, { u"contact_given"_qs, u"太郎"_qs },
        { u"contact_family_kana"_qs, u"ヤマダ"_qs }, { u"contact_given_kana"_qs, u"タロウ"_qs },
        { u"contact_email"_qs, u"taro@example.co.jp"_qs }, { u"contracted_on"_qs, u"2020-04-01"_qs },
        { u"registered_on"_qs, u"2020-04-02"_qs }, { u"sns_from"_qs, u"2026-04-01"_qs },
        { u"sns_to"_qs, u"2027-03-31"_qs }, { u"sales_rep"_qs, u"佐藤"_qs } };
}

QJsonObject with(QJsonObject row, const QString& field, const QJsonValue& value)
{
    if (value.isUndefined())
        row.remove(field);
    else
        row.insert(field, value);
    return row;
}

/** A row of a contract with the numbers that go with it. */
QJsonObject aRowOf(const QString& contract)
{
    QJsonObject row = with(aRow(), u"contract"_qs, contract);
    if (contract != QLatin1String("PA"))
        row.remove(u"agreement_number"_qs);
    if (contract == QLatin1String("OEM") || contract == QLatin1String("FCT"))
        row.insert(u"icn"_qs, u"ICN100"_qs);
    return row;
}

Outcome import(MemoryStore& rows, const QJsonArray& list, QJsonObject payload = {}, const Policy& policy = Policy(),
    Role role = Role::Operator)
{
    payload.insert(u"list"_qs, u"sites"_qs);
    payload.insert(u"rows"_qs, list);
    return rows.submit(u"import.rows"_qs, payload, anActor(role), testNow(), policy);
}

QJsonObject refusedRow(const Outcome& outcome, int index = 0)
{
    return outcome->answer.value(u"refused"_qs).toArray().at(index).toObject();
}

int count(const Outcome& outcome, const char* what)
{
    return outcome->answer.value(QLatin1String(what)).toInt(-1);
}

} // namespace

class SiteImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowRegistersSiteContactAndPeriod()
    {
        MemoryStore rows;
        const Outcome outcome = import(rows, { aRow() });
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QCOMPARE(count(outcome, "applied"), 1);
        QCOMPARE(outcome->effects.size(), std::size_t(3));
        Site expected = aSite();
        expected.id = firstNewId;
        QCOMPARE(recordJson(rows.row<Site>(firstNewId)), recordJson(expected));
        const Member contact = rows.row<Member>(firstNewId);
        QCOMPARE(contact.siteId, firstNewId);
        QCOMPARE(contact.slot, std::optional(0));
        QCOMPARE(contact.state, MemberState::Registered);
        QCOMPARE(contact.email, u"taro@example.co.jp"_qs);
        QVERIFY(contact.ibmId.isEmpty());
        QCOMPARE(contact.family + contact.given + contact.familyKana + contact.givenKana, u"山田太郎ヤマダタロウ"_qs);
        QCOMPARE(rows.row<SnsPeriod>(firstNewId).validTo, QDate(2027, 3, 31));
        QCOMPARE(rows.rows<Delivery>().size(), 0);
    }

    void contractsHaveTheirOwnNumbers_data()
    {
        QTest::addColumn<QString>("contract");
        for (const QLatin1String contract : EnumText<Contract>::names)
            QTest::newRow(contract.data()) << QString(contract);
    }
    void contractsHaveTheirOwnNumbers()
    {
        QFETCH(const QString, contract);
        MemoryStore rows;
        QCOMPARE(count(import(rows, { aRowOf(contract) }), "applied"), 1);
        QCOMPARE(contractText(rows.row<Site>(firstNewId).contract), contract);
    }

    void badRowsAreNamedAndGoodOnesGoIn_data()
    {
        QTest::addColumn<QJsonValue>("row");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto bad = [](const char* title, const QString& field, const QJsonValue& value, QStringView code) {
            QTest::newRow(title) << QJsonValue(with(aRow(), field, value)) << code.toString() << field;
        };
        const auto refused = [](const char* title, const QJsonObject& row, const char* code, const char* field) {
            QTest::newRow(title) << QJsonValue(row) << QString::fromLatin1(code) << QString::fromLatin1(field);
        };
        const QJsonValue none = QJsonValue::Undefined;
        bad("6 digits", u"site_number"_qs, u"700000"_qs, problem::siteNumberLength);
        bad("8 digits", u"site_number"_qs, u"70000011"_qs, problem::siteNumberLength);
        bad("starts with 1", u"site_number"_qs, u"1000001"_qs, problem::siteNumberStart);
        bad("letters", u"site_number"_qs, u"7xxxxxx"_qs, problem::notADigit);
        bad("no site number", u"site_number"_qs, none, problem::required);
        bad("blank site number", u"site_number"_qs, u" "_qs, problem::required);
        bad("no company", u"company"_qs, none, problem::required);
        bad("no contact", u"contact_family"_qs, u""_qs, problem::required);
        bad("no contract day", u"contracted_on"_qs, none, problem::required);
        bad("no contract", u"contract"_qs, none, problem::required);
        bad("30 February", u"contracted_on"_qs, u"2020-02-30"_qs, problem::dateImpossible);
        bad("no date", u"registered_on"_qs, u"soon"_qs, problem::dateUnreadable);
        bad("a day the era has not", u"first_order_on"_qs, u"平成31年5月1日"_qs, problem::dateOutsideEra);
        bad("a bad e-mail", u"contact_email"_qs, u"taro"_qs, problem::emailAt);
        bad("a short postal code", u"postal_code"_qs, u"100001"_qs, problem::postalCodeLength);
        bad("a short fax number", u"fax"_qs, u"031234"_qs, problem::phoneLength);
        bad("kanji as kana", u"company_kana"_qs, u"山田"_qs, problem::notKana);
        bad("S&S without end", u"sns_to"_qs, none, problem::required);
        bad("S&S without start", u"sns_from"_qs, none, problem::required);
        refused("S&S reversed", with(aRow(), u"sns_to"_qs, u"2026-03-31"_qs), refusal::periodReversed, "sns_to");
        refused("contract of tomorrow", with(aRow(), u"contracted_on"_qs, u"2026-11-23"_qs),
            refusal::contractedInFuture, "contracted_on");
        refused("no such contract", with(aRow(), u"contract"_qs, u"PB"_qs), refusal::badValue, "contract");
        refused("PA without agreement", with(aRow(), u"agreement_number"_qs, none), refusal::agreementMissing,
            "agreement_number");
        refused("PAX with agreement", with(aRow(), u"contract"_qs, u"PAX"_qs), refusal::agreementForPaOnly,
            "agreement_number");
        refused("PA with ICN", with(aRow(), u"icn"_qs, u"ICN1"_qs), refusal::icnForbidden, "icn");
        refused("FCT without ICN", with(aRowOf(u"FCT"_qs), u"icn"_qs, none), refusal::icnMissing, "icn");
        refused("OEM without ICN", with(aRowOf(u"OEM"_qs), u"icn"_qs, u""_qs), refusal::icnMissing, "icn");
        refused("a number for a text", with(aRow(), u"tel"_qs, 312345678), refusal::wrongType, "tel");
        refused("an unknown column", with(aRow(), u"colour"_qs, u"blue"_qs), refusal::unknownField, "colour");
        QTest::newRow("no object") << QJsonValue(u"7000001"_qs) << QString::fromLatin1(refusal::notAnObject)
                                   << QString();
    }
    void badRowsAreNamedAndGoodOnesGoIn()
    {
        QFETCH(const QJsonValue, row);
        MemoryStore rows;
        const Outcome outcome = import(rows, { aRow(u"3000001"_qs), row, aRow(u"3000002"_qs) });
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QCOMPARE(count(outcome, "applied"), 2);
        const QJsonObject refused = refusedRow(outcome);
        QTEST(refused.value(u"code"_qs).toString(), "code");
        QTEST(refused.value(u"field"_qs).toString(), "field");
        QCOMPARE(refused.value(u"row"_qs).toInt(), 2);
        QCOMPARE(rows.rows<Site>().size(), 2);
        QCOMPARE(rows.rows<Member>().size(), 2);
    }

    void widthAndHyphensAreFolded_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("full width number") << u"site_number"_qs << u"７０００００１"_qs;
        QTest::newRow("hyphenated number") << u"site_number"_qs << u"700-0001"_qs;
        QTest::newRow("Japanese date") << u"contracted_on"_qs << u"令和2年4月1日"_qs;
        QTest::newRow("half width kana") << u"company_kana"_qs << u"ﾔﾏﾀﾞｾｲｻｸｼｮ"_qs;
        QTest::newRow("contract in lower case") << u"contract"_qs << u"ｐa "_qs;
        QTest::newRow("postal code") << u"postal_code"_qs << u"〒100-0013"_qs;
        QTest::newRow("telephone") << u"tel"_qs << u"03-1234-5678"_qs;
    }
    void widthAndHyphensAreFolded()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        MemoryStore rows;
        QCOMPARE(count(import(rows, { with(aRow(), field, typed) }), "applied"), 1);
        QCOMPARE(count(import(rows, { aRow() }), "unchanged"), 1);
    }

    void aNumberTwiceInOneChunkIsRefusedTheSecondTime()
    {
        MemoryStore rows;
        const Outcome outcome = import(rows, { aRow(), aRow(u"3000001"_qs), aRow() });
        QCOMPARE(count(outcome, "applied"), 2);
        QCOMPARE(refusedRow(outcome).value(u"code"_qs).toString(), QString::fromLatin1(refusal::duplicateInImport));
        QCOMPARE(refusedRow(outcome).value(u"row"_qs).toInt(), 3);
        QCOMPARE(refusedRow(outcome).value(u"first"_qs).toInt(), 1);
    }

    void aSecondRunChangesNothing()
    {
        MemoryStore rows;
        import(rows, { aRow(), aRowOf(u"PAX"_qs) });
        const Outcome again = import(rows, { aRow() });
        QCOMPARE(count(again, "applied"), 0);
        QCOMPARE(count(again, "unchanged"), 1);
        QVERIFY(again->effects.empty());
    }

    void aStoredNumberWithOtherDataIsTaken_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("site") << u"company"_qs << u"他社"_qs;
        QTest::newRow("contact") << u"contact_given"_qs << u"次郎"_qs;
        QTest::newRow("period") << u"sns_to"_qs << u"2028-03-31"_qs;
    }
    void aStoredNumberWithOtherDataIsTaken()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        MemoryStore rows;
        import(rows, { aRow() });
        const Outcome outcome = import(rows, { with(aRow(), field, value) });
        QCOMPARE(refusedRow(outcome).value(u"code"_qs).toString(), QString::fromLatin1(refusal::siteNumberTaken));
        QVERIFY(outcome->effects.empty());
    }

    void documentsOnlyOnRequest_data()
    {
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QString>("firstOrder");
        QTest::addColumn<int>("deliveries");
        QTest::newRow("PA") << u"PA"_qs << QString() << 2;
        QTest::newRow("PAX") << u"PAX"_qs << QString() << 0;
        QTest::newRow("PAX, ordered") << u"PAX"_qs << u"2026-11-01"_qs << 2;
        QTest::newRow("FCT") << u"FCT"_qs << QString() << 1;
        QTest::newRow("OEM") << u"OEM"_qs << QString() << 0;
    }
    void documentsOnlyOnRequest()
    {
        QFETCH(const QString, contract);
        QFETCH(const QString, firstOrder);
        MemoryStore rows;
        import(rows, { with(aRowOf(contract), u"first_order_on"_qs, firstOrder) }, { { u"queue_documents"_qs, true } });
        QTEST(int(rows.rows<Delivery>().size()), "deliveries");
    }

    /** Its sender learns what would be, and nothing is. */
    void aTrialChangesNothing()
    {
        MemoryStore rows;
        const QJsonArray list { aRow(), aRow(), with(aRow(u"7000009"_qs), u"company"_qs, QString()) };
        const Outcome trial = import(rows, list, { { u"dry_run"_qs, true } });
        QCOMPARE(verdict(trial), u"applied"_qs);
        QVERIFY(trial->effects.empty());
        QVERIFY(rows.rows<Site>().empty() && rows.rows<Member>().empty());
        const Outcome real = import(rows, list);
        QCOMPARE(trial->answer, real->answer);
        QCOMPARE(int(rows.rows<Site>().size()), 1);
    }

    void aThousandRowsAtMost()
    {
        MemoryStore rows;
        QJsonArray list;
        for (int i = 0; i < 1000; ++i)
            list.append(aRow(QString::number(7000000 + i)));
        QCOMPARE(count(import(rows, list), "applied"), 1000);
        list.append(aRow());
        QCOMPARE(verdict(import(rows, list)), QString::fromLatin1(refusal::tooLarge));
        QCOMPARE(verdict(import(rows, {})), QString::fromLatin1(refusal::missingField));
    }

    void theOfficeDecidesWhoImports_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("operators");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("operator") << Role::Operator << true << u"applied"_qs;
        QTest::newRow("operator, not wanted")
            << Role::Operator << false << QString::fromLatin1(refusal::supervisorNeeded);
        QTest::newRow("supervisor") << Role::Supervisor << false << u"applied"_qs;
        QTest::newRow("portal") << Role::Portal << true << QString::fromLatin1(refusal::notAllowed);
    }
    void theOfficeDecidesWhoImports()
    {
        QFETCH(const Role, role);
        QFETCH(const bool, operators);
        MemoryStore rows;
        Policy policy;
        policy.operatorMayImport = operators;
        QTEST(verdict(import(rows, { aRow() }, {}, policy, role)), "verdict");
    }
};

PADESK_TEST(siteimport, SiteImportTest)

#include "tst_siteimport.moc"
