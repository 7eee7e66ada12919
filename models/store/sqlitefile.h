// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace padesk {

/** "PADE" in the header of every file we make (PRAGMA application_id). */
inline constexpr qint32 sqliteApplicationId = 0x50414445;

/** What the first 100 bytes of an SQLite file say, read without SQLite. */
struct SqliteHeader {
    qint64 pageSize = 0;
    qint64 pageCount = 0;
    qint32 userVersion = 0;
    qint32 applicationId = 0;
    /** False when the page count was left by a program that does not keep it. */
    bool pageCountValid = false;
};

/** NotADatabase unless these bytes begin an SQLite file, EmptyFile for none. */
Result<SqliteHeader> parseSqliteHeader(const QByteArray& bytes);

/**
 * Looks at a file before SQLite may: NotFound, NetworkShare, EmptyFile, NotADatabase, ForeignDatabase, Truncated. The
 * size is compared only while no -wal or -journal waits to be merged.
 */
Result<SqliteHeader> inspectSqliteFile(const QString& path);

/** True for nfs, cifs, smb and their like, where SQLite's WAL can't work (QStorageInfo::fileSystemType). */
bool isNetworkFileSystem(const QByteArray& type);

/** NetworkShare or NotFound for the folder of this path. */
Result<void> inspectFolder(const QString& path);

/** Makes what is missing of the path's folder, only for its owner (0700). NetworkShare, ReadOnly. */
Result<void> makeFolderOf(const QString& path);

/** Makes an empty file that only its owner can read (0600). AlreadyExists, ReadOnly. */
Result<void> makePrivateFile(const QString& path);

} // namespace padesk
