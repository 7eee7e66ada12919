// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/domain/formfields.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/contact/contactsitepage.h"
#include "ui/frame/pageheader.h"
#include "ui/refusaltext.h"
#include "ui/sites/servicetext.h"
#include "ui/style/statelook.h"
#include "ui/users/directorylook.h"
#include "ui/users/memberdrafts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QScrollArea>

// What the page of his site says to a site contact.
namespace padesk {
namespace {

QString fieldName(const char* key)
{
    return termText(TermGroup::Field, QString::fromLatin1(key));
}

/** Of a request that waits for somebody: what it is, since when, and its state. */
FactLine waitingLine(const QString& what, const ChipLook& state, const QString& detail)
{
    FactLine line;
    line.label = what;
    line.chip = state;
    line.value = detail;
    return line;
}

} // namespace

QString ContactSitePage::title() const
{
    //: the one site of a site contact, in the navigation
    return tr("Site");
}

void ContactSitePage::showRegistration()
{
    const Site& site = m_site->site;
    FactLine state;
    state.label = tr("State");
    state.chip = siteChip(site.state);
    FactLine sns;
    sns.label = tr("S&S");
    sns.chip = snsChip(m_site->sns, officeDate(m_site->background.readAt));
    m_registrationFacts->setFacts({
        { fieldName("site_number"), site.siteNumber, {}, true },
        { fieldName("contract"), contractText(site.contract) },
        { fieldName("agreement_number"), site.agreementNumber },
        { fieldName("icn"), site.icn },
        state,
        sns,
        { fieldName("contracted_on"), shownDay(site.contractedOn) },
        { fieldName("registered_on"), shownDay(site.registeredOn) },
        { fieldName("first_order_on"), shownDay(site.firstOrderOn) },
        { fieldName("sales_rep"), site.salesRep },
        { tr("Tool"), toolName(m_site->tool) },
    });
}

void ContactSitePage::showCompany()
{
    const Site& site = m_site->site;
    const QString postal = site.postalCode.isEmpty()
        ? QString()
        : QString(QStringLiteral("〒") + shownFormField(QStringLiteral("postal_code"), site.postalCode) + u' ');
    m_companyFacts->setFacts({
        { fieldName("company"), site.company },
        { fieldName("company_kana"), site.companyKana },
        { fieldName("department"), site.department },
        { fieldName("address"), QString(postal + site.address).trimmed() },
        { fieldName("tel"), shownFormField(QStringLiteral("tel"), site.tel) },
        { fieldName("fax"), shownFormField(QStringLiteral("fax"), site.fax) },
    });
}

void ContactSitePage::showContact()
{
    const Member* primary = m_site->holders.primary();
    if (!primary)
        return m_contactFacts->setFacts(
            { { {}, tr("No site contact is registered. The PA office helps."), QStringLiteral("alert") } });
    FactLine state;
    state.label = tr("State");
    state.chip = memberChip(primary->state);
    m_contactFacts->setFacts({
        { fieldName("name"), memberName(*primary), {}, true },
        { tr("In kana"), memberName(primary->familyKana, primary->givenKana) },
        state,
        { tr("E-mail"), primary->email.isEmpty() ? tr("none on file") : primary->email },
        { tr("IBM ID"), primary->ibmId },
        { tr("Last sign-in"), primary->lastSignedInOn.isValid() ? shownDay(primary->lastSignedInOn) : QString() },
        //: column of secondary users: 3 of 4
        { tr("Secondary users"), QStringLiteral("%1 / %2").arg(m_site->holders.secondaries()).arg(secondaryCap) },
    });
}

/** Change requests and passcode requests that the office has on its desk. */
void ContactSitePage::showUnderWay()
{
    QList<FactLine> lines;
    for (const ChangeRequest& change : m_site->openChanges) {
        QStringList fields;
        for (const QString& key : change.changes.keys())
            fields.append(termText(TermGroup::Field, key));
        lines.append(waitingLine(changeRequestNumber(change.id),
            chipLook(stateLook(change.state),
                celltext::capitalised(termText(TermGroup::ChangeState, enumText(change.state)))),
            {}));
        lines.append({ tr("Changes"), celltext::list(fields) });
        lines.append({ tr("Handed in"), celltext::time(change.receivedAt, m_site->background.readAt) });
    }
    for (const PasscodeRequest& request : m_site->openRequests) {
        lines.append(waitingLine(requestNumber(request.id),
            chipLook(stateLook(request.state),
                celltext::capitalised(termText(TermGroup::RequestState, enumText(request.state)))),
            {}));
        lines.append(
            { tr("Passcode by"), celltext::capitalised(termText(TermGroup::Channel, enumText(request.channel))) });
        lines.append({ tr("Asked on"), celltext::time(request.receivedAt, m_site->background.readAt) });
    }
    if (lines.isEmpty())
        lines.append({ {}, tr("Nothing is under way at the PA office."), QStringLiteral("check-circle") });
    m_underWayFacts->setLabelWidth(m_site->openChanges.isEmpty() && m_site->openRequests.isEmpty() ? 0 : 128);
    m_underWayFacts->setFacts(lines);
}

QString ContactSitePage::whyNoChange() const
{
    if (!m_site || !m_checked)
        return tr("Being checked…");
    return m_state.isEnabled() ? QString() : refusalSentence(m_state.refusal);
}

/** How else the office is reached, as far as it has said so in its settings. */
QString ContactSitePage::officeWay() const
{
    const QJsonObject& profile = m_ports.session.policy.office;
    QStringList ways;
    const auto add = [&](const char* key, const QString& words) {
        const QString stored = profile.value(QLatin1String(key)).toString();
        const bool phone = QLatin1String(key) == QLatin1String("office_tel");
        const QString value = phone ? shownFormField(QStringLiteral("tel"), stored) : stored;
        if (!value.isEmpty())
            ways.append(words.arg(value));
    };
    add("office_tel", tr("Telephone %1"));
    add("office_email", tr("E-mail %1"));
    add("office_hours", tr("Hours %1"));
    return ways.join(QStringLiteral("\n"));
}

void ContactSitePage::showChangeWay()
{
    const Site& site = m_site->site;
    QStringList sentences;
    switch (m_site->changesBy) {
    case ChangeChannel::FaxForm: {
        sentences.append(tr("Hand the change in here, or send the registration change form by fax."));
        const QString fax = m_ports.session.policy.office.value(QLatin1String("change_form_fax")).toString();
        if (!fax.isEmpty())
            sentences.append(tr("Fax for the form: %1").arg(shownFormField(QStringLiteral("fax"), fax)));
        break;
    }
    case ChangeChannel::Office:
        sentences.append(tr("Hand the change in here, or ask the PA office (eCustomer Care)."));
        break;
    case ChangeChannel::SalesRep:
        sentences.append(site.salesRep.isEmpty()
                ? tr("Changes of this contract go through your sales representative.")
                : tr("Changes of this contract go through your sales representative: %1").arg(site.salesRep));
        break;
    }
    if (const QString why = whyNoChange(); m_checked && !why.isEmpty() && m_site->changesBy != ChangeChannel::SalesRep)
        sentences.append(why);
    if (const QString way = officeWay(); !way.isEmpty())
        sentences.append(way);
    m_changeText->setText(sentences.join(QStringLiteral("\n\n")));
}

QString ContactSitePage::statusText() const
{
    return m_site ? m_site->site.siteNumber + u' ' + m_site->site.company : QString();
}

void ContactSitePage::retranslate()
{
    m_header->setTitle(title());
    m_header->setSummary(m_site && m_choice->count() <= 1 ? statusText() : QString());
    m_choice->setAccessibleName(tr("Which of your sites"));
    m_area->setAccessibleName(tr("Registration"));
    m_request->setText(tr("&Request a Change…"));
    m_requestButton->setText(tr("Request a change…"));
    const QString why = whyNoChange();
    m_request->setEnabled(why.isEmpty() && !m_form);
    m_requestButton->setEnabled(m_request->isEnabled());
    m_requestButton->setToolTip(why);
    m_requestButton->setAccessibleDescription(why);
    m_registration->setHeading(tr("Contract"));
    m_company->setHeading(tr("Company and address"));
    m_contact->setHeading(tr("Site contact"));
    m_underWay->setHeading(tr("Under way"));
    m_change->setHeading(tr("How to change the registration"));
    if (m_site) {
        showRegistration();
        showCompany();
        showContact();
        showUnderWay();
        showChangeWay();
    }
    Q_EMIT statusChanged();
}

} // namespace padesk
