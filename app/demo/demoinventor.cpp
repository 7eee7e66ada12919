// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoinventor.h"

#include "app/demo/demowords.h"
#include "models/domain/postaltable.h"

#include <array>

namespace padesk {
namespace {

enum Stream : quint64 { SiteStream = 1, ColleagueStream = 2, NumberStream = 3 };

constexpr qint64 millions = 1000000;
/** Without a common factor with a million, so that multiplying by it meets each number once. */
constexpr qint64 stride = 617039;

struct AreaCode {
    QStringView prefecture;
    QStringView code;
};
constexpr std::array areaCodes { AreaCode { u"北海道", u"011" }, AreaCode { u"宮城県", u"022" },
    AreaCode { u"埼玉県", u"048" }, AreaCode { u"千葉県", u"043" }, AreaCode { u"東京都", u"03" },
    AreaCode { u"神奈川県", u"045" }, AreaCode { u"愛知県", u"052" }, AreaCode { u"京都府", u"075" },
    AreaCode { u"大阪府", u"06" }, AreaCode { u"兵庫県", u"078" }, AreaCode { u"広島県", u"082" },
    AreaCode { u"福岡県", u"092" } };

/** Ten digits; the exchange begins with 0, as no telephone in Japan does. */
QString phone(const QString& prefecture, DemoRandom& random)
{
    QString code = QStringLiteral("050");
    for (const AreaCode& area : areaCodes) {
        if (area.prefecture == prefecture)
            code = area.code.toString();
    }
    const qsizetype digits = (code == u"050" ? 11 : 10) - code.size();
    QString rest = QStringLiteral("0");
    while (rest.size() < digits)
        rest += QChar(u'0' + random.below(10));
    return code + rest;
}

/** As people write it: 3-5-7, 3丁目5番7号, with a building or not. */
QString streetAddress(const QString& town, DemoRandom& random)
{
    const int block = random.between(1, 6);
    const int lot = random.between(1, 28);
    const int house = random.between(1, 22);
    const QString numbers = random.chance(60) ? QStringLiteral("%1-%2-%3") : QStringLiteral("%1丁目%2番%3号");
    QString text = town + numbers.arg(block).arg(lot).arg(house);
    if (random.chance(35))
        text += QStringLiteral(" %1ビル%2階")
                    .arg(random.pick(demo::companyFirst).text.toString())
                    .arg(random.between(2, 14));
    return text;
}

void insertUnlessEmpty(QJsonObject& row, const char* name, const QString& value)
{
    if (!value.isEmpty())
        row.insert(QLatin1String(name), value);
}

QString joined(std::initializer_list<QStringView> parts)
{
    QString text;
    for (const QStringView part : parts)
        text += part;
    return text;
}

void addCompany(DemoSite& site, DemoRandom& random)
{
    const demo::Word& first = random.pick(demo::companyFirst);
    const demo::Word& second = random.pick(demo::companySecond);
    const demo::Word& trade = random.pick(demo::trades);
    const demo::CompanyForm& form = random.pick(demo::companyForms);
    site.company = joined({ form.before, first.text, second.text, trade.text, form.after });
    site.companyKana = joined({ first.kana, second.kana, trade.kana });
    site.domain = joined({ first.roman, u"-", second.roman, u".example.jp" });
    site.department = random.pick(demo::departments).toString();
}

void addPlace(DemoSite& site, DemoRandom& random)
{
    const PostalAddress place = PostalTable::bundled().pick(static_cast<quint32>(random.next()));
    site.postalCode = place.postalCode;
    site.address = streetAddress(place.prefecture + place.city + place.town, random);
    site.tel = phone(place.prefecture, random);
    if (random.chance(75))
        site.fax = phone(place.prefecture, random);
}

} // namespace

QString DemoPerson::email(const QString& domain) const
{
    return QString(givenRoman + u'.' + familyRoman + u'@' + domain).toLower();
}

DemoInventor::DemoInventor(quint64 seed, QDate today)
    : m_seed(seed)
    , m_today(today)
{ }

/** Three of four begin with 7, as long as there are numbers. */
QString DemoInventor::siteNumber(qint64 index) const
{
    const bool three = index % 4 == 3;
    const qint64 nth = three ? index / 4 : index / 4 * 3 + index % 4;
    const qint64 offset = static_cast<qint64>(DemoRandom { m_seed, NumberStream }.next() % millions);
    const qint64 last = (nth * stride + offset) % millions;
    return (three ? u'3' : u'7') + QStringLiteral("%1").arg(last, 6, 10, QLatin1Char('0'));
}

DemoPerson DemoInventor::person(DemoRandom& random)
{
    const demo::Word& family = random.pick(demo::familyNames);
    const demo::Word& given = random.pick(demo::givenNames);
    return { family.text.toString(), given.text.toString(), family.kana.toString(), given.kana.toString(),
        family.roman.toString(), given.roman.toString() };
}

DemoPerson DemoInventor::colleague(qint64 site, int index) const
{
    DemoRandom random { m_seed, ColleagueStream, static_cast<quint64>(site), static_cast<quint64>(index) };
    return person(random);
}

QString DemoInventor::colleagueEmail(const DemoSite& site, int index) const
{
    const DemoPerson person = colleague(site.index, index);
    return QStringLiteral("%1.%2%3@%4")
        .arg(person.givenRoman, person.familyRoman)
        .arg(index + 2)
        .arg(site.domain)
        .toLower();
}

DemoSite DemoInventor::site(qint64 index, QDate registered) const
{
    DemoRandom random { m_seed, SiteStream, static_cast<quint64>(index) };
    DemoSite site;
    site.index = index;
    site.number = siteNumber(index);
    addCompany(site, random);
    addPlace(site, random);
    site.contact = person(random);
    if (random.chance(94))
        site.email = site.contact.email(site.domain);
    site.row = { { QStringLiteral("site_number"), site.number }, { QStringLiteral("company"), site.company },
        { QStringLiteral("company_kana"), site.companyKana }, { QStringLiteral("postal_code"), site.postalCode },
        { QStringLiteral("address"), site.address }, { QStringLiteral("tel"), site.tel },
        { QStringLiteral("contact_family"), site.contact.family },
        { QStringLiteral("contact_given"), site.contact.given },
        { QStringLiteral("contact_family_kana"), site.contact.familyKana },
        { QStringLiteral("contact_given_kana"), site.contact.givenKana } };
    insertUnlessEmpty(site.row, "department", site.department);
    insertUnlessEmpty(site.row, "fax", site.fax);
    insertUnlessEmpty(site.row, "contact_email", site.email);
    addContract(site, random, registered);
    addSns(site.row, random);
    return site;
}

/** 60 % PA, 25 % PAX (most with a first order), 10 % FCT, 5 % OEM. */
void DemoInventor::addContract(DemoSite& site, DemoRandom& random, QDate registered) const
{
    const int share = random.below(100);
    site.contract = share < 60 ? Contract::Pa : share < 85 ? Contract::Pax : share < 95 ? Contract::Fct : Contract::Oem;
    QJsonObject& row = site.row;
    row.insert(QStringLiteral("contract"), contractText(site.contract));
    const QString number = QString::number(random.between(100000, 999999));
    if (site.contract == Contract::Pa)
        row.insert(QStringLiteral("agreement_number"), QStringLiteral("PA") + number);
    if (!isPassportAdvantage(site.contract)) {
        row.insert(QStringLiteral("icn"), QStringLiteral("C") + number);
        row.insert(QStringLiteral("sales_rep"), person(random).family);
    }
    row.insert(QStringLiteral("contracted_on"), registered.addDays(-random.between(3, 25)).toString(Qt::ISODate));
    row.insert(QStringLiteral("registered_on"), registered.toString(Qt::ISODate));
    if (site.contract == Contract::Pax && random.chance(80))
        row.insert(QStringLiteral("first_order_on"), registered.toString(Qt::ISODate));
}

/** 70 % valid for some time to come (a few end within 90 days), 15 % expired, the others have none (F4). */
void DemoInventor::addSns(QJsonObject& row, DemoRandom& random) const
{
    const int share = random.below(100);
    if (share >= 85)
        return;
    const int daysLeft = share < 15 ? random.between(5, 85)
        : share < 70                ? random.between(95, 720)
                                    : -random.between(3, 500);
    const QDate last = m_today.addDays(daysLeft);
    row.insert(QStringLiteral("sns_from"), last.addDays(-364).toString(Qt::ISODate));
    row.insert(QStringLiteral("sns_to"), last.toString(Qt::ISODate));
}

} // namespace padesk
