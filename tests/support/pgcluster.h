// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databaseurl.h"

#include <QProcess>
#include <QTemporaryDir>

namespace padesk::test {

/** A program of the newest PostgreSQL that is installed, or of the path; without it this program ends. */
QString serverProgram(const QString& name);

/** A command as the user of the server, which refuses to run as root; and it must not outlive this program, however
 * that ends. */
QStringList asServerUser(const QStringList& command);

/** Runs it to its end; a failure ends this program. */
void runOrDie(const QStringList& command);

/** A port of loopback that nobody listens on. */
int freePort();

/**
 * A PostgreSQL server of this test program's own: started with the first use, on loopback and a free port, in a
 * temporary folder; stopped and removed with the application, and by the kernel when the program dies. Without an
 * installed server the program ends: a test of the store that leaves PostgreSQL out has not passed.
 */
class PgCluster {
public:
    static PgCluster& instance();

    /** A fresh database, superuser postgres, no password: empty, or a copy of this one, which nobody may have open. */
    DatabaseUrl createDatabase(const QString& copyOf = u"template1"_qs);

    /** The URL of a database of this name, whether it is there or not. */
    DatabaseUrl url(const QString& database) const;

    int port() const { return m_port; }
    /** Its folder: the server may read what is put there by giveToServer(). */
    QString folder() const { return m_folder.path(); }
    void giveToServer(const QString& file) const;

    /** A server of one's own, beside the shared one. */
    PgCluster();
    /** Stops it and starts it again with these settings ("name=value") on top. */
    void restart(const QStringList& settings);
    /** Ends it as a power cut would: every process at once, nothing said to clients. restart() brings it back. */
    void kill();

    PgCluster(const PgCluster&) = delete;
    PgCluster& operator=(const PgCluster&) = delete;
    ~PgCluster();

private:
    void makeCluster();
    void stopServer();
    bool startServer();
    bool waitUntilReady();

    QTemporaryDir m_folder;
    QProcess m_server;
    QStringList m_settings;
    int m_port = 0;
    int m_databases = 0;
};

} // namespace padesk::test
