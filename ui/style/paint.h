// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QFont;
class QPainter;
class QWidget;

namespace padesk {

/** What a rounded box is filled and edged with; an invalid colour is left out. */
struct BoxLook {
    QColor fill;
    QColor edge;
    /** In logical pixels: 1 for an edge, 2 for focus and error. */
    qreal edgeWidth = 1;
};

/** A rounded box whose edge lies inside the rectangle, sharp at every scale. */
void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const BoxLook& look);

/** The 2 px ring of what has the keyboard, inside the rectangle. */
void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius);

/** One device pixel wide, along the bottom or the left of the rectangle. */
void paintBottomLine(QPainter* painter, const QRect& rect, const QColor& colour);
void paintLeftLine(QPainter* painter, const QRect& rect, const QColor& colour);

/** One line of text, elided at its end. */
void paintText(QPainter* painter, const QRect& rect, const QString& text, const QColor& colour,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/** The round count beside an entry: 18 high, at least as wide as high. */
QSize badgeSize(const QString& text, const QFont& body);
void paintBadge(QPainter* painter, const QRect& rect, const QString& text, const QFont& body, const QColor& ground,
    const QColor& ink);

/** A key as it is written on keyboards: "Ctrl K". */
QString keyCapText(const QString& keys);
QSize keyCapSize(const QString& text, const QFont& body);
void paintKeyCap(QPainter* painter, const QRect& rect, const QString& text, const QFont& body, const QColor& ink,
    const QColor& edge);

/** The widget's font, or the body font for a style that is asked without a widget. */
QFont fontOf(const QWidget* widget);

} // namespace padesk
