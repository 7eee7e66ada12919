// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldtable.h"
#include "models/domain/records/entity.h"
#include "models/domain/records/nomination.h"

namespace padesk {

/** DOMAIN.md 4.4. */
enum class RequestState {
    Requested,
    Verifying,
    InfoMismatch,
    Issued,
    Queued,
    Sent,
    Returned,
    DeliveryFailed,
    Closed,
    Refused,
    Cancelled,
};
template <>
struct EnumText<RequestState> {
    static constexpr std::array names { QLatin1String("requested"), QLatin1String("verifying"),
        QLatin1String("info_mismatch"), QLatin1String("issued"), QLatin1String("queued"), QLatin1String("sent"),
        QLatin1String("returned"), QLatin1String("delivery_failed"), QLatin1String("closed"), QLatin1String("refused"),
        QLatin1String("cancelled") };
};

/** How something leaves the house. */
enum class Channel { Post, Fax, Email };
template <>
struct EnumText<Channel> {
    static constexpr std::array names { QLatin1String("post"), QLatin1String("fax"), QLatin1String("email") };
};

/** A lost passcode is to be sent again (F24). */
struct PasscodeRequest {
    qint64 id = 0;
    qint64 siteId = 0;
    qint64 memberId = 0;
    Source source = Source::Portal;
    QString reference;
    Channel channel = Channel::Post;
    RequestState state = RequestState::Requested;
    /** Company, name, fax and address as they were when the request came (F24). */
    QJsonObject snapshot;
    bool companyConfirmed = false;
    bool nameConfirmed = false;
    bool destinationConfirmed = false;
    QDateTime receivedAt;
    QDateTime dueAt;
    QString releasedBy;
    QDateTime releasedAt;
    std::optional<qint64> deliveryId;
    std::optional<qint64> changeRequestId;
    QString reasonCode;
    QString reason;
    QDateTime closedAt;
    qint64 rowVersion = 1;

    bool operator==(const PasscodeRequest&) const = default;

    static constexpr Entity entity = Entity::PasscodeRequest;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &PasscodeRequest::id },
            Field { "site_id", &PasscodeRequest::siteId },
            Field { "member_id", &PasscodeRequest::memberId },
            Field { "source", &PasscodeRequest::source },
            Field { "reference", &PasscodeRequest::reference },
            Field { "channel", &PasscodeRequest::channel },
            Field { "state", &PasscodeRequest::state },
            Field { "snapshot", &PasscodeRequest::snapshot },
            Field { "company_confirmed", &PasscodeRequest::companyConfirmed },
            Field { "name_confirmed", &PasscodeRequest::nameConfirmed },
            Field { "destination_confirmed", &PasscodeRequest::destinationConfirmed },
            Field { "received_at", &PasscodeRequest::receivedAt },
            Field { "due_at", &PasscodeRequest::dueAt },
            Field { "released_by", &PasscodeRequest::releasedBy },
            Field { "released_at", &PasscodeRequest::releasedAt },
            Field { "delivery_id", &PasscodeRequest::deliveryId },
            Field { "change_request_id", &PasscodeRequest::changeRequestId },
            Field { "reason_code", &PasscodeRequest::reasonCode },
            Field { "reason", &PasscodeRequest::reason },
            Field { "closed_at", &PasscodeRequest::closedAt },
            Field { "row_version", &PasscodeRequest::rowVersion, FieldUse::Version },
        };
    }
};

bool isOpen(const PasscodeRequest& request);

/** F22, C12: two errors warn, five lock; a new code revokes the old one (C7). */
enum class PasscodeState { Live, Warned, Locked, Verified, Revoked, Expired };
template <>
struct EnumText<PasscodeState> {
    static constexpr std::array names { QLatin1String("live"), QLatin1String("warned"), QLatin1String("locked"),
        QLatin1String("verified"), QLatin1String("revoked"), QLatin1String("expired") };
};

/** A temporary passcode. The clear text exists only in memory during its delivery (I5). */
struct Passcode {
    qint64 id = 0;
    qint64 memberId = 0;
    qint64 deliveryId = 0;
    QString hash;
    PasscodeState state = PasscodeState::Live;
    int failedCount = 0;
    QDateTime issuedAt;
    QString issuedBy;
    QDateTime expiresAt;
    QDateTime endedAt;
    qint64 rowVersion = 1;

    bool operator==(const Passcode&) const = default;

    static constexpr Entity entity = Entity::Passcode;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Passcode::id },
            Field { "member_id", &Passcode::memberId },
            Field { "delivery_id", &Passcode::deliveryId },
            Field { "hash", &Passcode::hash, FieldUse::Secret },
            Field { "state", &Passcode::state },
            Field { "failed_count", &Passcode::failedCount },
            Field { "issued_at", &Passcode::issuedAt },
            Field { "issued_by", &Passcode::issuedBy },
            Field { "expires_at", &Passcode::expiresAt },
            Field { "ended_at", &Passcode::endedAt },
            Field { "row_version", &Passcode::rowVersion, FieldUse::Version },
        };
    }
};

/** Live, warned or locked: the one passcode the member has (a partial unique index says so too). */
bool isLive(const Passcode& passcode);

} // namespace padesk
