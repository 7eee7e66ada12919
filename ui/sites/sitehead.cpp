// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/sitehead.h"

#include "models/domain/formfields.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/users/directorylook.h"
#include "ui/users/memberdrafts.h"
#include "ui/widgets/actionbuttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/subqueuetabs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace padesk {
namespace {

constexpr int tabHeight = 38;

void clear(QHBoxLayout* row)
{
    while (QLayoutItem* item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

SiteHead::SiteHead(QWidget* parent)
    : QWidget(parent)
    , m_back(new KeyButton(ButtonVariant::Quiet, {}, this))
    , m_number(new TextLabel(TextRole::Strong, Ink::Text2, this))
    , m_company(new ElidedLabel(TextRole::Title, Ink::Text, this))
    , m_chips(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_more(new KeyButton(ButtonVariant::Normal, QStringLiteral("more"), this))
    , m_menu(new QMenu(this))
    , m_numbers(new QHBoxLayout)
    , m_tabs(new SubQueueTabs(this))
    , m_rows(new QVBoxLayout(this))
{
    auto* way = new QHBoxLayout;
    way->addWidget(m_back);
    way->addWidget(new IconLabel(QStringLiteral("chev-right"), 14, this));
    way->addWidget(m_number);
    way->addStretch(1);
    auto* title = new QHBoxLayout;
    title->addWidget(m_company);
    title->addLayout(m_chips);
    title->addStretch(1);
    title->addLayout(m_buttons);
    title->addWidget(m_more);
    auto* tabRow = new QHBoxLayout;
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    m_rows->addLayout(way);
    m_rows->addLayout(title);
    m_rows->addLayout(m_numbers);
    m_rows->addLayout(tabRow);
    m_company->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_company->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setIconOnly(true);
    connect(m_back, &KeyButton::clicked, this, &SiteHead::backWanted);
    connect(m_more, &KeyButton::clicked, this, [this] {
        m_menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - m_menu->sizeHint().width(), m_more->height())));
    });
    spaceOut();
    retranslate();
}

void SiteHead::addAction(QAction* action, const QString& iconName)
{
    m_buttons->addWidget(actionButton(action, ButtonVariant::Normal, iconName, this));
}

void SiteHead::addToMenu(const QList<QAction*>& actions)
{
    m_menu->setToolTipsVisible(true);
    m_menu->addActions(actions);
}

void SiteHead::show(const SiteCase& site, QDate today)
{
    m_site = site;
    m_today = today;
    retranslate();
}

void SiteHead::showChips()
{
    clear(m_chips);
    m_chips->addWidget(new Chip({ Tone::Grey, {}, contractText(m_site->site.contract) }, this));
    m_chips->addWidget(new Chip(siteChip(m_site->site.state), this));
    m_chips->addWidget(new Chip(snsChip(m_site->sns, m_today), this));
}

void SiteHead::showNumbers()
{
    clear(m_numbers);
    const auto add = [this](const QString& name, const QString& value, bool alarm = false) {
        if (value.isEmpty())
            return;
        auto* label = new TextLabel(TextRole::Body, Ink::Text2, this);
        label->setText(name);
        auto* known = new TextLabel(TextRole::Strong, Ink::Text, this);
        known->setText(value);
        known->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (alarm)
            known->setTone(Tone::Red);
        m_numbers->addWidget(label);
        m_numbers->addWidget(known);
        m_numbers->addSpacing(em(12, font()));
    };
    const Site& site = m_site->site;
    const Member* primary = m_site->holders.primary();
    add(tr("Site number"), site.siteNumber);
    add(tr("Agreement"), site.agreementNumber);
    add(tr("ICN"), site.icn);
    add(tr("Site contact"), primary ? memberName(*primary) : tr("none"), !primary);
    add(tr("Fax"), shownFormField(QStringLiteral("fax"), site.fax));
    m_numbers->addStretch(1);
}

void SiteHead::retranslate()
{
    m_back->setText(tr("Sites"));
    m_more->setText(tr("More actions"));
    if (!m_site)
        return;
    m_number->setText(m_site->site.siteNumber);
    m_company->setText(m_site->site.company);
    showChips();
    showNumbers();
}

void SiteHead::spaceOut()
{
    const int edge = em(20, font());
    m_rows->setContentsMargins(edge, em(6, font()), edge, 0);
    m_rows->setSpacing(em(4, font()));
    m_chips->setSpacing(em(6, font()));
    m_buttons->setSpacing(em(8, font()));
    m_numbers->setSpacing(em(6, font()));
    m_tabs->setMinimumHeight(em(tabHeight, font()));
}

void SiteHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBottomLine(&painter, rect(), Theme::tokens().line);
}

void SiteHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

} // namespace padesk
