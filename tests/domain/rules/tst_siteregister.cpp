// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casebuilder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** A row that is good for the contract. */
QJsonObject registration(const QString& contract)
{
    QJsonObject row { { u"site_number"_qs, u"7000009"_qs }, { u"contract"_qs, contract },
        { u"company"_qs, u"株式会社山田製作所"_qs }, { u"contact_family"_qs, u"山田"_qs },
        { u"contact_given"_qs, u"太郎"_qs }, { u"contact_email"_qs, u"taro@example.co.jp"_qs },
        { u"postal_code"_qs, u"100-0013"_qs }, { u"address"_qs, u"東京都千代田区霞が関1-1"_qs },
        { u"contracted_on"_qs, u"2026-11-20"_qs } };
    if (contract == u"PA")
        row.insert(u"agreement_number"_qs, u"A-100"_qs);
    else if (contract != u"PAX")
        row.insert(u"icn"_qs, u"ICN100"_qs);
    return row;
}

Outcome registerSite(const QJsonObject& row, const CaseFile& file = CaseBuilder(), const Policy& policy = Policy())
{
    return decide(aCommand(u"site.register"_qs, row), file, anActor(Role::Operator), policy, testNow());
}

/** "pa_contract_notice post passcode queued, …": what the decision sends. */
QStringList sent(const Outcome& outcome)
{
    QStringList texts;
    const auto documents = changesOf<Document>(outcome);
    const auto deliveries = changesOf<Delivery>(outcome);
    for (int i = 0; i < deliveries.size(); ++i) {
        const Delivery& delivery = deliveries.at(i).after;
        QStringList words { enumText(documents.at(i).after.kind), enumText(delivery.channel) };
        if (delivery.carriesPasscode)
            words.append(u"passcode"_qs);
        texts.append((words << enumText(delivery.state)).join(u' '));
    }
    return texts;
}

} // namespace

class SiteRegisterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void siteAndPrimaryAreSaved()
    {
        const Outcome outcome = registerSite(registration(u"PA"_qs));
        QCOMPARE(verdict(outcome), u"applied"_qs);
        const Site site = saved<Site>(outcome);
        QCOMPARE(site.siteNumber, u"7000009"_qs);
        QCOMPARE(site.postalCode, u"1000013"_qs);
        QCOMPARE(site.registeredOn, QDate(2026, 11, 22));
        const Member primary = saved<Member>(outcome);
        QCOMPARE(primary.siteId, site.id);
        QCOMPARE(primary.slot, std::optional<int>(0));
        QCOMPARE(enumText(primary.state), u"registered"_qs);
        QCOMPARE(primary.email, u"taro@example.co.jp"_qs);
        QVERIFY(primary.ibmId.isEmpty());
        QCOMPARE(enumText(primary.manageAccess), u"update"_qs);
        QCOMPARE(outcome->answer.value(u"site_number").toString(), u"7000009"_qs);
    }

    void documentsGoByContract_data()
    {
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QStringList>("documents");
        const QString guide = u"online_guide email queued"_qs;
        QTest::newRow("PA") << u"PA"_qs << QJsonObject()
                            << QStringList { u"pa_contract_notice post passcode queued"_qs, guide };
        QTest::newRow("PA, no address") << u"PA"_qs << QJsonObject { { u"address"_qs, QString() } }
                                        << QStringList { u"pa_contract_notice post passcode held"_qs, guide };
        QTest::newRow("PA, fax only") << u"PA"_qs
                                      << QJsonObject { { u"contact_email"_qs, QString() },
                                             { u"fax"_qs, u"03-1234-5678"_qs } }
                                      << QStringList { u"pa_contract_notice post passcode queued"_qs,
                                             u"online_guide fax queued"_qs };
        QTest::newRow("PA, paper only") << u"PA"_qs << QJsonObject { { u"contact_email"_qs, QString() } }
                                        << QStringList { u"pa_contract_notice post passcode queued"_qs,
                                               u"online_guide post queued"_qs };
        QTest::newRow("PAX") << u"PAX"_qs << QJsonObject() << QStringList();
        QTest::newRow("PAX, ordered") << u"PAX"_qs << QJsonObject { { u"first_order_on"_qs, u"2026-11-21"_qs } }
                                      << QStringList { u"pax_registration_notice post passcode queued"_qs, guide };
        QTest::newRow("FCT") << u"FCT"_qs << QJsonObject()
                             << QStringList { u"fct_registration_notice post passcode queued"_qs };
        QTest::newRow("FCT, the day before passcodes")
            << u"FCT"_qs
            << QJsonObject { { u"contracted_on"_qs, u"2006-05-01"_qs }, { u"registered_on"_qs, u"2006-05-07"_qs } }
            << QStringList { u"fct_registration_notice post queued"_qs };
        QTest::newRow("FCT, the first day of passcodes")
            << u"FCT"_qs
            << QJsonObject { { u"contracted_on"_qs, u"2006-05-01"_qs }, { u"registered_on"_qs, u"2006-05-08"_qs } }
            << QStringList { u"fct_registration_notice post passcode queued"_qs };
        QTest::newRow("OEM") << u"OEM"_qs << QJsonObject() << QStringList();
    }
    void documentsGoByContract()
    {
        QFETCH(const QString, contract);
        QFETCH(const QJsonObject, more);
        QJsonObject row = registration(contract);
        for (auto it = more.begin(); it != more.end(); ++it)
            row.insert(it.key(), it.value());
        const Outcome outcome = registerSite(row);
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QTEST(sent(outcome), "documents");
    }

    void oemGetsANoticeIfTheOfficeWants()
    {
        Policy policy;
        policy.oemNoticeAutomatic = true;
        const Outcome outcome = registerSite(registration(u"OEM"_qs), CaseBuilder(), policy);
        QCOMPARE(sent(outcome), QStringList { u"fct_registration_notice post passcode queued"_qs });
    }

    void documentsAreFrozen()
    {
        Policy policy;
        policy.office = { { u"office_name"_qs, u"PA事務局"_qs } };
        const Outcome outcome = registerSite(registration(u"PA"_qs), CaseBuilder(), policy);
        const QJsonObject content = changesOf<Document>(outcome).first().after.content;
        const QJsonObject expected { { u"site_number"_qs, u"7000009"_qs }, { u"contract"_qs, u"PA"_qs },
            { u"agreement_number"_qs, u"A-100"_qs }, { u"contact_name"_qs, u"山田 太郎"_qs },
            { u"issued_on"_qs, u"2026-11-22"_qs }, { u"office_name"_qs, u"PA事務局"_qs },
            { u"postal_code"_qs, u"1000013"_qs }, { u"contact_email"_qs, u"taro@example.co.jp"_qs } };
        for (const QString& name : expected.keys())
            QCOMPARE(content.value(name), expected.value(name));
    }

    void badInputNamesItsField_data()
    {
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char* name, const QString& contract, const QString& field, const QString& value,
                  const QString& expected) { QTest::newRow(name) << contract << field << value << expected; };
        const QString pa = u"PA"_qs;
        row("six digits", pa, u"site_number"_qs, u"700000"_qs, u"PA-FLD-006"_qs);
        row("eight digits", pa, u"site_number"_qs, u"70000001"_qs, u"PA-FLD-006"_qs);
        row("starts with 1", pa, u"site_number"_qs, u"1000001"_qs, u"PA-FLD-007"_qs);
        row("a letter", pa, u"site_number"_qs, u"70000O1"_qs, u"PA-FLD-005"_qs);
        row("full width", pa, u"site_number"_qs, u"７００００１１"_qs, u"applied"_qs);
        row("hyphens", pa, u"site_number"_qs, u"700-0011"_qs, u"applied"_qs);
        row("starts with 3", pa, u"site_number"_qs, u"3000001"_qs, u"applied"_qs);
        row("no site number", pa, u"site_number"_qs, u" "_qs, u"PA-CMD-002"_qs);
        row("no company", pa, u"company"_qs, QString(), u"PA-CMD-002"_qs);
        row("no family name", pa, u"contact_family"_qs, QString(), u"PA-CMD-002"_qs);
        row("no contract day", pa, u"contracted_on"_qs, QString(), u"PA-CMD-002"_qs);
        row("unknown contract", pa, u"contract"_qs, u"PAY"_qs, u"PA-CMD-011"_qs);
        row("impossible day", pa, u"contracted_on"_qs, u"2026-02-30"_qs, u"PA-CMD-003"_qs);
        row("contracted today", pa, u"contracted_on"_qs, u"2026-11-22"_qs, u"applied"_qs);
        row("contracted tomorrow", pa, u"contracted_on"_qs, u"2026-11-23"_qs, u"PA-SIT-008"_qs);
        row("registered tomorrow", pa, u"registered_on"_qs, u"2026-11-23"_qs, u"PA-SIT-017"_qs);
        row("ordered tomorrow", u"PAX"_qs, u"first_order_on"_qs, u"2026-11-23"_qs, u"PA-SIT-017"_qs);
        row("PA without agreement", pa, u"agreement_number"_qs, QString(), u"PA-SIT-006"_qs);
        row("PAX with agreement", u"PAX"_qs, u"agreement_number"_qs, u"A1"_qs, u"PA-SIT-005"_qs);
        row("FCT with agreement", u"FCT"_qs, u"agreement_number"_qs, u"A1"_qs, u"PA-SIT-005"_qs);
        row("FCT without ICN", u"FCT"_qs, u"icn"_qs, QString(), u"PA-SIT-007"_qs);
        row("OEM without ICN", u"OEM"_qs, u"icn"_qs, QString(), u"PA-SIT-007"_qs);
        row("PA with ICN", pa, u"icn"_qs, u"X1"_qs, u"PA-SIT-015"_qs);
        row("long ICN", u"FCT"_qs, u"icn"_qs, u"12345678901"_qs, u"PA-FLD-002"_qs);
        row("short postal code", pa, u"postal_code"_qs, u"100-001"_qs, u"PA-FLD-009"_qs);
        row("short fax", pa, u"fax"_qs, u"03-1234"_qs, u"PA-FLD-010"_qs);
        row("fax without 0", pa, u"fax"_qs, u"3123456789"_qs, u"PA-FLD-011"_qs);
        row("e-mail without @", pa, u"contact_email"_qs, u"taro"_qs, u"PA-FLD-013"_qs);
        row("kanji as kana", pa, u"contact_family_kana"_qs, u"山田"_qs, u"PA-FLD-017"_qs);
        row("control character", pa, u"company"_qs, u"山田\u0007"_qs, u"PA-FLD-003"_qs);
        row("unknown field", pa, u"colour"_qs, u"red"_qs, u"PA-CMD-004"_qs);
    }
    void badInputNamesItsField()
    {
        QFETCH(const QString, contract);
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QJsonObject row = registration(contract);
        row.insert(field, value);
        const Outcome outcome = registerSite(row);
        QTEST(verdict(outcome), "expected");
        if (!outcome)
            QCOMPARE(outcome.error().parameters.value(u"field").toString(), field);
    }

    void snsPeriods_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a year") << u"2026-04-01"_qs << u"2027-03-31"_qs << u"applied"_qs;
        QTest::newRow("one day") << u"2026-04-01"_qs << u"2026-04-01"_qs << u"applied"_qs;
        QTest::newRow("reversed by a day") << u"2026-04-02"_qs << u"2026-04-01"_qs << u"PA-SIT-009"_qs;
        QTest::newRow("no end") << u"2026-04-01"_qs << QString() << u"PA-FLD-001"_qs;
        QTest::newRow("no start") << QString() << u"2026-04-01"_qs << u"PA-FLD-001"_qs;
    }
    void snsPeriods()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QJsonObject row = registration(u"PA"_qs);
        row.insert(u"sns_from"_qs, from);
        row.insert(u"sns_to"_qs, to);
        const Outcome outcome = registerSite(row);
        QTEST(verdict(outcome), "expected");
        QCOMPARE(changesOf<SnsPeriod>(outcome).size(), outcome ? 1 : 0);
    }

    void onlyTheOfficeRegisters()
    {
        const Command command = aCommand(u"site.register"_qs, registration(u"PA"_qs));
        for (Role role : { Role::Viewer, Role::Admin, Role::Portal, Role::Worker })
            QCOMPARE(verdict(decide(command, CaseBuilder(), anActor(role), Policy(), testNow())), u"PA-ACC-001"_qs);
        const Actor supervisor = anActor(Role::Supervisor);
        QCOMPARE(verdict(decide(command, CaseBuilder(), supervisor, Policy(), testNow())), u"applied"_qs);
        QCOMPARE(verdict(decide(command, CaseBuilder(), aContact(aPrimary()), Policy(), testNow())), u"PA-ACC-001"_qs);
    }

    void aNumberIsTakenOnce()
    {
        const Outcome outcome = registerSite(registration(u"PA"_qs), CaseBuilder().with(aSite()));
        QCOMPARE(verdict(outcome), u"PA-SIT-002"_qs);
    }
};

PADESK_TEST(siteregister, SiteRegisterTest)
#include "tst_siteregister.moc"
