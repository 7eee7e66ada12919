// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/store/desk/casequery.h"
#include "models/store/desk/deskreader.h"

#include <limits>

namespace padesk {
namespace {

constexpr int mostDocuments = 100;
constexpr int mostOpen = 200;
constexpr int firstLines = 50;

void readPeople(CaseQuery& query, SiteCase& one)
{
    one.holders = query.holders(one.site.id);
    query.forEachRow(u"site_people_counts", { { u"site_id", one.site.id } }, [&one](const Statement& row) {
        one.users = row.integer(0);
        one.ended = row.integer(1);
    });
}

void readOpenCases(CaseQuery& query, SiteCase& one)
{
    const NamedValues ofSite { { u"site_id", one.site.id }, { u"most", mostOpen } };
    one.openNominations = query.rows<Nomination>(u"open_nominations_of_site", ofSite);
    one.openRequests = query.rows<PasscodeRequest>(u"open_requests_of_site", ofSite);
    one.openChanges = query.rows<ChangeRequest>(u"open_changes_of_site", ofSite);
}

void readDocuments(CaseQuery& query, SiteCase& one)
{
    const qint64 id = one.site.id;
    one.documents
        = query.sent(query.rows<Document>(u"site_documents", { { u"site_id", id }, { u"most", mostDocuments } }));
    query.forEachRow(u"site_document_count", { { u"site_id", id } },
        [&one](const Statement& row) { one.documentCount = row.integer(0); });
}

/** The lines before that seq, the latest first. */
QList<HistoryLine> readHistory(CaseQuery& query, qint64 siteId, qint64 before, int most)
{
    const qint64 limit = before > 0 ? before : std::numeric_limits<qint64>::max();
    QList<HistoryLine> lines;
    query.forEachRow(u"site_history", { { u"site_id", siteId }, { u"before", limit }, { u"most", most } },
        [&lines](const Statement& row) { lines.append(historyLine(row)); });
    return lines;
}

std::optional<SiteCase> readSite(CaseQuery& query, qint64 id)
{
    const std::optional<Site> site = query.one(lookup::siteById, { id });
    if (!site)
        return std::nullopt;
    SiteCase one;
    one.site = *site;
    one.snsPeriods = query.all(lookup::snsPeriodsOfSite, { id });
    one.sns = query.cover(id);
    readPeople(query, one);
    readOpenCases(query, one);
    readDocuments(query, one);
    one.background = query.background(Entity::Site, id);
    one.background.history = readHistory(query, id, 0, firstLines);
    query.finish(one.background, {});
    completeSiteCase(one, officeDate(query.now()));
    return one;
}

HistoryPage readPage(CaseQuery& query, qint64 siteId, qint64 before, int most)
{
    CaseBackground background;
    HistoryPage page;
    page.lines = readHistory(query, siteId, before, most);
    background.history = page.lines;
    query.finish(background, {});
    page.names = background.names;
    page.before = page.lines.size() == most && most > 0 ? page.lines.last().seq : 0;
    return page;
}

} // namespace

Result<SiteCase> DeskReader::site(qint64 id)
{
    return readTogether(m_database, m_clock, [id](CaseQuery& query) { return readSite(query, id); });
}

Result<HistoryPage> DeskReader::siteHistory(qint64 siteId, qint64 before, int most)
{
    return readTogether(
        m_database, m_clock, [=](CaseQuery& query) { return std::optional(readPage(query, siteId, before, most)); });
}

} // namespace padesk
