// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/database.h"

#include <utility>

namespace padesk {

Transaction::Transaction(Database& database)
    : m_database(&database)
{ }

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction::~Transaction()
{
    rollback();
}

Result<Transaction> Transaction::begin(Database& database, Mode mode)
{
    if (database.m_inTransaction)
        return fail(Error::Code::AlreadyExists, u"begin: in a transaction already"_qs);
    if (const auto begun = database.run(mode == Mode::Write ? u"begin_write" : u"begin_read"); !begun)
        return tl::unexpected(begun.error());
    database.m_inTransaction = true;
    database.m_transactionFailed = false;
    return Transaction(database);
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return fail(Error::Code::Failed, u"commit: the transaction is over"_qs);
    const auto done = m_database->run(u"commit");
    if (!done) {
        rollback();
        return done;
    }
    std::exchange(m_database, nullptr)->m_inTransaction = false;
    return {};
}

void Transaction::rollback()
{
    if (!m_database)
        return;
    m_database->m_transactionFailed = false;
    // SQLite may have rolled back by itself, and a lost server has: then there is nothing left to do.
    (void)m_database->run(u"rollback");
    m_database->m_transactionFailed = false;
    std::exchange(m_database, nullptr)->m_inTransaction = false;
}

Savepoint::Savepoint(Database& database)
    : m_database(&database)
{ }

Savepoint::Savepoint(Savepoint&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Savepoint::~Savepoint()
{
    rollback();
}

Result<Savepoint> Savepoint::begin(Database& database)
{
    if (!database.m_inTransaction)
        return fail(Error::Code::Failed, u"savepoint: no transaction"_qs);
    if (const auto begun = database.run(u"savepoint"); !begun)
        return tl::unexpected(begun.error());
    return Savepoint(database);
}

Result<void> Savepoint::release()
{
    if (!m_database)
        return fail(Error::Code::Failed, u"release: the savepoint is over"_qs);
    const auto done = m_database->run(u"savepoint_release");
    if (!done)
        rollback();
    m_database = nullptr;
    return done;
}

void Savepoint::rollback()
{
    if (!m_database)
        return;
    // After a full disk SQLite has no transaction any more, so there the mark stays.
    const bool wasFailed = m_database->m_transactionFailed;
    m_database->m_transactionFailed = false;
    const auto done = m_database->run(u"savepoint_rollback");
    m_database->m_transactionFailed = !done || (wasFailed && m_database->isSqlite());
    m_database = nullptr;
}

} // namespace padesk
