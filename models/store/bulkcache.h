// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace padesk {

class Database;

/** A page cache large enough for the indexes of a million rows while this is alive: a third of the time of an import
 * (PERFORMANCE.md 4). Does nothing on PostgreSQL. */
class BulkCache {
public:
    explicit BulkCache(Database& database);
    BulkCache(const BulkCache&) = delete;
    BulkCache& operator=(const BulkCache&) = delete;
    ~BulkCache();

private:
    Database& m_database;
};

} // namespace padesk
