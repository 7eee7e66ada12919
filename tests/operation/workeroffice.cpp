// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operation/workeroffice.h"

#include "models/domain/records/entity.h"
#include "tests/operation/serverdesk.h"

#include <csignal>

namespace padesk::test {

WorkerOffice::WorkerOffice()
{
    // A database with privileges, not a copy of one: people sign in to it.
    m_program.init();
    startWorker();
    const QJsonObject signIn = commandLine(u"sign_in.record"_qs,
        { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro@example.co.jp"_qs },
            { u"at"_qs, u"2026-11-20T01:00:00Z"_qs } },
        u"sign in"_qs);
    const Run site = m_program.submit({ siteLine() });
    const Run signedIn = m_program.submitAsPortal({ signIn });
    if (site.exitCode != 0 || signedIn.exitCode != 0)
        qFatal("the office is not ready: %s%s", qPrintable(site.out), qPrintable(signedIn.out));
}

WorkerOffice::~WorkerOffice()
{
    for (const auto& [number, worker] : m_workers)
        worker->terminate();
    for (const auto& [number, worker] : m_workers)
        worker->waitForFinished(20'000);
}

DatabaseUrl WorkerOffice::urlOf(const QString& name, const QString& role)
{
    QString& login = m_logins[name];
    if (login.isEmpty())
        login = m_program.addLogin(role);
    DatabaseUrl url = m_program.url();
    url.user = login;
    return url;
}

int WorkerOffice::startWorker()
{
    const int number = int(m_workers.size());
    auto process = std::make_unique<QProcess>();
    m_program.start(*process, { u"worker"_qs });
    m_workers[number] = std::move(process);
    return number;
}

void WorkerOffice::killWorker(int worker)
{
    QProcess& process = *m_workers.at(worker);
    process.kill();
    if (!process.waitForFinished(60'000))
        qFatal("a worker can't be killed");
}

int WorkerOffice::stopWorker(int worker)
{
    QProcess& process = *m_workers.at(worker);
    process.terminate();
    if (!process.waitForFinished(60'000))
        qFatal("a worker does not stop");
    return process.exitCode();
}

void WorkerOffice::letLeaseExpire() const
{
    sql(u"update lease set expires_at = clock_timestamp() - interval '1 second'"_qs);
}

QString WorkerOffice::leaseHolder() const
{
    return value(u"select holder from lease where expires_at > clock_timestamp()"_qs);
}

bool WorkerOffice::isHolder(int worker) const
{
    return leaseHolder().contains(u":%1:"_qs.arg(pidOf(worker)));
}

void WorkerOffice::addNominations(int count)
{
    QList<Command> commands;
    for (int number = 1; number <= count; ++number)
        commands.append(nominationOf(u"u%1@example.co.jp"_qs.arg(number)));
    for (const CommandResult& result : ServerDesk(urlOf(u"portal"_qs, u"portal"_qs)).send(commands)) {
        if (!result.applied)
            qFatal("%s", qPrintable(result.refusal.code));
    }
}

QString WorkerOffice::faults() const
{
    QStringList faults = sql(
        u"select 'without an answer: ' || kind from command where result is null "
        "union all select 'with a secret: ' || kind from command where secret is not null "
        "union all select 'twice: ' || email_key from nomination where state not in ('duplicate') "
        "group by site_number_entered, email_key having count(*) > 1 "
        "union all select 'applied without an effect: ' || c.kind from command c where c.kind = 'nomination.submit' "
        "and c.result ->> 'state' = 'applied' and not exists (select from event_log e where e.command_id = c.id)"_qs);
    const Run audit = m_program.run({ u"audit"_qs, u"verify"_qs });
    if (audit.exitCode != 0)
        faults.append(audit.err);
    return faults.join(u'\n');
}

Command nominationOf(const QString& email)
{
    return { commandIdFor(u"nomination of "_qs + email), u"nomination.submit"_qs,
        { { u"site_number"_qs, u"7000001"_qs }, { u"claims_primary"_qs, false }, { u"ibm_id"_qs, email },
            { u"email"_qs, email }, { u"family"_qs, u"田中"_qs }, { u"given"_qs, u"次郎"_qs } } };
}

Command approvalOf(int nomination, const QString& id)
{
    return { commandIdFor(id), u"nomination.approve"_qs,
        { { u"nomination"_qs, nominationNumber(nomination) }, { u"role"_qs, u"user"_qs }, { u"access"_qs, u"full"_qs },
            { u"reference"_qs, u"書面"_qs } } };
}

} // namespace padesk::test
