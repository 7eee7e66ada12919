// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/availabilityreader.h"

#include "models/store/deadlinereader.h"
#include "models/store/desk/casequery.h"

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
    return availability(draft, file, *actor, query.policy(), query.now());
}

} // namespace

Result<QList<ActionState>> readAvailability(
    Database& database, const Sender& sender, const QList<Command>& drafts, const StoreClock& clock)
{
    return readTogether(database, clock, [&](CaseQuery& query) -> std::optional<QList<ActionState>> {
        const Result<ActorResult> actor = loadActor(database, sender);
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

Result<Session> readSession(Database& database, const Sender& sender)
{
    const Result<ActorResult> actor = loadActor(database, sender);
    if (!actor)
        return tl::unexpected(actor.error());
    const Result<Policy> policy = readPolicy(database);
    if (!policy)
        return tl::unexpected(policy.error());
    Session session;
    session.actor.name = sender.name;
    if (*actor)
        session.actor = **actor;
    session.policy = *policy;
    session.readOnly = database.isReadOnly();
    return session;
}

} // namespace padesk
