// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumtext.h"
#include "models/domain/records/member.h"

#include <QFlags>
#include <QList>

namespace padesk {

/** Who may hand in a command (the letters V O S A P C R W of ARCHITECTURE.md 5). */
enum class Role {
    Viewer = 0x01,
    Operator = 0x02,
    Supervisor = 0x04,
    Admin = 0x08,
    Primary = 0x10,
    Secondary = 0x20,
    Portal = 0x40,
    Worker = 0x80,
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

inline constexpr Roles office = Roles(Role::Operator) | Role::Supervisor;
inline constexpr Roles siteSide = Roles(Role::Primary) | Role::Secondary;
inline constexpr Roles everybodyInTheOffice = office | Role::Viewer | Role::Admin;

/** "viewer", "operator" … "worker": what events and refusals call the role. */
QString roleText(Role role);
/** The texts of all roles in the set, for a refusal that says who may. */
QStringList roleTexts(Roles roles);

/** What a contact is at one of the sites linked to the login. */
struct Membership {
    qint64 memberId = 0;
    qint64 siteId = 0;
    MemberRole role = MemberRole::User;
    bool managesAccess = false;

    bool operator==(const Membership&) const = default;
};

/** Who hands in a command, with the rights of this moment; stamped by the database, never by the sender. */
struct Actor {
    /** The operating system's user or the login's opaque name. */
    QString name;
    QString displayName;
    /** Staff, portal or worker roles; a contact's depends on the site (rolesAt). */
    Roles roles;
    QList<Membership> memberships;
    /** The only person of the office: four eyes are off and events say so (ARCHITECTURE.md 3). */
    bool singlePerson = false;

    bool operator==(const Actor&) const = default;

    bool isContact() const { return !memberships.isEmpty(); }
    /** What the actor is with regard to that site. */
    Roles rolesAt(std::optional<qint64> siteId) const;
    const Membership* membershipAt(std::optional<qint64> siteId) const;
    /** The one text that events carry. */
    QString roleName(std::optional<qint64> siteId) const;
};

} // namespace padesk
