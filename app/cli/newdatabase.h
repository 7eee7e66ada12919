// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/osuser.h"
#include "models/store/database.h"

namespace padesk::cli {

/** Makes the tables in an empty database, and founder its first person, who may do everything. */
Result<void> foundDatabase(Database& database, const OsUser& founder);

/** A new database file with its folder; one that could not be finished is taken away again. AlreadyExists. */
Result<void> makeDatabaseFile(const DatabaseUrl& url, const OsUser& founder);

} // namespace padesk::cli
