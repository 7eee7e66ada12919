// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordsql.h"

#include <QHash>
#include <QJsonArray>

namespace padesk {

/**
 * The rows of these ids, in their order; what is gone meanwhile is left out. One statement a page: a table never asks
 * by OFFSET (PERFORMANCE.md 2).
 */
template <class T>
Result<QList<T>> readPage(Database& database, const QList<qint64>& ids)
{
    QJsonArray wanted;
    for (const qint64 id : ids)
        wanted.append(id);
    Statement page(database, u"page_"_qs + enumText(T::entity));
    page.bind(u"ids", wanted);
    if (const auto done = page.exec(); !done)
        return tl::unexpected(done.error());
    QHash<qint64, T> found;
    while (page.next()) {
        T record = readRecord<T>(page);
        found.insert(record.id, std::move(record));
    }
    if (const auto done = page.finish(); !done)
        return tl::unexpected(done.error());
    QList<T> rows;
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

} // namespace padesk
