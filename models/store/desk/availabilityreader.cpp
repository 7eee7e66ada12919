// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/availabilityreader.h"

#include "models/store/deadlinereader.h"
#include "models/store/desk/casequery.h"
#include "models/store/signedin.h"

namespace padesk {
namespace {

/** As commandrun.cpp has it: the portal's own records are taken as the portal's. */
ActorResult actorFor(const ActorResult& actor, const Sender& sender, const Command& draft)
{
    const bool portal = actor && sender.viaPortal && isPortalRecord(draft);
    return portal ? ActorResult(portalActor(sender.name)) : actor;
}

ActionState stateOf(CaseQuery& query, const ActorResult& actor, const Command& draft, const IdCounters& ids)
{
    if (!actor)
        return { draft.kind, Readiness::Refused, actor.error(), {}, {}, {} };
    const Command completed = completedDraft(draft, query.now());
    if (const std::optional<Refusal> problem = checkPayload(completed))
        return { draft.kind, Readiness::Refused, *problem, {}, {}, {} };
    CaseFile file = loadCase(completed, *actor, query.source());
    file.ids = ids;
    ActionState state = availability(draft, file, *actor, query.policy(), query.now());
    if (const Result<Refusal> named = withPersonName(query.database(), state.refusal))
        state.refusal = *named;
    else
        query.remember(named.error());
    return state;
}

/** read(database) finds out who asks, in the same view of the data as the rest. */
template <class ReadActor>
Result<QList<ActionState>> statesFor(Database& database, const Sender& sender, const QList<Command>& drafts,
    const StoreClock& clock, ReadActor readActor)
{
    return readTogether(database, clock, [&](CaseQuery& query) -> std::optional<QList<ActionState>> {
        const Result<ActorResult> actor = readActor(database);
        const Result<IdCounters> ids = readIdCounters(database);
        QList<ActionState> states;
        if (!actor || !ids) {
            query.remember(actor ? ids.error() : actor.error());
            return states;
        }
        for (const Command& draft : drafts)
            states.append(stateOf(query, actorFor(*actor, sender, draft), draft, *ids));
        return states;
    });
}

Result<Session> sessionOf(Database& database, Actor actor)
{
    const Result<Policy> policy = readPolicy(database);
    if (!policy)
        return tl::unexpected(policy.error());
    Session session;
    session.actor = std::move(actor);
    session.policy = *policy;
    session.readOnly = database.isReadOnly();
    return session;
}

} // namespace

Result<QList<ActionState>> readAvailability(
    Database& database, const Sender& sender, const QList<Command>& drafts, const StoreClock& clock)
{
    return statesFor(database, sender, drafts, clock, [&sender](Database& same) { return loadActor(same, sender); });
}

Result<QList<ActionState>> readSignedInAvailability(
    Database& database, const QList<Command>& drafts, const StoreClock& clock)
{
    return statesFor(database, {}, drafts, clock, signedInActor);
}

Result<Session> readSession(Database& database, const Sender& sender)
{
    const Result<ActorResult> known = loadActor(database, sender);
    if (!known)
        return tl::unexpected(known.error());
    Actor actor;
    actor.name = sender.name;
    return sessionOf(database, *known ? **known : actor);
}

Result<Session> readSignedInSession(Database& database)
{
    const Result<ActorResult> known = signedInActor(database);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return fail(Error::Code::AccessDenied, known->error().code);
    Result<Session> session = sessionOf(database, **known);
    const Result<SignedIn> signedIn = readSignedIn(database);
    if (session && signedIn)
        session->readOnly = session->readOnly || !requireUsable(*signedIn);
    return session;
}

} // namespace padesk
