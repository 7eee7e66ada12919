// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commandprocessor.h"
#include "models/store/sealing.h"

#include <QElapsedTimer>

#include <functional>

namespace padesk::cli {

/** What a worker has done since it started, over all its connections. */
struct WorkDone {
    qint64 applied = 0;
    qint64 deadlines = 0;
};

/** What a worker is, on whichever connection. */
struct WorkerSelf {
    /** The name the lease is held by: no two programs have the same. */
    QString holder;
    std::shared_ptr<const SealingKeys> keys;
    /** Whether it was asked to end. */
    std::function<bool()> stop;
};

/** Applies what is handed in and keeps the deadlines while it holds the lease: one connection's worth of it. */
class WorkerRun {
public:
    WorkerRun(Database& database, const WorkerSelf& self, WorkDone& done);

    /** Takes the lease; LeaseLost while somebody else has it. */
    Result<void> start();
    /** All that is to be done now; answers how many commands that were. */
    Result<int> work();
    /** Gives the lease back. */
    Result<void> stop();

private:
    Result<int> step();
    Result<void> renew();
    Result<void> keepDeadlines();
    Result<void> publishKeys();

    Database& m_database;
    const WorkerSelf& m_self;
    WorkDone& m_done;
    CommandProcessor m_processor;
    Lease m_lease;
    QElapsedTimer m_sinceRenewal;
    QElapsedTimer m_sinceDeadlines;
};

/** A name that no other program has, also not one with the same number on a machine of the same name. */
QString newWorkerName();

} // namespace padesk::cli
