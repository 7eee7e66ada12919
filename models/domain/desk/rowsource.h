// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/changenotice.h"
#include "models/domain/desk/orderarray.h"
#include "models/domain/desk/rowquery.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QHash>

namespace padesk {

/** Which rows a change concerns. */
struct TouchedRows {
    OrderArray ids;
    /** Too many to name: everything may be different. */
    bool all = false;
};

/**
 * Where a table of any size gets its rows from (ARCHITECTURE.md 6). Any thread may ask; each call ends in exactly one
 * outcome, Cancelled when its token was raised. BadInput for a column or queue that the table does not have.
 */
template <class Row>
class RowSource {
public:
    virtual ~RowSource() = default;

    /** Whether the first rows of this query come at once, long before its order. */
    virtual bool hasFirstPage(const RowQuery& query) const = 0;
    /** The first rows in sort order; fewer than most means that these are all. */
    virtual QFuture<Result<QList<Row>>> firstPage(const RowQuery& query, int most, const CancelToken& cancel) = 0;
    /** All ids in sort order, with everything that has been committed by now. */
    virtual QFuture<Result<OrderArray>> order(const RowQuery& query, const CancelToken& cancel) = 0;
    /** The rows of these ids, in no order; an id that is not there is left out. */
    virtual QFuture<Result<QList<Row>>> rows(const OrderArray& ids) = 0;
    /** The rows that show something of what was changed. */
    virtual QFuture<Result<TouchedRows>> touched(const QList<ChangeNotice>& changes) = 0;
    /** How many rows each sub-queue has, by its key; all of them under the empty key. */
    virtual QFuture<Result<QHash<QString, qint64>>> counts() = 0;
};

} // namespace padesk
