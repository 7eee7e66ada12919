// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterpainter.h"

#include <QPainter>
#include <QPainterPath>

namespace padesk {
namespace {

constexpr QColor hairlineGrey(0x9a, 0x9a, 0x9a);

QList<LetterPage> pagesOf(const Letter& letter)
{
    const Result<LetterFonts> fonts = letterFonts();
    if (!fonts)
        return {};
    Typesetter typesetter(*fonts);
    return layOutLetter(letter, typesetter);
}

void paintRules(QPainter& painter, const LetterPage& page)
{
    QPainterPath black;
    black.setFillRule(Qt::WindingFill);
    for (const PlacedRule& rule : page.rules) {
        if (rule.hair)
            painter.fillRect(rule.rect, hairlineGrey);
        else
            black.addRect(rule.rect);
    }
    painter.fillPath(black, Qt::black);
}

} // namespace

void paintPage(QPainter& painter, const LetterPage& page)
{
    painter.save();
    const QPaintDevice* device = painter.device();
    painter.scale(device->logicalDpiX() / qreal(unitsPerInch), device->logicalDpiY() / qreal(unitsPerInch));
    paintRules(painter, page);
    painter.setPen(Qt::black);
    for (const PlacedText& text : page.texts) {
        for (const QGlyphRun& run : text.line().glyphs)
            painter.drawGlyphRun(text.baseline, run);
    }
    painter.restore();
}

void paintLetterPage(QPainter& painter, const Letter& letter, int page)
{
    const QList<LetterPage> pages = pagesOf(letter);
    if (page >= 0 && page < pages.size())
        paintPage(painter, pages[page]);
}

int pageCount(const Letter& letter)
{
    return int(pagesOf(letter).size());
}

} // namespace padesk
