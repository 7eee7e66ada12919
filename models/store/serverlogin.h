// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/signedin.h"

#include <optional>

namespace padesk {

class Database;

/** Who came in, and whether there is anything for him to work on. */
struct ServerLogin {
    SignedIn signedIn {};
    /** This program's own version of the tables. */
    int head = 0;
    /**
     * Why one can't work there: OlderSchema, NewerSchema, AlteredSchema, or NotADatabase for one without PA Desk's
     * tables.
     */
    std::optional<Error::Code> schema {};
};

/**
 * What a connection that was just made leads to. The owner of the database, who has no login of the office, counts as
 * staff. AccessDenied for anybody else who has none. Takes the connection's thread.
 */
Result<ServerLogin> readServerLogin(Database& database);

} // namespace padesk
