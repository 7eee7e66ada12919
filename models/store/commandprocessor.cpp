// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/commandprocessor.h"

#include "models/store/commandrun.h"
#include "models/store/database.h"
#include "models/store/sealing.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QJsonArray>
#include <QSet>

namespace padesk {
namespace {

/** A long chunk keeps other processes waiting for the write lock, a short one pays for many commits. */
constexpr qsizetype commandsATransaction = 250;

/**
 * The command itself is at fault, not the database: the others can go on without it. What a server answers without a
 * code of its own is about the statement too; a file's "failed" may be the disk.
 */
bool isFaultOfCommand(const Database& database, const Error& error)
{
    switch (error.code) {
    case Error::Code::Constraint:
    case Error::Code::RecordChanged:
    case Error::Code::BadInput:
    case Error::Code::AlreadyExists:
        return true;
    case Error::Code::Failed:
        return !database.isSqlite();
    default:
        return false;
    }
}

QList<StoredCommand> storedCommands(const Sender& sender, const QList<Command>& commands, bool asWorker)
{
    QList<StoredCommand> stored;
    for (const Command& command : commands)
        stored.append({ sender, command, {}, false, asWorker, commandFingerprint(command) });
    return stored;
}

using Results = QList<CommandResult>;

/** Where and under which lease a transaction of commands runs. */
struct Workplace {
    Database& database;
    const CommandProcessor::Clock& clock;
    const Lease* lease;
};

/** One transaction: what work(run) writes is committed, or nothing. */
template <class Work>
Result<void> inTransaction(const Workplace& place, Work work)
{
    Result<Transaction> transaction = Transaction::begin(place.database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (place.lease) {
        if (const Result<void> held = holdLease(place.database, *place.lease); !held)
            return held;
    }
    Result<CommandRun> run = CommandRun::begin(place.database, place.clock);
    if (!run)
        return tl::unexpected(run.error());
    if (const Result<void> done = work(*run); !done)
        return done;
    if (const Result<void> done = run->finish(); !done)
        return done;
    return transaction->commit();
}

/**
 * Those of the waiting commands that were not withdrawn meanwhile; from now on they can't be. What the timer hands in
 * itself waits nowhere.
 */
Result<QList<StoredCommand>> claimed(Database& database, const QList<StoredCommand>& commands)
{
    if (commands.isEmpty() || !commands.first().stored)
        return commands;
    QJsonArray wanted;
    for (const StoredCommand& stored : commands)
        wanted.append(QJsonObject { { QStringLiteral("actor"), stored.sender.name },
            { QStringLiteral("id"), stored.command.id.toString(QUuid::WithoutBraces) } });
    Statement claim(database, u"commands_claim");
    claim.bind(u"commands", wanted);
    if (const auto done = claim.exec(); !done)
        return tl::unexpected(done.error());
    QSet<std::pair<QString, QUuid>> waiting;
    while (claim.next())
        waiting.insert({ claim.text(0), claim.uuid(1) });
    if (const auto done = claim.finish(); !done)
        return tl::unexpected(done.error());
    QList<StoredCommand> kept;
    for (const StoredCommand& stored : commands) {
        if (waiting.contains({ stored.sender.name, stored.command.id }))
            kept.append(stored);
    }
    return kept;
}

Result<Results> applyTogether(const Workplace& place, const QList<StoredCommand>& commands, const CodeChecks& checks)
{
    Results results;
    const Result<void> done = inTransaction(place, [&](CommandRun& run) -> Result<void> {
        const Result<QList<StoredCommand>> mine = claimed(place.database, commands);
        if (!mine)
            return tl::unexpected(mine.error());
        for (const StoredCommand& stored : *mine) {
            Result<CommandResult> result = run.apply(stored, checks);
            if (!result)
                return tl::unexpected(result.error());
            results.append(*std::move(result));
        }
        return {};
    });
    return done ? Result<Results>(results) : tl::unexpected(done.error());
}

/** What work answers is kept, or everything of it taken back. */
template <class Work>
Result<CommandResult> inSavepoint(Database& database, Work work)
{
    Result<Savepoint> savepoint = Savepoint::begin(database);
    if (!savepoint)
        return tl::unexpected(savepoint.error());
    Result<CommandResult> result = work();
    if (!result)
        return result;
    const Result<void> released = savepoint->release();
    return released ? result : tl::unexpected(released.error());
}

/** A command that can't be written leaves nothing but its refusal; the run goes on as it stood before. */
Result<CommandResult> applyApart(
    Database& database, CommandRun& run, const StoredCommand& stored, const CodeChecks& checks)
{
    const CommandRun before = run;
    Result<CommandResult> result = inSavepoint(database, [&] { return run.apply(stored, checks); });
    if (result || !isFaultOfCommand(database, result.error()))
        return result;
    run = before;
    return inSavepoint(database, [&] { return run.markFaulty(stored, result.error()); });
}

/** In one transaction, each in a savepoint of its own. */
Result<Results> applyEach(const Workplace& place, const QList<StoredCommand>& commands, const CodeChecks& checks)
{
    Results results;
    const Result<void> done = inTransaction(place, [&](CommandRun& run) -> Result<void> {
        const Result<QList<StoredCommand>> mine = claimed(place.database, commands);
        if (!mine)
            return tl::unexpected(mine.error());
        for (const StoredCommand& stored : *mine) {
            Result<CommandResult> result = applyApart(place.database, run, stored, checks);
            if (!result)
                return tl::unexpected(result.error());
            results.append(*std::move(result));
        }
        return {};
    });
    return done ? Result<Results>(results) : tl::unexpected(done.error());
}

/** A transaction of its own that only says that the command could not be written. */
Result<Results> refuseFaulty(const Workplace& place, const StoredCommand& stored, const Error& error)
{
    Results results;
    const Result<void> done = inTransaction(place, [&](CommandRun& run) -> Result<void> {
        Result<CommandResult> result = run.markFaulty(stored, error);
        if (!result)
            return tl::unexpected(result.error());
        results.append(*std::move(result));
        return {};
    });
    return done ? Result<Results>(results) : tl::unexpected(done.error());
}

/**
 * Together if that works, without the cost of savepoints; else each in one, so that one command that can't be written
 * does not take the others along; and one by one when even the end of the transaction fails.
 */
Result<Results> applyChunk(const Workplace& place, const QList<StoredCommand>& commands, const CodeChecks& checks)
{
    Result<Results> together = applyTogether(place, commands, checks);
    if (!together && commands.size() > 1 && isFaultOfCommand(place.database, together.error()))
        together = applyEach(place, commands, checks);
    if (together || !isFaultOfCommand(place.database, together.error()))
        return together;
    Results results;
    for (const StoredCommand& stored : commands) {
        Result<Results> alone = applyTogether(place, { stored }, checks);
        if (!alone && isFaultOfCommand(place.database, alone.error()))
            alone = refuseFaulty(place, stored, alone.error());
        if (!alone)
            return alone;
        results.append(*std::move(alone));
    }
    return results;
}

Result<Results> applyAll(const Workplace& place, const QList<StoredCommand>& commands)
{
    Results results;
    for (qsizetype first = 0; first < commands.size(); first += commandsATransaction) {
        const QList<StoredCommand> chunk = commands.mid(first, commandsATransaction);
        const Result<CodeChecks> checks = checkCodes(place.database, chunk);
        if (!checks)
            return tl::unexpected(checks.error());
        Result<Results> done = applyChunk(place, chunk, *checks);
        if (!done)
            return done;
        results.append(*std::move(done));
    }
    return results;
}

/** The waiting commands, oldest first, with their secrets where they belong. */
Result<QList<StoredCommand>> pendingCommands(Database& database, int most)
{
    Statement pending(database, u"commands_pending");
    pending.bind(u"most", most);
    if (const auto done = pending.exec(); !done)
        return tl::unexpected(done.error());
    QList<StoredCommand> commands;
    while (pending.next()) {
        StoredCommand stored;
        stored.sender.name = pending.text(0);
        stored.command = { pending.uuid(1), pending.text(2), pending.json(3) };
        const QJsonObject secrets = pending.json(5);
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            stored.command.payload.insert(it.key(), it.value());
        stored.fingerprint = pending.text(4).toLatin1();
        stored.receivedAt = pending.dateTime(6);
        stored.stored = true;
        commands.append(stored);
    }
    if (const auto done = pending.finish(); !done)
        return tl::unexpected(done.error());
    return commands;
}

} // namespace

CommandProcessor::CommandProcessor(Database& database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{ }

Result<void> CommandProcessor::found(const QString& osUser, const QString& name)
{
    return inTransaction({ m_database, m_clock, nullptr }, [&](CommandRun& run) { return run.found(osUser, name); });
}

Result<QList<CommandResult>> CommandProcessor::submit(const Sender& sender, const QList<Command>& commands)
{
    return applyAll({ m_database, m_clock, nullptr }, storedCommands(sender, commands, false));
}

Result<QList<CommandResult>> CommandProcessor::submitAsWorker(
    const QString& holder, const QList<Command>& commands, const Lease* lease)
{
    return applyAll({ m_database, m_clock, lease }, storedCommands({ holder, false }, commands, true));
}

Result<int> CommandProcessor::applyPending(const Lease& lease, int most)
{
    Result<QList<StoredCommand>> pending = pendingCommands(m_database, most);
    if (!pending)
        return tl::unexpected(pending.error());
    if (pending->isEmpty())
        return 0;
    if (m_keys) {
        for (StoredCommand& stored : *pending)
            m_keys->openCode(stored.command);
    }
    const Result<CodeChecks> checks = checkCodes(m_database, *pending);
    if (!checks)
        return tl::unexpected(checks.error());
    const Result<Results> done = applyChunk({ m_database, m_clock, &lease }, *pending, *checks);
    if (!done)
        return tl::unexpected(done.error());
    return int(done->size());
}

} // namespace padesk
