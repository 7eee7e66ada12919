// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/similarsitescard.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace padesk {

QString likenessText(Likeness why)
{
    switch (why) {
    case Likeness::SameNumber:
        return SimilarSitesCard::tr("Same number");
    case Likeness::SameAgreement:
        return SimilarSitesCard::tr("Same agreement");
    case Likeness::SameCompany:
        return SimilarSitesCard::tr("Same company");
    case Likeness::SameAddress:
        return SimilarSitesCard::tr("Same address");
    case Likeness::SamePhone:
        return SimilarSitesCard::tr("Same telephone");
    case Likeness::CloseCompany:
        break;
    }
    return SimilarSitesCard::tr("Similar name");
}

SimilarSitesCard::SimilarSitesCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_sentence(new TextLabel(TextRole::Body, Ink::Text2, m_card))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_card);
    m_sentence->setWordWrap(true);
    m_card->body()->addWidget(m_sentence);
    hide();
}

void SimilarSitesCard::setSites(const QList<SimilarSite>& sites)
{
    m_sites = sites;
    rebuild();
    setVisible(!sites.isEmpty());
}

void SimilarSitesCard::rebuild()
{
    m_card->setHeading(tr("Similar sites"));
    m_sentence->setText(tr("Check that this one is not registered yet."));
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(m_card);
    auto* grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(em(8, font()));
    grid->setVerticalSpacing(em(4, font()));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const SimilarSite& one : std::as_const(m_sites)) {
        auto* number = new KeyButton(ButtonVariant::Quiet, {}, m_list);
        number->setText(one.site.siteNumber);
        number->setAccessibleName(one.site.siteNumber + u' ' + one.site.company + u' ' + likenessText(one.why));
        connect(number, &KeyButton::clicked, this, [this, id = one.site.id] { Q_EMIT siteWanted(id); });
        auto* company = new TextLabel(TextRole::Body, Ink::Text, m_list);
        company->setText(one.site.company);
        company->setWordWrap(true);
        grid->addWidget(number, row, 0, Qt::AlignLeft);
        const bool same = one.why <= Likeness::SameCompany;
        grid->addWidget(
            new Chip({ same ? Tone::Rust : Tone::Amber, QStringLiteral("approx"), likenessText(one.why) }, m_list), row,
            1, Qt::AlignRight);
        grid->addWidget(company, row + 1, 0, 1, 2);
        row += 2;
    }
    m_card->body()->addWidget(m_list);
}

void SimilarSitesCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace padesk
