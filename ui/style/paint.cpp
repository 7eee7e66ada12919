// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace padesk {
namespace {

constexpr int badgeHeight = 18;
constexpr int keyCapHeight = 18;

QPen hairline(const QColor& colour)
{
    return QPen(colour, 0);
}

} // namespace

void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const BoxLook& look)
{
    const qreal inset = look.edge.isValid() ? look.edgeWidth / 2 : 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(look.edge.isValid() ? QPen(look.edge, look.edgeWidth) : QPen(Qt::NoPen));
    painter->setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius)
{
    paintBox(painter, rect, radius, { {}, Theme::tokens().focus, 2 });
}

void paintBottomLine(QPainter* painter, const QRect& rect, const QColor& colour)
{
    painter->setPen(hairline(colour));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

void paintLeftLine(QPainter* painter, const QRect& rect, const QColor& colour)
{
    painter->setPen(hairline(colour));
    painter->drawLine(rect.topLeft(), rect.bottomLeft());
}

void paintText(QPainter* painter, const QRect& rect, const QString& text, const QColor& colour, Qt::Alignment alignment)
{
    painter->setPen(colour);
    painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QSize badgeSize(const QString& text, const QFont& body)
{
    const int height = em(badgeHeight, body);
    const QFontMetrics metrics(textFont(TextRole::Caption, body));
    return { std::max(height, metrics.horizontalAdvance(text) + em(12, body)), height };
}

void paintBadge(QPainter* painter, const QRect& rect, const QString& text, const QFont& body, const QColor& ground,
    const QColor& ink)
{
    paintBox(painter, rect, rect.height() / 2.0, { ground, {} });
    painter->setFont(textFont(TextRole::Caption, body));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, text);
}

QString keyCapText(const QString& keys)
{
    QString text = keys;
    // Qt's name of the big key is not what is printed on it.
    text.replace(QStringLiteral("Return"), QStringLiteral("Enter"));
    return text.size() > 1 ? text.replace(u'+', u' ') : text;
}

QSize keyCapSize(const QString& text, const QFont& body)
{
    const int height = em(keyCapHeight, body);
    const QFontMetrics metrics(textFont(TextRole::Caption, body));
    return { std::max(height, metrics.horizontalAdvance(text) + em(10, body)), height };
}

void paintKeyCap(
    QPainter* painter, const QRect& rect, const QString& text, const QFont& body, const QColor& ink, const QColor& edge)
{
    paintBox(painter, rect, em(4, body), { {}, edge });
    painter->setFont(textFont(TextRole::Caption, body));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, text);
}

QFont fontOf(const QWidget* widget)
{
    return widget ? widget->font() : Theme::bodyFont();
}

} // namespace padesk
