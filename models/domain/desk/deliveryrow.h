// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/delivery.h"

namespace padesk {

/** One line of the table of deliveries. */
struct DeliveryRow {
    qint64 id = 0;
    QDateTime createdAt;
    std::optional<qint64> siteId;
    QString siteNumber;
    QString company;
    DocumentKind document = DocumentKind::DecisionNotice;
    Channel channel = Channel::Post;
    /** As in Delivery. */
    QJsonObject destination;
    DeliveryState state = DeliveryState::Queued;
    bool carriesPasscode = false;
    int attempts = 0;
    QDateTime notBefore;
    QDateTime nextAttemptAt;
    QString lastError;
    int pagesSent = 0;
    int pagesTotal = 0;
    QString startedBy;
    QDateTime startedAt;
    QDateTime finishedAt;
    QDate postedOn;
    QString externalId;
    std::optional<qint64> nominationId;
    std::optional<qint64> requestId;
    /** Goes with a decision, so that nobody decides on what has changed since. */
    qint64 rowVersion = 1;

    bool operator==(const DeliveryRow&) const = default;

    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &DeliveryRow::id },
            Field { "created_at", &DeliveryRow::createdAt },
            Field { "site_id", &DeliveryRow::siteId },
            Field { "site_number", &DeliveryRow::siteNumber },
            Field { "company", &DeliveryRow::company },
            Field { "document", &DeliveryRow::document },
            Field { "channel", &DeliveryRow::channel },
            Field { "destination", &DeliveryRow::destination },
            Field { "state", &DeliveryRow::state },
            Field { "carries_passcode", &DeliveryRow::carriesPasscode },
            Field { "attempts", &DeliveryRow::attempts },
            Field { "not_before", &DeliveryRow::notBefore },
            Field { "next_attempt_at", &DeliveryRow::nextAttemptAt },
            Field { "last_error", &DeliveryRow::lastError },
            Field { "pages_sent", &DeliveryRow::pagesSent },
            Field { "pages_total", &DeliveryRow::pagesTotal },
            Field { "started_by", &DeliveryRow::startedBy },
            Field { "started_at", &DeliveryRow::startedAt },
            Field { "finished_at", &DeliveryRow::finishedAt },
            Field { "posted_on", &DeliveryRow::postedOn },
            Field { "external_id", &DeliveryRow::externalId },
            Field { "nomination_id", &DeliveryRow::nominationId },
            Field { "request_id", &DeliveryRow::requestId },
            Field { "row_version", &DeliveryRow::rowVersion },
        };
    }
};

} // namespace padesk
