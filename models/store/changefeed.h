// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/changenotice.h"
#include "models/domain/result.h"

namespace padesk {

class Database;

/** The changes after that seq, oldest first: the whole live-update protocol, since seq has no gaps (ARCHITECTURE.md 1).
 */
Result<QList<ChangeNotice>> changesSince(Database& database, qint64 seq, int most = 1000);

/** The seq of the last event, 0 for an empty history. */
Result<qint64> lastChange(Database& database);

} // namespace padesk
