// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/contact/contactoffice.h"

#include "app/gui/rundesk.h"
#include "tests/support/rawsql.h"
#include "ui/language.h"

#include <QJsonArray>
#include <QTest>

namespace padesk::test {
namespace {

constexpr int workerPaceMs = 60;
constexpr int feedPaceMs = 150;
constexpr int rightsPaceMs = 400;

QJsonObject person(const QString& family, const QString& given, const QString& kana, const QString& email)
{
    return { { u"family"_qs, family }, { u"given"_qs, given }, { u"family_kana"_qs, kana.section(u' ', 0, 0) },
        { u"given_kana"_qs, kana.section(u' ', 1) }, { u"email"_qs, email }, { u"ibm_id"_qs, email } };
}

QJsonObject withKeys(QJsonObject object, const QJsonObject& more)
{
    for (auto key = more.begin(); key != more.end(); ++key)
        object.insert(key.key(), key.value());
    return object;
}

QJsonObject change(const QString& from, const QString& to)
{
    return { { u"from"_qs, from }, { u"to"_qs, to } };
}

} // namespace

ContactOffice::ContactOffice()
{
    addSites();
    addPeople();
    addCases();
    QObject::connect(&m_worker, &QTimer::timeout, &m_worker, [this] { m_server.work(); });
    m_worker.start(workerPaceMs);
}

void ContactOffice::addSites()
{
    const auto site = [](const QString& number, const QString& contract, const QString& company, const QString& kana,
                          const QJsonObject& more) {
        return withKeys({ { u"site_number"_qs, number }, { u"contract"_qs, contract }, { u"company"_qs, company },
                            { u"company_kana"_qs, kana }, { u"contact_family"_qs, u"青木"_qs },
                            { u"contact_given"_qs, u"誠"_qs }, { u"contact_email"_qs, u"aoki@example.co.jp"_qs },
                            { u"postal_code"_qs, u"1000013"_qs }, { u"address"_qs, u"東京都千代田区霞が関3-2-1"_qs },
                            { u"tel"_qs, u"0312345678"_qs }, { u"contracted_on"_qs, u"2010-04-01"_qs },
                            { u"sns_from"_qs, u"2020-01-01"_qs }, { u"sns_to"_qs, u"2099-12-31"_qs } },
            more);
    };
    m_server.send(u"import.rows"_qs,
        { { u"list"_qs, u"sites"_qs },
            { u"rows"_qs,
                QJsonArray {
                    site(u"7000003"_qs, u"PAX"_qs, u"株式会社みなと情報"_qs, u"ミナトジョウホウ"_qs,
                        { { u"first_order_on"_qs, u"2010-05-01"_qs } }),
                    site(u"7000004"_qs, u"FCT"_qs, u"東海精密工業株式会社"_qs, u"トウカイセイミツコウギョウ"_qs,
                        { { u"icn"_qs, u"AB123"_qs }, { u"sales_rep"_qs, u"営業 良子"_qs } }),
                } } });
    m_server.send(u"site.update"_qs,
        { { u"site_number"_qs, u"7000001"_qs },
            { u"changes"_qs,
                QJsonObject { { u"postal_code"_qs, change({}, u"1000013"_qs) },
                    { u"address"_qs, change({}, u"東京都千代田区霞が関1-2-3"_qs) },
                    { u"tel"_qs, change({}, u"0312345678"_qs) }, { u"fax"_qs, change({}, u"0312345679"_qs) },
                    { u"company_kana"_qs, change({}, u"アオゾラショウジ"_qs) } } } });
    rawSql(m_server.url(),
        u"update pa.member set state = 'active', ibm_id = email, ibm_id_key = email, first_signed_in_at = now() "
        "where role = 'primary'"_qs);
}

void ContactOffice::addPeople()
{
    const auto add = [this](const QString& role, const QJsonObject& who) {
        m_server.send(u"member.add"_qs,
            withKeys(
                who, { { u"site_number"_qs, u"7000001"_qs }, { u"role"_qs, role }, { u"access"_qs, u"download"_qs } }));
    };
    add(u"secondary"_qs, person(u"佐藤"_qs, u"美咲"_qs, u"サトウ ミサキ"_qs, u"misaki@example.co.jp"_qs));
    add(u"secondary"_qs, person(u"田中"_qs, u"健"_qs, u"タナカ ケン"_qs, u"ken@example.co.jp"_qs));
    add(u"secondary"_qs, person(u"高橋"_qs, u"由美"_qs, u"タカハシ ユミ"_qs, u"yumi@example.co.jp"_qs));
    add(u"user"_qs, person(u"中村"_qs, u"翔"_qs, u"ナカムラ ショウ"_qs, u"sho@example.co.jp"_qs));
    add(u"user"_qs, person(u"小林"_qs, u"恵"_qs, u"コバヤシ メグミ"_qs, u"megumi@example.co.jp"_qs));
    rawSql(m_server.url(),
        u"update pa.member set state = 'active', first_signed_in_at = now() where role <> 'primary'"_qs);
    rawSql(m_server.url(),
        u"update pa.member set manage_access = case when email = 'misaki@example.co.jp' then 'update' else 'none' end "
        "where role = 'secondary'"_qs);
    m_server.addContact(u"secondary"_qs, { u"7000001/misaki@example.co.jp"_qs }, u"佐藤 美咲"_qs);
    m_server.addContact(u"helper"_qs, { u"7000001/ken@example.co.jp"_qs }, u"田中 健"_qs);
    m_server.addContact(
        u"group"_qs, { u"7000003/aoki@example.co.jp"_qs, u"7000004/aoki@example.co.jp"_qs }, u"青木 誠"_qs);
    rawSql(m_server.url(), u"update pa.login set display_name = '山田 太郎' where display_name = 'contact'"_qs);
}

void ContactOffice::addCases()
{
    m_server.send(u"settings.set"_qs,
        { { u"key"_qs, u"office"_qs },
            { u"value"_qs,
                QJsonObject { { u"office_name"_qs, u"PA事務局"_qs }, { u"office_tel"_qs, u"0312340000"_qs },
                    { u"office_fax"_qs, u"0312340001"_qs }, { u"office_email"_qs, u"pa@example.com"_qs },
                    { u"office_hours"_qs, u"9:00–17:00"_qs }, { u"office_address"_qs, u"東京都港区1-1"_qs },
                    { u"office_postal_code"_qs, u"1050001"_qs }, { u"portal_url"_qs, u"https://pa.example.com"_qs },
                    { u"change_form_fax"_qs, u"0336644818"_qs } } } });
    apply(u"jun@example.co.jp"_qs, u"渡辺"_qs, u"淳"_qs);
    apply(u"aya@example.co.jp"_qs, u"加藤"_qs, u"彩"_qs);
    apply(u"ryo@example.co.jp"_qs, u"吉田"_qs, u"亮"_qs, u"7000003"_qs);
    m_server.send(u"change_request.submit"_qs,
        { { u"site_number"_qs, u"7000001"_qs }, { u"source"_qs, u"fax"_qs }, { u"reference"_qs, u"F-12"_qs },
            { u"changes"_qs, QJsonObject { { u"tel"_qs, change(u"0312345678"_qs, u"0398765432"_qs) } } } });
}

void ContactOffice::apply(const QString& email, const QString& family, const QString& given, const QString& site)
{
    m_server.send(u"nomination.submit"_qs,
        withKeys(person(family, given, u"カナ カナ"_qs, email),
            { { u"site_number"_qs, site }, { u"claims_primary"_qs, false }, { u"family_roman"_qs, u"Roman"_qs },
                { u"given_roman"_qs, u"Name"_qs }, { u"tel"_qs, u"03-1234-5678"_qs },
                { u"company"_qs, u"株式会社青空商事"_qs }, { u"department"_qs, u"情報システム部"_qs },
                { u"postal_code"_qs, u"100-0013"_qs }, { u"address"_qs, u"東京都千代田区霞が関1-2-9"_qs } }));
}

DeskPlace ContactOffice::placeOf(const QString& who) const
{
    DeskPlace place;
    place.url = m_server.urlOf(who);
    OpenOptions options;
    options.sources = contactSources();
    const auto database = Database::open(place.url, options);
    const auto signedIn = database ? readSignedIn(**database) : tl::unexpected(database.error());
    if (!signedIn)
        qFatal("%s: %s", qPrintable(who), qPrintable(signedIn.error().detail));
    place.signedIn = *signedIn;
    return place;
}

DeskPlace ContactOffice::operatorsPlace() const
{
    DeskPlace place;
    place.url = m_server.urlOf(u"operator"_qs);
    place.profile = ProfileKind::Test;
    return place;
}

QString ContactOffice::one(const QString& query) const
{
    return rawSql(m_server.url(), query).join(u' ');
}

qint64 ContactOffice::nomination(const QString& email) const
{
    return id(u"select max(id) from pa.nomination where email = '%1' and not claims_primary"_qs.arg(email));
}

QString ContactOffice::stateOf(const QString& email) const
{
    return one(u"select state from pa.nomination where id = %1"_qs.arg(nomination(email)));
}

// ---- A desk ----------------------------------------------------------------------------------------------------

SeatedContact::SeatedContact(ContactOffice& office, const QString& who, const QString& language)
    : m_preferences(std::make_unique<Preferences>(m_folder.filePath(QStringLiteral("padesk.ini"))))
{
    useLanguage(language);
    dressApplication(*m_preferences);
    m_desk = std::make_unique<ContactDesk>(office.placeOf(who), *m_preferences);
    m_desk->setPace(feedPaceMs, rightsPaceMs);
    window().show();
    m_desk->start(PageId::Approvals);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY_WITH_TIMEOUT(!window().currentPage()->isBusy(), 10'000);
}

} // namespace padesk::test
