// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/eventchain.h"
#include "models/domain/result.h"

#include <vector>

namespace padesk {

class Database;

/**
 * Writes what decisions do, within the caller's transaction: rows, history, and at its end the search indexes. One
 * object a transaction: it goes on from the last event as it stood when the object was made. Runs on the connection's
 * thread.
 */
class EffectWriter {
public:
    /** Reads the end of the history. */
    static Result<EffectWriter> begin(Database& database);

    /** Time of the last event there was at begin; invalid for an empty history. */
    const QDateTime& lastEventAt() const { return m_lastAt; }

    Result<void> write(const std::vector<Effect>& effects, const EventStamp& stamp);
    Result<void> write(const Fact& fact, const EventStamp& stamp);

    /** Writes the search indexes; the last step before commit. */
    Result<void> finish();

private:
    /** A row whose search text changed. */
    struct IndexChange {
        Entity table;
        qint64 id;
        QString before;
        QString after;
    };

    EffectWriter(Database& database, EventChain chain, QDateTime lastAt)
        : m_database(&database)
        , m_chain(std::move(chain))
        , m_lastAt(std::move(lastAt))
    { }

    template <class T>
    Result<void> save(const Change<T>& change, const EventStamp& stamp);
    template <class T>
    void index(const Change<T>& change);
    Result<void> redact(const Redaction& redaction);

    Database* m_database;
    EventChain m_chain;
    QDateTime m_lastAt;
    // Kept back until finish(): SQLite writes all that FTS5 holds whenever a later statement opens a savepoint of its
    // own, as an update of a row with foreign keys does. One by one that costs more than all the rest.
    std::vector<IndexChange> m_index;
};

} // namespace padesk
