// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nominationcause.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;

namespace {
NominationCauseFacts matching()
{
    NominationCauseFacts facts;
    facts.contractedOn = QDate(2005, 4, 1);
    facts.registeredEmail = u"taro.yamada@kasumi.example.jp"_qs;
    facts.ibmId = facts.registeredEmail;
    return facts;
}

QStringList texts(const QList<NominationCause>& causes)
{
    QStringList result;
    for (const NominationCause cause : causes)
        result.append(enumText(cause));
    return result;
}
} // namespace

class NominationCauseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void causesFollowTheEmailOnFile_data()
    {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QString>("ibmId");
        QTest::addColumn<QStringList>("causes");
        const QString mail = u"taro.yamada@kasumi.example.jp"_qs;
        const QStringList none;
        const QStringList missing { u"no_email"_qs };
        const QStringList invalid { u"invalid_email"_qs };
        const QStringList mismatch { u"email_mismatch"_qs };
        QTest::newRow("same") << mail << mail << none;
        QTest::newRow("other case") << mail << u"Taro.Yamada@KASUMI.example.jp"_qs << none;
        QTest::newRow("full width") << u"ｔａｒｏ．ｙａｍａｄａ＠ｋａｓｕｍｉ．ｅｘａｍｐｌｅ．ｊｐ"_qs << mail << none;
        QTest::newRow("blanks around") << u"　"_qs + mail + u" "_qs << mail << none;
        QTest::newRow("none on file") << QString() << mail << missing;
        QTest::newRow("blank on file") << u" 　"_qs << mail << missing;
        QTest::newRow("a note on file") << u"なし"_qs << mail << invalid;
        QTest::newRow("no local part") << u"@kasumi.example.jp"_qs << mail << invalid;
        QTest::newRow("no domain") << u"taro.yamada@"_qs << mail << invalid;
        QTest::newRow("two signs") << u"taro@yamada@kasumi.example.jp"_qs << mail << invalid;
        QTest::newRow("other mailbox") << u"soumu@kasumi.example.jp"_qs << mail << mismatch;
        QTest::newRow("other domain") << u"taro.yamada@kasumi-hd.example.jp"_qs << mail << mismatch;
        QTest::newRow("one letter") << u"tarou.yamada@kasumi.example.jp"_qs << mail << mismatch;
        QTest::newRow("IBM ID unknown") << mail << QString() << none;
    }
    void causesFollowTheEmailOnFile()
    {
        NominationCauseFacts facts = matching();
        QFETCH(const QString, registered);
        QFETCH(const QString, ibmId);
        facts.registeredEmail = registered;
        facts.ibmId = ibmId;
        QTEST(texts(nominationCauses(facts)), "causes");
    }

    void oldContractsEndWithMay2003_data()
    {
        QTest::addColumn<Contract>("contract");
        QTest::addColumn<QDate>("contractedOn");
        QTest::addColumn<bool>("old");
        QTest::newRow("PA, the last day") << Contract::Pa << QDate(2003, 5, 31) << true;
        QTest::newRow("PA, the day after") << Contract::Pa << QDate(2003, 6, 1) << false;
        QTest::newRow("PA, the day before") << Contract::Pa << QDate(2003, 5, 30) << true;
        QTest::newRow("PA, long ago") << Contract::Pa << QDate(1998, 1, 1) << true;
        QTest::newRow("PAX, the last day") << Contract::Pax << QDate(2003, 5, 31) << true;
        QTest::newRow("PAX, the day after") << Contract::Pax << QDate(2003, 6, 1) << false;
        QTest::newRow("FCT") << Contract::Fct << QDate(2003, 5, 31) << false;
        QTest::newRow("OEM") << Contract::Oem << QDate(1999, 1, 1) << false;
        QTest::newRow("unknown day") << Contract::Pa << QDate() << false;
    }
    void oldContractsEndWithMay2003()
    {
        NominationCauseFacts facts = matching();
        QFETCH(const Contract, contract);
        QFETCH(const QDate, contractedOn);
        QFETCH(const bool, old);
        facts.contract = contract;
        facts.contractedOn = contractedOn;
        QCOMPARE(isContractedUntil200305(contract, contractedOn), old);
        QCOMPARE(nominationCauses(facts).contains(NominationCause::ContractedUntil200305), old);
    }

    void personAndSiteCausesAddUp_data()
    {
        QTest::addColumn<bool>("hasContact");
        QTest::addColumn<bool>("isContact");
        QTest::addColumn<bool>("previous");
        QTest::addColumn<bool>("emailOnFile");
        QTest::addColumn<QDate>("contractedOn");
        QTest::addColumn<QStringList>("causes");
        const QDate old(2002, 10, 1);
        const QDate young(2005, 10, 1);
        const auto row
            = [](const char* name, bool has, bool is, bool previous, bool email, QDate day, const QStringList& causes) {
                  QTest::newRow(name) << has << is << previous << email << day << causes;
              };
        const QString not_ = u"not_the_contact"_qs;
        const QString nobody = u"no_contact"_qs;
        const QString noEmail = u"no_email"_qs;
        const QString before = u"previous_contact_signed_in"_qs;
        const QString legacy = u"contracted_until_2003_05"_qs;
        row("nothing", true, true, false, true, young, {});
        row("predecessor", true, true, true, true, young, { before });
        row("predecessor and no e-mail", true, true, true, false, young, { noEmail, before });
        row("all of the contact's", true, true, true, false, old, { noEmail, before, legacy });
        row("old contract only", true, true, false, true, old, { legacy });
        row("not the contact", true, false, false, true, young, { not_ });
        row("not the contact, e-mail missing", true, false, true, false, young, { not_ });
        row("not the contact, old contract", true, false, false, true, old, { not_, legacy });
        row("no contact, claims to be", false, true, false, false, young, { nobody });
        row("no contact, predecessor signed in", false, true, true, false, young, { nobody, before });
        row("no contact, claims not", false, false, false, false, young, { not_, nobody });
    }
    void personAndSiteCausesAddUp()
    {
        NominationCauseFacts facts = matching();
        QFETCH(const bool, hasContact);
        QFETCH(const bool, isContact);
        QFETCH(const bool, previous);
        QFETCH(const bool, emailOnFile);
        QFETCH(const QDate, contractedOn);
        facts.hasContact = hasContact;
        facts.isContact = isContact;
        facts.previousContactSignedIn = previous;
        facts.contractedOn = contractedOn;
        if (!emailOnFile)
            facts.registeredEmail.clear();
        QTEST(texts(nominationCauses(facts)), "causes");
    }

    void emptyAddressesAreNotTheSame()
    {
        QVERIFY(!isSameEmail(u"", u""));
        QVERIFY(!isSameEmail(u"a@b.example", u""));
        QVERIFY(isSameEmail(u"A@b.example", u"a@B.example "));
    }
};

PADESK_TEST(nominationcause, NominationCauseTest)
#include "tst_nominationcause.moc"
