// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tsv.h"

#include "models/domain/csvwriter.h"

#include <algorithm>

namespace padesk {
namespace {
QString cellText(const QVariant& value)
{
    return escapeFormula(value.toString().simplified());
}
} // namespace

QList<RowRange> rowRanges(const QItemSelection& selection)
{
    QList<RowRange> ranges;
    for (const QItemSelectionRange& range : selection)
        ranges.append({ range.top(), range.bottom() });
    std::sort(ranges.begin(), ranges.end(), [](const RowRange& a, const RowRange& b) { return a.first < b.first; });
    QList<RowRange> joined;
    for (const RowRange& range : ranges) {
        if (!joined.isEmpty() && range.first <= joined.constLast().last + 1)
            joined.last().last = std::max(joined.constLast().last, range.last);
        else
            joined.append(range);
    }
    return joined;
}

qint64 rowCount(const QList<RowRange>& rows)
{
    qint64 count = 0;
    for (const RowRange& range : rows)
        count += range.count();
    return count;
}

QString tsvText(const QAbstractItemModel& model, const QList<RowRange>& rows, const QList<int>& columns, bool headers)
{
    QString text;
    const auto appendLine = [&](const auto& cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(cell(column)));
        text += cells.join(u'\t') + u'\n';
    };
    if (headers)
        appendLine([&](int column) { return model.headerData(column, Qt::Horizontal); });
    for (const RowRange& range : rows) {
        for (int row = range.first; row <= range.last; ++row)
            appendLine([&](int column) { return model.index(row, column).data(); });
    }
    return text;
}

} // namespace padesk
