// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decisionbar.h"

#include "ui/style/paint.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace padesk {
namespace {
constexpr int barHeight = 46;
constexpr int edge = 20;
constexpr int above = 8;
constexpr int gap = 8;
constexpr int iconSize = 16;
/** A reason narrower than this is better read above. */
constexpr int narrowNote = 200;
constexpr char idProperty[] = "decision";
constexpr char reasonProperty[] = "reason";
} // namespace

DecisionButton actionButton(
    const QList<QAction*>& actions, const char* id, const QString& text, const QString& icon, const QString& whyNot)
{
    DecisionButton made;
    made.id = QLatin1String(id);
    made.text = text;
    made.icon = icon;
    made.enabled = whyNot.isEmpty();
    made.reason = whyNot;
    for (QAction* action : actions) {
        if (action->objectName() == made.id) {
            made.key = action->shortcut();
            action->setEnabled(made.enabled);
        }
    }
    return made;
}

DecisionBar::DecisionBar(QWidget* parent)
    : QWidget(parent)
    , m_above(new QHBoxLayout)
    , m_row(new QHBoxLayout)
    , m_buttonRow(new QHBoxLayout)
    , m_icon(new IconLabel({}, iconSize, this))
    , m_text(new TextLabel(TextRole::Body, Ink::Text2, this))
{
    m_extra = makeButton();
    m_extra->hide();
    m_text->setWordWrap(true);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(m_above);
    rows->addLayout(m_row);
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
    shown->setProperty(reasonProperty, decision.reason);
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
    arrange();
}

void DecisionBar::setExtra(const std::optional<DecisionButton>& decision)
{
    if (decision)
        show(m_extra, *decision);
    else
        m_extra->hide();
    arrange();
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
    arrange();
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

// ---- Room
// ----------------------------------------------------------------------------------------------------------

QList<KeyButton*> DecisionBar::shownButtons() const
{
    QList<KeyButton*> shown;
    for (KeyButton* one : m_buttons + QList<KeyButton*> { m_extra }) {
        if (!one->isHidden())
            shown.append(one);
    }
    return shown;
}

/** With the margins and gaps, as they are now. */
int DecisionBar::buttonsWidth() const
{
    int width = 2 * em(edge, font()) + em(gap, font());
    for (const KeyButton* one : shownButtons())
        width += one->sizeHint().width() + em(gap, font());
    return width;
}

void DecisionBar::setIconOnly(KeyButton* button, bool on)
{
    if (button->isIconOnly() == on)
        return;
    button->setIconOnly(on);
    const QString reason = button->property(reasonProperty).toString();
    if (!on)
        button->setToolTip(reason);
    else if (!reason.isEmpty())
        button->setToolTip(button->toolTip() + u'\n' + reason);
}

void DecisionBar::putNoteAbove(bool above)
{
    QHBoxLayout* place = above ? m_above : m_row;
    if (place->indexOf(m_text) >= 0)
        return;
    (above ? m_row : m_above)->removeWidget(m_icon);
    (above ? m_row : m_above)->removeWidget(m_text);
    // Between the buttons and the extra one, or alone.
    const int at = above ? 0 : 2;
    place->insertWidget(at, m_icon);
    place->insertWidget(at + 1, m_text, 1);
    if (above)
        m_row->insertStretch(2, 1);
    else
        delete m_row->takeAt(4);
}

/** All words first, then as many as fit: the last button is the first to lose its. */
void DecisionBar::arrange()
{
    const QList<KeyButton*> shown = shownButtons();
    for (KeyButton* one : shown)
        setIconOnly(one, false);
    const int note = m_text->text().isEmpty()
        ? 0
        : std::min(m_text->fontMetrics().horizontalAdvance(m_text->text()), em(narrowNote, font()))
            + em(iconSize + gap, font());
    putNoteAbove(note > 0 && buttonsWidth() + note > width());
    for (qsizetype place = shown.size() - 1; place > 0 && buttonsWidth() > width(); --place) {
        if (!shown[place]->icon().isNull())
            setIconOnly(shown[place], true);
    }
}

QSize DecisionBar::minimumSizeHint() const
{
    return { em(edge, font()) * 8, layout()->minimumSize().height() };
}

void DecisionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DecisionBar::applySizes()
{
    layout()->setContentsMargins(em(edge, font()), em(above, font()), em(edge, font()), em(above, font()));
    layout()->setSpacing(em(above / 2, font()));
    m_above->setSpacing(em(gap, font()));
    m_row->setSpacing(em(gap, font()));
    m_buttonRow->setSpacing(em(gap, font()));
    setMinimumHeight(em(barHeight, font()));
}

void DecisionBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        applySizes();
        arrange();
    }
    QWidget::changeEvent(event);
}

void DecisionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surfaceAlt);
    paintBottomLine(&painter, { 0, 0, width(), 1 }, Theme::tokens().line);
}

} // namespace padesk
