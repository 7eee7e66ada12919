// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/access.h"
#include "models/domain/contract.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;

class AccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contractsKeepTheirSpelling_data()
    {
        QTest::addColumn<Contract>("contract");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("passportAdvantage");
        QTest::newRow("PA") << Contract::Pa << u"PA"_qs << true;
        QTest::newRow("PAX") << Contract::Pax << u"PAX"_qs << true;
        QTest::newRow("OEM") << Contract::Oem << u"OEM"_qs << false;
        QTest::newRow("FCT") << Contract::Fct << u"FCT"_qs << false;
    }
    void contractsKeepTheirSpelling()
    {
        QFETCH(const Contract, contract);
        QFETCH(const QString, text);
        QCOMPARE(contractText(contract), text);
        QCOMPARE(contractFromText(text), contract);
        QTEST(isPassportAdvantage(contract), "passportAdvantage");
    }

    void levelsKeepTheirSpelling_data()
    {
        QTest::addColumn<ToolLevel>("level");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << ToolLevel::None << u"none"_qs;
        QTest::newRow("download") << ToolLevel::Download << u"download"_qs;
        QTest::newRow("media") << ToolLevel::DownloadMedia << u"download_media"_qs;
        QTest::newRow("full") << ToolLevel::Full << u"full"_qs;
    }
    void levelsKeepTheirSpelling()
    {
        QFETCH(const ToolLevel, level);
        QFETCH(const QString, text);
        QCOMPARE(enumText(level), text);
        QCOMPARE(enumFromText<ToolLevel>(text), level);
    }

    void grantsKeepTheirSpelling_data()
    {
        QTest::addColumn<Grant>("grant");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << Grant::None << u"none"_qs;
        QTest::newRow("view") << Grant::View << u"view"_qs;
        QTest::newRow("update") << Grant::Update << u"update"_qs;
    }
    void grantsKeepTheirSpelling()
    {
        QFETCH(const Grant, grant);
        QFETCH(const QString, text);
        QCOMPARE(enumText(grant), text);
        QCOMPARE(enumFromText<Grant>(text), grant);
    }

    void unknownSpellingsHaveNoValue()
    {
        QVERIFY(!contractFromText(u"pa"));
        QVERIFY(!contractFromText(u""));
        QVERIFY(!enumFromText<ToolLevel>(u"Full"));
        QVERIFY(!enumFromText<Grant>(u"edit"));
    }

    void presetsGiveThePrivileges_data()
    {
        QTest::addColumn<ToolLevel>("level");
        QTest::addColumn<bool>("secondary");
        QTest::addColumn<Grant>("reportingAndDocuments");
        QTest::addColumn<Grant>("manageAccess");
        QTest::newRow("user, none") << ToolLevel::None << false << Grant::None << Grant::None;
        QTest::newRow("user, download") << ToolLevel::Download << false << Grant::None << Grant::None;
        QTest::newRow("user, media") << ToolLevel::DownloadMedia << false << Grant::None << Grant::None;
        QTest::newRow("user, full") << ToolLevel::Full << false << Grant::View << Grant::None;
        QTest::newRow("secondary, download") << ToolLevel::Download << true << Grant::None << Grant::Update;
        QTest::newRow("secondary, full") << ToolLevel::Full << true << Grant::View << Grant::Update;
    }
    void presetsGiveThePrivileges()
    {
        QFETCH(const ToolLevel, level);
        QFETCH(const bool, secondary);
        const Access access = accessPreset(level, secondary);
        QCOMPARE(access.toolLevel, level);
        QTEST(access.reporting, "reportingAndDocuments");
        QTEST(access.documents, "reportingAndDocuments");
        QTEST(access.manageAccess, "manageAccess");
        QCOMPARE(access.entitlement, Grant::None);
        QCOMPARE(access.contactUpdate, Grant::None);
    }
};

PADESK_TEST(access, AccessTest)
#include "tst_access.moc"
