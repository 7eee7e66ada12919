// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/casequery.h"
#include "models/store/desk/deskreader.h"

namespace padesk {
namespace {

std::optional<Member> proposedMember(CaseQuery& query, const ChangeRequest& change)
{
    const QJsonObject proposal = change.changes.value(u"primary"_qs).toObject().value(u"to"_qs).toObject();
    const qint64 id = proposal.value(u"member"_qs).toInteger();
    return id > 0 ? query.one(lookup::memberById, { id }) : std::nullopt;
}

std::optional<ChangeRequestCase> readChange(CaseQuery& query, qint64 id)
{
    const std::optional<ChangeRequest> change = query.one(lookup::changeRequestById, { id });
    const auto site = change ? query.one(lookup::siteById, { change->siteId }) : std::nullopt;
    if (!site)
        return std::nullopt;
    ChangeRequestCase one;
    one.change = *change;
    one.site = *site;
    one.holders = query.holders(site->id);
    one.waitingRequest = query.one(lookup::requestByChange, { id });
    one.background = query.background(Entity::ChangeRequest, id);
    query.finish(one.background, { change->submittedBy, change->decidedBy });
    completeChangeRequestCase(one, proposedMember(query, *change));
    return one;
}

} // namespace

Result<ChangeRequestCase> DeskReader::changeRequest(qint64 id)
{
    return readTogether(m_database, m_clock, [id](CaseQuery& query) { return readChange(query, id); });
}

} // namespace padesk
