// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldtable.h"
#include "models/domain/records/entity.h"
#include "models/domain/records/passcode.h"

namespace padesk {

/** The letters and notices there are; each has a template a language (F7 to F10, DOMAIN.md 1.8). */
enum class DocumentKind {
    PaContractNotice,
    PaxRegistrationNotice,
    FctRegistrationNotice,
    OnlineGuide,
    PasscodeLetter,
    NominationReceived,
    ApprovalRequest,
    DecisionNotice,
    HoldNotice,
    HoldNudge,
    ContactSignIn,
    ChangeNotice,
    FaxCover,
};
template <>
struct EnumText<DocumentKind> {
    static constexpr std::array names { QLatin1String("pa_contract_notice"), QLatin1String("pax_registration_notice"),
        QLatin1String("fct_registration_notice"), QLatin1String("online_guide"), QLatin1String("passcode"),
        QLatin1String("nomination_received"), QLatin1String("approval_request"), QLatin1String("decision"),
        QLatin1String("hold_notice"), QLatin1String("nudge"), QLatin1String("contact_sign_in"),
        QLatin1String("change_notice"), QLatin1String("fax_cover") };
};

/** What was, or is to be, sent. Values are frozen here; later edits of the site do not alter it (F6). Never a passcode.
 */
struct Document {
    qint64 id = 0;
    DocumentKind kind = DocumentKind::DecisionNotice;
    QString language;
    std::optional<qint64> siteId;
    std::optional<qint64> memberId;
    std::optional<qint64> nominationId;
    std::optional<qint64> requestId;
    QJsonObject content;
    QDateTime createdAt;
    qint64 rowVersion = 1;

    bool operator==(const Document&) const = default;

    static constexpr Entity entity = Entity::Document;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Document::id },
            Field { "kind", &Document::kind },
            Field { "language", &Document::language },
            Field { "site_id", &Document::siteId },
            Field { "member_id", &Document::memberId },
            Field { "nomination_id", &Document::nominationId },
            Field { "request_id", &Document::requestId },
            Field { "content", &Document::content },
            Field { "created_at", &Document::createdAt },
            Field { "row_version", &Document::rowVersion, FieldUse::Version },
        };
    }
};

/** DOMAIN.md 4.5. Scheduled waits for not_before (the undo window). */
enum class DeliveryState {
    Scheduled,
    Queued,
    Sending,
    RetryWait,
    Held,
    Sent,
    Printed,
    Posted,
    Returned,
    Failed,
    Unknown,
    Rerouted,
    Cancelled,
};
template <>
struct EnumText<DeliveryState> {
    static constexpr std::array names { QLatin1String("scheduled"), QLatin1String("queued"), QLatin1String("sending"),
        QLatin1String("retry_wait"), QLatin1String("held"), QLatin1String("sent"), QLatin1String("printed"),
        QLatin1String("posted"), QLatin1String("returned"), QLatin1String("failed"), QLatin1String("unknown"),
        QLatin1String("rerouted"), QLatin1String("cancelled") };
};

/** One document on its way by one channel. */
struct Delivery {
    qint64 id = 0;
    qint64 documentId = 0;
    std::optional<qint64> siteId;
    Channel channel = Channel::Post;
    /** Where it goes, frozen when queued: {"name","company","department","postal_code","address"}, {"fax"} or
     * {"email"}. */
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
    /** The delivery that took its place after a reroute or a reissue. */
    std::optional<qint64> replacedBy;
    QDateTime createdAt;
    qint64 rowVersion = 1;

    bool operator==(const Delivery&) const = default;

    static constexpr Entity entity = Entity::Delivery;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Delivery::id },
            Field { "document_id", &Delivery::documentId },
            Field { "site_id", &Delivery::siteId },
            Field { "channel", &Delivery::channel },
            Field { "destination", &Delivery::destination },
            Field { "state", &Delivery::state },
            Field { "carries_passcode", &Delivery::carriesPasscode },
            Field { "attempts", &Delivery::attempts },
            Field { "not_before", &Delivery::notBefore },
            Field { "next_attempt_at", &Delivery::nextAttemptAt },
            Field { "last_error", &Delivery::lastError },
            Field { "pages_sent", &Delivery::pagesSent },
            Field { "pages_total", &Delivery::pagesTotal },
            Field { "started_by", &Delivery::startedBy },
            Field { "started_at", &Delivery::startedAt },
            Field { "finished_at", &Delivery::finishedAt },
            Field { "posted_on", &Delivery::postedOn },
            Field { "external_id", &Delivery::externalId },
            Field { "replaced_by", &Delivery::replacedBy },
            Field { "created_at", &Delivery::createdAt },
            Field { "row_version", &Delivery::rowVersion, FieldUse::Version },
        };
    }
};

/** Not handed over yet, so it can still be cancelled without a trace outside. */
bool isWaiting(const Delivery& delivery);

} // namespace padesk
