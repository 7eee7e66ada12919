// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/democustomers.h"

namespace padesk {

struct DemoOptions {
    DemoSize size;
    quint32 seed = 1;
    /** The day before which the demo's year ends. The same seed and day give the same tables. */
    QDate today;
    DemoStaff staff;
    /** Gets what is done and all of it, in rows and days; false stops (Cancelled). */
    std::function<bool(qint64 done, qint64 all)> progress;
};

/** What a site number has room for, and what every kind of story needs. */
inline constexpr qint64 demoLeastSites = 200;
inline constexpr qint64 demoMostSites = 1300000;

/**
 * Fills an empty database, already migrated, with invented customers and a year of history in which every state of
 * every case occurs; all by commands through the rules. BadInput for a size it can't make. Takes the database's thread.
 */
Result<void> createDemo(Database& database, const DemoOptions& options);

} // namespace padesk
