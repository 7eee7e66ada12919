// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/storeclock.h"

#include "models/store/lease.h"
#include "models/store/statement.h"

#include <algorithm>

namespace padesk {

Result<QDateTime> storeNow(Database& database, const StoreClock& clock)
{
    const Result<QDateTime> now = clock ? Result<QDateTime>(clock()) : databaseNow(database);
    if (!now)
        return now;
    Statement last(database, u"last_event");
    if (const auto done = last.exec(); !done)
        return tl::unexpected(done.error());
    const QDateTime lastEvent = last.next() ? last.dateTime(2) : QDateTime();
    if (const auto done = last.finish(); !done)
        return tl::unexpected(done.error());
    return lastEvent.isValid() ? std::max(*now, lastEvent) : *now;
}

} // namespace padesk
