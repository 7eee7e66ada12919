// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/submitter.h"

#include "app/cli/osuser.h"
#include "models/store/commandqueue.h"
#include "models/store/database.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace padesk::cli {
namespace {
class LocalSubmitter : public Submitter {
public:
    explicit LocalSubmitter(Database& database)
        : m_processor(database)
    { }

    Result<QList<CommandResult>> submit(const QList<Command>& commands) override
    {
        return m_processor.submit(m_sender, commands);
    }

private:
    CommandProcessor m_processor;
    /** What the portal sends comes in by this way too (ARCHITECTURE.md 3). */
    Sender m_sender { currentOsUser().account, true };
};

class RemoteSubmitter : public Submitter {
public:
    RemoteSubmitter(Database& database, int waitSeconds, std::function<void()> noWorker)
        : m_database(database)
        , m_waitSeconds(waitSeconds)
        , m_noWorker(std::move(noWorker))
    { }

    Result<QList<CommandResult>> submit(const QList<Command>& commands) override
    {
        const Result<QList<HandIn>> outcomes = handIn(m_database, commands);
        if (!outcomes)
            return tl::unexpected(outcomes.error());
        QList<QUuid> ids;
        for (qsizetype index = 0; index < commands.size(); ++index) {
            if (outcomes->at(index) != HandIn::OtherContent)
                ids.append(commands.at(index).id);
        }
        const Result<QHash<QUuid, CommandResult>> results = wait(ids);
        if (!results)
            return tl::unexpected(results.error());
        QList<CommandResult> all;
        for (qsizetype index = 0; index < commands.size(); ++index)
            all.append(resultOf(commands.at(index).id, outcomes->at(index), *results));
        return all;
    }

private:
    static CommandResult resultOf(const QUuid& id, HandIn outcome, const QHash<QUuid, CommandResult>& results)
    {
        if (outcome == HandIn::OtherContent)
            return { id, false, { QString::fromLatin1(refusal::idUsedTwice), {} }, {}, false };
        CommandResult result = results.value(id);
        result.replayed = outcome == HandIn::Known;
        return result;
    }

    /** Asks after 10, 20, 40 ms …, then every second. */
    Result<QHash<QUuid, CommandResult>> wait(const QList<QUuid>& ids)
    {
        QElapsedTimer timer;
        timer.start();
        unsigned long pause = 10;
        while (true) {
            Result<QHash<QUuid, CommandResult>> results = handedInResults(m_database, ids);
            const auto isThere = [&results](const QUuid& id) { return results->contains(id); };
            if (!results || std::all_of(ids.begin(), ids.end(), isThere))
                return results;
            if (timer.hasExpired(m_waitSeconds * 1000LL))
                return fail(Error::Code::NotReachable, QStringLiteral("no worker has answered"));
            if (timer.hasExpired(3000))
                warn();
            QThread::msleep(pause);
            pause = std::min(pause * 2, 1000UL);
        }
    }

    void warn()
    {
        if (m_noWorker)
            m_noWorker();
        m_noWorker = {};
    }

    Database& m_database;
    int m_waitSeconds;
    std::function<void()> m_noWorker;
};
} // namespace

std::unique_ptr<Submitter> makeSubmitter(Database& database, int waitSeconds, std::function<void()> noWorker)
{
    if (database.isSqlite())
        return std::make_unique<LocalSubmitter>(database);
    return std::make_unique<RemoteSubmitter>(database, waitSeconds, std::move(noWorker));
}

} // namespace padesk::cli
