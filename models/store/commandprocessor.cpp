// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/commandprocessor.h"

#include "models/store/commandrun.h"
#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

namespace padesk {
namespace {

/** A long chunk keeps other processes waiting for the write lock, a short one pays for many commits. */
constexpr qsizetype commandsATransaction = 250;

/** The command itself is at fault, not the database: the others can go on without it. */
bool isFaultOfCommand(const Error& error)
{
    return error.code == Error::Code::Constraint || error.code == Error::Code::RecordChanged
        || error.code == Error::Code::BadInput;
}

QList<StoredCommand> storedCommands(const Sender& sender, const QList<Command>& commands, bool asWorker)
{
    QList<StoredCommand> stored;
    for (const Command& command : commands)
        stored.append({ sender, command, {}, false, asWorker, commandFingerprint(command) });
    return stored;
}

using Results = QList<CommandResult>;

/** One transaction: everything or nothing. */
Result<Results> applyTogether(Database& database, const CommandProcessor::Clock& clock, const Lease* lease,
    const QList<StoredCommand>& commands, const CodeChecks& checks)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (lease) {
        if (const Result<void> held = holdLease(database, *lease); !held)
            return tl::unexpected(held.error());
    }
    Result<CommandRun> run = CommandRun::begin(database, clock);
    if (!run)
        return tl::unexpected(run.error());
    Results results;
    for (const StoredCommand& stored : commands) {
        Result<CommandResult> result = run->apply(stored, checks);
        if (!result)
            return tl::unexpected(result.error());
        results.append(*std::move(result));
    }
    if (const Result<void> done = run->finish(); !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return results;
}

/** A transaction of its own that only says that the command could not be written. */
Result<CommandResult> refuseFaulty(Database& database, const CommandProcessor::Clock& clock, const Lease* lease,
    const StoredCommand& stored, const Error& error)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (lease) {
        if (const Result<void> held = holdLease(database, *lease); !held)
            return tl::unexpected(held.error());
    }
    Result<CommandRun> run = CommandRun::begin(database, clock);
    if (!run)
        return tl::unexpected(run.error());
    Result<CommandResult> result = run->markFaulty(stored, error);
    if (!result)
        return result;
    if (const Result<void> done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return result;
}

/** Together if that works; else one by one, so that one command that can't be written does not take the others along.
 */
Result<Results> applyChunk(Database& database, const CommandProcessor::Clock& clock, const Lease* lease,
    const QList<StoredCommand>& commands, const CodeChecks& checks)
{
    Result<Results> together = applyTogether(database, clock, lease, commands, checks);
    if (together || !isFaultOfCommand(together.error()))
        return together;
    Results results;
    for (const StoredCommand& stored : commands) {
        const Result<Results> alone = applyTogether(database, clock, lease, { stored }, checks);
        if (!alone && !isFaultOfCommand(alone.error()))
            return tl::unexpected(alone.error());
        Result<CommandResult> result = alone ? Result<CommandResult>(alone->first())
                                             : refuseFaulty(database, clock, lease, stored, alone.error());
        if (!result)
            return tl::unexpected(result.error());
        results.append(*std::move(result));
    }
    return results;
}

Result<Results> applyAll(Database& database, const CommandProcessor::Clock& clock, const QList<StoredCommand>& commands)
{
    Results results;
    for (qsizetype first = 0; first < commands.size(); first += commandsATransaction) {
        const QList<StoredCommand> chunk = commands.mid(first, commandsATransaction);
        const Result<CodeChecks> checks = checkCodes(database, chunk);
        if (!checks)
            return tl::unexpected(checks.error());
        Result<Results> done = applyChunk(database, clock, nullptr, chunk, *checks);
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

QJsonObject resultJson(const CommandResult& result)
{
    QJsonObject json = result.answer;
    json.insert(QStringLiteral("id"), result.id.toString(QUuid::WithoutBraces));
    json.insert(QStringLiteral("state"), result.applied ? QStringLiteral("applied") : QStringLiteral("refused"));
    if (!result.applied) {
        json.insert(QStringLiteral("code"), result.refusal.code);
        json.insert(QStringLiteral("parameters"), result.refusal.parameters);
    }
    if (result.replayed)
        json.insert(QStringLiteral("replayed"), true);
    return json;
}

CommandResult resultFromJson(const QUuid& id, const QJsonObject& json)
{
    CommandResult result;
    result.id = id;
    result.applied = json.value(QLatin1String("state")) == QLatin1String("applied");
    result.answer = json;
    for (const char* own : { "id", "state", "parameters", "replayed" })
        result.answer.remove(QLatin1String(own));
    if (!result.applied) {
        result.refusal
            = { json.value(QLatin1String("code")).toString(), json.value(QLatin1String("parameters")).toObject() };
        result.answer.remove(QLatin1String("code"));
    }
    return result;
}

CommandProcessor::CommandProcessor(Database& database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{ }

Result<void> CommandProcessor::found(const QString& osUser, const QString& name)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<CommandRun> run = CommandRun::begin(m_database, m_clock);
    if (!run)
        return tl::unexpected(run.error());
    if (const Result<void> done = run->found(osUser, name); !done)
        return done;
    if (const Result<void> done = run->finish(); !done)
        return done;
    return transaction->commit();
}

Result<QList<CommandResult>> CommandProcessor::submit(const Sender& sender, const QList<Command>& commands)
{
    return applyAll(m_database, m_clock, storedCommands(sender, commands, false));
}

Result<QList<CommandResult>> CommandProcessor::submitAsWorker(const QString& holder, const QList<Command>& commands)
{
    return applyAll(m_database, m_clock, storedCommands({ holder, false }, commands, true));
}

Result<int> CommandProcessor::applyPending(const Lease& lease, int most)
{
    const Result<QList<StoredCommand>> pending = pendingCommands(m_database, most);
    if (!pending)
        return tl::unexpected(pending.error());
    if (pending->isEmpty())
        return 0;
    const Result<CodeChecks> checks = checkCodes(m_database, *pending);
    if (!checks)
        return tl::unexpected(checks.error());
    const Result<Results> done = applyChunk(m_database, m_clock, &lease, *pending, *checks);
    if (!done)
        return tl::unexpected(done.error());
    return int(done->size());
}

} // namespace padesk
