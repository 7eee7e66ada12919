// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/rowquery.h"
#include "models/store/desk/rowtable.h"
#include "models/store/statement.h"

namespace padesk {

/** Which rows a statement looks at: all of the table, or those of the parameter :ids. */
enum class RowScope { All, Some };

/** One statement over a table: a file of resources/sql/rows with its names filled in. */
struct RowStatement {
    QString file;
    RowScope scope = RowScope::All;
    QString column;
    /** Comma separated columns with their direction. */
    QString keys;
};

/** Made once for each engine; the address stays valid. Any thread. */
const SqlText& rowSql(Engine engine, const RowTable& table, const RowStatement& wanted);

/**
 * What {keys} of a sort is: the columns with their direction, and the id at the end in the direction of the first.
 * BadInput for a column that the table does not have.
 */
Result<QString> sortKeys(const RowTable& table, const QList<SortKey>& sort);

/** The sort with each direction turned round; its order is the other one read backwards. */
QList<SortKey> turnedRound(const RowTable& table, const QList<SortKey>& sort);

/** The column as a statement may name it; BadInput when the table has no such column, or it is only for sorting. */
Result<QString> knownColumn(const RowTable& table, const QString& key);

/** Reads the first column of all rows; Cancelled when the flag was raised. */
Result<OrderArray> readIds(Statement& statement, const CancelFlag* cancel);

QJsonArray jsonArray(const OrderArray& ids);

} // namespace padesk
