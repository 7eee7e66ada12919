// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablemessage.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace padesk {

TableMessage::TableMessage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(em(8, font()));
    rows->addStretch(2);
    for (QLabel* label : { m_title, m_sentence }) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        rows->addWidget(label);
    }
    rows->addWidget(m_action, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &TableMessage::actionTriggered);
    applyFonts();
    hide();
}

void TableMessage::show(TableState state, const QString& title, const QString& sentence, const QString& action)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setVisible(state != TableState::Ready);
}

void TableMessage::applyFonts()
{
    m_title->setFont(textFont(TextRole::Heading, font()));
}

void TableMessage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

void TableMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
}

} // namespace padesk
