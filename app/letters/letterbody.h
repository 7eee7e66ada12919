// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/pagebuilder.h"

namespace padesk {

/** A piece of the body that is never cut: a line of text, a line of a table row, the passcode box. */
struct BodySlice {
    qreal height = 0; ///< mm
    bool gap = false; ///< white space; dropped at the top of a page
    bool keepWithNext = false;
    struct Text {
        SetLines lines;
        qsizetype index = 0;
        TypeStyle style;
        QRectF box; ///< mm, relative to the slice
        PageBuilder::Align align = PageBuilder::Align::Left;
    };
    QList<Text> texts;
    QList<std::pair<QRectF, bool>> rules; ///< mm, relative to the slice; true for a hairline
};

/** How much air stands between the lines. A letter is set close when that saves its last page. */
enum class BodySpacing { Normal, Close };

/** The body from the subject line on, in the order it is read. */
QList<BodySlice> sliceBody(const Letter& letter, PageBuilder& setter, Typesetter& typesetter, BodySpacing spacing);

/** Puts a slice on a page with its upper edge at top (mm). */
void placeSlice(PageBuilder& page, const BodySlice& slice, qreal top);

} // namespace padesk
