// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/store/desk/casequery.h"
#include "models/store/desk/deskreader.h"
#include "models/store/pages.h"
#include "models/store/search.h"

namespace padesk {
namespace {

QString fullName(const QString& family, const QString& given)
{
    return QString(family + u' ' + given).trimmed();
}

/** Collects the hits of one text; each entity up to a number. */
class GlobalSearch {
public:
    GlobalSearch(CaseQuery& query, const QString& text, int most, const CancelFlag* cancel)
        : m_query(query)
        , m_search(query.database(), cancel)
        , m_most(most)
    {
        m_result.text = text.trimmed();
    }

    SearchResult run()
    {
        if (m_result.text.isEmpty())
            return m_result;
        if (const auto reference = caseReference(m_result.text)) {
            addCase(*reference);
            m_result.isNumber = !m_result.hits.isEmpty();
            return m_result;
        }
        const QString stored = storedForm();
        findSites(stored);
        m_result.isNumber = parseSiteNumber(m_result.text).has_value() && m_result.hits.size() == 1;
        findMembers(stored);
        findNominations(stored);
        return m_result;
    }

private:
    /** Numbers are stored without hyphens: one typed like on paper is made the stored one. */
    QString storedForm() const
    {
        if (const Parsed<QString> number = parseSiteNumber(m_result.text))
            return *number;
        return parsePhone(m_result.text).value_or(m_result.text);
    }

    std::optional<Site> siteOf(std::optional<qint64> id)
    {
        return id ? m_query.one(lookup::siteById, { *id }) : std::nullopt;
    }

    bool isListed(Entity entity, qint64 id) const
    {
        return std::any_of(m_result.hits.begin(), m_result.hits.end(),
            [=](const SearchHit& hit) { return hit.entity == entity && hit.id == id; });
    }

    void add(const Site& site)
    {
        m_result.hits.append({ Entity::Site, site.id, site.siteNumber, site.company,
            QString(site.department + u' ' + site.address).trimmed(), site.siteNumber, enumText(site.state),
            contractText(site.contract) });
    }

    void add(const Member& member)
    {
        const auto site = siteOf(member.siteId);
        const QString mail = member.ibmId.isEmpty() ? member.email : member.ibmId;
        m_result.hits.append({ Entity::Member, member.id, {}, fullName(member.family, member.given),
            QString((site ? site->company : QString()) + u' ' + mail).trimmed(), site ? site->siteNumber : QString(),
            enumText(member.state), enumText(member.role) });
    }

    void add(const Nomination& nomination)
    {
        const auto site = siteOf(nomination.siteId);
        m_result.hits.append({ Entity::Nomination, nomination.id, nominationNumber(nomination.id),
            fullName(nomination.family, nomination.given), site ? site->company : nomination.company,
            nomination.siteNumberEntered, enumText(nomination.state), enumText(nomination.requestedRole) });
    }

    void add(const PasscodeRequest& request)
    {
        const auto site = siteOf(request.siteId);
        const auto member = m_query.one(lookup::memberById, { request.memberId });
        m_result.hits.append({ Entity::PasscodeRequest, request.id, requestNumber(request.id),
            member ? fullName(member->family, member->given) : QString(), site ? site->company : QString(),
            site ? site->siteNumber : QString(), enumText(request.state), enumText(request.channel) });
    }

    void add(const Delivery& delivery)
    {
        const auto site = siteOf(delivery.siteId);
        const auto document = m_query.one(lookup::documentById, { delivery.documentId });
        m_result.hits.append({ Entity::Delivery, delivery.id, deliveryNumber(delivery.id),
            document ? document->content.value(u"contact_name"_qs).toString() : QString(),
            document ? enumText(document->kind) : QString(), site ? site->siteNumber : QString(),
            enumText(delivery.state), enumText(delivery.channel) });
    }

    void add(const ChangeRequest& change)
    {
        const auto site = siteOf(change.siteId);
        m_result.hits.append({ Entity::ChangeRequest, change.id, changeRequestNumber(change.id),
            site ? site->company : QString(), QStringList(change.changes.keys()).join(u", "_qs),
            site ? site->siteNumber : QString(), enumText(change.state), enumText(change.source) });
    }

    template <class T>
    void addOne(const Lookup<T>& lookup, qint64 id)
    {
        if (const auto found = m_query.one(lookup, { id }))
            add(*found);
    }

    void addCase(const CaseReference& reference)
    {
        if (reference.entity == Entity::Nomination)
            addOne(lookup::nominationById, reference.id);
        else if (reference.entity == Entity::PasscodeRequest)
            addOne(lookup::requestById, reference.id);
        else if (reference.entity == Entity::Delivery)
            addOne(lookup::deliveryById, reference.id);
        else if (reference.entity == Entity::ChangeRequest)
            addOne(lookup::changeRequestById, reference.id);
    }

    template <class T>
    QList<T> found(SearchIn where, const QString& text)
    {
        const Result<SearchHits> hits = m_search.find(where, text, m_most + 1);
        const Result<QList<T>> rows
            = hits ? readPage<T>(m_query.database(), hits->first) : tl::unexpected(hits.error());
        if (!rows) {
            m_query.remember(rows.error());
            return {};
        }
        m_result.more |= rows->size() > m_most;
        return rows->mid(0, m_most);
    }

    void findSites(const QString& text)
    {
        for (const Site& site : found<Site>(SearchIn::Sites, text)) {
            add(site);
            const NamedValues ofSite { { u"site_id", site.id }, { u"most", m_most } };
            m_requests += m_query.rows<PasscodeRequest>(u"open_requests_of_site", ofSite);
            m_deliveries += m_query.rows<Delivery>(u"waiting_deliveries_of_site", ofSite);
        }
    }

    void findMembers(const QString& text)
    {
        for (const Member& member : found<Member>(SearchIn::Members, text)) {
            add(member);
            if (const auto request = m_query.one(lookup::openRequestOfMember, { member.id }))
                m_requests.append(*request);
        }
    }

    void findNominations(const QString& text)
    {
        for (const Nomination& nomination : found<Nomination>(SearchIn::Nominations, text))
            add(nomination);
        addSome(m_requests);
        addSome(m_deliveries);
    }

    /** What is open for the sites and people that were found, each once. */
    template <class T>
    void addSome(const QList<T>& records)
    {
        int added = 0;
        for (const T& record : records) {
            if (isListed(T::entity, record.id))
                continue;
            m_result.more |= added == m_most;
            if (added++ < m_most)
                add(record);
        }
    }

    CaseQuery& m_query;
    Search m_search;
    qsizetype m_most;
    SearchResult m_result;
    QList<PasscodeRequest> m_requests;
    QList<Delivery> m_deliveries;
};

} // namespace

Result<SearchResult> DeskReader::find(const QString& text, int most, const std::atomic<bool>* cancel)
{
    return readTogether(m_database, m_clock,
        [&](CaseQuery& query) { return std::optional(GlobalSearch(query, text, most, cancel).run()); });
}

} // namespace padesk
