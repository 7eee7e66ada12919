// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diffsegments.h"

#include <algorithm>

namespace padesk {
namespace {
qsizetype endOf(const TextRange& range)
{
    return range.from + range.length;
}

/** One side: its marks, and the tokens that are the same on the other side. */
struct Side {
    QList<TextRange> marks;
    TextTokens same;
};

Side sideOf(const QString& text, const QList<TextRange>& marks)
{
    Side side { marks, {} };
    for (const TextToken& token : without(foldedTokens(text), false)) {
        const bool marked = std::any_of(marks.begin(), marks.end(), [&token](const TextRange& mark) {
            return token.range.from < endOf(mark) && mark.from < endOf(token.range);
        });
        if (!marked)
            side.same.append(token);
    }
    return side;
}

/** How many of what is the same stand before a place: the same number means the same place on both sides. */
qsizetype sameBefore(const Side& side, qsizetype at)
{
    return std::count_if(
        side.same.begin(), side.same.end(), [at](const TextToken& token) { return token.range.from < at; });
}

/** Where the other side has a mark and this one has none. */
QList<qsizetype> gapsOf(const Side& side, const Side& other)
{
    QList<qsizetype> gaps;
    if (side.same.size() != other.same.size())
        return gaps;
    for (const TextRange& mark : other.marks) {
        const qsizetype place = sameBefore(other, mark.from);
        const bool filled = std::any_of(side.marks.begin(), side.marks.end(),
            [&](const TextRange& own) { return sameBefore(side, own.from) == place; });
        const qsizetype at = place == 0 ? 0 : endOf(side.same[place - 1].range);
        if (!filled && !gaps.contains(at))
            gaps.append(at);
    }
    return gaps;
}

QList<TextSegment> segmentsOf(qsizetype length, const Side& side, const QList<qsizetype>& gaps, SegmentKind kind)
{
    QList<TextSegment> marked;
    for (const TextRange& mark : side.marks)
        marked.append({ kind, mark });
    for (const qsizetype at : gaps)
        marked.append({ SegmentKind::Missing, { at, 0 } });
    std::stable_sort(marked.begin(), marked.end(),
        [](const TextSegment& a, const TextSegment& b) { return a.range.from < b.range.from; });
    QList<TextSegment> segments;
    qsizetype at = 0;
    for (const TextSegment& one : marked) {
        if (one.range.from > at)
            segments.append({ SegmentKind::Same, { at, one.range.from - at } });
        segments.append(one);
        at = endOf(one.range);
    }
    if (at < length)
        segments.append({ SegmentKind::Same, { at, length - at } });
    return segments;
}

/** Scattered letters that happen to agree inside a difference tell nothing. */
QList<TextSegment> joined(const QList<TextSegment>& segments)
{
    constexpr qsizetype shortest = 2;
    QList<TextSegment> result;
    for (const TextSegment& segment : segments) {
        const qsizetype count = result.size();
        const bool closes = segment.kind == SegmentKind::Differs && count >= 2
            && result[count - 1].kind == SegmentKind::Same && result[count - 1].range.length <= shortest
            && result[count - 2].kind == SegmentKind::Differs;
        if (!closes) {
            result.append(segment);
            continue;
        }
        result.removeLast();
        result.last().range.length = endOf(segment.range) - result.constLast().range.from;
    }
    return result;
}

/** One side says nothing. */
QList<TextSegment> absentSegments(const QString& text, const QString& other)
{
    if (text.isEmpty() && !other.isEmpty())
        return { { SegmentKind::Missing, { 0, 0 } } };
    return segmentsOf(text.size(), {}, {}, SegmentKind::Same);
}
} // namespace

DiffSegments diffSegments(const FieldComparison& comparison)
{
    const QString& left = comparison.applicant;
    const QString& right = comparison.registered;
    if (comparison.verdict == CheckVerdict::Absent)
        return { absentSegments(left, right), absentSegments(right, left) };
    const SegmentKind kind = comparison.verdict == CheckVerdict::Variant ? SegmentKind::Variant : SegmentKind::Differs;
    const Side applicant = sideOf(left, comparison.applicantMarks);
    const Side registered = sideOf(right, comparison.registeredMarks);
    return { joined(segmentsOf(left.size(), applicant, gapsOf(applicant, registered), kind)),
        joined(segmentsOf(right.size(), registered, gapsOf(registered, applicant), kind)) };
}

} // namespace padesk
