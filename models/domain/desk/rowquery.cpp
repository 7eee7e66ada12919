// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/rowquery.h"

#include <algorithm>

namespace padesk {

bool RowQuery::isPlain() const
{
    const bool nothingAsked
        = std::all_of(filters.begin(), filters.end(), [](const ColumnFilter& filter) { return filter.isEmpty(); });
    return queue.isEmpty() && !siteId && text.trimmed().isEmpty() && nothingAsked;
}

bool RowQuery::sameRows(const RowQuery& other) const
{
    return queue == other.queue && siteId == other.siteId && text == other.text && filters == other.filters;
}

RowQuery withReceiptForAge(RowQuery query, QDate today)
{
    for (ColumnFilter& filter : query.filters) {
        if (filter.column != u"age" || filter.kind != FilterKind::Number)
            continue;
        filter.column = u"received_at"_qs;
        filter.kind = FilterKind::Date;
        filter.from = filter.most ? today.addDays(-*filter.most) : QDate();
        filter.to = filter.least ? today.addDays(-*filter.least) : QDate();
        filter.least.reset();
        filter.most.reset();
    }
    return query;
}

} // namespace padesk
