// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access.h"
#include "models/domain/fieldtable.h"
#include "models/domain/records/entity.h"

namespace padesk {

enum class MemberRole { Primary, Secondary, User };
template <>
struct EnumText<MemberRole> {
    static constexpr std::array names { QLatin1String("primary"), QLatin1String("secondary"), QLatin1String("user") };
};

/** DOMAIN.md 4.6: a primary goes registered, authenticating, active; others invited, active. */
enum class MemberState { Registered, Authenticating, Active, Invited, Suspended, Ended };
template <>
struct EnumText<MemberState> {
    static constexpr std::array names { QLatin1String("registered"), QLatin1String("authenticating"),
        QLatin1String("active"), QLatin1String("invited"), QLatin1String("suspended"), QLatin1String("ended") };
};

/** By what a member may enter: C8 for office approval. */
enum class AuthMethod { None, Passcode, OfficeApproval, Granted };
template <>
struct EnumText<AuthMethod> {
    static constexpr std::array names { QLatin1String("none"), QLatin1String("passcode"),
        QLatin1String("office_approval"), QLatin1String("granted") };
};

/** A person as one site knows them (ARCHITECTURE.md 4: there is no person table; C15). */
struct Member {
    qint64 id = 0;
    qint64 siteId = 0;
    MemberRole role = MemberRole::User;
    /** 0 for the primary, 1 to 4 for a secondary, none for a user and for who has ended. */
    std::optional<int> slot;
    MemberState state = MemberState::Invited;
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
    QString country;
    QString language;
    ToolLevel toolLevel = ToolLevel::None;
    Grant reporting = Grant::None;
    Grant documents = Grant::None;
    Grant entitlement = Grant::None;
    Grant manageAccess = Grant::None;
    Grant contactUpdate = Grant::None;
    AuthMethod authMethod = AuthMethod::None;
    QDateTime firstSignedInAt;
    QDate lastSignedInOn;
    QDateTime verifiedAt;
    QDate expiresOn;
    QString grantedBy;
    QString endedReason;
    QDateTime endedAt;
    QString ibmIdKey;
    QString search;
    qint64 rowVersion = 1;

    bool operator==(const Member&) const = default;

    static constexpr Entity entity = Entity::Member;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Member::id },
            Field { "site_id", &Member::siteId },
            Field { "role", &Member::role },
            Field { "slot", &Member::slot },
            Field { "state", &Member::state },
            Field { "ibm_id", &Member::ibmId },
            Field { "email", &Member::email },
            Field { "family", &Member::family },
            Field { "given", &Member::given },
            Field { "family_kana", &Member::familyKana },
            Field { "given_kana", &Member::givenKana },
            Field { "family_roman", &Member::familyRoman },
            Field { "given_roman", &Member::givenRoman },
            Field { "department", &Member::department },
            Field { "tel", &Member::tel },
            Field { "country", &Member::country },
            Field { "language", &Member::language },
            Field { "tool_level", &Member::toolLevel },
            Field { "reporting", &Member::reporting },
            Field { "documents", &Member::documents },
            Field { "entitlement", &Member::entitlement },
            Field { "manage_access", &Member::manageAccess },
            Field { "contact_update", &Member::contactUpdate },
            Field { "auth_method", &Member::authMethod },
            Field { "first_signed_in_at", &Member::firstSignedInAt },
            Field { "last_signed_in_on", &Member::lastSignedInOn },
            Field { "verified_at", &Member::verifiedAt },
            Field { "expires_on", &Member::expiresOn },
            Field { "granted_by", &Member::grantedBy },
            Field { "ended_reason", &Member::endedReason },
            Field { "ended_at", &Member::endedAt },
            Field { "ibm_id_key", &Member::ibmIdKey, FieldUse::Derived },
            Field { "search", &Member::search, FieldUse::Derived },
            Field { "row_version", &Member::rowVersion, FieldUse::Version },
        };
    }
};

inline bool isOpen(const Member& member)
{
    return member.state != MemberState::Ended;
}
inline bool hasSignedIn(const Member& member)
{
    return member.firstSignedInAt.isValid();
}
Access accessOf(const Member& member);
void setAccess(Member& member, const Access& access);

/** An IBM ID that was replaced by another, since IBM IDs cannot be changed (F19). */
struct IbmIdentity {
    qint64 id = 0;
    QString ibmId;
    QString supersededBy;
    QDateTime linkedAt;
    qint64 rowVersion = 1;

    bool operator==(const IbmIdentity&) const = default;

    static constexpr Entity entity = Entity::IbmIdentity;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &IbmIdentity::id },
            Field { "ibm_id", &IbmIdentity::ibmId },
            Field { "superseded_by", &IbmIdentity::supersededBy },
            Field { "linked_at", &IbmIdentity::linkedAt },
            Field { "row_version", &IbmIdentity::rowVersion, FieldUse::Version },
        };
    }
};

} // namespace padesk
