// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/domain/formfields.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/home/risktext.h"
#include "ui/sites/servicetext.h"
#include "ui/sites/sitetabs.h"
#include "ui/style/theme.h"
#include "ui/users/directorylook.h"
#include "ui/users/memberdrafts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace padesk {
namespace {

QString channelText(ChangeChannel channel)
{
    switch (channel) {
    case ChangeChannel::FaxForm:
        return SiteOverview::tr("by the change form, by fax");
    case ChangeChannel::Office:
        return SiteOverview::tr("by the PA office");
    case ChangeChannel::SalesRep:
        break;
    }
    return SiteOverview::tr("by the sales rep");
}

QString withChangeDay(const QString& text, const QDateTime& changed)
{
    if (text.isEmpty() || !changed.isValid())
        return text;
    //: %1: a number or address, %2: the day of its last change
    return SiteOverview::tr("%1 (changed %2)").arg(text, shownDay(officeDate(changed)));
}

} // namespace

SiteOverview::SiteOverview(QWidget* parent)
    : QWidget(parent)
    , m_contract(new Card(this))
    , m_contractFacts(new FactList(m_contract))
    , m_company(new Card(this))
    , m_companyFacts(new FactList(m_company))
    , m_contact(new Card(this))
    , m_contactFacts(new FactList(m_contact))
    , m_risks(new Card(this))
    , m_riskFacts(new FactList(m_risks))
{
    auto* area = new QScrollArea(this);
    auto* content = new QWidget(area);
    auto* columns = new QHBoxLayout(content);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : { left, right }) {
        column->setSpacing(em(12, font()));
        columns->addLayout(column, 1);
    }
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(em(12, font()));
    left->addWidget(m_risks);
    left->addWidget(m_contract);
    left->addStretch(1);
    right->addWidget(m_company);
    right->addWidget(m_contact);
    right->addStretch(1);
    m_contract->body()->addWidget(m_contractFacts);
    m_company->body()->addWidget(m_companyFacts);
    m_contact->body()->addWidget(m_contactFacts);
    m_risks->body()->addWidget(m_riskFacts);
    m_riskFacts->setLabelWidth(0);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(area);
    connect(m_company->link(), &KeyButton::clicked, this, &SiteOverview::editWanted);
    connect(m_contact->link(), &KeyButton::clicked, this, [this] {
        if (const Member* primary = m_site ? m_site->holders.primary() : nullptr)
            Q_EMIT memberWanted(primary->id);
    });
    retranslate();
}

void SiteOverview::show(const SiteCase& site)
{
    m_site = site;
    retranslate();
}

void SiteOverview::showContract()
{
    const Site& site = m_site->site;
    const auto name = [](const char* key) { return termText(TermGroup::Field, QString::fromLatin1(key)); };
    m_contractFacts->setFacts({
        { name("contract"), contractText(site.contract) },
        { name("site_number"), site.siteNumber, {}, true },
        { name("agreement_number"), site.agreementNumber },
        { name("icn"), site.icn },
        { name("contracted_on"), shownDay(site.contractedOn) },
        { name("registered_on"), shownDay(site.registeredOn) },
        { name("first_order_on"),
            site.contract != Contract::Pax    ? QString()
                : site.firstOrderOn.isValid() ? shownDay(site.firstOrderOn)
                                              : tr("none yet: no document has gone out") },
        { name("sales_rep"), site.salesRep },
        { tr("Tool"), toolName(m_site->tool) },
        { tr("Passcode"), m_site->passcodeExpected ? tr("comes with the notice") : tr("none was ever given out") },
        { tr("Changes come"), channelText(m_site->changesBy) },
    });
}

void SiteOverview::showCompany()
{
    const Site& site = m_site->site;
    const auto name = [](const char* key) { return termText(TermGroup::Field, QString::fromLatin1(key)); };
    const QString postal = site.postalCode.isEmpty()
        ? QString()
        : QString(QStringLiteral("〒") + shownFormField(QStringLiteral("postal_code"), site.postalCode));
    m_companyFacts->setFacts({
        { name("company"), site.company },
        { name("company_kana"), site.companyKana },
        { name("department"), site.department },
        { name("address"), withChangeDay(QString(postal + u' ' + site.address).trimmed(), site.addressChangedAt) },
        { name("tel"), shownFormField(QStringLiteral("tel"), site.tel) },
        { name("fax"), withChangeDay(shownFormField(QStringLiteral("fax"), site.fax), site.faxChangedAt) },
    });
}

void SiteOverview::showContact()
{
    const Member* primary = m_site->holders.primary();
    m_contact->link()->setVisible(primary != nullptr);
    if (!primary) {
        m_contactFacts->setFacts({ { {}, tr("This site has no site contact."), QStringLiteral("alert") } });
        return;
    }
    const QString never = tr("never");
    FactLine state;
    state.label = tr("State");
    state.chip = memberChip(primary->state);
    m_contactFacts->setFacts({
        { termText(TermGroup::Field, QStringLiteral("name")), memberName(*primary) },
        { tr("In kana"), memberName(primary->familyKana, primary->givenKana) },
        state,
        { tr("E-mail"), primary->email.isEmpty() ? tr("none on file") : primary->email },
        { tr("IBM ID"), primary->ibmId },
        { tr("First sign-in"),
            primary->firstSignedInAt.isValid() ? shownDay(officeDate(primary->firstSignedInAt)) : never },
        { tr("Last sign-in"), primary->lastSignedInOn.isValid() ? shownDay(primary->lastSignedInOn) : never },
    });
}

void SiteOverview::showRisks()
{
    QList<FactLine> lines;
    for (const SiteRisk risk : std::as_const(m_site->risks))
        lines.append({ {}, riskText(risk), riskIcon(risk) });
    m_risks->setVisible(!lines.isEmpty());
    m_riskFacts->setFacts(lines);
}

void SiteOverview::retranslate()
{
    m_contract->setHeading(tr("Contract"));
    m_company->setHeading(tr("Company and address"));
    m_company->link()->setText(tr("Edit"));
    m_contact->setHeading(tr("Site contact"));
    m_contact->link()->setText(tr("Open"));
    m_risks->setHeading(tr("Needs attention"));
    if (!m_site)
        return;
    showContract();
    showCompany();
    showContact();
    showRisks();
}

void SiteOverview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
