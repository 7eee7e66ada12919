// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldtable.h"
#include "models/domain/records/entity.h"
#include "models/domain/records/member.h"

namespace padesk {

/** DOMAIN.md 4.3. Received is passed through within the submitting command. */
enum class NominationState {
    Received,
    OfficeReview,
    SiteReview,
    OnHold,
    UnknownSite,
    Approved,
    Refused,
    Withdrawn,
    Duplicate,
    Expired,
};
template <>
struct EnumText<NominationState> {
    static constexpr std::array names { QLatin1String("received"), QLatin1String("office_review"),
        QLatin1String("site_review"), QLatin1String("on_hold"), QLatin1String("unknown_site"),
        QLatin1String("approved"), QLatin1String("refused"), QLatin1String("withdrawn"), QLatin1String("duplicate"),
        QLatin1String("expired") };
};

/** Where a case came from. */
enum class Source { Portal, Phone, Fax, Mail, Operator };
template <>
struct EnumText<Source> {
    static constexpr std::array names { QLatin1String("portal"), QLatin1String("phone"), QLatin1String("fax"),
        QLatin1String("mail"), QLatin1String("operator") };
};

/** A self-nomination: somebody who is not on file asks for access (F26 to F31). */
struct Nomination {
    qint64 id = 0;
    QString siteNumberEntered;
    std::optional<qint64> siteId;
    NominationState state = NominationState::Received;
    /** What the applicant said (F27), never overwritten by what was found. */
    bool claimsPrimary = false;
    MemberRole requestedRole = MemberRole::User;
    QString ibmId;
    QString email;
    QString family;
    QString given;
    QString familyKana;
    QString givenKana;
    QString familyRoman;
    QString givenRoman;
    QString department;
    QString tel;
    QString company;
    QString postalCode;
    QString address;
    /** Causes why the screen appeared (F26), texts of nominationcause.h joined by spaces. */
    QString causes;
    Source source = Source::Portal;
    QString reference;
    QDateTime receivedAt;
    QDateTime dueAt;
    int reminders = 0;
    QString decidedBy;
    QDateTime decidedAt;
    QString reasonCode;
    QString reason;
    std::optional<qint64> duplicateOf;
    /** The member an approval made or changed. */
    std::optional<qint64> memberId;
    /** What undoing the decision has to put back: {"state", "member", "replaced"}. */
    QJsonObject undo;
    QString emailKey;
    QString search;
    qint64 rowVersion = 1;

    bool operator==(const Nomination&) const = default;

    static constexpr Entity entity = Entity::Nomination;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Nomination::id },
            Field { "site_number_entered", &Nomination::siteNumberEntered },
            Field { "site_id", &Nomination::siteId },
            Field { "state", &Nomination::state },
            Field { "claims_primary", &Nomination::claimsPrimary },
            Field { "requested_role", &Nomination::requestedRole },
            Field { "ibm_id", &Nomination::ibmId },
            Field { "email", &Nomination::email },
            Field { "family", &Nomination::family },
            Field { "given", &Nomination::given },
            Field { "family_kana", &Nomination::familyKana },
            Field { "given_kana", &Nomination::givenKana },
            Field { "family_roman", &Nomination::familyRoman },
            Field { "given_roman", &Nomination::givenRoman },
            Field { "department", &Nomination::department },
            Field { "tel", &Nomination::tel },
            Field { "company", &Nomination::company },
            Field { "postal_code", &Nomination::postalCode },
            Field { "address", &Nomination::address },
            Field { "causes", &Nomination::causes },
            Field { "source", &Nomination::source },
            Field { "reference", &Nomination::reference },
            Field { "received_at", &Nomination::receivedAt },
            Field { "due_at", &Nomination::dueAt },
            Field { "reminders", &Nomination::reminders },
            Field { "decided_by", &Nomination::decidedBy },
            Field { "decided_at", &Nomination::decidedAt },
            Field { "reason_code", &Nomination::reasonCode },
            Field { "reason", &Nomination::reason },
            Field { "duplicate_of", &Nomination::duplicateOf },
            Field { "member_id", &Nomination::memberId },
            Field { "undo", &Nomination::undo },
            Field { "email_key", &Nomination::emailKey, FieldUse::Derived },
            Field { "search", &Nomination::search, FieldUse::Derived },
            Field { "row_version", &Nomination::rowVersion, FieldUse::Version },
        };
    }
};

/** Still waiting for somebody. */
bool isOpen(const Nomination& nomination);

} // namespace padesk
