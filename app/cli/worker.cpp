// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/context.h"
#include "app/cli/subcommands.h"
#include "models/store/commandprocessor.h"
#include "models/store/deadlinereader.h"

#include <QElapsedTimer>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <csignal>

namespace padesk::cli {
namespace {
constexpr int leaseSeconds = 30;
constexpr int renewAfterMs = 10'000;
constexpr int deadlinesAfterMs = 60'000;
constexpr int commandsATransaction = 250;
constexpr unsigned long idlePauseMs = 50;
constexpr unsigned long standByPauseMs = 1000;

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

/** Deadlines are kept by whichever worker holds the lease: one name for all, so that each is kept once. */
const QString timerName = QStringLiteral("worker");

/** Applies what is handed in and keeps the deadlines while it holds the lease. */
class Worker {
public:
    explicit Worker(Database& database)
        : m_database(database)
        , m_processor(database)
        , m_holder(QStringLiteral("%1:%2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid()))
    { }

    qint64 applied() const { return m_applied; }
    qint64 deadlines() const { return m_deadlines; }

    Result<void> start()
    {
        Result<Lease> lease = takeLease(m_database, m_holder, leaseSeconds);
        if (!lease)
            return tl::unexpected(lease.error());
        m_lease = *std::move(lease);
        m_sinceRenewal.start();
        m_sinceDeadlines.invalidate();
        return {};
    }

    /** All that is to be done now; answers how many commands that were. */
    Result<int> work()
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
        if (!m_sinceDeadlines.isValid() || m_sinceDeadlines.hasExpired(deadlinesAfterMs)) {
            m_sinceDeadlines.start();
            if (const Result<void> kept = keepDeadlines(); !kept)
                return tl::unexpected(kept.error());
        }
        return count;
    }

    Result<void> stop() { return releaseLease(m_database, m_lease); }

private:
    /** One transaction of commands that were handed in; on a local file whoever hands in applies them himself. */
    Result<int> step()
    {
        if (const Result<void> renewed = renew(); !renewed)
            return tl::unexpected(renewed.error());
        if (m_database.isSqlite())
            return 0;
        const Result<int> done = m_processor.applyPending(m_lease, commandsATransaction);
        m_applied += done.value_or(0);
        return done;
    }

    Result<void> renew()
    {
        if (!m_sinceRenewal.hasExpired(renewAfterMs))
            return {};
        const Result<Lease> renewed = renewLease(m_database, m_lease, leaseSeconds);
        if (!renewed)
            return tl::unexpected(renewed.error());
        m_lease = *renewed;
        m_sinceRenewal.restart();
        return {};
    }

    /** Until nothing new is due: what was refused stays due, and is not handed in again and again. */
    Result<void> keepDeadlines()
    {
        qint64 kept = 1;
        while (kept > 0 && !stopAsked) {
            if (const Result<void> renewed = renew(); !renewed)
                return renewed;
            const Result<QDateTime> now = databaseNow(m_database);
            const Result<Policy> policy = readPolicy(m_database);
            if (!now || !policy)
                return tl::unexpected(now ? policy.error() : now.error());
            const auto results = dueCommands(m_database, *policy, *now).and_then([this](const QList<Command>& due) {
                return m_processor.submitAsWorker(timerName, due);
            });
            if (!results)
                return tl::unexpected(results.error());
            kept = std::count_if(results->begin(), results->end(),
                [](const CommandResult& result) { return result.applied && !result.replayed; });
            m_deadlines += kept;
        }
        return {};
    }

    Database& m_database;
    CommandProcessor m_processor;
    QString m_holder;
    Lease m_lease;
    QElapsedTimer m_sinceRenewal;
    QElapsedTimer m_sinceDeadlines;
    qint64 m_applied = 0;
    qint64 m_deadlines = 0;
};

Result<void> workOnce(Worker& worker)
{
    if (const Result<void> started = worker.start(); !started)
        return started;
    const Result<int> done = worker.work();
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
            const Result<int> done = worker.work();
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

ExitCode work(Context& context, bool once)
{
    const auto database = context.open();
    if (!database)
        return database.error();
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    Worker worker(**database);
    const Result<void> done = once ? workOnce(worker) : workForever(worker);
    if (!done && done.error().code == Error::Code::LeaseLost)
        return context.problem(ExitCode::Refused, CliText::otherWorker());
    if (!done)
        return context.failed(done.error());
    if (context.json())
        context.out().json(
            { { QStringLiteral("applied"), worker.applied() }, { QStringLiteral("deadlines"), worker.deadlines() } });
    else
        context.out().line(CliText::workDone(worker.applied(), worker.deadlines()));
    return ExitCode::Done;
}
} // namespace

void addWorker(CLI::App& parser, Choice& choice)
{
    auto once = std::make_shared<bool>(false);
    CLI::App* command
        = parser.add_subcommand("worker", "Applies what is handed in to a server, and keeps the deadlines");
    command->add_flag("--once", *once, "Stop when nothing is left to do");
    command->callback([once, &choice] { choice.run = [once](Context& context) { return work(context, *once); }; });
}

} // namespace padesk::cli
