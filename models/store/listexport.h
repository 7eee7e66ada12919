// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumtext.h"
#include "models/domain/result.h"
#include "models/store/orderarray.h"

#include <QStringList>

#include <functional>

namespace padesk {

class Database;

enum class ExportList { Sites, Members, Nominations, Requests, Deliveries };
template <>
struct EnumText<ExportList> {
    static constexpr std::array names { QLatin1String("sites"), QLatin1String("members"), QLatin1String("nominations"),
        QLatin1String("requests"), QLatin1String("deliveries") };
};

/** Names of the columns: first those that an import of the same list reads (ARCHITECTURE.md 8.1). */
const QStringList& exportColumns(ExportList list);

/** A column's text has to be this, but for case and width. */
struct ExportFilter {
    /** Place in exportColumns(). */
    qsizetype column = 0;
    QString text;
};

/** Reads "column=text"; "site" stands for site_number. Nothing when the list has no such column. */
std::optional<ExportFilter> exportFilter(ExportList list, const QString& typed);

/**
 * Reads the list row by row, in memory that does not grow with it, and gives the cells of those rows that pass all
 * filters to take. Closed sites and members who have ended are left out unless a filter asks for a state: an import
 * would bring them back. Dates are ISO, times ISO in UTC. Cancelled when the flag was raised.
 */
Result<void> readExport(Database& database, ExportList list, const QList<ExportFilter>& filters,
    const std::function<Result<void>(const QStringList&)>& take, const CancelFlag* cancel = nullptr);

} // namespace padesk
