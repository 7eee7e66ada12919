// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostories.h"

#include "models/domain/policy.h"

namespace padesk {
namespace {

/** Business days before the end: so many that the longest story ends, up to nearly the whole year. */
constexpr std::pair anyTime { 75, 230 };

} // namespace

/** The order is that of the first telling; then chance decides by weight. */
const std::vector<DemoStories::Kind>& DemoStories::kinds()
{
    using S = DemoStories;
    static const std::vector<Kind> all {
        { &S::contactApproved, 14, anyTime, Needs::Nothing },
        { &S::mismatchAccepted, 5, anyTime, Needs::Email },
        { &S::strangerRefused, 6, anyTime, Needs::Email },
        { &S::contactReplaced, 4, anyTime, Needs::Email },
        { &S::holdReleased, 8, anyTime, Needs::Email },
        { &S::holdWaits, 7, { 5, 40 }, Needs::Email },
        { &S::unknownSiteCorrected, 3, anyTime, Needs::Nothing },
        { &S::unknownSiteRefused, 2, anyTime, Needs::Nothing },
        { &S::withdrawn, 3, anyTime, Needs::Nothing },
        { &S::duplicated, 3, anyTime, Needs::Nothing },
        { &S::expired, 2, anyTime, Needs::Email },
        { &S::undone, 2, anyTime, Needs::Email },
        { &S::rerouted, 2, anyTime, Needs::Email },
        { &S::escalated, 2, anyTime, Needs::Email },
        { &S::approvedAtLast, 2, { 1, 3 }, Needs::Nothing },
        { &S::contactWaits, 7, { 1, 6 }, Needs::Nothing },
        { &S::variantWaits, 5, { 1, 6 }, Needs::Email },
        { &S::strangerWaits, 3, { 1, 6 }, Needs::Email },
        { &S::unknownSiteWaits, 2, { 2, 8 }, Needs::Nothing },
        { &S::siteReviewWaits, 3, { 3, 9 }, Needs::Email },
        { &S::codeSentAgain, 9, anyTime, Needs::Email },
        { &S::requestWaits, 4, { 1, 3 }, Needs::Email },
        { &S::requestVerifying, 2, { 2, 5 }, Needs::Email },
        { &S::requestMismatch, 2, { 2, 8 }, Needs::Email },
        { &S::requestMismatchApplied, 2, anyTime, Needs::Email },
        { &S::letterWaits, 5, { 2, 4 }, Needs::Email },
        { &S::codeUnused, 3, { 7, 12 }, Needs::Email },
        { &S::letterReturned, 2, { 15, 22 }, Needs::Email },
        { &S::faxFailed, 2, { 3, 6 }, Needs::EmailAndFax },
        { &S::faxFailedThenPosted, 2, anyTime, Needs::EmailAndFax },
        { &S::requestRefused, 2, anyTime, Needs::Email },
        { &S::requestCancelled, 2, anyTime, Needs::Email },
        { &S::codeWarned, 2, { 20, 28 }, Needs::Email },
        { &S::codeLocked, 2, { 26, 40 }, Needs::Email },
        { &S::noticeOrdered, 3, { 1, 3 }, Needs::Nothing },
        { &S::deliveryTroubles, 1, { 8, 9 }, Needs::EmailAndFax },
        { &S::peopleComeAndGo, 6, anyTime, Needs::Email },
        { &S::siteSuspended, 1, anyTime, Needs::Nothing },
        { &S::siteClosed, 1, anyTime, Needs::Nothing },
        { &S::siteEdited, 4, { 3, 25 }, Needs::Nothing },
        { &S::changeApplied, 4, anyTime, Needs::Nothing },
        { &S::changeRefused, 2, anyTime, Needs::Nothing },
        { &S::changeWaits, 3, { 1, 5 }, Needs::Nothing },
    };
    return all;
}

DemoStories::DemoStories(
    DemoStage& stage, DemoCustomers& customers, DemoPostRoom& postRoom, quint32 seed, DemoSize size)
    : m_stage(stage)
    , m_customers(customers)
    , m_postRoom(postRoom)
    , m_random { seed, 31 }
    , m_size(size)
    , m_nextSite(size.newcomers())
{ }

void DemoStories::planAll()
{
    furnishOffice();
    qint64 told = 0;
    for (const Kind& kind : kinds()) {
        planStory(kind);
        ++told;
    }
    QList<qsizetype> urn;
    for (std::size_t kind = 0; kind < kinds().size(); ++kind)
        urn.append(QList<qsizetype>(kinds()[kind].weight, static_cast<qsizetype>(kind)));
    for (; told < m_size.stories(); ++told)
        planStory(kinds()[static_cast<std::size_t>(m_random.pick(urn))]);
    for (qint64 index = 0; index < m_size.newcomers(); ++index)
        m_newcomers.insert(m_customers.site(index).number, index);
    m_postRoom.onVerified([this](const QString& number) {
        if (m_newcomers.contains(number) && m_random.chance(20))
            m_stage.plan(soon(m_random.between(1, 60)), [this, number] { colleagueApplies(number); });
    });
}

/** An invented office: letters need its name, address and numbers (C13). */
void DemoStories::furnishOffice()
{
    m_stage.send(Who::Supervisor, QStringLiteral("login.create"),
        { { QStringLiteral("role"), QStringLiteral("operator") },
            { QStringLiteral("name"), m_stage.staff().colleagueName },
            { QStringLiteral("os_user"), m_stage.staff().colleague } });
    m_stage.send(Who::Supervisor, QStringLiteral("settings.set"),
        { { QStringLiteral("key"), QString::fromLatin1(officeSetting) },
            { QStringLiteral("value"),
                QJsonObject { { QStringLiteral("office_name"), QStringLiteral("PA事務局（eCustomer Care）") },
                    { QStringLiteral("office_postal_code"), QStringLiteral("1000013") },
                    { QStringLiteral("office_address"), QStringLiteral("東京都千代田区霞が関9-9-9 見本ビル3階") },
                    { QStringLiteral("office_tel"), QStringLiteral("03-0000-4250") },
                    { QStringLiteral("office_fax"), QStringLiteral("03-0000-4818") },
                    { QStringLiteral("office_hours"), QStringLiteral("平日 9:00～17:30") },
                    { QStringLiteral("office_email"), QStringLiteral("pa-office@example.com") },
                    { QStringLiteral("portal_url"), QStringLiteral("https://paonline.example.com/") },
                    { QStringLiteral("change_form_fax"), QStringLiteral("03-0000-4818") } } } });
    m_stage.send(Who::Supervisor, QStringLiteral("settings.set"),
        { { QStringLiteral("key"), QString::fromLatin1(policySetting) },
            { QStringLiteral("value"), QJsonObject { { QStringLiteral("expire_after_days"), 60 } } } });
    m_stage.send(Who::Supervisor, QStringLiteral("holiday.set"),
        { { QStringLiteral("day"), QDate(m_stage.end().date().year(), 12, 29).toString(Qt::ISODate) },
            { QStringLiteral("name"), QStringLiteral("年末休業") }, { QStringLiteral("closed"), true } });
    m_stage.send(Who::Colleague, QStringLiteral("view.save"),
        { { QStringLiteral("page"), QStringLiteral("approvals") },
            { QStringLiteral("name"), QStringLiteral("10日以上の保留") }, { QStringLiteral("shared"), true },
            { QStringLiteral("definition"), QJsonObject { { QStringLiteral("state"), QStringLiteral("on_hold") } } } });
}

/** Each story has a site of its own, so that none gets in another's way. */
DemoSite DemoStories::nextSite(Needs needs)
{
    while (true) {
        DemoSite site = m_customers.site(m_nextSite++);
        const bool email = needs == Needs::Nothing || !site.email.isEmpty();
        const bool fax = needs != Needs::EmailAndFax || !site.fax.isEmpty();
        if (email && fax)
            return site;
    }
}

void DemoStories::planStory(const Kind& kind)
{
    const DemoSite site = nextSite(kind.needs);
    const int fromEnd = m_random.between(kind.daysBeforeEnd.first, kind.daysBeforeEnd.second);
    const QDate day = Calendar().addBusinessDays(officeDate(m_stage.end()), -fromEnd);
    const QDateTime when = m_stage.later(endOfBusinessDay(day.addDays(-1)), 0, m_random.below(9));
    m_stage.plan(when, [this, story = kind.tell, site] { (this->*story)(site); });
}

// ---- What stories are told with
// --------------------------------------------------------------------------------------

void DemoStories::sendSoon(
    int businessDays, Who who, const QString& kind, const QJsonObject& payload, const DemoStage::Then& then)
{
    m_stage.plan(soon(businessDays), [this, who, kind, payload, then] { m_stage.send(who, kind, payload, then); });
}

QJsonObject DemoStories::claim(const DemoSite& site) const
{
    const QString email = site.email.isEmpty() ? site.contact.email(site.domain) : site.email;
    return { { QStringLiteral("site_number"), site.number }, { QStringLiteral("claims_primary"), true },
        { QStringLiteral("ibm_id"), email }, { QStringLiteral("email"), email },
        { QStringLiteral("family"), site.contact.family }, { QStringLiteral("given"), site.contact.given },
        { QStringLiteral("family_kana"), site.contact.familyKana },
        { QStringLiteral("given_kana"), site.contact.givenKana },
        { QStringLiteral("family_roman"), site.contact.familyRoman },
        { QStringLiteral("given_roman"), site.contact.givenRoman }, { QStringLiteral("department"), site.department },
        { QStringLiteral("tel"), site.tel }, { QStringLiteral("company"), site.company },
        { QStringLiteral("postal_code"), site.postalCode }, { QStringLiteral("address"), site.address } };
}

/** Persons from 100 on are nobody's member yet. */
QJsonObject DemoStories::colleagueClaim(const DemoSite& site, int person, bool claimsPrimary) const
{
    const int newcomer = 100 + person;
    const DemoPerson who = m_customers.inventor().colleague(site.index, newcomer);
    QJsonObject payload = claim(site);
    payload.insert(QStringLiteral("claims_primary"), claimsPrimary);
    payload.insert(QStringLiteral("ibm_id"), m_customers.inventor().colleagueEmail(site, newcomer));
    payload.insert(QStringLiteral("email"), m_customers.inventor().colleagueEmail(site, newcomer));
    payload.insert(QStringLiteral("family"), who.family);
    payload.insert(QStringLiteral("given"), who.given);
    payload.insert(QStringLiteral("family_kana"), who.familyKana);
    payload.insert(QStringLiteral("given_kana"), who.givenKana);
    payload.insert(QStringLiteral("family_roman"), who.familyRoman);
    payload.insert(QStringLiteral("given_roman"), who.givenRoman);
    return payload;
}

void DemoStories::lookAt(const QString& number, const QString& note)
{
    m_stage.send(Who::Colleague, QStringLiteral("case.claim"), { { QStringLiteral("case"), number } });
    m_stage.send(Who::Colleague, QStringLiteral("case.note"),
        { { QStringLiteral("case"), number }, { QStringLiteral("text"), note } });
}

void DemoStories::sendDocument(
    const DemoSite& site, const QString& document, const QString& channel, const Numbered& then)
{
    m_stage.send(Who::Colleague, QStringLiteral("document.send"),
        { { QStringLiteral("site_number"), site.number }, { QStringLiteral("document"), document },
            { QStringLiteral("channel"), channel } },
        [then](const QJsonObject& answer) {
            if (then)
                then(answer.value(QLatin1String("delivery")).toString());
        });
}

} // namespace padesk
