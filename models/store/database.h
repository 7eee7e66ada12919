// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/databaseurl.h"
#include "models/store/sqltext.h"

#include <QHash>
#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <vector>

class QSqlError;
class QSqlQuery;

namespace padesk {

struct OpenOptions {
    /** Nothing can be written; a database newer than the program opens only so. */
    bool readOnly = false;
    /** Makes the file when there is none. A file that is there is never written over, also not an empty one. */
    bool create = false;
    /** How long SQLite waits for another process's lock, in milliseconds. */
    int busyTimeoutMs = 5000;
    /** How long libpq waits for each host, in seconds; the URL's connect_timeout overrules it. */
    int connectTimeoutSeconds = 5;
    /** From the keychain; overrules the URL's. */
    QString password;
    SqlNames sources = tableSources();
};

/**
 * One open connection. It belongs to the thread that opened it: nothing of it may be used on another, statements and
 * transactions included; errors are returned, never thrown.
 */
class Database {
public:
    /**
     * SQLite: the file is looked at before anything is written to it (SECURITY.md 7). NotFound (no such file or
     * folder), NetworkShare, EmptyFile, NotADatabase, ForeignDatabase (another program's), Truncated, Corrupt,
     * NewerSchema (unless read-only), Locked, DiskFull. A file or folder that can't be written opens read-only by
     * itself: isReadOnly(). PostgreSQL: NotReachable, AccessDenied, NotFound (no such database). Its version is
     * schemaStatus()'s business.
     */
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl& url, const OpenOptions& options = {});

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    Engine engine() const { return m_url.engine; }
    bool isSqlite() const { return m_url.engine == Engine::Sqlite; }
    bool isReadOnly() const { return m_readOnly; }
    /** It reads what a site contact may see, by functions (contactSources()). */
    bool isContacts() const { return m_sources == contactSources(); }
    /** Without the password. */
    const DatabaseUrl& url() const { return m_url; }

    /** Runs a session script (resources/sql/session), statement after statement; names fills its {names} in. */
    Result<void> run(QStringView script, const SqlNames& names = {});

    /** Runs one statement of a migration; anything else has a query file and a Statement. */
    Result<void> runText(const QString& statement, const QString& what);

    /**
     * Calls told when the server calls out on the channel, as long as the thread's event loop runs and the connection
     * lives. PostgreSQL only; BadInput for a file.
     */
    Result<void> listen(const QString& channel, const std::function<void()>& told);

    /** PRAGMA quick_check: Corrupt with the first line it found. PostgreSQL has none and is always well. */
    Result<void> quickCheck();

    /** From now on queries read these in place of the names in braces. No Statement may be alive. */
    void readFrom(SqlNames sources);

    /** Gives prepared statements back, so that a changed schema is seen. No Statement may be alive. */
    void forgetStatements() { m_idle.clear(); }

    bool inTransaction() const { return m_inTransaction; }

    /**
     * True when an error has spoilt the transaction: PostgreSQL refuses everything until it is rolled back (or back to
     * a savepoint), SQLite has rolled back by itself after a full disk. Statements are refused and commit fails.
     */
    bool transactionFailed() const { return m_transactionFailed; }

private:
    friend class Statement;
    friend class Transaction;
    friend class Savepoint;
    friend class SqliteOpener;
    friend class PostgresqlOpener;

    using Queries = std::vector<std::unique_ptr<QSqlQuery>>;

    Database(DatabaseUrl url, SqlNames sources);

    /** Makes a fresh handle of this driver; close() gives it back. */
    QSqlDatabase& makeHandle(const QString& driver);
    void close();

    Result<std::unique_ptr<QSqlQuery>> take(const SqlText& text);
    void giveBack(const SqlText& text, std::unique_ptr<QSqlQuery> query);
    /** The error of the outside world, remembered when it spoils the transaction. */
    Error failed(const QSqlError& error, const QString& what);

    DatabaseUrl m_url;
    SqlNames m_sources;
    QString m_connection;
    QSqlDatabase m_handle;
    QHash<const SqlText*, std::shared_ptr<Queries>> m_idle;
    bool m_readOnly = false;
    bool m_inTransaction = false;
    bool m_transactionFailed = false;
};

} // namespace padesk
