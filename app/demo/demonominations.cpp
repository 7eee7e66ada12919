// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostories.h"

namespace padesk {
namespace {

const QString documentMismatch = QStringLiteral("document_mismatch");

/** Full-width figures and another way to write the company's form: the same, written differently. */
QString otherSpelling(QString text)
{
    text.replace(QStringLiteral("株式会社"), QStringLiteral("(株)"));
    for (QChar& c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(c.unicode() - u'0' + u'０');
        else if (c == u'-')
            c = u'－';
    }
    return text;
}

} // namespace

// ---- Steps
// ---------------------------------------------------------------------------------------------------------

void DemoStories::nominate(const QJsonObject& payload, const Numbered& then)
{
    m_stage.send(Who::Portal, QStringLiteral("nomination.submit"), payload, [then](const QJsonObject& answer) {
        if (then)
            then(answer.value(QLatin1String("nomination")).toString());
    });
}

void DemoStories::approve(int businessDays, const QString& nomination, const QString& role, const QJsonObject& more,
    const DemoStage::Then& then)
{
    const bool primary = role == u"primary";
    QJsonObject payload { { QStringLiteral("nomination"), nomination }, { QStringLiteral("role"), role },
        { QStringLiteral("access"), primary ? QStringLiteral("full") : QStringLiteral("download_media") } };
    for (auto it = more.begin(); it != more.end(); ++it)
        payload.insert(it.key(), it.value());
    sendSoon(businessDays, Who::Colleague, QStringLiteral("nomination.approve"), payload, then);
}

void DemoStories::refuse(int businessDays, const QString& nomination, const QString& reasonCode)
{
    QJsonObject payload { { QStringLiteral("nomination"), nomination }, { QStringLiteral("reason_code"), reasonCode } };
    if (reasonCode == u"refused_by_site")
        payload.insert(QStringLiteral("reference"), QStringLiteral("サイトご担当者からのE-mail"));
    sendSoon(businessDays, Who::Colleague, QStringLiteral("nomination.refuse"), payload);
}

/** Four eyes: the supervisor accepts what differs, the colleague approves later. */
void DemoStories::accept(const QString& nomination, const QStringList& fields)
{
    for (const QString& field : fields)
        sendSoon(1, Who::Supervisor, QStringLiteral("nomination.judge_field"),
            { { QStringLiteral("nomination"), nomination }, { QStringLiteral("field"), field },
                { QStringLiteral("verdict"), QStringLiteral("mismatch") }, { QStringLiteral("accept"), true } });
}

void DemoStories::signIn(int businessDays, const DemoSite& site, const DemoStage::Then& then)
{
    m_stage.plan(soon(businessDays), [this, site, then] {
        m_stage.send(Who::Portal, QStringLiteral("sign_in.record"),
            { { QStringLiteral("site_number"), site.number }, { QStringLiteral("ibm_id"), site.email },
                { QStringLiteral("at"), timestampText(m_stage.now()) } },
            then);
    });
}

// ---- Stories that end
// ----------------------------------------------------------------------------------------------

void DemoStories::contactApproved(const DemoSite& site)
{
    QJsonObject payload = claim(site);
    if (m_random.chance(40))
        payload.insert(QStringLiteral("company"), otherSpelling(site.company));
    nominate(
        payload, [this](const QString& number) { approve(m_random.between(0, 2), number, QStringLiteral("primary")); });
}

/** The contact has a new e-mail address; the office asks back by telephone. */
void DemoStories::mismatchAccepted(const DemoSite& site)
{
    QJsonObject payload = claim(site);
    const QString email = QString(site.contact.familyRoman + u'@' + site.domain).toLower();
    payload.insert(QStringLiteral("email"), email);
    payload.insert(QStringLiteral("ibm_id"), email);
    nominate(payload, [this](const QString& number) {
        lookAt(number, QStringLiteral("ご登録の電話番号へ連絡し、E-mailアドレスの変更を確認しました。"));
        accept(number, { QStringLiteral("email") });
        approve(3, number, QStringLiteral("primary"));
    });
}

void DemoStories::strangerRefused(const DemoSite& site)
{
    QJsonObject payload = colleagueClaim(site, 0, true);
    nominate(payload, [this](const QString& number) { refuse(m_random.between(1, 3), number, documentMismatch); });
}

/** A new contact after a transfer: what differs is accepted one by one, the old one ends. */
void DemoStories::contactReplaced(const DemoSite& site)
{
    const QJsonObject payload = colleagueClaim(site, 1, true);
    const DemoPerson& old = site.contact;
    QStringList differing { QStringLiteral("email") };
    const std::pair<const char*, QString> names[] { { "family", old.family }, { "given", old.given },
        { "family_kana", old.familyKana }, { "given_kana", old.givenKana } };
    for (const auto& [field, before] : names) {
        if (payload.value(QLatin1String(field)).toString() != before)
            differing.append(QString::fromLatin1(field));
    }
    nominate(payload, [this, differing](const QString& number) {
        accept(number, differing);
        const QJsonObject replacement { { QStringLiteral("old_primary"),
                                            m_random.chance(50) ? QStringLiteral("end") : QStringLiteral("user") },
            { QStringLiteral("evidence"), QStringLiteral("登録変更依頼書（異動）") } };
        approve(3, number, QStringLiteral("primary"), replacement);
    });
}

/** The contact has not signed in yet; when he does, everybody who waits goes to him at once. */
void DemoStories::holdReleased(const DemoSite& site)
{
    const int waiting = m_random.between(1, 3);
    for (int person = 0; person < waiting; ++person) {
        const bool letIn = m_random.chance(70);
        nominate(colleagueClaim(site, 2 + person, false), [this, letIn](const QString& number) {
            if (letIn)
                approve(14, number, QStringLiteral("user"),
                    { { QStringLiteral("reference"), QStringLiteral("サイトご担当者からのFAX") } });
            else
                refuse(14, number, QStringLiteral("refused_by_site"));
        });
    }
    signIn(m_random.between(2, 9), site);
}

void DemoStories::holdWaits(const DemoSite& site)
{
    const int waiting = m_random.between(1, 4);
    for (int person = 0; person < waiting; ++person)
        m_stage.plan(soon(person * 2), [this, site, person] { nominate(colleagueClaim(site, 2 + person, false), {}); });
    if (m_random.chance(60))
        sendSoon(6, Who::Colleague, QStringLiteral("hold.nudge"),
            { { QStringLiteral("site_number"), site.number }, { QStringLiteral("channel"), QStringLiteral("post") } });
}

void DemoStories::unknownSiteCorrected(const DemoSite& site)
{
    QJsonObject payload = claim(site);
    payload.insert(QStringLiteral("site_number"), m_customers.unusedNumber(0));
    nominate(payload, [this, site](const QString& number) {
        sendSoon(1, Who::Colleague, QStringLiteral("nomination.correct_site"),
            { { QStringLiteral("nomination"), number }, { QStringLiteral("site_number"), site.number } },
            [this, number](const QJsonObject&) { approve(2, number, QStringLiteral("primary")); });
    });
}

void DemoStories::unknownSiteRefused(const DemoSite& site)
{
    QJsonObject payload = claim(site);
    payload.insert(QStringLiteral("site_number"), m_customers.unusedNumber(1));
    payload.insert(QStringLiteral("source"), QStringLiteral("fax"));
    payload.insert(QStringLiteral("reference"), QStringLiteral("FAX受信簿"));
    payload.remove(QStringLiteral("ibm_id"));
    if (m_random.chance(50))
        payload.remove(QStringLiteral("email")); // the notice goes by post
    m_stage.send(Who::Colleague, QStringLiteral("nomination.submit"), payload, [this](const QJsonObject& answer) {
        refuse(2, answer.value(QLatin1String("nomination")).toString(), QStringLiteral("unknown_site"));
    });
}

void DemoStories::withdrawn(const DemoSite& site)
{
    nominate(claim(site), [this](const QString& number) {
        sendSoon(1, Who::Colleague, QStringLiteral("nomination.withdraw"),
            { { QStringLiteral("nomination"), number },
                { QStringLiteral("reason"), QStringLiteral("申請者からの電話による取下げ") } });
    });
}

void DemoStories::duplicated(const DemoSite& site)
{
    nominate(claim(site), [this](const QString& number) { approve(4, number, QStringLiteral("primary")); });
    m_stage.plan(soon(1), [this, site] { nominate(claim(site), {}); });
}

void DemoStories::expired(const DemoSite& site)
{
    nominate(colleagueClaim(site, 3, false), [this](const QString& number) {
        sendSoon(6, Who::Worker, QStringLiteral("nomination.remind"), { { QStringLiteral("nomination"), number } });
        sendSoon(62, Who::Worker, QStringLiteral("nomination.expire"), { { QStringLiteral("nomination"), number } });
    });
}

/** The wrong site number was noticed in time. */
void DemoStories::undone(const DemoSite& site)
{
    nominate(claim(site), [this](const QString& number) {
        approve(1, number, QStringLiteral("primary"), {}, [this, number](const QJsonObject&) {
            m_stage.plan(m_stage.now().addSecs(5 * 60), [this, number] {
                m_stage.send(Who::Colleague, QStringLiteral("nomination.undo"),
                    { { QStringLiteral("nomination"), number } },
                    [this, number](const QJsonObject&) { refuse(1, number, documentMismatch); });
            });
        });
    });
}

void DemoStories::rerouted(const DemoSite& site)
{
    nominate(colleagueClaim(site, 4, true), [this, site](const QString& number) {
        sendSoon(1, Who::Colleague, QStringLiteral("nomination.reroute"),
            { { QStringLiteral("nomination"), number },
                { QStringLiteral("note"), QStringLiteral("ご担当者ではないことを電話で確認しました。") } },
            [this, site, number](const QJsonObject&) {
                signIn(3, site);
                refuse(9, number, QStringLiteral("refused_by_site"));
            });
    });
}

void DemoStories::escalated(const DemoSite& site)
{
    nominate(colleagueClaim(site, 5, false), [this](const QString& number) {
        sendSoon(12, Who::Worker, QStringLiteral("nomination.escalate"), { { QStringLiteral("nomination"), number } },
            [this, number](const QJsonObject&) { refuse(2, number, QStringLiteral("not_site_contact")); });
    });
}

// ---- Stories for the user of the demo
// ------------------------------------------------------------------------------

/** Decided just now: the notice still waits, and the decision can be taken back. */
void DemoStories::approvedAtLast(const DemoSite& site)
{
    nominate(claim(site), [this](const QString& number) {
        m_stage.plan(m_stage.end().addSecs(-5 * 60), [this, number] {
            m_stage.send(Who::Colleague, QStringLiteral("nomination.approve"),
                { { QStringLiteral("nomination"), number }, { QStringLiteral("role"), QStringLiteral("primary") },
                    { QStringLiteral("access"), QStringLiteral("full") } });
        });
    });
}

void DemoStories::contactWaits(const DemoSite& site)
{
    nominate(claim(site), {});
}

void DemoStories::variantWaits(const DemoSite& site)
{
    QJsonObject payload = claim(site);
    payload.insert(QStringLiteral("company"), otherSpelling(site.company));
    payload.insert(QStringLiteral("address"), otherSpelling(site.address));
    if (m_random.chance(50))
        payload.insert(QStringLiteral("email"), QString(site.contact.familyRoman + u'@' + site.domain).toLower());
    nominate(payload, [this](const QString& number) {
        if (m_random.chance(40))
            lookAt(number, QStringLiteral("折り返しの電話待ち（午後）。"));
    });
}

void DemoStories::strangerWaits(const DemoSite& site)
{
    nominate(colleagueClaim(site, 0, true), {});
}

void DemoStories::unknownSiteWaits(const DemoSite& site)
{
    QJsonObject payload = claim(site);
    payload.insert(QStringLiteral("site_number"), m_customers.unusedNumber(2));
    nominate(payload, {});
}

void DemoStories::siteReviewWaits(const DemoSite& site)
{
    signIn(0, site, [this, site](const QJsonObject&) {
        m_stage.plan(soon(1), [this, site] { nominate(colleagueClaim(site, 6, false), {}); });
    });
}

} // namespace padesk
