// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/decision.h"
#include "models/domain/result.h"

#include <vector>

namespace padesk {

class Database;

/**
 * What effects on logins mean outside the tables: on PostgreSQL each has a role that signs in (SECURITY.md 1), made
 * with the verifier that the command carries, and shut out when the login is disabled. Part of the caller's
 * transaction. Nothing on SQLite, where the operating system signs people in.
 */
Result<void> carryOutLogins(Database& database, const Command& command, const std::vector<Effect>& effects);

} // namespace padesk
