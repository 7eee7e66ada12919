// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/casequery.h"
#include "models/store/desk/deskreader.h"

#include <algorithm>

namespace padesk {
namespace {

std::optional<RequestCase> readRequest(CaseQuery& query, qint64 id)
{
    const std::optional<PasscodeRequest> request = query.one(lookup::requestById, { id });
    const auto site = request ? query.one(lookup::siteById, { request->siteId }) : std::nullopt;
    const auto member = request ? query.one(lookup::memberById, { request->memberId }) : std::nullopt;
    if (!site || !member)
        return std::nullopt;
    RequestCase one;
    one.request = *request;
    one.site = *site;
    one.member = *member;
    one.holders = query.holders(site->id);
    one.sns = query.cover(site->id);
    one.passcodes = query.passcodes(member->id);
    if (request->changeRequestId)
        one.changeRequest = query.one(lookup::changeRequestById, { *request->changeRequestId });
    QList<Document> documents = query.rows<Document>(u"documents_of_request", { { u"request_id", id } });
    std::reverse(documents.begin(), documents.end());
    one.documents = query.sent(documents);
    one.background = query.background(Entity::PasscodeRequest, id);
    CaseBackground changes;
    query.addHistory(changes, Entity::Site, site->id);
    query.addHistory(changes, Entity::Member, member->id);
    query.finish(one.background, { request->releasedBy });
    completeRequestCase(one, changes.history, query.policy());
    return one;
}

} // namespace

Result<RequestCase> DeskReader::request(qint64 id)
{
    return readTogether(m_database, m_clock, [id](CaseQuery& query) { return readRequest(query, id); });
}

} // namespace padesk
