// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rehearsal.h"

#include "models/store/commandrun.h"
#include "models/store/database.h"

namespace padesk {
namespace {

/** The command is at fault, not the database: a real run refuses it and goes on. */
bool isFaultOfCommand(const Error& error)
{
    return error.code == Error::Code::Constraint || error.code == Error::Code::RecordChanged
        || error.code == Error::Code::BadInput;
}

} // namespace

Result<Rehearsal> Rehearsal::begin(Database& database, CommandProcessor::Clock clock)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return Rehearsal(database, std::move(clock), *std::move(transaction));
}

Result<QList<CommandResult>> Rehearsal::submit(const Sender& sender, const QList<Command>& commands)
{
    Result<QList<CommandResult>> together = applyTogether(sender, commands);
    if (together || !isFaultOfCommand(together.error()))
        return together;
    QList<CommandResult> results;
    for (const Command& command : commands) {
        Result<CommandResult> result = applyAlone(sender, command);
        if (!result)
            return tl::unexpected(result.error());
        results.append(*std::move(result));
    }
    return results;
}

Result<QList<CommandResult>> Rehearsal::applyTogether(const Sender& sender, const QList<Command>& commands)
{
    Result<Savepoint> savepoint = Savepoint::begin(*m_database);
    if (!savepoint)
        return tl::unexpected(savepoint.error());
    Result<CommandRun> run = CommandRun::begin(*m_database, m_clock);
    if (!run)
        return tl::unexpected(run.error());
    QList<CommandResult> results;
    for (const Command& command : commands) {
        Result<CommandResult> result
            = run->apply({ sender, command, {}, false, false, commandFingerprint(command) }, {});
        if (!result)
            return tl::unexpected(result.error());
        results.append(*std::move(result));
    }
    if (const Result<void> done = run->finish(); !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = savepoint->release(); !done)
        return tl::unexpected(done.error());
    return results;
}

Result<CommandResult> Rehearsal::applyAlone(const Sender& sender, const Command& command)
{
    const Result<QList<CommandResult>> result = applyTogether(sender, { command });
    if (result)
        return result->first();
    if (!isFaultOfCommand(result.error()))
        return tl::unexpected(result.error());
    return CommandResult { command.id, false, { QString::fromLatin1(refusal::couldNotBeWritten), {} }, {}, false };
}

} // namespace padesk
