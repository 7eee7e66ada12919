// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/role.h"

#include <QStringList>

namespace padesk {
namespace {

struct RoleName {
    Role role;
    const char* text;
};
/** Highest first: an actor with several roles is called by the highest. */
constexpr RoleName roleNames[] {
    { Role::Worker, "worker" },
    { Role::Portal, "portal" },
    { Role::Supervisor, "supervisor" },
    { Role::Operator, "operator" },
    { Role::Admin, "admin" },
    { Role::Viewer, "viewer" },
    { Role::Primary, "primary" },
    { Role::Secondary, "secondary" },
};

} // namespace

QString roleText(Role role)
{
    for (const RoleName& name : roleNames) {
        if (name.role == role)
            return QString::fromLatin1(name.text);
    }
    return {};
}

QStringList roleTexts(Roles roles)
{
    QStringList texts;
    for (const RoleName& name : roleNames) {
        if (roles.testFlag(name.role))
            texts.append(QString::fromLatin1(name.text));
    }
    return texts;
}

const Membership* Actor::membershipAt(std::optional<qint64> siteId) const
{
    for (const Membership& membership : memberships) {
        if (siteId && membership.siteId == *siteId)
            return &membership;
    }
    return nullptr;
}

Roles Actor::rolesAt(std::optional<qint64> siteId) const
{
    Roles here = roles;
    if (const Membership* membership = membershipAt(siteId)) {
        if (membership->role == MemberRole::Primary)
            here |= Role::Primary;
        else if (membership->role == MemberRole::Secondary)
            here |= Role::Secondary;
    }
    return here;
}

QString Actor::roleName(std::optional<qint64> siteId) const
{
    return roleTexts(rolesAt(siteId)).value(0);
}

} // namespace padesk
