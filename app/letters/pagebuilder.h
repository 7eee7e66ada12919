// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/letterlayout.h"

namespace padesk {

/** Puts text and rules on one page; all positions in mm. */
class PageBuilder {
public:
    enum class Align { Left, Centre, Right };

    PageBuilder(Typesetter& typesetter, LetterMedium medium, LetterPage& page)
        : m_typesetter(typesetter)
        , m_medium(medium)
        , m_page(page)
    { }

    /** The style with the size a fax needs (P5: at least 10.5 pt). */
    TypeStyle readable(TypeStyle style) const;
    SetLines set(const QString& text, const TypeStyle& style, qreal widthMm);

    /** Breaks an address at its spaces where it must break, so that a building's name stays whole. */
    QStringList brokenAtSpaces(const QString& text, const TypeStyle& style, qreal widthMm);

    /** One shaped line inside a column; top is the upper edge of a line box of the height given. */
    void place(
        const SetLines& lines, qsizetype index, const TypeStyle& style, QRectF box, Align align, PlacedText::Part part);
    /** All lines of a text from the top of the box, returns the bottom in mm. */
    qreal paragraph(const QString& text, const TypeStyle& style, QRectF box, Align align, PlacedText::Part part);
    void rule(QRectF rect, bool hair = false);
    void frame(QRectF rect, qreal thickness);
    /** A QR code with its quiet zone left to the surroundings. */
    void qrCode(const QString& text, QRectF square);

private:
    Typesetter& m_typesetter;
    LetterMedium m_medium;
    LetterPage& m_page;
};

/** Height of a line of this size in mm: 1.7 em for Japanese text to breathe. */
qreal linePitch(qreal points, qreal factor = 1.7);

} // namespace padesk
