// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace padesk {

/** The steps by which Database::open() gets at an SQLite file, see there. */
class SqliteOpener {
public:
    SqliteOpener(Database& database, const OpenOptions& options);

    Result<void> open();

private:
    Result<void> createFile();
    Result<void> connect(bool readOnly);
    Result<void> connectImmutable();
    Result<void> openHandle(const QString& name, const QString& driverOptions);
    Result<void> checkVersion();
    Result<void> setUp();
    Result<void> switchToReadOnly();

    Database& m_database;
    const OpenOptions& m_options;
    const QString m_path;
};

} // namespace padesk
