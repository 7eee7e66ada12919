// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace padesk {

class Database;

/**
 * One transaction, rolled back at the end of its scope unless commit() succeeded. On SQLite a writing one takes the
 * write lock at once (BEGIN IMMEDIATE): a lock that is upgraded later fails at once instead of waiting (SECURITY.md 5).
 */
class Transaction {
public:
    enum class Mode {
        Write,
        /** A steady view of the data over several queries; writes are refused on PostgreSQL. */
        Read,
    };

    /** Locked after the busy timeout, ReadOnly, ConnectionLost; AlreadyExists inside another transaction. */
    static Result<Transaction> begin(Database& database, Mode mode = Mode::Write);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /** On an error everything is rolled back; ConnectionLost leaves open whether the server has committed. */
    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Database& database);

    Database* m_database;
};

/** A part of a transaction that can be taken back alone; rolled back at the end of its scope unless release()
 * succeeded. May nest. */
class Savepoint {
public:
    /** Failed outside a transaction. */
    static Result<Savepoint> begin(Database& database);

    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;
    ~Savepoint();

    Result<void> release();
    void rollback();

private:
    explicit Savepoint(Database& database);

    Database* m_database;
};

} // namespace padesk
