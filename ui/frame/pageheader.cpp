// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/pageheader.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace padesk {
namespace {

constexpr int pageEdge = 20;
constexpr int headHeight = 54;
constexpr int tabHeight = 38;

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Title, Ink::Text, this))
    , m_summary(new ElidedLabel(TextRole::Body, Ink::Text2, this))
    , m_buttons(new QHBoxLayout)
    , m_tabRow(new QHBoxLayout)
{
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(0);
    m_buttons->addWidget(m_title);
    m_buttons->addSpacing(em(6, font()));
    // Gives way to the buttons.
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_buttons->addWidget(m_summary, 1);
    rows->addLayout(m_buttons);
    rows->addLayout(m_tabRow);
    spaceOut();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSummary(const QString& summary)
{
    m_summary->setText(summary);
}

void PageHeader::addButton(QWidget* button)
{
    m_buttons->addWidget(button);
}

void PageHeader::setTabs(QWidget* tabs)
{
    m_tabRow->insertWidget(0, tabs);
    m_tabRow->addStretch(1);
    spaceOut();
}

void PageHeader::setAside(QWidget* aside)
{
    m_tabRow->addWidget(aside, 0, Qt::AlignVCenter);
}

void PageHeader::spaceOut()
{
    layout()->setContentsMargins(em(pageEdge, font()), 0, em(pageEdge, font()), 0);
    m_buttons->setSpacing(em(8, font()));
    m_title->setMinimumHeight(em(headHeight, font()));
    if (QLayoutItem* tabs = m_tabRow->itemAt(0))
        tabs->widget()->setMinimumHeight(em(tabHeight, font()));
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBottomLine(&painter, rect(), Theme::tokens().line);
}

void PageHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

} // namespace padesk
