// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/records.h"
#include "models/domain/result.h"
#include "models/store/orderarray.h"

#include <functional>

namespace padesk {

class Database;

/** What a copy brought over. */
struct DatabaseCopy {
    /** Rows by table, in the order they were copied. */
    QList<std::pair<QString, qint64>> rows;
    qint64 events = 0;
    /** The end of the source's history, which the copy goes on from. */
    QByteArray head;
    /** Who could work on the source: on a server each of them needs a login. */
    QList<Staff> staff;
};

struct CopyPorts {
    /** Rows done so far, and all there are. */
    std::function<void(qint64 done, qint64 all)> progress;
    const CancelFlag* cancel = nullptr;
};

/**
 * Moves everything to an empty server: the tables by their migrations, then in one transaction every row as it is, the
 * history with the same checksums, the numbers that go on; and founder, as whom the target is signed in to, as its
 * first administrator. The source is kept from being written to meanwhile. Both histories are verified and the rows
 * counted before anything counts as done: after an error the target has tables and no rows.
 *
 * BadInput: not from a file to a server. AlreadyExists: it has rows. OlderSchema: the source is not this program's version.
 * Corrupt: a history does not verify, or the rows differ. Locked, Cancelled.
 */
Result<DatabaseCopy> copyDatabase(
    Database& source, Database& target, const QString& founder, const CopyPorts& ports = {});

} // namespace padesk
