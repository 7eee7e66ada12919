// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sns.h"

#include <algorithm>

namespace padesk {
namespace {
/** The last day reached from the given one without a gap; null: never ends. The spans are sorted by first day. */
QDate coveredUntil(const QList<SnsSpan>& spans, QDate day)
{
    QDate last = day;
    for (const SnsSpan& span : spans) {
        if (span.from > last.addDays(1))
            break;
        if (span.to.isNull())
            return {};
        last = std::max(last, span.to);
    }
    return last;
}
} // namespace

SnsCover snsCover(QList<SnsSpan> spans, QDate today)
{
    std::sort(spans.begin(), spans.end(), [](const SnsSpan& a, const SnsSpan& b) { return a.from < b.from; });
    QDate lastEnd;
    QDate nextStart;
    for (const SnsSpan& span : std::as_const(spans)) {
        if (span.from > today) {
            nextStart = span.from;
            break;
        }
        if (span.to.isNull() || span.to >= today)
            return { SnsCover::State::Valid, coveredUntil(spans, today) };
        lastEnd = lastEnd.isNull() ? span.to : std::max(lastEnd, span.to);
    }
    if (!lastEnd.isNull())
        return { SnsCover::State::Expired, lastEnd };
    if (!nextStart.isNull())
        return { SnsCover::State::NotStarted, nextStart };
    return {};
}

} // namespace padesk
