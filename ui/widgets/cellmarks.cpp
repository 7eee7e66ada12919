// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellpaint.h"

#include <QPainter>

namespace padesk {
namespace {
constexpr int ageBars = 3;
constexpr int ageBarHeights[ageBars] = { 3, 7, 11 };
constexpr int ageBarWidth = 3;
constexpr int ageBarStep = 5;
constexpr int stripHeight = 11;
constexpr int stripBarWidth = 5;
constexpr int stripStep = 7;

/** Where the bars of a strip stand: the lowest line and the heights, for a font. */
QRectF barAt(const QRect& rect, int index, int height, int width, int step, const QFont& font)
{
    const qreal tall = em(stripHeight, font);
    const qreal bottom = rect.center().y() + 1 + tall / 2;
    return { qreal(rect.left() + em(index * step, font)), bottom - em(height, font), qreal(em(width, font)),
        qreal(em(height, font)) };
}

/** A bar is between the text and the tint of its tone: seen well, but quieter than a text. */
QColor barColour(Tone tone)
{
    constexpr float share = 0.72F;
    const ToneColours colours = Theme::tone(tone);
    const auto mix = [&](float text, float tint) { return text * share + tint * (1 - share); };
    return QColor::fromRgbF(mix(colours.text.redF(), colours.tint.redF()),
        mix(colours.text.greenF(), colours.tint.greenF()), mix(colours.text.blueF(), colours.tint.blueF()));
}

QColor colourOfLevel(int level)
{
    if (level >= ageBars)
        return Theme::tone(Tone::Red).text;
    return level == 2 ? Theme::tone(Tone::Amber).text : Theme::tokens().text2;
}

/** Outlined, with a stroke through it: not to be taken for a full bar in any colour. */
void paintDiffering(QPainter* painter, const QRectF& bar)
{
    painter->setPen(QPen(Theme::tone(Tone::Red).text, 1));
    painter->setBrush(Theme::tone(Tone::Red).tint);
    const QRectF edge = bar.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRect(edge);
    painter->drawLine(edge.bottomLeft(), edge.topRight());
}

void paintOutline(QPainter* painter, const QRectF& bar)
{
    painter->setPen(QPen(Theme::tokens().text2, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintMatchMark(QPainter* painter, const QRect& rect, int index, MatchMark mark, const QFont& font)
{
    const auto bar = [&](int height) { return barAt(rect, index, height, stripBarWidth, stripStep, font); };
    switch (mark) {
    case MatchMark::Match:
        return painter->fillRect(bar(stripHeight), barColour(Tone::Green));
    case MatchMark::Variant:
        return painter->fillRect(bar(stripHeight / 2), Theme::chart().onHold);
    case MatchMark::Differs:
        return paintDiffering(painter, bar(stripHeight));
    case MatchMark::Accepted:
        return paintOutline(painter, bar(stripHeight));
    case MatchMark::Unchecked:
        return painter->fillRect(bar(1), Theme::tokens().field);
    }
}
} // namespace

void paintAgeBars(QPainter* painter, const QRect& rect, int level, const QFont& font)
{
    for (int bar = 0; bar < ageBars; ++bar) {
        painter->fillRect(barAt(rect, bar, ageBarHeights[bar], ageBarWidth, ageBarStep, font),
            bar < level ? colourOfLevel(level) : Theme::tokens().control);
    }
}

void paintMatchStrip(QPainter* painter, const QRect& rect, const QList<MatchMark>& marks, const QFont& font)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < static_cast<int>(marks.size()); ++index)
        paintMatchMark(painter, rect, index, marks[index], font);
    painter->restore();
}

int matchStripWidth(int marks, const QFont& font)
{
    return em(marks * stripStep, font);
}

} // namespace padesk
