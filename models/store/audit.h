// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/eventchain.h"
#include "models/domain/result.h"

namespace padesk {

class Database;

/** What a walk along the whole history found. */
struct AuditReport {
    /** Events that follow from each other, from the first one on. */
    qint64 events = 0;
    /** The hash of the last of them; keep it outside the database to notice a history cut off at its end. */
    QByteArray head = genesisHash;
    /** None, or what is wrong with the event after them. */
    ChainFault fault = ChainFault::None;
    /** The seq of that event; with Gap the one that is missing. */
    qint64 badSeq = 0;

    bool isSound() const { return fault == ChainFault::None; }
};

/** The last event: what a register on paper says of the history (SECURITY.md). */
struct HistoryHead {
    /** 0: nothing has happened yet. */
    qint64 seq = 0;
    QString hash = QString::fromLatin1(genesisHash);
};

Result<HistoryHead> historyHead(Database& database);

/** Recomputes the chain of the event log, row by row; it stops at the first event that does not fit. */
Result<AuditReport> verifyHistory(Database& database);

/** The same within the transaction of the caller. */
Result<AuditReport> verifyHistoryHere(Database& database);

} // namespace padesk
