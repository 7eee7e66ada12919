// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>

namespace padesk {

class Database;

/** The right to write to a remote database, held by one worker at a time (ARCHITECTURE.md 1). */
struct Lease {
    QString holder;
    qint64 epoch = 0;
    QDateTime expiresAt;
};

/** Takes the lease when it is free, expired or already the holder's; LeaseLost while somebody else has it. */
Result<Lease> takeLease(Database& database, const QString& holder, int seconds);

/** Prolongs it; LeaseLost when it went to somebody else meanwhile. */
Result<Lease> renewLease(Database& database, const Lease& lease, int seconds);

/** Gives it back, so that a stand-by takes over at once. */
Result<void> releaseLease(Database& database, const Lease& lease);

/**
 * Locks the lease for the running transaction, which fails with LeaseLost if it is not this one any more: a worker that
 * was paused writes nothing after a takeover.
 */
Result<void> holdLease(Database& database, const Lease& lease);

/** The database's own clock, in UTC. */
Result<QDateTime> databaseNow(Database& database);

} // namespace padesk
