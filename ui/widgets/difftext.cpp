// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/difftext.h"

#include "ui/style/paint.h"

#include <QPainter>

namespace padesk {
namespace {
constexpr int radius = 3;
constexpr qreal lineBelow = 1.5;
constexpr QChar missingSign = u'␣';

/** The text with the sign for what is missing, and the segments where they then stand. */
QString withSigns(const QString& text, QList<TextSegment>& segments)
{
    QString shown = text;
    qsizetype shift = 0;
    for (TextSegment& segment : segments) {
        segment.range.from += shift;
        if (segment.kind != SegmentKind::Missing)
            continue;
        shown.insert(segment.range.from, missingSign);
        segment.range.length = 1;
        ++shift;
    }
    return shown;
}
} // namespace

DiffText::DiffText(
    const QString& text, const QList<TextSegment>& segments, CheckVerdict verdict, const QFont& font, int width)
    : m_segments(segments)
    , m_verdict(verdict)
    , m_font(font)
{
    m_layout.setText(withSigns(text, m_segments));
    m_layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    shape(std::max(1, width));
}

void DiffText::shape(int width)
{
    m_layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += line.height();
    }
    m_layout.endLayout();
}

QSize DiffText::size() const
{
    return m_layout.boundingRect().size().toSize();
}

ToneColours DiffText::coloursOf(const TextSegment& segment) const
{
    if (m_verdict == CheckVerdict::Variant)
        return Theme::tone(Tone::Amber);
    if (m_verdict == CheckVerdict::Mismatch)
        return Theme::tone(Tone::Red);
    return segment.kind == SegmentKind::Missing ? Theme::tone(Tone::Grey) : ToneColours {};
}

void DiffText::paint(QPainter* painter, const QRect& rect, const QColor& ink) const
{
    const QPointF origin(rect.left(), rect.top() + std::max(0, (rect.height() - size().height() + 1) / 2));
    QList<QTextLayout::FormatRange> formats;
    for (const TextSegment& segment : m_segments) {
        if (segment.kind == SegmentKind::Same)
            continue;
        paintMark(painter, origin, segment);
        QTextCharFormat format;
        format.setForeground(coloursOf(segment).text);
        formats.append({ static_cast<int>(segment.range.from), static_cast<int>(segment.range.length), format });
    }
    painter->setPen(ink);
    m_layout.draw(painter, origin, formats);
}

/** A mark may go over several lines. */
void DiffText::paintMark(QPainter* painter, const QPointF& origin, const TextSegment& segment) const
{
    const int from = static_cast<int>(segment.range.from);
    const int to = from + static_cast<int>(segment.range.length);
    for (int number = 0; number < m_layout.lineCount(); ++number) {
        const QTextLine line = m_layout.lineAt(number);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const qreal left = line.cursorToX(first);
        const qreal right = line.cursorToX(last);
        paintPart(painter, { origin.x() + left, origin.y() + line.y(), right - left, line.height() }, segment);
    }
}

void DiffText::paintPart(QPainter* painter, const QRectF& part, const TextSegment& segment) const
{
    const ToneColours colours = coloursOf(segment);
    const bool missing = segment.kind == SegmentKind::Missing;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(painter, part, em(radius, m_font), { colours.tint, missing ? colours.text : QColor() });
    if (!missing) {
        painter->setPen(QPen(
            colours.text, lineBelow, segment.kind == SegmentKind::Variant ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(part.bottomLeft(), part.bottomRight());
    }
    painter->restore();
}

QStringList differingParts(const QString& text, const QList<TextSegment>& segments)
{
    QStringList parts;
    for (const TextSegment& segment : segments) {
        if (segment.kind == SegmentKind::Variant || segment.kind == SegmentKind::Differs)
            parts.append(text.mid(segment.range.from, segment.range.length));
    }
    return parts;
}

} // namespace padesk
