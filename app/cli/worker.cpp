// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/context.h"
#include "app/cli/subcommands.h"
#include "models/store/commandprocessor.h"

#include <QElapsedTimer>
#include <QSysInfo>
#include <QThread>

#include <csignal>

namespace padesk::cli {
namespace {
constexpr int leaseSeconds = 30;
constexpr int renewAfterMs = 10'000;
constexpr int commandsATransaction = 250;
constexpr unsigned long idlePauseMs = 50;
constexpr unsigned long standByPauseMs = 1000;

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

/** Applies what is handed in while it holds the lease. */
class Worker {
public:
    explicit Worker(Database& database)
        : m_database(database)
        , m_processor(database)
        , m_holder(QStringLiteral("%1:%2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid()))
    { }

    qint64 applied() const { return m_applied; }

    Result<void> start()
    {
        Result<Lease> lease = takeLease(m_database, m_holder, leaseSeconds);
        if (!lease)
            return tl::unexpected(lease.error());
        m_lease = *std::move(lease);
        m_sinceRenewal.start();
        return {};
    }

    /** Until nothing waits; answers how many were applied. */
    Result<int> applyWaiting()
    {
        int count = 0;
        while (!stopAsked) {
            const Result<int> done = step();
            if (!done)
                return done;
            if (*done == 0)
                break;
            count += *done;
        }
        return count;
    }

    Result<void> stop() { return releaseLease(m_database, m_lease); }

private:
    Result<int> step()
    {
        if (m_sinceRenewal.hasExpired(renewAfterMs)) {
            const Result<Lease> renewed = renewLease(m_database, m_lease, leaseSeconds);
            if (!renewed)
                return tl::unexpected(renewed.error());
            m_lease = *renewed;
            m_sinceRenewal.restart();
        }
        const Result<int> done = m_processor.applyPending(m_lease, commandsATransaction);
        m_applied += done.value_or(0);
        return done;
    }

    Database& m_database;
    CommandProcessor m_processor;
    QString m_holder;
    Lease m_lease;
    QElapsedTimer m_sinceRenewal;
    qint64 m_applied = 0;
};

Result<void> workOnce(Worker& worker)
{
    if (const Result<void> started = worker.start(); !started)
        return started;
    const Result<int> done = worker.applyWaiting();
    if (!done)
        return tl::unexpected(done.error());
    return worker.stop();
}

/** Works until it is asked to stop; stands by while another worker is at it. */
Result<void> workForever(Worker& worker)
{
    while (!stopAsked) {
        Result<void> going = worker.start();
        while (going && !stopAsked) {
            const Result<int> done = worker.applyWaiting();
            if (!done)
                going = tl::unexpected(done.error());
            else if (*done == 0)
                QThread::msleep(idlePauseMs);
        }
        if (going)
            return worker.stop();
        if (going.error().code != Error::Code::LeaseLost)
            return going;
        QThread::msleep(standByPauseMs);
    }
    return {};
}

ExitCode report(Context& context, qint64 applied)
{
    if (context.json())
        context.out().json({ { QStringLiteral("applied"), applied } });
    else
        context.out().line(CliText::commandsApplied(applied));
    return ExitCode::Done;
}

ExitCode work(Context& context, bool once)
{
    const auto database = context.open();
    if (!database)
        return database.error();
    // Whoever hands in commands to a local file applies them at once.
    if ((*database)->isSqlite())
        return report(context, 0);
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    Worker worker(**database);
    const Result<void> done = once ? workOnce(worker) : workForever(worker);
    if (!done && done.error().code == Error::Code::LeaseLost)
        return context.problem(ExitCode::Refused, CliText::otherWorker());
    return done ? report(context, worker.applied()) : context.failed(done.error());
}
} // namespace

void addWorker(CLI::App& parser, Choice& choice)
{
    auto once = std::make_shared<bool>(false);
    CLI::App* command = parser.add_subcommand("worker", "Applies the commands that are handed in to a server");
    command->add_flag("--once", *once, "Stop when nothing is waiting");
    command->callback([once, &choice] { choice.run = [once](Context& context) { return work(context, *once); }; });
}

} // namespace padesk::cli
