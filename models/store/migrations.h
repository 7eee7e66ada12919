// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>

#include <vector>

namespace padesk {

class Database;
struct SqlMigration;

struct SchemaStatus {
    enum class State {
        Empty,
        Current,
        Older,
        /** Newer than the program, but made so that this program can go on working. */
        NewerUsable,
        Newer,
        /** A migration that was applied is not the one this program has. */
        Altered,
    };
    State state = State::Empty;
    /** Applied last, 0 for an empty database. */
    int version = 0;
    /** The program's own. */
    int head = 0;
    /** The oldest program that may write. */
    int minClient = 0;
    /** The versions whose checksum differs. */
    QList<int> altered;
};

Result<SchemaStatus> schemaStatus(Database& database);

/**
 * Applies what is missing, from the first migration on for an empty database, each in a transaction of its own with its
 * row in schema_migration. Several programs may start at once. NewerSchema and AlteredSchema leave everything as it is;
 * a failing migration leaves the database at the one before it.
 */
Result<SchemaStatus> upgrade(Database& database);

/** The same with other migrations than the program's own. */
Result<SchemaStatus> schemaStatus(Database& database, const std::vector<SqlMigration>& migrations);
Result<SchemaStatus> upgrade(Database& database, const std::vector<SqlMigration>& migrations);

/** NewerSchema, AlteredSchema or OlderSchema (Empty included) unless the program may write to a database in this state.
 */
Result<void> requireUsable(const SchemaStatus& status);

} // namespace padesk
