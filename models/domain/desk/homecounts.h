// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/sitecase.h"

#include <array>

namespace padesk {

/** Business days that something waits: today, 1, 2 to 4, 5 to 9, 10 and more. */
enum class AgeBand { Today, OneDay, ToFour, ToNine, TenAndMore };
inline constexpr std::size_t ageBandCount = 5;

AgeBand ageBand(int businessDays);

/** A number that waits, by age. */
struct AgedCount {
    std::array<qint64, ageBandCount> bands {};

    void add(AgeBand band, qint64 count) { bands[static_cast<std::size_t>(band)] += count; }
    qint64 at(AgeBand band) const { return bands[static_cast<std::size_t>(band)]; }
    qint64 total() const;
};

/** A badge of the navigation. */
struct PageCount {
    qint64 waiting = 0;
    /** Past their due date; deliveries that have been queued for more than a day. */
    qint64 overdue = 0;
    /** Deliveries that failed or that nobody has confirmed; callers who are to phone (要連絡) for requests. */
    qint64 troubled = 0;

    bool operator==(const PageCount&) const = default;
};

/** Decisions of one day. */
struct DayDecisions {
    QDate day;
    qint64 approved = 0;
    qint64 refused = 0;
};

/** A site whose contact keeps others waiting because he has not signed in (M4). */
struct HeldSite {
    qint64 siteId = 0;
    QString siteNumber;
    QString company;
    qint64 people = 0;
    QDateTime oldest;
    /** Business days of the one who waits longest, and of all together (people × days). */
    int longestDays = 0;
    qint64 personDays = 0;
};

/** A delivery that somebody has to look at. */
struct TroubledDelivery {
    qint64 id = 0;
    Channel channel = Channel::Post;
    DeliveryState state = DeliveryState::Failed;
    /** The number, address or e-mail it was meant for. */
    QString destination;
    QString lastError;
    int attempts = 0;
    QDateTime at;
};

/** What waits for the office (PRODUCT.md, Home). Every number is that of a filtered table. */
struct HomeCounts {
    /** The states that wait, by age since receipt. */
    AgedCount officeReview;
    AgedCount siteReview;
    AgedCount onHold;
    AgedCount unknownSite;
    /** Those of the first and the last: what the office has to do. */
    PageCount approvals;
    PageCount requests;
    PageCount deliveries;
    PageCount changes;
    /** By SiteRisk. A site counts under each of its risks; the S&S limits do not overlap. */
    std::array<qint64, EnumText<SiteRisk>::names.size()> risks {};
    /** Sites with any risk, and all that are active. */
    qint64 sitesAtRisk = 0;
    qint64 activeSites = 0;
    /** The most person-days first, up to a hundred; and how many there are. */
    QList<HeldSite> held;
    qint64 heldSites = 0;
    /** The latest first, up to fifty. */
    QList<TroubledDelivery> troubled;
    /** The last thirty days with any decision, the oldest first. */
    QList<DayDecisions> decisions;
    QDateTime readAt;

    qint64 risk(SiteRisk risk) const { return risks[static_cast<std::size_t>(risk)]; }
};

} // namespace padesk
