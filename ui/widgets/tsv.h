// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QList>

class QAbstractItemModel;

namespace padesk {

/** Rows of a table from first to last. */
struct RowRange {
    int first = 0;
    int last = -1;

    int count() const { return last - first + 1; }
    bool operator==(const RowRange&) const = default;
};

/** The selected rows from the top down, neighbours joined; as cheap for five million rows as for five. */
QList<RowRange> rowRanges(const QItemSelection& selection);

qint64 rowCount(const QList<RowRange>& rows);

/**
 * The texts of rows as spreadsheets take them: cells parted by tabs, a line each. Tabs and line ends inside a cell
 * become spaces; what a spreadsheet would take for a formula is escaped as in an export.
 */
QString tsvText(const QAbstractItemModel& model, const QList<RowRange>& rows, const QList<int>& columns, bool headers);

} // namespace padesk
