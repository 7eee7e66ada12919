// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commandresult.h"
#include "models/domain/decision.h"
#include "models/domain/result.h"
#include "models/store/actors.h"
#include "models/store/lease.h"

#include <functional>
#include <memory>

namespace padesk {

class Database;
class SealingKeys;

/**
 * The only writer (ARCHITECTURE.md 1). In one transaction: claim the command, load its case and the sender's present
 * rights, decide, write effects, history and the result. Runs on its connection's thread.
 */
class CommandProcessor {
public:
    using Clock = std::function<QDateTime()>;

    /** clock: for tests; without one the database's own. */
    explicit CommandProcessor(Database& database, Clock clock = {});
    CommandProcessor(const CommandProcessor&) = delete;
    CommandProcessor& operator=(const CommandProcessor&) = delete;

    /** The first person of a new local database: supervisor and administrator (ARCHITECTURE.md 3). */
    Result<void> found(const QString& osUser, const QString& name);

    /**
     * Local: applies the commands in order, up to a few hundred a transaction, and answers one result each. An error
     * leaves the transactions before it committed; the same commands can be handed in again.
     */
    Result<QList<CommandResult>> submit(const Sender& sender, const QList<Command>& commands);

    /** The timer's own commands (deadlines, deliveries), stamped with the role of the worker; under the lease if there
     * is one, as where others may be at work. */
    Result<QList<CommandResult>> submitAsWorker(
        const QString& holder, const QList<Command>& commands, const Lease* lease = nullptr);

    /** Remote: applies at most that many waiting commands in one transaction under the lease; answers how many. */
    Result<int> applyPending(const Lease& lease, int most);

    /** Remote: opens the passcodes that come sealed. Without keys each of them is to be entered again. */
    void useSealingKeys(std::shared_ptr<const SealingKeys> keys) { m_keys = std::move(keys); }

private:
    Database& m_database;
    Clock m_clock;
    std::shared_ptr<const SealingKeys> m_keys;
};

} // namespace padesk
