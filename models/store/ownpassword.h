// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace padesk {

class Database;

/**
 * Gives the one who is signed in another password, by what checks it (scramVerifier): the server never sees the
 * password. BadInput for anything else than a verifier. Takes the connection's thread.
 */
Result<void> setOwnPassword(Database& database, const QString& verifier);

} // namespace padesk
