// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databaseurl.h"

#include <QProcess>
#include <QTemporaryDir>

namespace padesk::test {

/** A PostgreSQL server and its synchronous stand-by, of this test's own. */
class ReplicaPair {
public:
    ReplicaPair();
    ReplicaPair(const ReplicaPair&) = delete;
    ReplicaPair& operator=(const ReplicaPair&) = delete;
    ~ReplicaPair();

    /** One of the servers alone: 0 was the primary first, 1 the stand-by. */
    DatabaseUrl urlOf(int server) const;
    /** Both, for a client that looks for the primary by itself. */
    DatabaseUrl url() const;

    /** SIGKILL to every process of the first server, all at once. */
    void killPrimary();
    /** The stand-by becomes a primary, which waits for no stand-by any more. */
    void promote();

private:
    void start(int server);
    QString folderOf(int server) const;

    QTemporaryDir m_folder;
    QProcess m_servers[2];
    int m_ports[2] = { 0, 0 };
};

} // namespace padesk::test
