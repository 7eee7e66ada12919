// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/linkline.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace padesk {
namespace {

constexpr int lineHeight = 28;
constexpr int detailed = 44;
constexpr int glyphSize = 16;
constexpr int gap = 10;
constexpr int radius = 5;

} // namespace

LinkLine::LinkLine(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void LinkLine::setIconName(const QString& name, Tone tone)
{
    m_iconName = name;
    m_tone = tone;
    update();
}

void LinkLine::setTexts(const QString& text, const QString& detail, const QString& right)
{
    setText(text);
    m_detail = detail;
    m_right = right;
    setAccessibleName(QStringList { m_number, text, detail, right }.join(u' ').simplified());
    updateGeometry();
    update();
}

QSize LinkLine::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text() + m_right) + em(2 * glyphSize + 3 * gap, font());
    return { width, em(m_detail.isEmpty() ? lineHeight : detailed, font()) };
}

void LinkLine::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), tokens.hover);
    paintBottomLine(&painter, rect(), tokens.rowLine);
    const int size = em(glyphSize, font());
    const int step = em(gap, font());
    paintIcon(&painter, QRect(0, (height() - size) / 2, size, size), m_iconName,
        m_tone == Tone::Grey ? tokens.text2 : Theme::tone(m_tone).text);
    painter.setFont(textFont(TextRole::Strong, font()));
    const int rightWidth = painter.fontMetrics().horizontalAdvance(m_right) + 1;
    const QRect right(width() - rightWidth - em(4, font()), 0, rightWidth, height());
    paintText(&painter, right, m_right, tokens.accentText, Qt::AlignRight | Qt::AlignVCenter);
    paintTexts(&painter, QRect(size + step, 0, right.left() - 2 * step - size, height()));
    if (hasFocus())
        paintFocusRing(&painter, rect(), em(radius, font()));
}

void LinkLine::paintTexts(QPainter* painter, const QRect& room) const
{
    const ThemeTokens& tokens = Theme::tokens();
    const QFont caption = textFont(TextRole::Caption, font());
    const int second = m_detail.isEmpty() ? 0 : QFontMetrics(caption).height();
    QRect line(
        room.left(), (room.height() - fontMetrics().height() - second) / 2, room.width(), fontMetrics().height());
    painter->setFont(caption);
    paintText(painter, QRect(line.left(), line.bottom() + 1, line.width(), second), m_detail, tokens.text2);
    if (!m_number.isEmpty()) {
        painter->setFont(textFont(TextRole::Strong, font()));
        paintText(painter, line, m_number, tokens.text);
        line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(m_number) + em(gap, font()));
    }
    painter->setFont(font());
    paintText(painter, line, text(), tokens.text);
}

} // namespace padesk
