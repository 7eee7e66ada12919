// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/domain/desk/membercase.h"
#include "models/tables/celltext.h"
#include "ui/sites/servicematrix.h"
#include "ui/sites/servicetext.h"
#include "ui/sites/sitetabs.h"
#include "ui/style/theme.h"
#include "ui/users/directorylook.h"
#include "ui/users/memberdrafts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace padesk {
namespace {

constexpr int whoCharacters = 16;

QString snsText(const SiteCase& site)
{
    QStringList words;
    for (const SnsPeriod& period : site.snsPeriods)
        words.append(SiteServicesTab::tr("%1 to %2").arg(shownDay(period.validFrom), shownDay(period.validTo)));
    return words.isEmpty() ? SiteServicesTab::tr("none recorded") : celltext::list(words);
}

QString verificationText(const Member& member)
{
    const QString day
        = member.verifiedAt.isValid() ? QStringLiteral(" · ") + shownDay(officeDate(member.verifiedAt)) : QString();
    switch (member.authMethod) {
    case AuthMethod::Passcode:
        return SiteServicesTab::tr("by passcode") + day;
    case AuthMethod::OfficeApproval:
        return SiteServicesTab::tr("approved by the PA office") + day;
    case AuthMethod::Granted:
        return SiteServicesTab::tr("let in by the site") + day;
    case AuthMethod::None:
        break;
    }
    return SiteServicesTab::tr("not verified yet");
}

} // namespace

SiteServicesTab::SiteServicesTab(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_whoLabel(new TextLabel(TextRole::Body, Ink::Text2, m_card))
    , m_who(new QComboBox(m_card))
    , m_matrix(new ServiceMatrix(m_card))
    , m_evidenceCard(new Card(this))
    , m_evidence(new FactList(m_evidenceCard))
{
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(12, font()));
    auto* head = new QHBoxLayout;
    head->addStretch(1);
    head->addWidget(m_whoLabel);
    head->addWidget(m_who);
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(whoCharacters);
    m_whoLabel->setBuddy(m_who);
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(m_matrix);
    auto* legend = new QHBoxLayout;
    for (const CellMark mark : { CellMark::Usable, CellMark::Locked, CellMark::NotOffered }) {
        auto* words = new TextLabel(TextRole::Caption, Ink::Text2, m_card);
        legend->addWidget(new ServiceMark(int(mark), m_card));
        legend->addWidget(words);
        legend->addSpacing(em(12, font()));
        m_legend.append(words);
    }
    legend->addStretch(1);
    m_card->body()->addLayout(legend);
    m_evidenceCard->body()->addWidget(m_evidence);
    rows->addWidget(m_card);
    rows->addWidget(m_evidenceCard);
    rows->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    connect(m_who, &QComboBox::activated, this, &SiteServicesTab::choose);
    retranslate();
}

void SiteServicesTab::show(const SiteCase& site)
{
    const bool other = !m_site || m_site->site.id != site.site.id;
    m_site = site;
    if (other)
        m_person.reset();
    retranslate();
    choose();
}

/** The site contact unless somebody else, or the site as such, is chosen. */
void SiteServicesTab::choose()
{
    const qint64 id = m_who->currentData().toLongLong();
    if (id > 0) {
        Q_EMIT personWanted(id);
        return;
    }
    m_person.reset();
    m_cells = m_site->services;
    showCells();
}

void SiteServicesTab::showPerson(const MemberCase& person)
{
    if (person.member.id != m_who->currentData().toLongLong())
        return;
    m_person = person.member;
    m_cells = person.services;
    showCells();
}

void SiteServicesTab::showCells()
{
    m_matrix->matrix()->setCells(m_cells, m_site->tool);
    showEvidence();
}

void SiteServicesTab::showEvidence()
{
    const Site& site = m_site->site;
    const QDate registered = site.registeredOn.isValid() ? site.registeredOn : site.contractedOn;
    QList<FactLine> facts {
        { tr("Contract"), contractText(site.contract) + QStringLiteral(" · ") + shownDay(registered),
            QStringLiteral("file"), false, {}, tr("Overview"), [this] { Q_EMIT overviewWanted(); } },
        { tr("S&S period"), snsText(*m_site), QStringLiteral("calendar"), false, {}, tr("Record"),
            [this] { Q_EMIT snsWanted(); } },
    };
    if (m_person) {
        const auto open = [this, id = m_person->id] { Q_EMIT memberWanted(id); };
        facts.append({ tr("Verification"), verificationText(*m_person), QStringLiteral("shield"), false, {} });
        facts.append({ tr("Access"), toolLevelText(m_person->toolLevel), QStringLiteral("lock"), false, {},
            tr("Change"), open });
    }
    m_evidence->setFacts(facts);
}

void SiteServicesTab::retranslate()
{
    m_card->setHeading(tr("Services that can be used"), tr("Worked out from contract, S&S and access"));
    m_whoLabel->setText(tr("For"));
    m_who->setAccessibleName(tr("Person to check"));
    m_evidenceCard->setHeading(tr("What this rests on"));
    int at = 0;
    for (const CellMark mark : { CellMark::Usable, CellMark::Locked, CellMark::NotOffered })
        m_legend.at(at++)->setText(markWord(mark));
    if (!m_site)
        return;
    const bool filled = m_who->count() > 0 && m_person;
    const qint64 chosen = filled ? m_person->id : 0;
    m_who->clear();
    for (const Member& member : std::as_const(m_site->holders.people))
        m_who->addItem(memberName(member) + QStringLiteral(" (") + roleText(member.role) + u')', member.id);
    m_who->addItem(tr("The site as such"), 0);
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
    if (!filled)
        m_who->setCurrentIndex(0);
    if (!m_cells.isEmpty())
        showEvidence();
}

void SiteServicesTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
