// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/databaseerror.h"
#include "models/store/postgresqlopener.h"
#include "models/store/sqlcatalog.h"
#include "models/store/sqliteopener.h"
#include "models/store/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace padesk {
namespace {
// What PostgreSQL has sent stays in a prepared query until its next run: large results are not worth keeping.
constexpr int rowsWorthKeeping = 256;

QString nextConnectionName()
{
    static std::atomic<int> last = 0;
    return u"padesk-%1"_qs.arg(++last);
}
} // namespace

Database::Database(DatabaseUrl url, SqlNames sources)
    : m_url(std::move(url))
    , m_sources(std::move(sources))
{
    m_url.password.clear();
}

Database::~Database()
{
    close();
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl& url, const OpenOptions& options)
{
    std::unique_ptr<Database> database(new Database(url, options.sources));
    const Result<void> opened = url.engine == Engine::Sqlite ? SqliteOpener(*database, options).open()
                                                             : PostgresqlOpener(*database, url, options).open();
    if (!opened)
        return tl::unexpected(opened.error());
    return database;
}

QSqlDatabase& Database::makeHandle(const QString& driver)
{
    close();
    m_connection = nextConnectionName();
    m_handle = QSqlDatabase::addDatabase(driver, m_connection);
    return m_handle;
}

void Database::close()
{
    m_idle.clear();
    if (m_connection.isEmpty())
        return;
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
}

Result<void> Database::run(QStringView script, const SqlNames& names)
{
    for (const QString& statement : sessionScript(engine(), script)) {
        const QString text = names.isEmpty() ? statement : fillNames(statement, names);
        if (const auto done = runText(text, script.toString()); !done)
            return done;
    }
    return {};
}

Result<void> Database::runText(const QString& statement, const QString& what)
{
    // Also a commit: PostgreSQL would answer it with a silent rollback.
    if (m_transactionFailed)
        return fail(Error::Code::Failed, what + u": the transaction has failed"_qs);
    QSqlQuery query(m_handle);
    query.setForwardOnly(isSqlite());
    if (!query.exec(statement))
        return tl::unexpected(failed(query.lastError(), what));
    return {};
}

Result<void> Database::listen(const QString& channel, const std::function<void()>& told)
{
    QSqlDriver* driver = m_handle.driver();
    QObject::connect(driver, &QSqlDriver::notification, driver, [channel, told](const QString& name) {
        if (name == channel)
            told();
    });
    if (!driver->subscribeToNotification(channel))
        return fail(Error::Code::BadInput, u"nothing to listen to"_qs);
    return {};
}

void Database::readFrom(SqlNames sources)
{
    m_sources = std::move(sources);
    forgetStatements();
}

Result<void> Database::quickCheck()
{
    if (!isSqlite())
        return {};
    const auto first = fetchValue(*this, u"quick_check");
    if (!first)
        return tl::unexpected(first.error());
    const QString line = first->value_or(QVariant()).toString();
    if (line != u"ok")
        return fail(Error::Code::Corrupt, line);
    return {};
}

Result<std::unique_ptr<QSqlQuery>> Database::take(const SqlText& text)
{
    const auto idle = m_idle.constFind(&text);
    if (idle != m_idle.constEnd() && !(*idle)->empty()) {
        auto query = std::move((*idle)->back());
        (*idle)->pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_handle);
    query->setForwardOnly(isSqlite());
    if (m_transactionFailed)
        return fail(Error::Code::Failed, text.name + u": the transaction has failed"_qs);
    if (!query->prepare(fillNames(text.text, m_sources)))
        return tl::unexpected(failed(query->lastError(), text.name));
    return query;
}

void Database::giveBack(const SqlText& text, std::unique_ptr<QSqlQuery> query)
{
    const bool large = !isSqlite() && (query->isForwardOnly() || query->size() > rowsWorthKeeping);
    query->finish();
    if (large || !m_handle.isOpen())
        return;
    auto& idle = m_idle[&text];
    if (!idle)
        idle = std::make_shared<Queries>();
    idle->push_back(std::move(query));
}

Error Database::failed(const QSqlError& error, const QString& what)
{
    if (m_inTransaction && endsTransaction(engine(), error.nativeErrorCode()))
        m_transactionFailed = true;
    return toError(engine(), error, what);
}

} // namespace padesk
