// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/conflictbox.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {

ConflictBox::ConflictBox(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Strong, Ink::Text, this))
    , m_sentence(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_column(new QVBoxLayout)
{
    auto* rows = new QVBoxLayout(this);
    const int edge = em(12, font());
    rows->setContentsMargins(edge, edge, edge, edge);
    rows->setSpacing(em(6, font()));
    m_title->setTone(Tone::Amber);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    rows->addWidget(m_title);
    rows->addWidget(m_sentence);
    rows->addLayout(m_column);
    hide();
}

void ConflictBox::setLines(const QList<ConflictLine>& lines)
{
    m_lines = lines;
    rebuild();
    setVisible(!lines.isEmpty());
}

void ConflictBox::rebuild()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_title->setText(tr("Somebody else was faster"));
    m_sentence->setText(tr("Choose for each field. Nothing of what you typed is lost until you do."));
    for (const ConflictLine& line : std::as_const(m_lines))
        m_column->addWidget(makeLine(line));
}

QWidget* ConflictBox::makeLine(const ConflictLine& line)
{
    auto* box = new QWidget(this);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, em(4, font()), 0, 0);
    rows->setSpacing(em(3, font()));
    const auto addText = [&](const QString& text, Ink ink) {
        auto* label = new TextLabel(TextRole::Body, ink, box);
        label->setText(text);
        label->setWordWrap(true);
        rows->addWidget(label);
    };
    addText(line.label, Ink::Text2);
    //: %1: the value that stands in the database now
    addText(tr("Now: %1").arg(line.theirs.isEmpty() ? tr("(empty)") : line.theirs), Ink::Text);
    //: %1: what the person at the desk has typed
    addText(tr("Yours: %1").arg(line.mine.isEmpty() ? tr("(empty)") : line.mine), Ink::Text);
    auto* buttons = new QHBoxLayout;
    for (const bool mine : { true, false }) {
        auto* button = new KeyButton(ButtonVariant::Normal, {}, box);
        button->setText(mine ? tr("Keep mine") : tr("Take theirs"));
        button->setAccessibleName(line.label + u' ' + button->text());
        connect(button, &KeyButton::clicked, this, [this, field = line.field, mine] { choose(field, mine); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    rows->addLayout(buttons);
    return box;
}

void ConflictBox::choose(const QString& field, bool mine)
{
    QList<ConflictLine> rest;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(rest),
        [&field](const ConflictLine& line) { return line.field != field; });
    setLines(rest);
    Q_EMIT chosen(field, mine);
}

void ConflictBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), em(8, font()), { Theme::tone(Tone::Amber).tint, {}, 0 });
}

void ConflictBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace padesk
