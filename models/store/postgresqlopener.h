// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace padesk {

/** The steps by which Database::open() gets at a PostgreSQL server, see there. */
class PostgresqlOpener {
public:
    /** url is the one with the password. */
    PostgresqlOpener(Database& database, const DatabaseUrl& url, const OpenOptions& options);

    Result<void> open();

private:
    QString connectOptions() const;

    Database& m_database;
    const DatabaseUrl& m_url;
    const OpenOptions& m_options;
};

/** libpq's 'value' with quotes and backslashes escaped. */
QString quotedForLibpq(const QString& value);

} // namespace padesk
