// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/member.h"

namespace padesk {

Access accessOf(const Member& member)
{
    Access access;
    access.toolLevel = member.toolLevel;
    access.reporting = member.reporting;
    access.documents = member.documents;
    access.entitlement = member.entitlement;
    access.manageAccess = member.manageAccess;
    access.contactUpdate = member.contactUpdate;
    return access;
}

void setAccess(Member& member, const Access& access)
{
    member.toolLevel = access.toolLevel;
    member.reporting = access.reporting;
    member.documents = access.documents;
    member.entitlement = access.entitlement;
    member.manageAccess = access.manageAccess;
    member.contactUpdate = access.contactUpdate;
}

} // namespace padesk
