// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/pagedtable.h"

#include <QStringList>

namespace padesk::test {

/** Sunday 2026-11-22, 10:00 in Japan. */
inline QDateTime now()
{
    return { QDate(2026, 11, 22), QTime(1, 0), Qt::UTC };
}

/** The table as a person sees it: a line a row, columns joined by |. */
inline QString seen(const QAbstractItemModel& model, int role = Qt::DisplayRole)
{
    QStringList lines;
    for (int line = 0; line < model.rowCount(); ++line) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(line, column).data(role).toString());
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

inline QString heads(const QAbstractItemModel& model)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    return titles.join(u'|');
}

inline QString numbers(const QAbstractItemModel& model)
{
    QStringList ids;
    for (int line = 0; line < model.rowCount(); ++line)
        ids.append(model.index(line, 0).data(PagedTable::IdRole).toString());
    return ids.join(u' ');
}

} // namespace padesk::test
