// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/guidedocuments.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;

class GuideDocumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventsSendTheDocumentsOfTheContract_data()
    {
        QTest::addColumn<Contract>("contract");
        QTest::addColumn<DocumentEvent>("event");
        QTest::addColumn<QStringList>("documents");
        using E = DocumentEvent;
        QTest::newRow("PA registered") << Contract::Pa << E::SiteRegistered
                                       << QStringList { u"T-PA"_qs, u"T-GUIDE"_qs };
        QTest::newRow("PA first order") << Contract::Pa << E::FirstOrder << QStringList();
        QTest::newRow("PAX registered") << Contract::Pax << E::SiteRegistered << QStringList();
        QTest::newRow("PAX first order") << Contract::Pax << E::FirstOrder
                                         << QStringList { u"T-PAX"_qs, u"T-GUIDE"_qs };
        QTest::newRow("FCT registered") << Contract::Fct << E::SiteRegistered << QStringList { u"T-FCT"_qs };
        QTest::newRow("FCT first order") << Contract::Fct << E::FirstOrder << QStringList();
        QTest::newRow("OEM registered") << Contract::Oem << E::SiteRegistered << QStringList();
        QTest::newRow("OEM first order") << Contract::Oem << E::FirstOrder << QStringList();
    }
    void eventsSendTheDocumentsOfTheContract()
    {
        QFETCH(const Contract, contract);
        QFETCH(const DocumentEvent, event);
        QStringList texts;
        for (const GuideDocument document : documentsDue(contract, event))
            texts.append(enumText(document));
        QTEST(texts, "documents");
    }

    void passcodesOfFctStartIn2006_data()
    {
        QTest::addColumn<Contract>("contract");
        QTest::addColumn<QDate>("registeredOn");
        QTest::addColumn<bool>("expected");
        QTest::newRow("FCT, the day before") << Contract::Fct << QDate(2006, 5, 7) << false;
        QTest::newRow("FCT, the first day") << Contract::Fct << QDate(2006, 5, 8) << true;
        QTest::newRow("FCT, the day after") << Contract::Fct << QDate(2006, 5, 9) << true;
        QTest::newRow("FCT, unknown day") << Contract::Fct << QDate() << false;
        QTest::newRow("OEM, the day before") << Contract::Oem << QDate(2006, 5, 7) << false;
        QTest::newRow("OEM, the first day") << Contract::Oem << QDate(2006, 5, 8) << true;
        QTest::newRow("PA, long before") << Contract::Pa << QDate(2001, 1, 1) << true;
        QTest::newRow("PA, unknown day") << Contract::Pa << QDate() << true;
        QTest::newRow("PAX, the day before") << Contract::Pax << QDate(2006, 5, 7) << true;
    }
    void passcodesOfFctStartIn2006()
    {
        QFETCH(const Contract, contract);
        QFETCH(const QDate, registeredOn);
        QTEST(passcodeExpected(contract, registeredOn), "expected");
    }
};

PADESK_TEST(guidedocuments, GuideDocumentsTest)
#include "tst_guidedocuments.moc"
