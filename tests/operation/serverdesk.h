// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commandqueue.h"
#include "models/store/database.h"

#include <functional>

namespace padesk::test {

/**
 * Somebody at a desk of a server: hands commands in and waits for what a worker answers, over as many connections as it
 * takes. For the thread that made it. What takes longer than two minutes ends the program.
 */
class ServerDesk {
public:
    explicit ServerDesk(DatabaseUrl url)
        : m_url(std::move(url))
    { }

    /** One answer each, in order; handed in again under the same ids after each lost connection. */
    QList<CommandResult> send(const QList<Command>& commands);
    CommandResult send(const Command& command) { return send(QList<Command> { command }).first(); }

    /** How often a connection was lost. */
    int losses() const { return m_losses; }
    /** How often something was known when it was handed in again: the answer to it had been lost. */
    int known() const { return m_known; }

private:
    std::optional<QList<CommandResult>> attempt(const QList<Command>& commands);

    DatabaseUrl m_url;
    std::unique_ptr<Database> m_database;
    int m_losses = 0;
    int m_known = 0;
};

/** Runs work(number) on that many threads, which begin together, and waits for all. */
void inParallel(int count, const std::function<void(int number)>& work);

} // namespace padesk::test
