// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/letter.h"
#include "app/letters/typesetter.h"

#include <QRectF>

namespace padesk {

/**
 * Where things are on the A4 sheet, in mm from its upper left corner. A 長形3号 envelope (120 x 235 mm) with a window
 * of 90 x 45 mm, 20 mm from its left and 12 mm from its upper edge, takes the sheet folded in three. The sheet can
 * slide about 21 mm sideways and 16 mm down in it: the address block is what shows in every position, less 2 mm, and
 * the zone is what can show in any, so nothing else may stand there.
 */
namespace sheet {
inline constexpr qreal width = 210;
inline constexpr qreal height = 297;
inline constexpr QRectF addressBlock { 22, 14, 66, 27 };
inline constexpr QRectF windowZone { 0, 0, 112, 58 };
inline constexpr qreal left = 22;
inline constexpr qreal right = 190;
inline constexpr qreal bodyTop = 64;
inline constexpr qreal bodyBottom = 274;
inline constexpr qreal firstFold = height / 3;
inline constexpr qreal secondFold = height * 2 / 3;
} // namespace sheet

/** A line of text at the start of its baseline, in units. */
struct PlacedText {
    enum class Part { Address, Head, Body, Foot };
    QPointF baseline;
    SetLines lines;
    qsizetype index = 0; ///< into lines
    qreal em = 0;
    Part part = Part::Body;

    const SetLine& line() const { return lines->at(index); }
    /** The box of the characters, in mm. */
    QRectF boxMm() const;
};

/** A filled rectangle in units: rules, frames, the modules of a QR code. */
struct PlacedRule {
    QRectF rect;
    bool hair = false; ///< a grey hairline by post; solid by fax
};

struct LetterPage {
    QList<PlacedText> texts;
    QList<PlacedRule> rules;
};

/** All pages of a letter. A passcode is shaped without being remembered by the typesetter. */
QList<LetterPage> layOutLetter(const Letter& letter, Typesetter& typesetter);

} // namespace padesk
