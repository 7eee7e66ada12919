// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/store/desk/casequery.h"
#include "models/store/desk/deskreader.h"

#include <algorithm>

namespace padesk {
namespace {

constexpr int mostNominations = 20;
constexpr int longestChain = 10;

/** The IBM IDs before this one, each with the one it was before itself (F19). */
QList<IbmIdentity> formerIds(CaseQuery& query, const QString& ibmId)
{
    QList<IbmIdentity> chain;
    QStringList seen { emailKey(ibmId) };
    for (qsizetype next = 0; next < seen.size() && chain.size() < longestChain; ++next) {
        for (const IbmIdentity& former : query.rows<IbmIdentity>(u"former_ibm_ids", { { u"ibm_id", seen.at(next) } })) {
            if (seen.contains(emailKey(former.ibmId)))
                continue;
            seen.append(emailKey(former.ibmId));
            chain.append(former);
        }
    }
    return chain;
}

QList<Nomination> nominationsOf(CaseQuery& query, const Member& member)
{
    const QString key = emailKey(member.email.isEmpty() ? member.ibmId : member.email);
    return query.rows<Nomination>(u"nominations_of_person",
        { { u"id", 0 }, { u"email_key", key }, { u"ibm_id", member.ibmId }, { u"site_id", member.siteId },
            { u"family", member.family }, { u"given", member.given }, { u"most", mostNominations } });
}

std::optional<MemberCase> readMember(CaseQuery& query, qint64 id)
{
    const std::optional<Member> member = query.one(lookup::memberById, { id });
    const auto site = member ? query.one(lookup::siteById, { member->siteId }) : std::nullopt;
    if (!site)
        return std::nullopt;
    MemberCase one;
    one.member = *member;
    one.site = *site;
    one.sns = query.cover(site->id);
    one.holders = query.holders(site->id);
    one.passcodes = query.passcodes(id);
    one.openRequest = query.one(lookup::openRequestOfMember, { id });
    one.elsewhere = query.elsewhere(member->ibmIdKey, id);
    if (!member->ibmIdKey.isEmpty())
        one.formerIds = formerIds(query, member->ibmId);
    one.nominations = nominationsOf(query, *member);
    QList<Document> documents = query.all(lookup::documentsOfMember, { id });
    std::reverse(documents.begin(), documents.end());
    one.documents = query.sent(documents);
    one.background = query.background(Entity::Member, id);
    query.finish(one.background, { member->grantedBy });
    completeMemberCase(one);
    return one;
}

} // namespace

Result<MemberCase> DeskReader::member(qint64 id)
{
    return readTogether(m_database, m_clock, [id](CaseQuery& query) { return readMember(query, id); });
}

} // namespace padesk
