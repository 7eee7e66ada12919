// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/listtext.h"
#include "app/cli/subcommands.h"
#include "models/domain/inputfields.h"
#include "models/store/pages.h"
#include "models/store/search.h"

namespace padesk::cli {
namespace {
struct FindOptions {
    std::string text;
    std::string in;
    int limit = 20;
};

/** What one table has: how many in all, and the first ones. */
struct Found {
    qint64 count = 0;
    QList<QJsonObject> rows;
};

/** Numbers are stored without hyphens: one typed like on paper is made the stored one. */
QString storedForm(const QString& typed)
{
    if (const Parsed<QString> number = parseSiteNumber(typed))
        return *number;
    return parsePhone(typed).value_or(typed);
}

/** The chosen columns of a record, in JSON. */
template <class T>
QJsonObject rowOf(const char* in, const T& record, std::initializer_list<const char*> columns)
{
    const QJsonObject all = recordJson(record);
    QJsonObject row { { QStringLiteral("in"), QString::fromLatin1(in) } };
    for (const char* column : columns)
        row.insert(QLatin1String(column), all.value(QLatin1String(column)));
    return row;
}

Result<QHash<qint64, Site>> sitesOf(Database& database, const QList<qint64>& ids)
{
    const Result<QList<Site>> sites = readPage<Site>(database, ids);
    if (!sites)
        return tl::unexpected(sites.error());
    QHash<qint64, Site> byId;
    for (const Site& site : *sites)
        byId.insert(site.id, site);
    return byId;
}

void addSite(QJsonObject& row, const QHash<qint64, Site>& sites, std::optional<qint64> id)
{
    const auto site = id ? sites.constFind(*id) : sites.constEnd();
    if (site == sites.constEnd())
        return;
    row.insert(QStringLiteral("site_number"), site->siteNumber);
    row.insert(QStringLiteral("site_company"), site->company);
}

Result<QList<QJsonObject>> siteRows(Database& database, const QList<qint64>& ids)
{
    const Result<QList<Site>> sites = readPage<Site>(database, ids);
    if (!sites)
        return tl::unexpected(sites.error());
    QList<QJsonObject> rows;
    for (const Site& site : *sites)
        rows.append(rowOf("sites", site,
            { "site_number", "contract", "company", "company_kana", "department", "tel", "fax", "state" }));
    return rows;
}

Result<QList<QJsonObject>> memberRows(Database& database, const QList<qint64>& ids)
{
    const Result<QList<Member>> members = readPage<Member>(database, ids);
    if (!members)
        return tl::unexpected(members.error());
    QList<qint64> siteIds;
    for (const Member& member : *members)
        siteIds.append(member.siteId);
    const Result<QHash<qint64, Site>> sites = sitesOf(database, siteIds);
    if (!sites)
        return tl::unexpected(sites.error());
    QList<QJsonObject> rows;
    for (const Member& member : *members) {
        rows.append(rowOf("members", member,
            { "family", "given", "family_kana", "given_kana", "ibm_id", "email", "tel", "role", "state" }));
        addSite(rows.last(), *sites, member.siteId);
    }
    return rows;
}

QJsonObject nominationRow(const Nomination& nomination)
{
    QJsonObject row = rowOf("cases", nomination,
        { "family", "given", "family_kana", "given_kana", "company", "email", "state", "received_at" });
    row.insert(QStringLiteral("case"), nominationNumber(nomination.id));
    row.insert(QStringLiteral("site_number"), nomination.siteNumberEntered);
    return row;
}

Result<QList<QJsonObject>> nominationRows(Database& database, const QList<qint64>& ids)
{
    const Result<QList<Nomination>> nominations = readPage<Nomination>(database, ids);
    if (!nominations)
        return tl::unexpected(nominations.error());
    QList<QJsonObject> rows;
    for (const Nomination& nomination : *nominations)
        rows.append(nominationRow(nomination));
    return rows;
}

/** N-…, R-…, D-… and C-…: the case of that number, if there is one. */
Result<Found> caseByNumber(Database& database, const CaseReference& reference)
{
    SqlCaseSource source(database);
    QJsonObject row;
    std::optional<qint64> site;
    if (const auto one = source.one(lookup::nominationById, { reference.id });
        one && reference.entity == Entity::Nomination) {
        row = nominationRow(*one);
        site = one->siteId;
    }
    if (const auto one = source.one(lookup::requestById, { reference.id });
        one && reference.entity == Entity::PasscodeRequest) {
        row = rowOf("cases", *one, { "channel", "state", "received_at" });
        row.insert(QStringLiteral("case"), requestNumber(one->id));
        site = one->siteId;
    }
    if (const auto one = source.one(lookup::deliveryById, { reference.id });
        one && reference.entity == Entity::Delivery) {
        row = rowOf("cases", *one, { "channel", "state", "created_at" });
        row.insert(QStringLiteral("case"), deliveryNumber(one->id));
        site = one->siteId;
    }
    if (const auto one = source.one(lookup::changeRequestById, { reference.id });
        one && reference.entity == Entity::ChangeRequest) {
        row = rowOf("cases", *one, { "channel", "state", "received_at" });
        row.insert(QStringLiteral("case"), changeRequestNumber(one->id));
        site = one->siteId;
    }
    if (const Result<void> failed = source.takeError(); !failed)
        return tl::unexpected(failed.error());
    if (row.isEmpty())
        return Found();
    const Result<QHash<qint64, Site>> sites = sitesOf(database, site ? QList<qint64> { *site } : QList<qint64>());
    if (!sites)
        return tl::unexpected(sites.error());
    addSite(row, *sites, site);
    return Found { 1, { row } };
}

using RowReader = Result<QList<QJsonObject>> (*)(Database&, const QList<qint64>&);

Result<Found> searchIn(Database& database, SearchIn where, const QString& text, int limit, RowReader readRows)
{
    Search search(database);
    const Result<SearchHits> hits = search.find(where, text, limit);
    if (!hits)
        return tl::unexpected(hits.error());
    const Result<qint64> count = hits->count ? Result<qint64>(*hits->count) : search.count(where, text);
    if (!count)
        return tl::unexpected(count.error());
    Result<QList<QJsonObject>> rows = readRows(database, hits->first);
    if (!rows)
        return tl::unexpected(rows.error());
    return Found { *count, *std::move(rows) };
}

struct Place {
    const char* name;
    Result<Found> (*find)(Database&, const QString& text, int limit);
};

Result<Found> findSites(Database& database, const QString& text, int limit)
{
    return searchIn(database, SearchIn::Sites, storedForm(text), limit, siteRows);
}

Result<Found> findMembers(Database& database, const QString& text, int limit)
{
    return searchIn(database, SearchIn::Members, storedForm(text), limit, memberRows);
}

Result<Found> findCases(Database& database, const QString& text, int limit)
{
    if (const std::optional<CaseReference> reference = caseReference(text))
        return caseByNumber(database, *reference);
    const QString stored = parseSiteNumber(text).value_or(text);
    return searchIn(database, SearchIn::Nominations, stored, limit, nominationRows);
}

constexpr std::array places { Place { "sites", findSites }, Place { "members", findMembers },
    Place { "cases", findCases } };

QString rowLine(const QJsonObject& row)
{
    QStringList cells;
    for (const char* name : { "case", "site_number", "site_company", "company", "company_kana", "department", "family",
             "given", "family_kana", "given_kana", "ibm_id", "role", "contract", "channel", "state" }) {
        const QString cell = row.value(QLatin1String(name)).toString();
        if (!cell.isEmpty())
            cells.append(cell);
    }
    return cells.join(QStringLiteral("  "));
}

ExitCode runFind(Context& context, const FindOptions& options)
{
    const auto database = context.open();
    if (!database)
        return database.error();
    Found all;
    QJsonObject counts;
    for (const Place& place : places) {
        if (!options.in.empty() && options.in != place.name)
            continue;
        const Result<Found> found = place.find(**database, fromUtf8(options.text), options.limit);
        if (!found)
            return context.failed(found.error());
        counts.insert(QLatin1String(place.name), found->count);
        all.count += found->count;
        all.rows.append(found->rows);
    }
    counts.insert(QStringLiteral("count"), all.count);
    if (context.json())
        context.out().json(counts);
    else
        context.out().line(ListText::found(all.count));
    for (const QJsonObject& row : std::as_const(all.rows)) {
        if (context.json())
            context.out().json(row);
        else
            context.out().line(rowLine(row));
    }
    return ExitCode::Done;
}
} // namespace

void addFind(CLI::App& parser, Choice& choice)
{
    auto options = std::make_shared<FindOptions>();
    CLI::App* command = parser.add_subcommand("find", "Finds sites, members and cases: the exact count, then rows");
    command->add_option("text", options->text, "Names, kana, e-mail, or a site, case, telephone or fax number")
        ->required();
    command->add_option("--in", options->in, "sites, members or cases; without it everywhere")
        ->check(CLI::IsMember({ "sites", "members", "cases" }));
    command->add_option("--limit", options->limit, "Rows to print of each, 20 by default")
        ->check(CLI::Range(0, 10'000));
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return runFind(context, *options); }; });
}

} // namespace padesk::cli
