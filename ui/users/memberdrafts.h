// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/domain/records/member.h"
#include "models/domain/records/site.h"

namespace padesk {

/** What is done to one member or to many. */
enum class MemberDeed { Suspend, Resume, End };

namespace draft {

/** On the version that is on screen. */
Command onMember(const char* kind, qint64 member, qint64 version, QJsonObject payload = {});
Command deed(MemberDeed deed, qint64 member, qint64 version, const QString& reason = {});
Command onSite(const char* kind, const Site& site, QJsonObject payload = {});

} // namespace draft

/** 山田 太郎. */
QString memberName(const QString& family, const QString& given);
inline QString memberName(const Member& member)
{
    return memberName(member.family, member.given);
}

} // namespace padesk
