// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databaseurl.h"
#include "ui/dialogs/firststart.h"

namespace padesk::cli {

/** Where the demo database is: beside the default file, in the data folder. */
DatabaseUrl demoUrl();

/** BadInput with url.host, url.user or url.database when something was left out. A host may have a port. */
Result<DatabaseUrl> urlOf(const StartAnswer& answer);

/** Why a database can't be worked with, as far as opening it and its schema tell. */
Result<void> tryDatabase(const DatabaseUrl& url);

/**
 * Does what the answer asks for: makes the demo or the file when it is not there yet, and opens it, or the server's
 * database. Answers what can be opened from now on. Takes seconds; any thread.
 */
Result<DatabaseUrl> carryOut(const StartAnswer& answer);

/** Why it could not be done, as one sentence: what is wrong, and what to do. */
QString startProblem(const StartAnswer& answer, const Error& error);

} // namespace padesk::cli
