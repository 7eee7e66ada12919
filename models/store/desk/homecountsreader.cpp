// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/store/desk/casequery.h"
#include "models/store/desk/deskreader.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace padesk {
namespace {

constexpr int mostHeldRows = 100'000;
constexpr int mostHeldSites = 100;
constexpr int mostTroubled = 50;
constexpr int decisionDays = 30;
constexpr int hoursAhead = 9;

/** Midnight in Japan at the beginning of the day. */
QDateTime beginOf(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(-hoursAhead * 3600);
}

/** The first moment from which on nothing has waited longer than that many business days. */
QDateTime bandBegin(const Calendar& calendar, QDate today, int businessDays)
{
    QDate day = today;
    while (calendar.businessDaysBetween(day.addDays(-1), today) <= businessDays)
        day = day.addDays(-1);
    return beginOf(day);
}

void readWaiting(CaseQuery& query, HomeCounts& home)
{
    const QDate today = officeDate(query.now());
    const Calendar& calendar = query.policy().calendar;
    query.forEachRow(u"home_nominations",
        { { u"now", query.now() }, { u"today", bandBegin(calendar, today, 0) },
            { u"one", bandBegin(calendar, today, 1) }, { u"four", bandBegin(calendar, today, 4) },
            { u"nine", bandBegin(calendar, today, 9) } },
        [&home](const Statement& row) {
            const auto state = enumFromText<NominationState>(row.text(0));
            AgedCount& count = state == NominationState::SiteReview ? home.siteReview
                : state == NominationState::OnHold                  ? home.onHold
                : state == NominationState::UnknownSite             ? home.unknownSite
                                                                    : home.officeReview;
            for (int band = 0; band < int(ageBandCount); ++band)
                count.add(static_cast<AgeBand>(band), row.integer(2 + band));
            const bool forOffice = state == NominationState::OfficeReview || state == NominationState::UnknownSite;
            if (forOffice) {
                home.approvals.waiting += count.total();
                home.approvals.overdue += row.integer(1);
            }
        });
}

PageCount pageCount(CaseQuery& query, QStringView name, const QDateTime& limit)
{
    PageCount count;
    query.forEachRow(name, { { u"limit_at", limit } }, [&count](const Statement& row) {
        count = { row.integer(0), row.integer(1), row.integer(2) };
    });
    return count;
}

/** A site with a period of S&S that ends soon. */
struct EndingSite {
    qint64 id = 0;
    bool hasOtherRisk = false;
    QList<SnsSpan> spans;
};

QList<EndingSite> endingSites(CaseQuery& query, QDate today)
{
    QList<EndingSite> sites;
    query.forEachRow(u"home_sns_ends", { { u"today", today }, { u"last_day", today.addDays(snsRiskDays) } },
        [&sites](const Statement& row) {
            if (sites.isEmpty() || sites.last().id != row.integer(0))
                sites.append({ row.integer(0), row.flag(3), {} });
            sites.last().spans.append({ row.date(1), row.date(2) });
        });
    return sites;
}

void readRisks(CaseQuery& query, HomeCounts& home)
{
    constexpr std::array risks { SiteRisk::NoPrimary, SiteRisk::PrimaryNeverSignedIn, SiteRisk::NoEmail,
        SiteRisk::SecondariesFull };
    query.forEachRow(u"home_risks", {}, [&](const Statement& row) {
        for (std::size_t column = 0; column < risks.size(); ++column)
            home.risks[static_cast<std::size_t>(risks[column])] = row.integer(int(column));
        home.sitesAtRisk = row.integer(int(risks.size()));
        home.activeSites = row.integer(int(risks.size()) + 1);
    });
    const QDate today = officeDate(query.now());
    for (const EndingSite& site : endingSites(query, today)) {
        const auto risk = snsRisk(snsCover(site.spans, today), today);
        if (!risk)
            continue;
        ++home.risks[static_cast<std::size_t>(*risk)];
        home.sitesAtRisk += site.hasOtherRisk ? 0 : 1;
    }
}

/** One row a nomination on hold, its site's rows together. */
void readHeld(CaseQuery& query, HomeCounts& home)
{
    const QDate today = officeDate(query.now());
    const Calendar& calendar = query.policy().calendar;
    query.forEachRow(u"home_held", { { u"most", mostHeldRows } }, [&](const Statement& row) {
        const QDateTime received = row.dateTime(3);
        if (home.held.isEmpty() || home.held.last().siteId != row.integer(0))
            home.held.append({ row.integer(0), row.text(1), row.text(2), 0, received, 0, 0 });
        HeldSite& site = home.held.last();
        const int days = std::max(0, calendar.businessDaysBetween(officeDate(received), today));
        ++site.people;
        site.personDays += days;
        site.longestDays = std::max(site.longestDays, days);
        site.oldest = std::min(site.oldest, received);
    });
    home.heldSites = home.held.size();
    std::stable_sort(home.held.begin(), home.held.end(), [](const HeldSite& one, const HeldSite& other) {
        return std::tie(one.personDays, one.people) > std::tie(other.personDays, other.people);
    });
    home.held = home.held.mid(0, mostHeldSites);
}

QString placeOf(const QJsonObject& destination)
{
    for (const QString& key : { u"fax"_qs, u"email"_qs }) {
        if (destination.contains(key))
            return destination.value(key).toString();
    }
    const QString company = destination.value(u"company"_qs).toString();
    return QString(company + u' ' + destination.value(u"name"_qs).toString()).trimmed();
}

void readTroubled(CaseQuery& query, HomeCounts& home)
{
    for (const Delivery& delivery : query.rows<Delivery>(u"home_troubled", { { u"most", mostTroubled } }))
        home.troubled.append(
            { delivery.id, delivery.channel, delivery.state, placeOf(delivery.destination), delivery.lastError,
                delivery.attempts, delivery.finishedAt.isValid() ? delivery.finishedAt : delivery.createdAt });
}

void readDecisions(CaseQuery& query, HomeCounts& home)
{
    const QDate today = officeDate(query.now());
    query.forEachRow(
        u"home_decisions", { { u"since", beginOf(today.addDays(1 - decisionDays)) } }, [&home](const Statement& row) {
            const QDate day = officeDate(row.dateTime(0));
            if (home.decisions.isEmpty() || home.decisions.last().day != day)
                home.decisions.append({ day, 0, 0 });
            const bool approved = row.text(1) == enumText(NominationState::Approved);
            ++(approved ? home.decisions.last().approved : home.decisions.last().refused);
        });
}

} // namespace

Result<HomeCounts> DeskReader::home()
{
    return readTogether(m_database, m_clock, [](CaseQuery& query) {
        HomeCounts home;
        home.readAt = query.now();
        readWaiting(query, home);
        home.requests = pageCount(query, u"home_requests", query.now());
        home.deliveries = pageCount(query, u"home_deliveries", query.now().addDays(-1));
        home.changes = pageCount(query, u"home_changes", query.now());
        readRisks(query, home);
        readHeld(query, home);
        readTroubled(query, home);
        readDecisions(query, home);
        return std::optional(home);
    });
}

} // namespace padesk
