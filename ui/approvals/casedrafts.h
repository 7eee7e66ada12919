// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/changerequestcase.h"
#include "models/domain/desk/commandport.h"
#include "models/domain/desk/nominationcase.h"

namespace padesk {

/** Commands on one case, each with an id of its own and the version that is on screen. */
namespace draft {

Command onNomination(const char* kind, const Nomination& nomination, QJsonObject payload = {});
Command approve(const Nomination& nomination, MemberRole role, ToolLevel access);
Command judge(const Nomination& nomination, const QString& field, CheckVerdict verdict, bool accept = false);
Command onChange(const char* kind, const ChangeRequest& change, QJsonObject payload = {});
/** number: of any case. */
Command onCase(const char* kind, const QString& number, QJsonObject payload = {});

} // namespace draft

/** What the office decides is asked as site contact, all else as user (N7, N10). */
MemberRole wantedRole(const Nomination& nomination);
/** What a role gets unless somebody chooses otherwise. */
ToolLevel usualAccess(MemberRole role);

/** Names of the fields whose difference nobody has accepted yet. */
QStringList openDifferences(const NominationCase& one);

/** 山田 太郎. */
QString fullName(const QString& family, const QString& given);

} // namespace padesk
