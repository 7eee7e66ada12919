// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "tests/app/cli/program.h"

#include <map>

namespace padesk::test {

/**
 * An office on a server whose only writers are real padesk worker processes: one site whose contact has signed in, and
 * a login of whatever role is asked for.
 */
class WorkerOffice {
public:
    /** With one worker; more are started with startWorker(). */
    WorkerOffice();
    WorkerOffice(const WorkerOffice&) = delete;
    WorkerOffice& operator=(const WorkerOffice&) = delete;
    ~WorkerOffice();

    const Program& program() const { return m_program; }
    /** As the login of that name, made with that role when it is asked for first. */
    DatabaseUrl urlOf(const QString& name, const QString& role = u"operator"_qs);

    /** A worker of its own: its number. */
    int startWorker();
    qint64 pidOf(int worker) const { return m_workers.at(worker)->processId(); }
    /** SIGKILL. */
    void killWorker(int worker);
    /** SIGTERM: the exit code. */
    int stopWorker(int worker);
    QString errorsOf(int worker) { return QString::fromUtf8(m_workers.at(worker)->readAllStandardError()); }

    /** The lease of a worker that is gone or sleeps, as it is after half a minute. */
    void letLeaseExpire() const;
    /** "host:pid:…" */
    QString leaseHolder() const;
    bool isHolder(int worker) const;

    /** Nominations by the portal for the site to decide: their first number is 1. */
    void addNominations(int count);

    QStringList sql(const QString& statement) const { return m_program.sql(statement); }
    /** One value. */
    QString value(const QString& statement) const { return sql(statement).value(0); }

    /** That nothing is half done: the history verifies, and each command has one answer and one effect. */
    QString faults() const;

private:
    Program m_program { Engine::Postgresql };
    std::map<int, std::unique_ptr<QProcess>> m_workers;
    QMap<QString, QString> m_logins;
};

/** A nomination of that many people, by the portal. */
Command nominationOf(const QString& email);

/** By the site's written request. */
Command approvalOf(int nomination, const QString& id);

} // namespace padesk::test
