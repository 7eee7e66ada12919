// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/commandrun.h"

#include "models/domain/canonicaljson.h"
#include "models/domain/passcodealphabet.h"
#include "models/store/deadlinereader.h"
#include "models/store/loginroles.h"
#include "models/store/passcodehash.h"
#include "models/store/recordsql.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QThreadPool>

namespace padesk {
namespace {

Q_LOGGING_CATEGORY(storeLog, "padesk.store")

constexpr int secondsInAnHour = 3600;

/** The rows of an import are kept as their checksum only: the file is the sender's, the effects are in the tables. */
QJsonObject keptPayload(const Command& command)
{
    if (command.kind != u"import.rows")
        return withoutSecrets(command);
    QJsonObject kept = command.payload;
    const QByteArray rows = canonicalJson(kept.take(u"rows"_qs));
    kept.insert(
        u"rows_sha256"_qs, QString::fromLatin1(QCryptographicHash::hash(rows, QCryptographicHash::Sha256).toHex()));
    return kept;
}

CommandResult refused(const QUuid& id, Refusal refusal)
{
    return { id, false, std::move(refusal), {}, false };
}

EventStamp stampOf(const StoredCommand& stored, const ActorResult& actor, const CaseFile& file, const QDateTime& now)
{
    const std::optional<qint64> site = file.site ? std::optional(file.site->id) : std::nullopt;
    return { now, stored.sender.name, actor ? actor->roleName(site) : QString(), stored.command.id, site };
}

/** PA-CMD-009: what waited too long is not done any more, except what the portal has recorded. */
bool isTooOld(const StoredCommand& stored, const QDateTime& now)
{
    return stored.stored && stored.receivedAt.secsTo(now) > secondsInAnHour && !isPortalRecord(stored.command);
}

/** Whether a row of one of these types is saved. */
template <class... T>
bool changesAny(const std::vector<Effect>& effects)
{
    return std::any_of(effects.begin(), effects.end(),
        [](const Effect& effect) { return (std::holds_alternative<Change<T>>(effect) || ...); });
}

bool isAbout(const std::optional<CodeCheck>& check, const Passcode& passcode)
{
    return check && check->passcodeId == passcode.id && check->rowVersion == passcode.rowVersion;
}

std::optional<CodeCheck> compareCode(const Command& command, CaseSource& source)
{
    const Parsed<Secret> typed = foldPasscode(command.payload.value(u"code"_qs).toString());
    const CaseFile file = loadCase(command, portalActor({}), source);
    if (!typed || !file.passcode)
        return std::nullopt;
    return CodeCheck { file.passcode->id, file.passcode->rowVersion, verifyPasscode(*typed, file.passcode->hash) };
}

} // namespace

// ---- Beginning and end
// -----------------------------------------------------------------------------------------------

Result<CommandRun> CommandRun::begin(Database& database, const CommandProcessor::Clock& clock)
{
    Result<EffectWriter> writer = EffectWriter::begin(database);
    if (!writer)
        return tl::unexpected(writer.error());
    const Result<QDateTime> now = clock ? Result<QDateTime>(clock()) : databaseNow(database);
    if (!now)
        return tl::unexpected(now.error());
    // The history never goes back, whatever the clock does.
    const QDateTime last = writer->lastEventAt();
    CommandRun run(database, *std::move(writer), last.isValid() ? std::max(*now, last) : *now);
    if (const Result<void> done = run.readIds(); !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = run.refreshPolicy(); !done)
        return tl::unexpected(done.error());
    return run;
}

Result<void> CommandRun::readIds()
{
    const Result<IdCounters> ids = readIdCounters(*m_database);
    if (!ids)
        return tl::unexpected(ids.error());
    m_ids = *ids;
    m_storedIds = m_ids;
    return {};
}

Result<void> CommandRun::refreshPolicy()
{
    Result<Policy> policy = readPolicy(*m_database);
    if (!policy)
        return tl::unexpected(policy.error());
    m_policy = *std::move(policy);
    return {};
}

Result<void> CommandRun::finish()
{
    for (std::size_t index = 0; index < entityCount; ++index) {
        const Entity entity = static_cast<Entity>(index);
        if (m_ids.next(entity) == m_storedIds.next(entity))
            continue;
        const auto done = execute(
            *m_database, u"id_counter_set", { { u"entity", enumText(entity) }, { u"next_id", m_ids.next(entity) } });
        if (!done)
            return tl::unexpected(done.error());
    }
    return m_writer.finish();
}

// ---- One command
// -----------------------------------------------------------------------------------------------------

Result<std::optional<CommandResult>> CommandRun::earlierResult(const StoredCommand& stored)
{
    if (stored.stored)
        return std::optional<CommandResult>();
    Statement find(*m_database, u"command_find");
    find.bind(u"actor", stored.sender.name);
    find.bind(u"id", stored.command.id);
    if (const auto done = find.exec(); !done)
        return tl::unexpected(done.error());
    if (!find.next())
        return std::optional<CommandResult>();
    if (find.text(0).toLatin1() != stored.fingerprint)
        return std::optional(refused(stored.command.id, { QString::fromLatin1(refusal::idUsedTwice), {} }));
    CommandResult result = resultFromJson(stored.command.id, find.json(1));
    result.replayed = true;
    return std::optional(result);
}

Result<ActorResult> CommandRun::actorOf(const StoredCommand& stored)
{
    if (stored.asWorker) {
        Actor worker = portalActor(stored.sender.name);
        worker.roles = Role::Worker;
        return ActorResult(worker);
    }
    const auto known = m_actors.constFind(stored.sender.name);
    if (known == m_actors.constEnd()) {
        const Result<ActorResult> actor = loadActor(*m_database, stored.sender);
        if (!actor)
            return actor;
        m_actors.insert(stored.sender.name, *actor);
    }
    const ActorResult actor = m_actors.value(stored.sender.name, refuse(refusal::unknownActor));
    if (actor && stored.sender.viaPortal && isPortalRecord(stored.command))
        return ActorResult(portalActor(stored.sender.name));
    return actor;
}

Result<Outcome> CommandRun::decideOn(
    const StoredCommand& stored, const ActorResult& actor, CaseFile& file, const CodeChecks& checks)
{
    if (!actor)
        return Outcome(tl::unexpected(actor.error()));
    if (isTooOld(stored, m_now))
        return Outcome(refuse(refusal::tooOld));
    if (std::optional<Refusal> problem = checkPayload(stored.command))
        return Outcome(tl::unexpected(*std::move(problem)));
    SqlCaseSource source(*m_database);
    file = loadCase(stored.command, *actor, source);
    file.ids = m_ids;
    if (const auto check = checks.constFind(stored.command.id); check != checks.constEnd())
        file.codeCheck = *check;
    // Counted or issued earlier in the same transaction: compared again, here for once.
    if (stored.command.kind == u"passcode.redeem" && file.passcode && !isAbout(file.codeCheck, *file.passcode))
        file.codeCheck = compareCode(stored.command, source);
    if (const Result<void> failed = source.takeError(); !failed)
        return tl::unexpected(failed.error());
    return decide(stored.command, file, *actor, m_policy, m_now);
}

Result<void> CommandRun::writeOutcome(
    const StoredCommand& stored, const ActorResult& actor, const CaseFile& file, Outcome& outcome)
{
    const EventStamp stamp = stampOf(stored, actor, file, m_now);
    if (!outcome)
        return m_writer.write(refusalFact(stored.command, file, outcome.error()), stamp);
    m_ids = outcome->ids;
    if (const Result<void> written = m_writer.write(outcome->effects, stamp); !written)
        return written;
    if (changesAny<Login>(outcome->effects)) {
        if (const Result<void> done = carryOutLogins(*m_database, stored.command, outcome->effects); !done)
            return done;
    }
    // The next command in the same transaction is judged by the rights and the policy as they are now.
    if (changesAny<Staff, Login, LoginMember, Member>(outcome->effects))
        forgetActors(changesAny<Staff, Login>(outcome->effects));
    return changesAny<Setting, Holiday>(outcome->effects) ? refreshPolicy() : Result<void>();
}

void CommandRun::forgetActors(bool staffToo)
{
    m_actors.removeIf([staffToo](const QHash<QString, ActorResult>::iterator& known) {
        return staffToo || !known.value() || known.value()->isContact() || known.value()->roles == Roles();
    });
}

Result<CommandResult> CommandRun::apply(const StoredCommand& stored, const CodeChecks& checks)
{
    const Result<std::optional<CommandResult>> earlier = earlierResult(stored);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (*earlier)
        return **earlier;
    const Result<ActorResult> actor = actorOf(stored);
    if (!actor)
        return tl::unexpected(actor.error());
    CaseFile file;
    Result<Outcome> outcome = decideOn(stored, *actor, file, checks);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (const Result<void> written = writeOutcome(stored, *actor, file, *outcome); !written)
        return tl::unexpected(written.error());
    const Result<Refusal> why = *outcome ? Refusal {} : withPersonName(*m_database, outcome->error());
    if (!why)
        return tl::unexpected(why.error());
    const CommandResult result = *outcome ? CommandResult { stored.command.id, true, {}, (*outcome)->answer, false }
                                          : refused(stored.command.id, *why);
    if (const Result<void> written = writeResult(stored, result); !written)
        return tl::unexpected(written.error());
    return result;
}

Result<CommandResult> CommandRun::markFaulty(const StoredCommand& stored, const Error& error)
{
    qCCritical(storeLog, "command %s (%s) could not be written: %s",
        qPrintable(stored.command.id.toString(QUuid::WithoutBraces)), qPrintable(stored.command.kind),
        qPrintable(error.detail));
    const CommandResult result = refused(stored.command.id, { QString::fromLatin1(refusal::couldNotBeWritten), {} });
    const EventStamp stamp { m_now, stored.sender.name, {}, stored.command.id, std::nullopt };
    if (const Result<void> written = m_writer.write(refusalFact(stored.command, {}, result.refusal), stamp); !written)
        return tl::unexpected(written.error());
    if (const Result<void> written = writeResult(stored, result); !written)
        return tl::unexpected(written.error());
    return result;
}

Result<void> CommandRun::writeResult(const StoredCommand& stored, const CommandResult& result)
{
    Statement statement(*m_database, stored.stored ? u"command_finish" : u"command_add");
    statement.bind(u"actor", stored.sender.name);
    statement.bind(u"id", stored.command.id);
    statement.bind(u"payload", keptPayload(stored.command));
    statement.bind(u"result", resultJson(result));
    statement.bind(u"applied_at", m_now);
    if (!stored.stored) {
        statement.bind(u"kind", stored.command.kind);
        statement.bind(u"fingerprint", QString::fromLatin1(stored.fingerprint));
        statement.bind(u"received_at", stored.receivedAt.isValid() ? stored.receivedAt : m_now);
    }
    const auto done = statement.exec();
    if (!done)
        return tl::unexpected(done.error());
    if (stored.stored && *done != 1)
        return fail(Error::Code::LeaseLost, QStringLiteral("another worker has answered the command"));
    return {};
}

Result<void> CommandRun::found(const QString& osUser, const QString& name)
{
    Draft draft(m_ids);
    Staff staff;
    staff.osUser = osUser;
    staff.name = name;
    staff.role = StaffRole::Supervisor;
    staff.admin = true;
    draft.insert(staff, QStringLiteral("found"));
    const Decision decision = draft.finish();
    m_ids = decision.ids;
    return m_writer.write(decision.effects, { m_now, osUser, roleText(Role::Admin), {}, std::nullopt });
}

// ---- Passcodes
// -------------------------------------------------------------------------------------------------------

Result<CodeChecks> checkCodes(Database& database, const QList<StoredCommand>& commands)
{
    struct Comparison {
        QUuid command;
        CodeCheck check;
        Secret typed;
        QString hash;
    };
    std::vector<Comparison> comparisons;
    SqlCaseSource source(database);
    for (const StoredCommand& stored : commands) {
        const Parsed<Secret> typed = stored.command.kind == u"passcode.redeem" && !checkPayload(stored.command)
            ? foldPasscode(stored.command.payload.value(u"code"_qs).toString())
            : Parsed<Secret>(inputProblem(problem::required));
        if (!typed)
            continue;
        const CaseFile file = loadCase(stored.command, portalActor({}), source);
        if (file.passcode)
            comparisons.push_back({ stored.command.id, { file.passcode->id, file.passcode->rowVersion, false }, *typed,
                file.passcode->hash });
    }
    if (const Result<void> failed = source.takeError(); !failed)
        return tl::unexpected(failed.error());
    QThreadPool pool;
    for (Comparison& comparison : comparisons)
        pool.start([&comparison] { comparison.check.matches = verifyPasscode(comparison.typed, comparison.hash); });
    pool.waitForDone();
    CodeChecks checks;
    for (const Comparison& comparison : comparisons)
        checks.insert(comparison.command, comparison.check);
    return checks;
}

} // namespace padesk
