// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diffsegments.h"
#include "ui/style/theme.h"

#include <QTextLayout>

class QPainter;

namespace padesk {

/**
 * A text with diff marks (VISUAL.md 5): a variant is amber with a dashed line below, what differs red with a solid
 * one, what is missing an open box. It wraps, and is measured as shaped, so that ligatures and wide forms are right.
 */
class DiffText {
public:
    DiffText(
        const QString& text, const QList<TextSegment>& segments, CheckVerdict verdict, const QFont& font, int width);

    /** Without padding. */
    QSize size() const;
    void paint(QPainter* painter, const QRect& rect, const QColor& ink) const;

private:
    void shape(int width);
    QColor inkOf(const TextSegment& segment) const;
    ToneColours coloursOf(const TextSegment& segment) const;
    void paintMark(QPainter* painter, const QPointF& origin, const TextSegment& segment) const;
    void paintPart(QPainter* painter, const QRectF& part, const TextSegment& segment) const;

    QList<TextSegment> m_segments;
    CheckVerdict m_verdict;
    QFont m_font;
    QTextLayout m_layout;
};

/** The parts that differ, for somebody who hears the text: "が", "1-2-1". */
QStringList differingParts(const QString& text, const QList<TextSegment>& segments);

} // namespace padesk
