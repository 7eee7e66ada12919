// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/nomination.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QList>

namespace padesk {

/** The sub-queues of the approvals page (PRODUCT.md). */
enum class NominationQueue { OfficeReview, SiteReview, OnHold, UnknownSite, All };
inline constexpr std::size_t nominationQueueCount = 5;

/** The state that is the queue; none for All. */
std::optional<NominationState> stateOf(NominationQueue queue);

/** How the applicant's fields compare with the registration, counted; all 0 when nothing has been compared. */
struct VerdictCounts {
    int match = 0;
    int variant = 0;
    int mismatch = 0;

    bool operator==(const VerdictCounts&) const = default;
};

/** One line of the approvals table. */
struct NominationRow {
    qint64 id = 0;
    QDateTime receivedAt;
    /** As the applicant entered it, which is the site's own once it was found. */
    QString siteNumber;
    /** As registered; as the applicant says while there is no site. */
    QString company;
    QString family;
    QString given;
    bool claimsPrimary = false;
    VerdictCounts verdicts;
    NominationState state = NominationState::Received;

    bool operator==(const NominationRow&) const = default;
};

struct NominationInbox {
    QList<NominationRow> rows;
    /** Of all queues, by NominationQueue. */
    std::array<qint64, nominationQueueCount> counts {};

    qint64 count(NominationQueue queue) const { return counts[static_cast<std::size_t>(queue)]; }
};

/** Where a table gets its rows from. Ends in exactly one outcome; any thread may ask. */
class NominationInboxSource {
public:
    virtual ~NominationInboxSource() = default;
    /** Open queues the oldest first, All the newest first. */
    virtual QFuture<Result<NominationInbox>> read(NominationQueue queue) = 0;
};

} // namespace padesk
