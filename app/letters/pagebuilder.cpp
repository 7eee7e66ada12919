// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/pagebuilder.h"

#include "app/letters/qrmatrix.h"

#include <algorithm>

namespace padesk {
namespace {

constexpr qreal smallestFaxPoints = 10.5;
constexpr qreal thinnestFaxRule = 0.35; // mm, about three dots of a fine fax
// The em box of Japanese fonts: 0.88 above the baseline, 0.12 below, whatever the font file says.
constexpr qreal ascent = 0.88;

} // namespace

qreal linePitch(qreal points, qreal factor)
{
    return toMm(fromPoints(points)) * factor;
}

QRectF PlacedText::boxMm() const
{
    return { toMm(baseline.x()), toMm(baseline.y() - ascent * em), toMm(line().width), toMm(em) };
}

TypeStyle PageBuilder::readable(TypeStyle style) const
{
    if (m_medium == LetterMedium::Fax)
        style.points = std::max(style.points, smallestFaxPoints);
    return style;
}

SetLines PageBuilder::set(const QString& text, const TypeStyle& style, qreal widthMm)
{
    return m_typesetter.set(text, style, fromMm(widthMm));
}

QStringList PageBuilder::brokenAtSpaces(const QString& text, const TypeStyle& style, qreal widthMm)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\u3000'; };
    QStringList lines;
    QString space;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        const QString word = text.mid(at, end - at);
        if (!lines.isEmpty() && set(lines.last() + space + word, style, widthMm)->size() == 1)
            lines.last() += space + word;
        else if (!word.isEmpty())
            lines.append(word);
        space = text.mid(end, 1);
        at = end + 1;
    }
    return lines;
}

void PageBuilder::place(
    const SetLines& lines, qsizetype index, const TypeStyle& style, QRectF box, Align align, PlacedText::Part part)
{
    const qreal em = fromPoints(style.points);
    // A full-width bracket or stop at the right edge is half blank: let the blank hang out.
    const QString& text = lines->at(index).text;
    const bool hangs = align == Align::Right && !text.isEmpty() && QStringView(u"）」』】、。").contains(text.back());
    const qreal spare = fromMm(box.width()) - lines->at(index).width + (hangs ? em / 2 : 0);
    const qreal indent = align == Align::Left ? 0 : align == Align::Right ? spare : spare / 2;
    const QPointF baseline(
        fromMm(box.left()) + indent, fromMm(box.top()) + (fromMm(box.height()) - em) / 2 + ascent * em);
    m_page.texts.append({ baseline, lines, index, em, part });
}

qreal PageBuilder::paragraph(
    const QString& text, const TypeStyle& style, QRectF box, Align align, PlacedText::Part part)
{
    if (text.isEmpty())
        return box.top();
    const SetLines lines = set(text, style, box.width());
    for (qsizetype i = 0; i < lines->size(); ++i) {
        place(lines, i, style, box, align, part);
        box.translate(0, box.height());
    }
    return box.top();
}

void PageBuilder::rule(QRectF rect, bool hair)
{
    if (m_medium == LetterMedium::Fax) {
        rect.setWidth(std::max(rect.width(), thinnestFaxRule));
        rect.setHeight(std::max(rect.height(), thinnestFaxRule));
    }
    const QRectF units(fromMm(rect.left()), fromMm(rect.top()), fromMm(rect.width()), fromMm(rect.height()));
    m_page.rules.append({ units, hair && m_medium == LetterMedium::Post });
}

void PageBuilder::frame(QRectF rect, qreal thickness)
{
    rule({ rect.left(), rect.top(), rect.width(), thickness });
    rule({ rect.left(), rect.bottom() - thickness, rect.width(), thickness });
    rule({ rect.left(), rect.top(), thickness, rect.height() });
    rule({ rect.right() - thickness, rect.top(), thickness, rect.height() });
}

void PageBuilder::qrCode(const QString& text, QRectF square)
{
    const QrMatrix matrix = qrMatrix(text);
    if (matrix.side == 0)
        return;
    const qreal module = fromMm(square.width()) / matrix.side;
    const QPointF origin(fromMm(square.left()), fromMm(square.top()));
    for (int row = 0; row < matrix.side; ++row) {
        for (int column = 0; column < matrix.side; ++column) {
            const int first = column;
            while (column < matrix.side && matrix.isDark(column, row))
                ++column;
            if (column > first)
                m_page.rules.append({ QRectF(
                    origin.x() + first * module, origin.y() + row * module, (column - first) * module, module) });
        }
    }
}

} // namespace padesk
