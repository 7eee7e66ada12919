// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/similarsites.h"
#include "models/domain/formfields.h"
#include "models/domain/recordedit.h"
#include "tests/support/testmain.h"

using namespace padesk;

namespace {

SiteRow knownSite()
{
    SiteRow site;
    site.id = 1;
    site.siteNumber = u"7000001"_qs;
    site.agreementNumber = u"A-100"_qs;
    site.company = u"株式会社霞ヶ関システムサービス"_qs;
    site.address = u"東京都千代田区霞が関1-2-1"_qs;
    site.tel = u"0335011234"_qs;
    return site;
}

} // namespace

/** What forms make of typed texts, of edits that met others, and of sites that look alike. */
class FormFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndShows_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("postal") << u"postal_code"_qs << u"〒１００−００１３"_qs << u"1000013"_qs << u"100-0013"_qs;
        QTest::newRow("phone") << u"tel"_qs << u"０３（３５０１）１２３４"_qs << u"0335011234"_qs << u"03-3501-1234"_qs;
        QTest::newRow("wareki") << u"contracted_on"_qs << u"令和8年4月1日"_qs << u"2026-04-01"_qs << u"2026/04/01"_qs;
        QTest::newRow("kana") << u"company_kana"_qs << u"ｶｽﾐ"_qs << u"カスミ"_qs << u"カスミ"_qs;
        QTest::newRow("contact") << u"contact_email"_qs << u" ａ@example.jp"_qs << u"a@example.jp"_qs
                                 << u"a@example.jp"_qs;
        QTest::newRow("company") << u"company"_qs << u" （株）霞 "_qs << u"（株）霞"_qs << u"（株）霞"_qs;
        QTest::newRow("blank") << u"site_number"_qs << u"　"_qs << QString() << QString();
        QTest::newRow("reason") << u"reason"_qs << u"left\r\nin May"_qs << u"left\nin May"_qs << u"left\nin May"_qs;
    }
    void readsAndShows()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        const Parsed<QString> read = readFormField(key, typed, Policy());
        QVERIFY(read);
        QCOMPARE(*read, stored);
        QCOMPARE(shownFormField(key, *read), shown);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("eight digits") << u"site_number"_qs << u"70123456"_qs << u"PA-FLD-006"_qs;
        QTest::newRow("roman") << u"family_roman"_qs << u"山田"_qs << u"PA-FLD-018"_qs;
        QTest::newRow("day") << u"valid_to"_qs << u"2026/2/30"_qs << u"PA-FLD-020"_qs;
        QTest::newRow("two lines") << u"company"_qs << u"a\nb"_qs << u"PA-FLD-003"_qs;
    }
    void refuses()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const Parsed<QString> read = readFormField(key, typed, Policy());
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void asksByContract()
    {
        QVERIFY(siteNeedsField(u"agreement_number"_qs, Contract::Pa));
        QVERIFY(!siteHasField(u"agreement_number"_qs, Contract::Fct));
        QVERIFY(siteNeedsField(u"icn"_qs, Contract::Oem));
        QVERIFY(siteHasField(u"first_order_on"_qs, Contract::Pax));
        QVERIFY(!siteHasField(u"first_order_on"_qs, Contract::Pa));
        QVERIFY(siteHasField(u"sales_rep"_qs, Contract::Fct));
        QVERIFY(siteNeedsField(u"company"_qs, Contract::Pax));
        QVERIFY(!siteNeedsField(u"tel"_qs, Contract::Pax));
    }

    void tellsChangesAndConflictsApart()
    {
        RecordEdit edit({ { u"company"_qs, u"A"_qs }, { u"tel"_qs, u"1"_qs }, { u"fax"_qs, u"2"_qs } });
        const QJsonObject mine { { u"company"_qs, u"B"_qs }, { u"tel"_qs, u"1"_qs }, { u"fax"_qs, u"3"_qs } };
        QCOMPARE(edit.changes(mine).keys(), (QStringList { u"company"_qs, u"fax"_qs }));
        const Rebased met
            = edit.rebase({ { u"company"_qs, u"C"_qs }, { u"tel"_qs, u"9"_qs }, { u"fax"_qs, u"3"_qs } }, mine);
        QCOMPARE(met.conflicts, (QList<EditConflict> { { u"company"_qs, u"B"_qs, u"C"_qs } }));
        QCOMPARE(met.followed, QStringList { u"tel"_qs });
        QCOMPARE(edit.changes({ { u"company"_qs, u"B"_qs } }).value(u"company"_qs).toObject().value(u"from"_qs),
            QJsonValue(u"C"_qs));
    }

    void seesSitesAlike_data()
    {
        QTest::addColumn<SiteSketch>("typed");
        QTest::addColumn<int>("why");
        const auto why = [](Likeness one) { return int(one); };
        SiteSketch sketch;
        sketch.siteNumber = u"7000001"_qs;
        QTest::newRow("number") << sketch << why(Likeness::SameNumber);
        sketch = {};
        sketch.company = u"(株)霞が関システムサービス"_qs;
        QTest::newRow("company, otherwise written") << sketch << why(Likeness::SameCompany);
        sketch.company = u"霞ヶ関システム株式会社"_qs;
        QTest::newRow("close company") << sketch << why(Likeness::CloseCompany);
        sketch = {};
        sketch.address = u"千代田区霞ヶ関１−２−１"_qs;
        QTest::newRow("address") << sketch << why(Likeness::SameAddress);
        sketch.address = u"東京都千代田区霞が関"_qs;
        QTest::newRow("only the town") << sketch << -1;
        sketch = {};
        sketch.tel = u"0335011234"_qs;
        QTest::newRow("telephone") << sketch << why(Likeness::SamePhone);
        sketch = {};
        sketch.company = u"株式会社大阪製作所"_qs;
        QTest::newRow("another company") << sketch << -1;
        QTest::newRow("nothing typed") << SiteSketch {} << -1;
    }
    void seesSitesAlike()
    {
        QFETCH(SiteSketch, typed);
        QFETCH(int, why);
        const std::optional<Likeness> found = likeness(typed, knownSite());
        QCOMPARE(found ? int(*found) : -1, why);
    }

    void namesEachSiteOnceTheMostAlikeFirst()
    {
        SiteRow other = knownSite();
        other.id = 2;
        other.siteNumber = u"7000002"_qs;
        SiteSketch sketch;
        sketch.siteNumber = u"7000002"_qs;
        sketch.tel = u"0335011234"_qs;
        const QList<SimilarSite> found = similarSites(sketch, { knownSite(), other, knownSite() }, 5);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().site.id, 2);
    }
};

PADESK_TEST(formfields, FormFieldsTest)
#include "tst_formfields.moc"
