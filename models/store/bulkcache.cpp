// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkcache.h"

#include "models/store/database.h"

namespace padesk {

BulkCache::BulkCache(Database& database)
    : m_database(database)
{
    // Only speed depends on it: an import goes on without.
    (void)m_database.run(u"bulk_begin");
}

BulkCache::~BulkCache()
{
    (void)m_database.run(u"bulk_end");
}

} // namespace padesk
