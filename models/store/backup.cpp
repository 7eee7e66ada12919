// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/database.h"
#include "models/store/sqlcatalog.h"
#include "models/store/sqlitefile.h"
#include "models/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace padesk {
namespace {
constexpr qint64 blockSize = 1 << 20;

QString temporaryNameFor(const QString& path)
{
    return path + u".part-"_qs + QUuid::createUuid().toString(QUuid::Id128);
}

Result<void> readLines(Database& database, QStringView query, QStringList& lines)
{
    Statement statement(database, query);
    if (const auto done = statement.exec(); !done)
        return tl::unexpected(done.error());
    while (statement.next())
        lines.append(statement.text(0));
    lines.removeAll(u"ok"_qs);
    return statement.finish();
}

/** Opened as any database is, so that a foreign, newer or broken file is refused in the same way. */
Result<void> checkFile(const QString& path, bool newerToo)
{
    OpenOptions options;
    options.readOnly = true;
    auto database = Database::open(DatabaseUrl::forFile(path), options);
    if (!database)
        return tl::unexpected(database.error());
    const auto faults = checkDatabase(**database);
    if (!faults)
        return tl::unexpected(faults.error());
    if (!faults->isEmpty())
        return fail(Error::Code::Corrupt, faults->first());
    const auto status = schemaStatus(**database);
    if (!status)
        return tl::unexpected(status.error());
    const bool newer = status->state == SchemaStatus::State::Newer || status->state == SchemaStatus::State::Altered;
    return newer && !newerToo ? requireUsable(*status) : Result<void>();
}

/** QSaveFile brings the bytes to the disk before they have their name, and keeps the mode of the file that is there. */
Result<void> copyFile(const QString& from, const QString& to)
{
    if (const auto made = makePrivateFile(to); !made)
        return made;
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return fail(Error::Code::Failed, source.errorString() + target.errorString());
    for (QByteArray block = source.read(blockSize); !block.isEmpty(); block = source.read(blockSize))
        target.write(block);
    if (source.error() != QFileDevice::NoError)
        return fail(Error::Code::Failed, source.errorString());
    if (!target.commit())
        return fail(Error::Code::DiskFull, target.errorString());
    return {};
}

/** Merges the log into the file, which works only when nobody else has it open. A file that can't be read is left as it
 * is. */
Result<void> makeSingleFile(const QString& path)
{
    OpenOptions options;
    options.busyTimeoutMs = 500;
    auto database = Database::open(DatabaseUrl::forFile(path), options);
    if (!database)
        return database.error().code == Error::Code::Locked ? tl::unexpected(database.error()) : Result<void>();
    return (*database)->run(u"journal_single_file");
}

QString keptName(const QString& path)
{
    const QString base = path + u".before-restore"_qs;
    QString name = base;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2"_qs.arg(base).arg(number);
    return name;
}

/** The log goes along, or SQLite would merge it into the next file of that name. */
Result<QString> moveAside(const QString& path)
{
    if (!QFileInfo::exists(path))
        return QString();
    const QString kept = keptName(path);
    for (const QString& end : { u"-wal"_qs, u"-shm"_qs, u""_qs }) {
        if (QFileInfo::exists(path + end) && !QFile::rename(path + end, kept + end))
            return fail(Error::Code::Failed, u"the present file can't be renamed"_qs);
    }
    return kept;
}

Result<QString> replace(const QString& part, const QString& path)
{
    auto kept = moveAside(path);
    if (kept && !QFile::rename(part, path)) {
        if (!kept->isEmpty())
            QFile::rename(*kept, path);
        return fail(Error::Code::Failed, u"the copy can't be given its name"_qs);
    }
    return kept;
}
} // namespace

Result<void> backup(Database& database, const QString& target)
{
    if (!database.isSqlite())
        return fail(Error::Code::BadInput, u"backup: only of a file"_qs);
    if (QFileInfo::exists(target))
        return fail(Error::Code::AlreadyExists, u"backup: the target exists"_qs);
    if (!QFileInfo(target).absoluteDir().exists())
        return fail(Error::Code::NotFound, u"backup: no such folder"_qs);
    const QString part = temporaryNameFor(target);
    // VACUUM INTO takes an empty file as its target: so the copy is never readable for others.
    auto done = makePrivateFile(part)
                    .and_then([&] {
                        return execute(database, u"vacuum_into", { { u"path", part } });
                    })
                    .and_then([&](int) { return checkFile(part, true); });
    if (done && !QFile::rename(part, target))
        done = fail(Error::Code::AlreadyExists, u"backup: the copy can't be given its name"_qs);
    QFile::remove(part);
    return done;
}

Result<QString> restore(const QString& backup, const QString& path)
{
    if (const auto good = checkFile(backup, false); !good)
        return tl::unexpected(good.error());
    if (const auto folder = inspectFolder(path); !folder)
        return tl::unexpected(folder.error());
    if (QFileInfo::exists(path)) {
        if (const auto free = makeSingleFile(path); !free)
            return tl::unexpected(free.error());
    }
    const QString part = temporaryNameFor(path);
    auto result = copyFile(backup, part).and_then([&] { return checkFile(part, false); }).and_then([&] {
        return replace(part, path);
    });
    QFile::remove(part);
    return result;
}

QString upgradeBackupPath(const QString& path, int version, const QDateTime& at)
{
    const QString time = at.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'");
    return u"%1.v%2-%3.backup"_qs.arg(path).arg(version, 4, 10, QChar(u'0')).arg(time);
}

Result<SchemaStatus> upgradeWithBackup(Database& database, const QDateTime& at)
{
    return upgradeWithBackup(database, at, sqlMigrations(database.engine()));
}

Result<SchemaStatus> upgradeWithBackup(
    Database& database, const QDateTime& at, const std::vector<SqlMigration>& migrations)
{
    const auto status = schemaStatus(database, migrations);
    if (!status)
        return status;
    if (!database.isSqlite() || status->state != SchemaStatus::State::Older)
        return upgrade(database, migrations);
    return backup(database, upgradeBackupPath(database.url().path, status->version, at)).and_then([&] {
        return upgrade(database, migrations);
    });
}

Result<QStringList> checkDatabase(Database& database)
{
    QStringList faults;
    auto done = readLines(database, u"integrity_check", faults);
    if (done && database.isSqlite())
        done = readLines(database, u"foreign_key_check", faults);
    return done.map([&] { return faults; });
}

} // namespace padesk
