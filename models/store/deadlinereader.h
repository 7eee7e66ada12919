// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/deadlines.h"
#include "models/domain/result.h"

namespace padesk {

class Database;

/** The policy as the settings and closed days say. */
Result<Policy> readPolicy(Database& database);

/** The next free ids. */
Result<IdCounters> readIdCounters(Database& database);

/** What the timer has to hand in now: at most a few hundred at a time, the longest overdue first. */
Result<QList<Command>> dueCommands(Database& database, const Policy& policy, const QDateTime& now);

} // namespace padesk
