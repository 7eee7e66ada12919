// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/nomination.h"
#include "models/domain/result.h"

#include <QList>

namespace padesk {

/** The sub-queues of the approvals page (PRODUCT.md). */
enum class NominationQueue { OfficeReview, SiteReview, OnHold, UnknownSite, All };
inline constexpr std::size_t nominationQueueCount = 5;

/** The state that is the queue; none for All. */
std::optional<NominationState> stateOf(NominationQueue queue);

/** One nomination of a queue, for a run without a window. */
struct InboxRow {
    qint64 id = 0;
    QDateTime receivedAt;
    /** As the applicant entered it, which is the site's own once it was found. */
    QString siteNumber;
    /** As registered; as the applicant says while there is no site. */
    QString company;
    QString family;
    QString given;
    bool claimsPrimary = false;
    NominationState state = NominationState::Received;

    bool operator==(const InboxRow&) const = default;
};

struct NominationInbox {
    QList<InboxRow> rows;
    /** Of all queues, by NominationQueue. */
    std::array<qint64, nominationQueueCount> counts {};

    qint64 count(NominationQueue queue) const { return counts[static_cast<std::size_t>(queue)]; }
};

} // namespace padesk
