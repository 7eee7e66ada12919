// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/addressblock.h"

#include <algorithm>

namespace padesk {
namespace {

constexpr qreal largestPoints = 10.5;
constexpr qreal smallestPoints = 7;
constexpr qreal stepPoints = 0.5;
constexpr qreal pitchFactor = 1.25;
constexpr qreal widestGap = 1.4; // mm, before the company and before the name

struct Part {
    QString text;
    SetLines lines;
    TypeStyle style;
    qreal height() const { return linePitch(style.points, pitchFactor) * lines->size(); }
};

constexpr qreal nameSize = 1.15; // relative to the rest

qreal heightOf(const QList<Part>& parts)
{
    qreal height = 0;
    for (const Part& part : parts)
        height += part.height();
    return height;
}

QList<Part> setParts(PageBuilder& page, const LetterAddressee& addressee, qreal points, qreal width)
{
    const TypeStyle style { points };
    const TypeStyle nameStyle { qRound(points * nameSize * 10) / 10.0 };
    QStringList texts { addressee.postalCode };
    texts += page.brokenAtSpaces(addressee.address, style, width);
    texts << addressee.company << addressee.department;
    QList<Part> parts;
    for (const QString& text : texts) {
        if (!text.isEmpty())
            parts.append({ text, page.set(text, style, width), style });
    }
    if (!addressee.name.isEmpty())
        parts.append({ addressee.name, page.set(addressee.name, nameStyle, width), nameStyle });
    return parts;
}

QString honorificOf(const QString& text)
{
    for (const QString& honorific : { QStringLiteral(" 様"), QStringLiteral(" 御中") }) {
        if (text.endsWith(honorific))
            return honorific;
    }
    return {};
}

/** Takes away characters before the honorific until the part needs one line less. */
void shorten(PageBuilder& page, Part& part, qreal width)
{
    const qsizetype wanted = part.lines->size() - 1;
    const QString ending = u'…' + honorificOf(part.text);
    qsizetype kept = 0;
    for (qsizetype i = 0; i < wanted; ++i)
        kept += part.lines->at(i).text.size();
    while (kept > 0 && part.lines->size() > wanted) {
        --kept;
        if (part.text[kept].isLowSurrogate())
            --kept;
        part.lines = page.set(part.text.left(kept) + ending, part.style, width);
    }
}

} // namespace

void placeAddress(PageBuilder& page, const LetterAddressee& addressee, QRectF block, LetterMedium medium)
{
    qreal points = largestPoints;
    QList<Part> parts = setParts(page, addressee, points, block.width());
    while (heightOf(parts) > block.height() && points > smallestPoints && medium == LetterMedium::Post) {
        points -= stepPoints;
        parts = setParts(page, addressee, points, block.width());
    }
    const auto lineCount = [](const Part& part) { return part.lines->size(); };
    while (heightOf(parts) > block.height()) {
        Part& longest = *std::ranges::max_element(parts, {}, lineCount);
        if (longest.lines->size() < 2)
            break;
        shorten(page, longest, block.width());
    }
    const qreal spare = std::max(0.0, block.height() - heightOf(parts));
    qreal top = block.top();
    for (const Part& part : parts) {
        if (part.text == addressee.company || part.text == addressee.name)
            top += std::min(widestGap, spare / 2);
        const qreal pitch = linePitch(part.style.points, pitchFactor);
        for (qsizetype i = 0; i < part.lines->size(); ++i, top += pitch)
            page.place(part.lines, i, part.style, { block.left(), top, block.width(), pitch }, PageBuilder::Align::Left,
                PlacedText::Part::Address);
    }
}

} // namespace padesk
