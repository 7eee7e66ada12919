// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databaseurl.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace padesk::test {

/** Somebody who hands in nominations, a few at a time, while the servers fail around him. */
class SteadyWork {
public:
    /** Begins at once. */
    SteadyWork(const DatabaseUrl& url, int commands);
    ~SteadyWork() { m_thread->wait(); }

    int done() const { return m_done; }
    bool wait(int seconds) { return m_thread->wait(QDeadlineTimer(1000LL * seconds)); }

    /** Once it is over: the longest time between two answers. */
    qint64 longestGapMs() const { return m_longestGapMs; }
    /** How many were known when they were handed in again. */
    int replayed() const { return m_replayed; }
    /** What is wrong in this database, empty when everything is there exactly once. */
    QString faults(const DatabaseUrl& url) const;

private:
    void work(const DatabaseUrl& url);

    int m_commands;
    std::atomic<int> m_done = 0;
    std::atomic<int> m_applied = 0;
    std::atomic<int> m_replayed = 0;
    std::atomic<qint64> m_longestGapMs = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace padesk::test
