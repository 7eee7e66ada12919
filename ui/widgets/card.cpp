// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/paint.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keybutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace padesk {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_heading(new ElidedLabel(TextRole::Heading, Ink::Text, m_head))
    , m_caption(new ElidedLabel(TextRole::Caption, Ink::Text2, m_head))
    , m_body(new QVBoxLayout)
{
    auto* line = new QHBoxLayout(m_head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_heading);
    // Gives way to the heading.
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line->addWidget(m_caption, 1);
    m_head->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    spaceOut();
}

void Card::spaceOut()
{
    const int padding = em(16, font());
    layout()->setContentsMargins(padding, padding, padding, padding);
    layout()->setSpacing(em(10, font()));
    m_head->layout()->setSpacing(em(10, font()));
    m_body->setSpacing(em(8, font()));
}

void Card::setHeading(const QString& heading, const QString& caption)
{
    m_heading->setText(heading);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_head->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

KeyButton* Card::link()
{
    if (!m_link) {
        m_link = new KeyButton(ButtonVariant::Quiet, {}, m_head);
        m_head->layout()->addWidget(m_link);
    }
    return m_link;
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), em(8, font()), { Theme::tokens().surface, Theme::tokens().line });
}

void Card::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        spaceOut();
    QFrame::changeEvent(event);
}

} // namespace padesk
