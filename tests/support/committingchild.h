// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databaseurl.h"

#include <QString>

namespace padesk::test {

/**
 * Lets a child process hand in commands one after the other and tell each one it has an answer for; kills it with
 * SIGKILL after so many answers, in the middle of whatever it does then. What was lost or stands half: a text each.
 */
QStringList killWhileCommitting(const DatabaseUrl& url, int round, int answers);

/** The office and the site those commands need; nobody may have the file open afterwards. */
void prepareForCommits(const DatabaseUrl& url);

} // namespace padesk::test
