// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace padesk {

/** The grey disc of 88 with the icon in it. */
class EmptyDisc final : public QWidget {
public:
    using QWidget::QWidget;

    void setIconName(const QString& name)
    {
        m_name = name;
        update();
    }
    QSize sizeHint() const override { return QSize(1, 1) * em(88, font()); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QRect disc(QPoint(), sizeHint());
        disc.moveCenter(rect().center());
        paintBox(&painter, disc, disc.width() / 2.0, { Theme::tokens().sidebar, {} });
        QRect middle(QPoint(), QSize(1, 1) * em(36, font()));
        middle.moveCenter(disc.center());
        paintIcon(&painter, middle, m_name, Theme::tokens().text3);
    }

private:
    QString m_name;
};

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_disc(new EmptyDisc(this))
    , m_heading(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_sentence(new TextLabel(TextRole::Body, Ink::Text2, this))
    , m_buttons(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->addStretch(4);
    column->addWidget(m_disc);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addLayout(m_buttons);
    column->addStretch(5);
    m_buttons->addStretch();
    m_buttons->addStretch();
    for (TextLabel* label : { m_heading, m_sentence }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    spaceOut();
}

void EmptyState::spaceOut()
{
    const int edge = em(20, font());
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(em(8, font()));
    m_buttons->setSpacing(em(8, font()));
}

void EmptyState::setIconName(const QString& name)
{
    m_disc->setIconName(name);
}

void EmptyState::setText(const QString& heading, const QString& sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
}

KeyButton* EmptyState::addButton(ButtonVariant variant, const QString& iconName, const QString& words)
{
    auto* button = new KeyButton(variant, iconName, this);
    button->setText(words);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::clearButtons()
{
    for (KeyButton* button : findChildren<KeyButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        m_buttons->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        spaceOut();
    QWidget::changeEvent(event);
}

} // namespace padesk
