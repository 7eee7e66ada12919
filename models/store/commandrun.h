// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"
#include "models/store/commandprocessor.h"
#include "models/store/effectwriter.h"

#include <QHash>

namespace padesk {

/** Which commands' passcodes match, found out before the transaction. */
using CodeChecks = QHash<QUuid, CodeCheck>;

/** A command as it stands in the store: with who sent it and when it came in. */
struct StoredCommand {
    Sender sender;
    Command command;
    QDateTime receivedAt;
    /** Remote: the row is there already and only gets its result. */
    bool stored = false;
    /** Applied by the timer: the sender's rights are the worker's. */
    bool asWorker = false;
    QByteArray fingerprint;
};

/** One transaction's worth of commands: the policy, the ids and the end of the history as they stand in it. */
class CommandRun {
public:
    static Result<CommandRun> begin(Database& database, const CommandProcessor::Clock& clock);

    /** Decides and writes one command. An error means that the transaction has to be taken back. */
    Result<CommandResult> apply(const StoredCommand& stored, const CodeChecks& checks);

    /** Marks a command that can't be written as refused with PA-CMD-012, so that it doesn't stop the others. */
    Result<CommandResult> markFaulty(const StoredCommand& stored, const Error& error);

    /** Writes the first staff row of a new database. */
    Result<void> found(const QString& osUser, const QString& name);

    /** Stores what the transaction has used up; the last step before commit. */
    Result<void> finish();

private:
    CommandRun(Database& database, EffectWriter writer, QDateTime now)
        : m_database(&database)
        , m_writer(std::move(writer))
        , m_now(std::move(now))
    { }

    Result<void> readIds();
    Result<void> refreshPolicy();
    Result<std::optional<CommandResult>> earlierResult(const StoredCommand& stored);
    Result<ActorResult> actorOf(const StoredCommand& stored);
    Result<Outcome> decideOn(
        const StoredCommand& stored, const ActorResult& actor, CaseFile& file, const CodeChecks& checks);
    Result<void> writeOutcome(
        const StoredCommand& stored, const ActorResult& actor, const CaseFile& file, Outcome& outcome);
    /** What a contact may depends on rows that have changed; what the staff may only on their own. */
    void forgetActors(bool staffToo);
    Result<void> writeResult(const StoredCommand& stored, const CommandResult& result);

    Database* m_database;
    EffectWriter m_writer;
    QDateTime m_now;
    Policy m_policy;
    IdCounters m_ids;
    IdCounters m_storedIds;
    QHash<QString, ActorResult> m_actors;
};

/** Compares the passcodes of all passcode.redeem commands with the stored hashes, in parallel, outside a transaction.
 */
Result<CodeChecks> checkCodes(Database& database, const QList<StoredCommand>& commands);

} // namespace padesk
