// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/columnfilter.h"

namespace padesk {

/** A column by its key, and the direction. */
struct SortKey {
    QString column;
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

/** Which rows of a table, and in what order. A row passes when everything lets it pass. */
struct RowQuery {
    /** The key of a sub-queue (desk/queues.h); empty for all rows. */
    QString queue;
    std::optional<qint64> siteId;
    /** Words that the row has anywhere, as in Search; a case's number finds the case. */
    QString text;
    QList<ColumnFilter> filters;
    /** The first key first; the table's own order when empty. Equal rows stand by id, in the direction of the first. */
    QList<SortKey> sort;

    /** All rows, whatever their order. */
    bool isPlain() const;
    bool sameRows(const RowQuery& other) const;

    bool operator==(const RowQuery&) const = default;
};

/** Filters by the days of age of a case, in the column "age", as filters by the day of its receipt. */
RowQuery withReceiptForAge(RowQuery query, QDate today);

} // namespace padesk
