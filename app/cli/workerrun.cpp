// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workerrun.h"

#include "models/store/database.h"
#include "models/store/deadlinereader.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace padesk::cli {
namespace {
constexpr int leaseSeconds = 30;
constexpr int renewAfterMs = 10'000;
constexpr int deadlinesAfterMs = 60'000;
constexpr int commandsATransaction = 250;

/** Deadlines are kept by whichever worker holds the lease: one name for all, so that each is kept once. */
const QString timerName = QStringLiteral("worker");
} // namespace

QString newWorkerName()
{
    return QStringLiteral("%1:%2:%3")
        .arg(QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid())
        .arg(QUuid::createUuid().toString(QUuid::Id128).first(8));
}

WorkerRun::WorkerRun(Database& database, const WorkerSelf& self, WorkDone& done)
    : m_database(database)
    , m_self(self)
    , m_done(done)
    , m_processor(database)
{
    m_processor.useSealingKeys(self.keys);
}

Result<void> WorkerRun::start()
{
    if (const Result<void> ready = m_database.run(u"worker_setup"); !ready)
        return ready;
    Result<Lease> lease = takeLease(m_database, m_self.holder, leaseSeconds);
    if (!lease)
        return tl::unexpected(lease.error());
    m_lease = *std::move(lease);
    m_sinceRenewal.start();
    m_sinceDeadlines.invalidate();
    return publishKeys();
}

/** Nobody seals with a key that this worker does not have. */
Result<void> WorkerRun::publishKeys()
{
    if (m_database.isSqlite())
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return holdLease(m_database, m_lease)
        .and_then([this] {
            return publishSealingKeys(m_database, m_self.keys ? m_self.keys->publicKeys() : QList<PublicSealingKey>());
        })
        .and_then([&transaction] { return transaction->commit(); });
}

Result<int> WorkerRun::work()
{
    int count = 0;
    while (!m_self.stop()) {
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

Result<void> WorkerRun::stop()
{
    return releaseLease(m_database, m_lease);
}

/** One transaction of commands that were handed in; on a local file whoever hands in applies them himself. */
Result<int> WorkerRun::step()
{
    if (const Result<void> renewed = renew(); !renewed)
        return tl::unexpected(renewed.error());
    if (m_database.isSqlite())
        return 0;
    const Result<int> done = m_processor.applyPending(m_lease, commandsATransaction);
    m_done.applied += done.value_or(0);
    // A hint that may get lost: desks look by themselves too.
    if (done.value_or(0) > 0)
        (void)m_database.run(u"notify_changes");
    return done;
}

Result<void> WorkerRun::renew()
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
Result<void> WorkerRun::keepDeadlines()
{
    qint64 kept = 1;
    while (kept > 0 && !m_self.stop()) {
        if (const Result<void> renewed = renew(); !renewed)
            return renewed;
        const Result<QDateTime> now = databaseNow(m_database);
        const Result<Policy> policy = readPolicy(m_database);
        if (!now || !policy)
            return tl::unexpected(now ? policy.error() : now.error());
        const auto results = dueCommands(m_database, *policy, *now).and_then([this](const QList<Command>& due) {
            return m_processor.submitAsWorker(timerName, due, &m_lease);
        });
        if (!results)
            return tl::unexpected(results.error());
        kept = std::count_if(results->begin(), results->end(),
            [](const CommandResult& result) { return result.applied && !result.replayed; });
        m_done.deadlines += kept;
    }
    return {};
}

} // namespace padesk::cli
