// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/migrations.h"

#include <QDateTime>
#include <QStringList>

namespace padesk {

class Database;

/** Copies an SQLite database while others write to it (VACUUM INTO), checks the copy, then gives it its name.
 * AlreadyExists, NotFound (no such folder), DiskFull, Corrupt; BadInput for PostgreSQL, where pg_dump does this. */
Result<void> backup(Database& database, const QString& target);

/**
 * Puts a backup in the place of an SQLite file that no one has open. What was there is kept beside it as
 * PATH.before-restore
 * (-2, -3...): the result is its path, empty when there was none. The backup is refused as Database::open() would
 * refuse it, or when its integrity check fails; Locked while another process has the file open.
 */
Result<QString> restore(const QString& backup, const QString& path);

/** "PATH.v0003-20261122T010203Z.backup" */
QString upgradeBackupPath(const QString& path, int version, const QDateTime& at);

/** upgrade(), for SQLite after a backup beside the file when there is something to lose. */
Result<SchemaStatus> upgradeWithBackup(Database& database, const QDateTime& at);
Result<SchemaStatus> upgradeWithBackup(
    Database& database, const QDateTime& at, const std::vector<SqlMigration>& migrations);

/** Integrity and foreign keys, a line a fault; empty when all is well. */
Result<QStringList> checkDatabase(Database& database);

} // namespace padesk
