// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostories.h"

#include <QJsonArray>

namespace padesk {
namespace {

using Fate = DemoPostRoom::Fate;

const QString signInLetter = QStringLiteral("contact_sign_in");

QJsonObject onDelivery(const QString& number, const QJsonObject& more = {})
{
    QJsonObject payload = more;
    payload.insert(QStringLiteral("deliveries"), QJsonArray { number });
    return payload;
}

QJsonObject change(const QString& from, const QString& to)
{
    return { { QStringLiteral("from"), from }, { QStringLiteral("to"), to } };
}

/** What the guide asks for: the form by fax for PA, a call for PAX, the sales rep's message for the others (F11). */
QJsonObject changeRequest(const DemoSite& site)
{
    const QString department = QStringLiteral("総務部 情報管理課");
    const bool pa = site.contract == Contract::Pa;
    return { { QStringLiteral("site_number"), site.number },
        { QStringLiteral("source"),
            pa                                   ? QStringLiteral("fax")
                : site.contract == Contract::Pax ? QStringLiteral("phone")
                                                 : QStringLiteral("mail") },
        { QStringLiteral("reference"), pa ? QStringLiteral("登録変更依頼書") : QStringLiteral("営業担当からの連絡") },
        { QStringLiteral("changes"),
            QJsonObject { { QStringLiteral("department"), change(site.department, department) } } } };
}

} // namespace

/** One of each way in which a delivery does not go as planned. */
void DemoStories::deliveryTroubles(const DemoSite& site)
{
    const QString email = QStringLiteral("email");
    sendDocument(site, signInLetter, email, [this](const QString& number) {
        m_stage.send(Who::Colleague, QStringLiteral("delivery.hold"), onDelivery(number));
    });
    sendDocument(site, signInLetter, email, [this](const QString& number) {
        m_stage.send(Who::Colleague, QStringLiteral("delivery.cancel"),
            onDelivery(number, { { QStringLiteral("reason"), QStringLiteral("二重に作成") } }));
    });
    sendDocument(site, signInLetter, email, [this](const QString& number) {
        m_stage.send(Who::Colleague, QStringLiteral("delivery.reroute"),
            onDelivery(number, { { QStringLiteral("channel"), QStringLiteral("post") } }));
    });
    sendDocument(site, signInLetter, QStringLiteral("fax"),
        [this](const QString& number) { m_postRoom.decide(number, Fate::GetsLost); });
    sendDocument(
        site, signInLetter, email, [this](const QString& number) { m_postRoom.decide(number, Fate::StaysSending); });
    sendDocument(site, signInLetter, QStringLiteral("post"),
        [this](const QString& number) { m_postRoom.decide(number, Fate::Fails); });
    sendDocument(site, signInLetter, QStringLiteral("post"),
        [this](const QString& number) { m_postRoom.decide(number, Fate::StaysPrinted); });
    const QDate lastDays = Calendar().addBusinessDays(officeDate(m_stage.end()), -2);
    m_stage.plan(m_stage.later(endOfBusinessDay(lastDays), 0, 0), [this, site, email] {
        sendDocument(
            site, signInLetter, email, [this](const QString& number) { m_postRoom.decide(number, Fate::Fails); });
    });
}

void DemoStories::peopleComeAndGo(const DemoSite& site)
{
    const auto person = [this, &site](int index) {
        const DemoPerson who = m_customers.inventor().colleague(site.index, 200 + index);
        return QJsonObject { { QStringLiteral("site_number"), site.number },
            { QStringLiteral("role"), QStringLiteral("user") },
            { QStringLiteral("ibm_id"), m_customers.inventor().colleagueEmail(site, 200 + index) },
            { QStringLiteral("family"), who.family }, { QStringLiteral("given"), who.given },
            { QStringLiteral("family_kana"), who.familyKana }, { QStringLiteral("given_kana"), who.givenKana },
            { QStringLiteral("family_roman"), who.familyRoman }, { QStringLiteral("given_roman"), who.givenRoman } };
    };
    const auto on = [](const QJsonObject& added) {
        return QJsonObject { { QStringLiteral("site_number"), added.value(QLatin1String("site_number")) },
            { QStringLiteral("ibm_id"), added.value(QLatin1String("ibm_id")) } };
    };
    for (int index = 0; index < 4; ++index)
        m_stage.send(Who::Colleague, QStringLiteral("member.add"), person(index));
    for (int index = 0; index < 3; ++index) {
        m_stage.plan(soon(2 + index), [this, payload = on(person(index))]() mutable {
            payload.insert(QStringLiteral("at"), timestampText(m_stage.now()));
            m_stage.send(Who::Portal, QStringLiteral("sign_in.record"), payload);
        });
    }
    QJsonObject suspended = on(person(0));
    suspended.insert(QStringLiteral("reason"), QStringLiteral("長期休職"));
    sendSoon(8, Who::Colleague, QStringLiteral("member.suspend"), suspended);
    QJsonObject ended = on(person(1));
    ended.insert(QStringLiteral("reason"), QStringLiteral("退職"));
    sendSoon(10, Who::Colleague, QStringLiteral("member.end"), ended);
    QJsonObject linked = on(person(2));
    linked.insert(
        QStringLiteral("new_ibm_id"), QStringLiteral("new.") + linked.value(QLatin1String("ibm_id")).toString());
    sendSoon(12, Who::Colleague, QStringLiteral("member.link_ibm_id"), linked);
}

void DemoStories::siteSuspended(const DemoSite& site)
{
    m_stage.send(Who::Supervisor, QStringLiteral("site.suspend"),
        { { QStringLiteral("site_number"), site.number },
            { QStringLiteral("reason"), QStringLiteral("契約の確認中") } });
}

void DemoStories::siteClosed(const DemoSite& site)
{
    m_stage.send(Who::Supervisor, QStringLiteral("site.close"),
        { { QStringLiteral("site_number"), site.number }, { QStringLiteral("reason"), QStringLiteral("契約終了") } });
}

void DemoStories::siteEdited(const DemoSite& site)
{
    const QString fax = site.tel.chopped(2) + QStringLiteral("80");
    m_stage.send(Who::Colleague, QStringLiteral("site.update"),
        { { QStringLiteral("site_number"), site.number },
            { QStringLiteral("changes"), QJsonObject { { QStringLiteral("fax"), change(site.fax, fax) } } },
            { QStringLiteral("reason"), QStringLiteral("お電話での変更依頼") } });
    const QDate from = officeDate(m_stage.now());
    sendSoon(1, Who::Colleague, QStringLiteral("site.set_sns"),
        { { QStringLiteral("site_number"), site.number }, { QStringLiteral("valid_from"), from.toString(Qt::ISODate) },
            { QStringLiteral("valid_to"), from.addYears(1).addDays(-1).toString(Qt::ISODate) },
            { QStringLiteral("product_note"), QStringLiteral("更新") } });
    if (site.contract == Contract::Pax && !site.row.contains(QLatin1String("first_order_on")))
        sendSoon(1, Who::Colleague, QStringLiteral("site.record_first_order"),
            { { QStringLiteral("site_number"), site.number },
                { QStringLiteral("first_order_on"), from.toString(Qt::ISODate) } });
}

void DemoStories::changeApplied(const DemoSite& site)
{
    m_stage.send(Who::Colleague, QStringLiteral("change_request.submit"), changeRequest(site),
        [this](const QJsonObject& answer) {
            sendSoon(2, Who::Supervisor, QStringLiteral("change_request.apply"),
                { { QStringLiteral("change_request"), answer.value(QLatin1String("change_request")) } });
        });
}

void DemoStories::changeRefused(const DemoSite& site)
{
    m_stage.send(Who::Colleague, QStringLiteral("change_request.submit"), changeRequest(site),
        [this](const QJsonObject& answer) {
            sendSoon(2, Who::Supervisor, QStringLiteral("change_request.refuse"),
                { { QStringLiteral("change_request"), answer.value(QLatin1String("change_request")) },
                    { QStringLiteral("reason"), QStringLiteral("ご依頼書に押印がありませんでした。") } });
        });
}

void DemoStories::changeWaits(const DemoSite& site)
{
    m_stage.send(Who::Colleague, QStringLiteral("change_request.submit"), changeRequest(site));
}

/** Somebody at a newcomer whose contact has signed in: the site decides, and writes to the office. */
void DemoStories::colleagueApplies(const QString& siteNumber)
{
    const DemoSite site = m_customers.site(m_newcomers.value(siteNumber));
    const int share = m_random.below(100);
    nominate(colleagueClaim(site, 7, false), [this, share](const QString& number) {
        if (share < 60)
            approve(m_random.between(1, 4), number, QStringLiteral("user"),
                { { QStringLiteral("reference"), QStringLiteral("サイトご担当者からのE-mail") } });
        else if (share < 85)
            refuse(m_random.between(1, 4), number, QStringLiteral("refused_by_site"));
    });
}

} // namespace padesk
