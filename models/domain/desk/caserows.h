// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/nomination.h"
#include "models/domain/records/passcode.h"
#include "models/domain/records/site.h"

namespace padesk {

/** One line of the approvals table. */
struct NominationRow {
    qint64 id = 0;
    QDateTime receivedAt;
    QDateTime dueAt;
    std::optional<qint64> siteId;
    /** As the applicant entered it, which is the site's own once it was found. */
    QString siteNumber;
    /** As registered; as the applicant says while there is no site. */
    QString company;
    QString family;
    QString given;
    QString familyKana;
    QString givenKana;
    QString email;
    bool claimsPrimary = false;
    MemberRole requestedRole = MemberRole::User;
    Source source = Source::Portal;
    /** A mark for each compared field, in the order of the comparison; see checkMarks(). */
    QString marks;
    QString causes;
    /** Who works on it, until when; see holderOf(). */
    QString holder;
    QDateTime heldUntil;
    NominationState state = NominationState::Received;
    QString decidedBy;
    QDateTime decidedAt;
    /** Goes with a decision, so that nobody decides on what has changed since. */
    qint64 rowVersion = 1;

    bool operator==(const NominationRow&) const = default;

    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &NominationRow::id },
            Field { "received_at", &NominationRow::receivedAt },
            Field { "due_at", &NominationRow::dueAt },
            Field { "site_id", &NominationRow::siteId },
            Field { "site_number", &NominationRow::siteNumber },
            Field { "company", &NominationRow::company },
            Field { "family", &NominationRow::family },
            Field { "given", &NominationRow::given },
            Field { "family_kana", &NominationRow::familyKana },
            Field { "given_kana", &NominationRow::givenKana },
            Field { "email", &NominationRow::email },
            Field { "claims_primary", &NominationRow::claimsPrimary },
            Field { "requested_role", &NominationRow::requestedRole },
            Field { "source", &NominationRow::source },
            Field { "marks", &NominationRow::marks },
            Field { "causes", &NominationRow::causes },
            Field { "holder", &NominationRow::holder },
            Field { "held_until", &NominationRow::heldUntil },
            Field { "state", &NominationRow::state },
            Field { "decided_by", &NominationRow::decidedBy },
            Field { "decided_at", &NominationRow::decidedAt },
            Field { "row_version", &NominationRow::rowVersion },
        };
    }
};

/** One line of the table of passcode requests. */
struct RequestRow {
    qint64 id = 0;
    QDateTime receivedAt;
    QDateTime dueAt;
    qint64 siteId = 0;
    qint64 memberId = 0;
    QString siteNumber;
    QString company;
    Contract contract = Contract::Pa;
    QString family;
    QString given;
    QString familyKana;
    QString givenKana;
    Channel channel = Channel::Post;
    Source source = Source::Portal;
    RequestState state = RequestState::Requested;
    bool companyConfirmed = false;
    bool nameConfirmed = false;
    bool destinationConfirmed = false;
    /** Of the member's passcode that still counts: live, warned or locked; empty when there is none. */
    QString passcodeState;
    QString holder;
    QDateTime heldUntil;
    std::optional<qint64> deliveryId;
    QString releasedBy;
    QDateTime releasedAt;
    QDateTime closedAt;
    /** Goes with a decision, so that nobody decides on what has changed since. */
    qint64 rowVersion = 1;

    bool operator==(const RequestRow&) const = default;

    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &RequestRow::id },
            Field { "received_at", &RequestRow::receivedAt },
            Field { "due_at", &RequestRow::dueAt },
            Field { "site_id", &RequestRow::siteId },
            Field { "member_id", &RequestRow::memberId },
            Field { "site_number", &RequestRow::siteNumber },
            Field { "company", &RequestRow::company },
            Field { "contract", &RequestRow::contract },
            Field { "family", &RequestRow::family },
            Field { "given", &RequestRow::given },
            Field { "family_kana", &RequestRow::familyKana },
            Field { "given_kana", &RequestRow::givenKana },
            Field { "channel", &RequestRow::channel },
            Field { "source", &RequestRow::source },
            Field { "state", &RequestRow::state },
            Field { "company_confirmed", &RequestRow::companyConfirmed },
            Field { "name_confirmed", &RequestRow::nameConfirmed },
            Field { "destination_confirmed", &RequestRow::destinationConfirmed },
            Field { "passcode_state", &RequestRow::passcodeState },
            Field { "holder", &RequestRow::holder },
            Field { "held_until", &RequestRow::heldUntil },
            Field { "delivery_id", &RequestRow::deliveryId },
            Field { "released_by", &RequestRow::releasedBy },
            Field { "released_at", &RequestRow::releasedAt },
            Field { "closed_at", &RequestRow::closedAt },
            Field { "row_version", &RequestRow::rowVersion },
        };
    }
};

/** How the fields of a nomination compare with the registration, counted; all 0 when nothing has been compared. */
struct VerdictCounts {
    int match = 0;
    int variant = 0;
    int mismatch = 0;
    /** Mismatches that a supervisor accepted; not among the mismatches. */
    int accepted = 0;
    /** Fields that the registration does not have. */
    int absent = 0;

    int compared() const { return match + variant + mismatch + accepted; }
    bool operator==(const VerdictCounts&) const = default;
};

/** One mark of NominationRow::marks. */
enum class CheckMark { Match, Variant, Mismatch, Accepted, Absent };

QList<CheckMark> checkMarks(const NominationRow& row);
VerdictCounts verdictsOf(const NominationRow& row);

/** Still waiting for somebody. */
bool isOpen(const NominationRow& row);
bool isOpen(const RequestRow& row);

/** How many of the three points of a passcode request have been confirmed (DOMAIN.md 4.4). */
int confirmedPoints(const RequestRow& row);

/** Who works on the case now; a claim that has run out is none. */
template <class Row>
QString holderOf(const Row& row, const QDateTime& now)
{
    return row.heldUntil.isValid() && row.heldUntil > now ? row.holder : QString();
}

} // namespace padesk
