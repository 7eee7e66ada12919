// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/figurecard.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QLocale>
#include <QPainter>

namespace padesk {
namespace {

constexpr int cardHeight = 98;
constexpr int narrowest = 150;
constexpr int padding = 14;
constexpr int cardRadius = 8;
constexpr int glyphSize = 16;
constexpr int smallIcon = 14;
constexpr int lineGap = 6;

} // namespace

FigureCard::FigureCard(const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setLabel(const QString& label)
{
    setText(label);
    describe();
}

void FigureCard::setFigure(std::optional<qint64> figure, const QString& unit)
{
    m_figure = figure ? QLocale().toString(*figure) : QStringLiteral("–");
    m_unit = unit;
    describe();
}

void FigureCard::setRemark(const QString& remark, Tone tone)
{
    m_remark = remark;
    m_tone = tone;
    describe();
}

void FigureCard::describe()
{
    setAccessibleName(QStringList { text(), m_figure + m_unit, m_remark }.join(u' ').trimmed());
    update();
}

QSize FigureCard::sizeHint() const
{
    return { em(narrowest, font()), em(cardHeight, font()) };
}

void FigureCard::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), em(cardRadius, font()), { tokens.surface, underMouse() ? tokens.control : tokens.line });
    const int edge = em(padding, font());
    const QRect room = rect().adjusted(edge, em(10, font()), -edge, -em(10, font()));
    paintHead(&painter, room);
    paintFigure(&painter, room);
    paintRemark(&painter, room);
    if (hasFocus())
        paintFocusRing(&painter, rect(), em(cardRadius, font()));
}

void FigureCard::paintHead(QPainter* painter, const QRect& room) const
{
    const ThemeTokens& tokens = Theme::tokens();
    const int height = fontMetrics().height();
    const int size = em(glyphSize, font());
    paintIcon(painter, QRect(room.left(), room.top() + (height - size) / 2, size, size), m_icon, tokens.text2);
    painter->setFont(font());
    const QRect label(room.left() + size + em(8, font()), room.top(), room.width() - 2 * size - em(12, font()), height);
    paintText(painter, label, text(), tokens.text);
    paintIcon(painter, QRect(room.right() - size, room.top() + (height - size) / 2, size, size),
        QStringLiteral("chev-right"), tokens.text2);
}

void FigureCard::paintFigure(QPainter* painter, const QRect& room) const
{
    const QFont large = textFont(TextRole::Figure, font());
    const QFontMetrics metrics(large);
    const int baseline
        = room.top() + fontMetrics().height() + em(lineGap, font()) + metrics.capHeight() + em(4, font());
    painter->setFont(large);
    painter->setPen(Theme::tokens().text);
    painter->drawText(room.left(), baseline, m_figure);
    painter->setFont(font());
    painter->drawText(room.left() + metrics.horizontalAdvance(m_figure) + em(6, font()), baseline, m_unit);
}

void FigureCard::paintRemark(QPainter* painter, const QRect& room) const
{
    if (m_remark.isEmpty())
        return;
    const QFont small = textFont(m_tone == Tone::Grey ? TextRole::Body : TextRole::Strong, font());
    QFont caption = textFont(TextRole::Caption, font());
    caption.setWeight(small.weight());
    const int height = QFontMetrics(caption).height();
    QRect line(room.left(), room.bottom() - height + 1, room.width(), height);
    const QColor colour = m_tone == Tone::Grey ? Theme::tokens().text2 : Theme::tone(m_tone).text;
    if (m_tone != Tone::Grey) {
        const int size = em(smallIcon, font());
        paintIcon(
            painter, QRect(line.left(), line.center().y() - size / 2, size, size), QStringLiteral("alert"), colour);
        line.setLeft(line.left() + size + em(6, font()));
    }
    painter->setFont(caption);
    paintText(painter, line, m_remark, colour);
}

} // namespace padesk
