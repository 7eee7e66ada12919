// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/domain/inputfields.h"
#include "models/store/accessfactsreader.h"
#include "models/store/desk/casequery.h"
#include "models/store/desk/deskreader.h"
#include "models/store/pages.h"
#include "models/store/search.h"

namespace padesk {
namespace {

constexpr int mostCandidates = 50;
constexpr int mostFound = 200;

bool isPerson(const Member& member, const QString& key)
{
    return isOpen(member) && (member.ibmIdKey == key || emailKey(member.email) == key);
}

CallerCandidate candidateOf(const Member& member, const Site& site)
{
    return { { member.id, site.id, site.siteNumber, site.company, member.role, member.state },
        QString(member.family + u' ' + member.given).trimmed(), member.ibmId, member.email };
}

/** By IBM ID, and by the e-mail on file, which is all that is known before the first sign-in (F26). */
QList<Member> membersOf(CaseQuery& query, const QString& typed)
{
    const QString key = emailKey(typed);
    QList<Member> members = query.all(lookup::openMembersByIbmId, { key });
    const Result<SearchHits> hits = Search(query.database()).find(SearchIn::Members, typed, mostFound);
    const Result<QList<Member>> found
        = hits ? readPage<Member>(query.database(), hits->first) : tl::unexpected(hits.error());
    if (!found) {
        query.remember(found.error());
        return {};
    }
    for (const Member& member : *found) {
        const bool known
            = std::any_of(members.begin(), members.end(), [&member](const Member& one) { return one.id == member.id; });
        if (!known && isPerson(member, key))
            members.append(member);
    }
    return members;
}

QList<CallerCandidate> candidatesOf(CaseQuery& query, const QString& typed)
{
    QList<CallerCandidate> candidates;
    for (const Member& member : membersOf(query, typed)) {
        if (const auto site = query.one(lookup::siteById, { member.siteId });
            site && candidates.size() < mostCandidates)
            candidates.append(candidateOf(member, *site));
    }
    return candidates;
}

/** The caller's row at that site: by IBM ID, else the contact whose registered e-mail it is. */
qint64 memberAt(CaseQuery& query, qint64 siteId, const QString& typed)
{
    const QString key = emailKey(typed);
    if (key.isEmpty())
        return 0;
    if (const auto member = query.one(lookup::openMemberByIdentity, { siteId, key }))
        return member->id;
    const SlotHolders holders = query.holders(siteId);
    const Member* primary = holders.primary();
    return primary && isPerson(*primary, key) ? primary->id : 0;
}

AccessCase identified(CaseQuery& query, const QString& typedSite, const QString& typedPerson)
{
    AccessCase one;
    one.typedSite = typedSite.trimmed();
    one.typedPerson = typedPerson.trimmed();
    QString number = parseSiteNumber(one.typedSite).value_or(one.typedSite);
    if (number.isEmpty() && !one.typedPerson.isEmpty()) {
        one.candidates = candidatesOf(query, one.typedPerson);
        if (one.candidates.size() == 1)
            number = one.candidates.first().membership.siteNumber;
    }
    one.facts.siteNumber = number;
    one.facts.ibmId = one.typedPerson;
    if (const auto site = number.isEmpty() ? std::nullopt : query.one(lookup::siteByNumber, { number })) {
        one.siteId = site->id;
        one.memberId = memberAt(query, site->id, one.typedPerson);
    }
    return one;
}

} // namespace

Result<AccessCase> DeskReader::access(const QString& siteNumber, const QString& emailOrIbmId)
{
    const Result<QDateTime> now = storeNow(m_database, m_clock);
    if (!now)
        return tl::unexpected(now.error());
    Result<AccessCase> one = readTogether(m_database, m_clock,
        [&](CaseQuery& query) { return std::optional(identified(query, siteNumber, emailOrIbmId)); });
    if (!one)
        return one;
    if (!one->facts.siteNumber.isEmpty()) {
        const Result<AccessFacts> facts
            = readAccessFacts(m_database, one->facts.siteNumber, one->facts.ibmId, officeDate(*now));
        if (!facts)
            return tl::unexpected(facts.error());
        one->facts = *facts;
    }
    one->check = checkAccess(one->facts);
    return one;
}

} // namespace padesk
