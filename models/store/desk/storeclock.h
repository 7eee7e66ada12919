// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>

#include <functional>

namespace padesk {

class Database;

/** The time in place of the database's own, for tests. */
using StoreClock = std::function<QDateTime()>;

/** The moment a command would be applied at: by the database's clock, but never before the last event. */
Result<QDateTime> storeNow(Database& database, const StoreClock& clock = {});

} // namespace padesk
