// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/applicant.h"
#include "models/domain/inputfields.h"
#include "models/store/desk/casequery.h"
#include "models/store/desk/deskreader.h"

#include <algorithm>

namespace padesk {
namespace {

constexpr int mostEarlier = 20;
constexpr int mostDocuments = 100;

QString identityKey(const Nomination& nomination)
{
    return emailKey(applicantIdentity(nomination.ibmId, nomination.email));
}

void readSide(CaseQuery& query, NominationCase& one)
{
    if (!one.nomination.siteId)
        return;
    one.site = query.one(lookup::siteById, { *one.nomination.siteId });
    if (!one.site)
        return;
    one.sns = query.cover(one.site->id);
    one.holders = query.holders(one.site->id);
    if (const QString key = identityKey(one.nomination); !key.isEmpty())
        one.sameIdentity = query.one(lookup::openMemberByIdentity, { one.site->id, key });
}

void readPerson(CaseQuery& query, NominationCase& one)
{
    const Nomination& nomination = one.nomination;
    one.earlier = query.rows<Nomination>(u"nominations_of_person",
        { { u"id", nomination.id }, { u"email_key", nomination.emailKey }, { u"ibm_id", nomination.ibmId },
            { u"site_id", columnValue(nomination.siteId) }, { u"family", nomination.family },
            { u"given", nomination.given }, { u"most", mostEarlier } });
    one.elsewhere = query.elsewhere(identityKey(nomination), one.sameIdentity ? one.sameIdentity->id : 0);
}

/** What the applicant was sent about this case, and what the site was sent at all. */
void readDocuments(CaseQuery& query, NominationCase& one)
{
    QList<Document> documents = query.all(lookup::documentsOfNomination, { one.nomination.id });
    if (one.site) {
        const QList<Document> ofSite
            = query.rows<Document>(u"site_documents", { { u"site_id", one.site->id }, { u"most", mostDocuments } });
        std::copy_if(ofSite.begin(), ofSite.end(), std::back_inserter(documents),
            [](const Document& document) { return !document.nominationId; });
    }
    std::sort(documents.begin(), documents.end(),
        [](const Document& left, const Document& right) { return left.id > right.id; });
    one.documents = query.sent(documents);
}

std::optional<NominationCase> readNomination(CaseQuery& query, qint64 id)
{
    const std::optional<Nomination> nomination = query.one(lookup::nominationById, { id });
    if (!nomination)
        return std::nullopt;
    NominationCase one;
    one.nomination = *nomination;
    readSide(query, one);
    readPerson(query, one);
    readDocuments(query, one);
    one.background = query.background(Entity::Nomination, id);
    QStringList actors { nomination->decidedBy };
    const QList<FieldCheck> checks = query.all(lookup::checksOfNomination, { id });
    for (const FieldCheck& check : checks) {
        query.addHistory(one.background, Entity::FieldCheck, check.id);
        actors << check.judgedBy << check.acceptedBy;
    }
    query.finish(one.background, actors);
    completeNominationCase(one, checks, query.policy());
    return one;
}

} // namespace

Result<NominationCase> DeskReader::nomination(qint64 id)
{
    return readTogether(m_database, m_clock, [id](CaseQuery& query) { return readNomination(query, id); });
}

} // namespace padesk
