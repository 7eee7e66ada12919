// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqliteopener.h"

#include "models/store/databaseerror.h"
#include "models/store/sqlcatalog.h"
#include "models/store/sqlitefile.h"
#include "models/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace padesk {
namespace {
/** WAL needs the folder too, for its two files beside. */
bool isWritable(const QString& path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}
} // namespace

SqliteOpener::SqliteOpener(Database& database, const OpenOptions& options)
    : m_database(database)
    , m_options(options)
    , m_path(database.url().path)
{ }

Result<void> SqliteOpener::open()
{
    if (m_options.create && !m_options.readOnly && !QFileInfo::exists(m_path)) {
        if (const auto created = createFile(); !created)
            return created;
    }
    const auto header = inspectSqliteFile(m_path);
    if (!header)
        return tl::unexpected(header.error());
    return connect(m_options.readOnly || !isWritable(m_path))
        .and_then([this] { return checkVersion(); })
        .and_then([this] { return setUp(); });
}

// Under another name first: a crash in between must not leave an empty file, which is refused ever after.
Result<void> SqliteOpener::createFile()
{
    const QString name = m_path + u".new-"_qs + QUuid::createUuid().toString(QUuid::Id128);
    const SqlNames id { { u"application_id"_qs, QString::number(sqliteApplicationId) } };
    const auto made = makeFolderOf(m_path)
                          .and_then([this] { return inspectFolder(m_path); })
                          .and_then([&] { return makePrivateFile(name); })
                          .and_then([&] { return openHandle(name, {}); })
                          .and_then([&] { return m_database.run(u"create_file", id); });
    m_database.close();
    // Somebody else may have made the file meanwhile: then his is taken.
    if (made && (QFile::rename(name, m_path) || QFileInfo::exists(m_path))) {
        QFile::remove(name);
        return {};
    }
    QFile::remove(name);
    return made ? fail(Error::Code::ReadOnly, u"the file can't be given its name"_qs) : made;
}

Result<void> SqliteOpener::openHandle(const QString& name, const QString& driverOptions)
{
    QSqlDatabase& handle = m_database.makeHandle(u"QSQLITE"_qs);
    handle.setDatabaseName(name);
    handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1%2"_qs.arg(m_options.busyTimeoutMs).arg(driverOptions));
    if (!handle.open())
        return tl::unexpected(m_database.failed(handle.lastError(), u"open"_qs));
    return {};
}

Result<void> SqliteOpener::connect(bool readOnly)
{
    m_database.m_readOnly = readOnly;
    const auto opened = openHandle(m_path, readOnly ? u";QSQLITE_OPEN_READONLY"_qs : QString()).and_then([this] {
        return fetchValue(m_database, u"user_version");
    });
    if (opened)
        return {};
    // A log can't be made beside a file in a read-only folder.
    const bool noFolder = opened.error().code == Error::Code::NotFound || opened.error().code == Error::Code::ReadOnly;
    if (readOnly && noFolder && QFileInfo(m_path + u"-wal"_qs).size() == 0)
        return connectImmutable();
    return tl::unexpected(opened.error());
}

Result<void> SqliteOpener::connectImmutable()
{
    const QString uri = QUrl::fromLocalFile(m_path).toString(QUrl::FullyEncoded) + u"?immutable=1"_qs;
    return openHandle(uri, u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_qs);
}

/** Read through SQLite: a newer version may still be in the log. */
Result<void> SqliteOpener::checkVersion()
{
    const auto version = fetchValue(m_database, u"user_version");
    if (!version)
        return tl::unexpected(version.error());
    const int head = sqlHead(Engine::Sqlite);
    if (version->value_or(QVariant()).toInt() <= head || m_database.isReadOnly())
        return {};
    const auto minClient = fetchValue(m_database, u"schema_min_client");
    if (!minClient || minClient->value_or(QVariant()).toInt() > head)
        return fail(
            Error::Code::NewerSchema, u"version %1, this program has %2"_qs.arg(version->value().toInt()).arg(head));
    return {};
}

Result<void> SqliteOpener::setUp()
{
    if (m_database.isReadOnly())
        return m_database.run(u"setup").and_then([this] { return m_database.run(u"read_only"); });
    const auto done = m_database.run(u"setup").and_then([this] { return m_database.run(u"journal"); });
    if (!done && done.error().code == Error::Code::ReadOnly)
        return switchToReadOnly();
    return done;
}

Result<void> SqliteOpener::switchToReadOnly()
{
    return connect(true).and_then([this] { return setUp(); });
}

} // namespace padesk
