// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace padesk {
namespace {

constexpr int discSize = 20;
constexpr int discGap = 8;
constexpr int lineGap = 8;
constexpr int shortestLine = 16;
constexpr int usualLine = 48;
constexpr int uprightHeight = 62;

TextRole roleOf(StepState state)
{
    return state == StepState::Current ? TextRole::Strong : TextRole::Body;
}

QColor lineColour(StepState before)
{
    return before == StepState::Done ? Theme::tokens().accent : Theme::tokens().control;
}

bool hasCaption(const Step& step)
{
    return !step.caption.isEmpty();
}

} // namespace

Stepper::Stepper(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    const bool strip = orientation == Qt::Horizontal;
    setSizePolicy(QSizePolicy::Preferred, strip ? QSizePolicy::Fixed : QSizePolicy::Preferred);
}

void Stepper::setSteps(const QList<Step>& steps)
{
    m_steps = steps;
    describe();
    updateGeometry();
    update();
}

QString Stepper::stepText(int index) const
{
    const Step& step = m_steps.at(index);
    const QString words = hasCaption(step) ? step.text + u' ' + step.caption : step.text;
    switch (step.state) {
    case StepState::Done:
        return tr("%1: done").arg(words);
    case StepState::Current:
        return tr("%1: now").arg(words);
    case StepState::Later:
        break;
    }
    return tr("%1: not yet").arg(words);
}

void Stepper::describe()
{
    QStringList all;
    const auto total = static_cast<int>(m_steps.size());
    setAccessibleName(tr("Steps"));
    for (int index = 0; index < total; ++index) {
        all.append(stepText(index));
        if (m_steps.at(index).state == StepState::Current)
            setAccessibleName(tr("Step %1 of %2: %3").arg(index + 1).arg(total).arg(m_steps.at(index).text));
    }
    setAccessibleDescription(all.join(u' '));
}

int Stepper::wordsWidth(const Step& step) const
{
    const QFontMetrics words(textFont(TextRole::Strong, font()));
    const QFontMetrics caption(textFont(TextRole::Caption, font()));
    return std::max(words.horizontalAdvance(step.text), caption.horizontalAdvance(step.caption)) + 1;
}

QSize Stepper::sizeHint() const
{
    const auto count = static_cast<int>(m_steps.size());
    const int disc = em(discSize, font()) + em(discGap, font());
    if (m_orientation == Qt::Vertical) {
        int widest = 0;
        for (const Step& step : m_steps)
            widest = std::max(widest, wordsWidth(step));
        return { disc + widest + 2 * em(12, font()), count * em(uprightHeight, font()) };
    }
    int width = 0;
    for (const Step& step : m_steps)
        width += disc + wordsWidth(step);
    const bool captions = std::any_of(m_steps.begin(), m_steps.end(), hasCaption);
    const int below = captions ? QFontMetrics(textFont(TextRole::Caption, font())).height() : 0;
    return { width + (count - 1) * em(usualLine, font()), em(discSize + 4, font()) + below };
}

QSize Stepper::minimumSizeHint() const
{
    const auto count = static_cast<int>(m_steps.size());
    if (m_orientation == Qt::Vertical)
        return { em(120, font()), sizeHint().height() };
    return { count * em(discSize + discGap + 24, font()), sizeHint().height() };
}

/** What each text gets: all it wants, or an equal share of what is there. */
QList<int> Stepper::wordsRoom() const
{
    QList<int> room;
    for (const Step& step : m_steps)
        room.append(wordsWidth(step));
    const auto count = static_cast<int>(m_steps.size());
    const int lines = (count - 1) * em(shortestLine + 2 * lineGap, font());
    const int left = width() - count * em(discSize + discGap, font()) - lines;
    const int wanted = std::accumulate(room.begin(), room.end(), 0);
    if (wanted > left) {
        for (int& each : room)
            each = std::max(0, each * left / std::max(1, wanted));
    }
    return room;
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_orientation == Qt::Horizontal)
        paintStrip(painter);
    else
        paintUpright(painter);
}

void Stepper::paintStrip(QPainter& painter) const
{
    const QList<int> room = wordsRoom();
    const auto count = static_cast<int>(m_steps.size());
    const int disc = em(discSize, font());
    const int gap = em(discGap, font());
    const int used = std::accumulate(room.begin(), room.end(), 0) + count * (disc + gap);
    const int line = count > 1 ? std::min((width() - used) / (count - 1), em(120, font())) : 0;
    int x = 0;
    for (int index = 0; index < count; ++index) {
        const QRect circle(x, em(2, font()), disc, disc);
        paintDisc(painter, circle, index);
        x += disc + gap;
        const QRect words(x, circle.top(), room.at(index), disc);
        paintWords(painter, words, m_steps.at(index));
        x += room.at(index);
        if (index + 1 < count) {
            painter.setPen(QPen(lineColour(m_steps.at(index).state), 2));
            const int y = circle.center().y() + 1;
            painter.drawLine(x + em(lineGap, font()), y, x + line - em(lineGap, font()), y);
        }
        x += line;
    }
}

void Stepper::paintUpright(QPainter& painter) const
{
    const int height = em(uprightHeight, font());
    const int disc = em(discSize, font());
    const int inset = em(12, font());
    for (int index = 0; index < static_cast<int>(m_steps.size()); ++index) {
        const Step& step = m_steps.at(index);
        const QRect whole(0, index * height, width(), height);
        if (step.state == StepState::Current)
            paintBox(&painter, whole, em(6, font()), { Theme::tokens().accentSoft, {} });
        const QRect circle(inset, whole.top() + em(10, font()), disc, disc);
        if (index + 1 < static_cast<int>(m_steps.size())) {
            painter.setPen(QPen(lineColour(step.state), 2));
            painter.drawLine(circle.center().x() + 1, circle.bottom() + em(4, font()), circle.center().x() + 1,
                whole.bottom() + em(6, font()));
        }
        paintDisc(painter, circle, index);
        const int left = circle.right() + 1 + em(discGap, font());
        paintWords(painter, QRect(left, circle.top(), width() - left - inset, disc), step);
    }
}

void Stepper::paintDisc(QPainter& painter, const QRect& disc, int index) const
{
    const ThemeTokens& tokens = Theme::tokens();
    const StepState state = m_steps.at(index).state;
    const qreal radius = disc.width() / 2.0;
    if (state == StepState::Done) {
        paintBox(&painter, disc, radius, { tokens.accentSoft2, {} });
        const int inset = em(4, font());
        paintIcon(&painter, disc.adjusted(inset, inset, -inset, -inset), u"check"_qs, tokens.accentText);
        return;
    }
    const bool now = state == StepState::Current;
    paintBox(&painter, disc, radius, now ? BoxLook { tokens.accent, {} } : BoxLook { {}, tokens.field });
    if (now)
        paintBox(&painter, QRectF(disc).adjusted(-2, -2, 2, 2), radius + 2, { {}, tokens.focus });
    painter.setFont(textFont(TextRole::Caption, font()));
    painter.setPen(now ? tokens.onAccent : tokens.text2);
    painter.drawText(disc, Qt::AlignCenter, QString::number(index + 1));
}

void Stepper::paintWords(QPainter& painter, const QRect& room, const Step& step) const
{
    const ThemeTokens& tokens = Theme::tokens();
    painter.setFont(textFont(roleOf(step.state), font()));
    paintText(&painter, room, step.text, step.state == StepState::Later ? tokens.text2 : tokens.text);
    if (!hasCaption(step))
        return;
    painter.setFont(textFont(TextRole::Caption, font()));
    const QRect below(room.left(), room.bottom() + 1, room.width(), painter.fontMetrics().height());
    paintText(&painter, below, step.caption, tokens.text2);
}

void Stepper::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace padesk
