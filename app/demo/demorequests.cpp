// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostories.h"

#include <QJsonArray>

namespace padesk {
namespace {

using Fate = DemoPostRoom::Fate;

const QString post = QStringLiteral("post");
const QString fax = QStringLiteral("fax");

QJsonObject onRequest(const QString& number)
{
    return { { QStringLiteral("request"), number } };
}

/** The fax number on file has a digit too many or is another one's. */
QJsonObject otherFax(const DemoSite& site)
{
    const QString right = site.tel.chopped(1) + (site.tel.endsWith(u'9') ? u'0' : u'9');
    return { { QStringLiteral("fax"),
        QJsonObject { { QStringLiteral("from"), site.fax }, { QStringLiteral("to"), right } } } };
}

} // namespace

// ---- Steps
// ---------------------------------------------------------------------------------------------------------

/** The contact signs in, finds no code, and asks for another. */
void DemoStories::request(const DemoSite& site, const QString& channel, const Numbered& then)
{
    m_stage.send(Who::Portal, QStringLiteral("sign_in.record"),
        { { QStringLiteral("site_number"), site.number }, { QStringLiteral("ibm_id"), site.email },
            { QStringLiteral("at"), timestampText(m_stage.now()) } });
    m_stage.send(Who::Portal, QStringLiteral("passcode.request"),
        { { QStringLiteral("site_number"), site.number }, { QStringLiteral("ibm_id"), site.email },
            { QStringLiteral("channel"), channel } },
        [then](const QJsonObject& answer) {
            if (then)
                then(answer.value(QLatin1String("request")).toString());
        });
}

void DemoStories::confirm(int businessDays, const QString& number, const DemoStage::Then& then)
{
    QJsonObject payload = onRequest(number);
    for (const char* field : { "company", "name", "destination" })
        payload.insert(QLatin1String(field), true);
    sendSoon(businessDays, Who::Colleague, QStringLiteral("passcode.confirm_registration"), payload, then);
}

void DemoStories::release(const DemoSite& site, const QString& channel, Fate fate, int wrongCodes)
{
    request(site, channel, [this, channel, fate, wrongCodes](const QString& number) {
        confirm(0, number, [this, number, channel, fate, wrongCodes](const QJsonObject&) {
            QJsonObject payload = onRequest(number);
            payload.insert(QStringLiteral("channel"), channel);
            m_stage.send(Who::Colleague, QStringLiteral("passcode.release"), payload,
                [this, fate, wrongCodes](const QJsonObject& answer) {
                    const QString delivery = answer.value(QLatin1String("delivery")).toString();
                    m_postRoom.decide(delivery, fate);
                    if (wrongCodes > 0)
                        m_postRoom.mistype(delivery, wrongCodes);
                });
        });
    });
}

// ---- Stories
// -------------------------------------------------------------------------------------------------------

void DemoStories::codeSentAgain(const DemoSite& site)
{
    release(site, !site.fax.isEmpty() && m_random.chance(50) ? fax : post, Fate::Usual, m_random.chance(15) ? 1 : 0);
}

void DemoStories::requestWaits(const DemoSite& site)
{
    request(site, !site.fax.isEmpty() && m_random.chance(40) ? fax : post, {});
}

void DemoStories::requestVerifying(const DemoSite& site)
{
    request(site, post, [this](const QString& number) {
        QJsonObject payload = onRequest(number);
        payload.insert(QStringLiteral("company"), true);
        payload.insert(QStringLiteral("name"), true);
        payload.insert(QStringLiteral("destination"), false);
        sendSoon(0, Who::Colleague, QStringLiteral("passcode.confirm_registration"), payload,
            [this, number](const QJsonObject&) { lookAt(number, QStringLiteral("宛先は午後にお電話で確認します。")); });
    });
}

void DemoStories::requestMismatch(const DemoSite& site)
{
    request(site, post, [this, site](const QString& number) {
        QJsonObject payload = onRequest(number);
        payload.insert(QStringLiteral("changes"), otherFax(site));
        sendSoon(0, Who::Colleague, QStringLiteral("passcode.report_mismatch"), payload);
    });
}

void DemoStories::requestMismatchApplied(const DemoSite& site)
{
    request(site, post, [this, site](const QString& number) {
        QJsonObject payload = onRequest(number);
        payload.insert(QStringLiteral("changes"), otherFax(site));
        sendSoon(0, Who::Colleague, QStringLiteral("passcode.report_mismatch"), payload,
            [this, number](const QJsonObject& answer) {
                sendSoon(2, Who::Supervisor, QStringLiteral("change_request.apply"),
                    { { QStringLiteral("change_request"), answer.value(QLatin1String("change_request")) } },
                    [this, number](const QJsonObject&) {
                        confirm(1, number, [this, number](const QJsonObject&) {
                            QJsonObject released = onRequest(number);
                            released.insert(QStringLiteral("channel"), post);
                            m_stage.send(Who::Colleague, QStringLiteral("passcode.release"), released);
                        });
                    });
            });
    });
}

void DemoStories::letterWaits(const DemoSite& site)
{
    release(site, post, Fate::Waits);
}

void DemoStories::codeUnused(const DemoSite& site)
{
    release(site, post, Fate::CodeIsKept);
}

void DemoStories::letterReturned(const DemoSite& site)
{
    release(site, post, Fate::ComesBack);
}

void DemoStories::faxFailed(const DemoSite& site)
{
    release(site, fax, Fate::Fails);
}

void DemoStories::faxFailedThenPosted(const DemoSite& site)
{
    request(site, fax, [this](const QString& number) {
        confirm(0, number, [this, number](const QJsonObject&) {
            QJsonObject payload = onRequest(number);
            payload.insert(QStringLiteral("channel"), fax);
            m_stage.send(
                Who::Colleague, QStringLiteral("passcode.release"), payload, [this](const QJsonObject& answer) {
                    const QString delivery = answer.value(QLatin1String("delivery")).toString();
                    m_postRoom.decide(delivery, Fate::Fails);
                    sendSoon(4, Who::Colleague, QStringLiteral("delivery.reroute"),
                        { { QStringLiteral("deliveries"), QJsonArray { delivery } },
                            { QStringLiteral("channel"), post } });
                });
        });
    });
}

void DemoStories::requestRefused(const DemoSite& site)
{
    request(site, post, [this](const QString& number) {
        QJsonObject payload = onRequest(number);
        payload.insert(QStringLiteral("reason"), QStringLiteral("ご本人の確認ができませんでした。"));
        sendSoon(2, Who::Colleague, QStringLiteral("passcode.refuse"), payload);
    });
}

void DemoStories::requestCancelled(const DemoSite& site)
{
    request(site, post, [this](const QString& number) {
        QJsonObject payload = onRequest(number);
        payload.insert(QStringLiteral("reason"), QStringLiteral("お手元で見つかったとのご連絡"));
        sendSoon(1, Who::Colleague, QStringLiteral("passcode.cancel"), payload);
    });
}

void DemoStories::codeWarned(const DemoSite& site)
{
    release(site, post, Fate::Usual, 2);
}

void DemoStories::codeLocked(const DemoSite& site)
{
    release(site, post, Fate::Usual, 5);
}

/** The notice of the site's contract once more; it waits for the print run. */
void DemoStories::noticeOrdered(const DemoSite& site)
{
    const bool ordered = site.row.contains(QLatin1String("first_order_on"));
    QString document = QStringLiteral("online_guide");
    if (site.contract == Contract::Pa)
        document = QStringLiteral("pa_contract_notice");
    else if (!isPassportAdvantage(site.contract))
        document = QStringLiteral("fct_registration_notice");
    else if (ordered)
        document = QStringLiteral("pax_registration_notice");
    sendDocument(site, document, post, {});
}

} // namespace padesk
