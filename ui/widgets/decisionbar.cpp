// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decisionbar.h"

#include "ui/style/paint.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace padesk {
namespace {
constexpr int barHeight = 46;
constexpr int edge = 20;
constexpr int above = 8;
constexpr int gap = 8;
constexpr int iconSize = 16;
constexpr char idProperty[] = "decision";
} // namespace

DecisionBar::DecisionBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_buttonRow(new QHBoxLayout)
    , m_icon(new IconLabel({}, iconSize, this))
    , m_text(new TextLabel(TextRole::Body, Ink::Text2, this))
{
    m_extra = makeButton();
    m_extra->hide();
    m_text->setWordWrap(true);
    m_row->addLayout(m_buttonRow);
    m_row->addSpacing(em(gap, font()));
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_extra);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_icon->hide();
    applySizes();
}

KeyButton* DecisionBar::makeButton()
{
    auto* made = new KeyButton(this);
    connect(made, &QPushButton::clicked, this, [this, made] { Q_EMIT decided(made->property(idProperty).toString()); });
    return made;
}

void DecisionBar::show(KeyButton* shown, const DecisionButton& decision)
{
    shown->setProperty(idProperty, decision.id);
    shown->setVariant(decision.variant);
    shown->setIconName(decision.icon);
    shown->setText(decision.text);
    if (decision.pressesByKey)
        shown->setKey(decision.key);
    else
        shown->showKey(decision.key);
    shown->setEnabled(decision.enabled);
    shown->setToolTip(decision.reason);
    shown->setAccessibleDescription(decision.reason);
    shown->setVisible(true);
}

void DecisionBar::setDecisions(const QList<DecisionButton>& decisions)
{
    while (m_buttons.size() < decisions.size()) {
        KeyButton* before = m_buttons.isEmpty() ? m_extra : m_buttons.constLast();
        m_buttons.append(makeButton());
        m_buttonRow->addWidget(m_buttons.constLast());
        setTabOrder(before, m_buttons.constLast());
    }
    for (int place = 0; place < static_cast<int>(m_buttons.size()); ++place) {
        if (place < decisions.size())
            show(m_buttons[place], decisions[place]);
        else
            m_buttons[place]->hide();
    }
    // The extra one was made first, but is the last to be reached.
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.constLast(), m_extra);
}

void DecisionBar::setExtra(const std::optional<DecisionButton>& decision)
{
    if (decision)
        show(m_extra, *decision);
    else
        m_extra->hide();
}

void DecisionBar::setNote(const DecisionNote& note)
{
    m_text->setText(note.text);
    m_text->setInk(Ink::Text2);
    m_icon->setIconName(note.icon);
    m_icon->setVisible(!note.icon.isEmpty());
    m_icon->setTone(note.tone.value_or(Tone::Grey));
    if (note.tone)
        m_text->setTone(*note.tone);
}

KeyButton* DecisionBar::button(const QString& id) const
{
    const QList<KeyButton*> all = m_buttons + QList<KeyButton*> { m_extra };
    for (KeyButton* one : all) {
        if (!one->isHidden() && one->property(idProperty).toString() == id)
            return one;
    }
    return nullptr;
}

void DecisionBar::applySizes()
{
    m_row->setContentsMargins(em(edge, font()), em(above, font()), em(edge, font()), em(above, font()));
    m_row->setSpacing(em(gap, font()));
    m_buttonRow->setSpacing(em(gap, font()));
    setMinimumHeight(em(barHeight, font()));
}

void DecisionBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        applySizes();
    QWidget::changeEvent(event);
}

void DecisionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surfaceAlt);
    paintBottomLine(&painter, { 0, 0, width(), 1 }, Theme::tokens().line);
}

} // namespace padesk
