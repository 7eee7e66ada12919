// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/desk/requestcase.h"

namespace padesk {

/** What an operator can want of a passcode request, as commands with an id of their own (ARCHITECTURE.md 5). */
namespace requestcommand {

Command confirm(const RequestCase& one, const Checklist& checklist);
/** again: the destination typed a second time, or nothing. */
Command release(const RequestCase& one, Channel channel, const QString& again);
/** changes: {field: {"from", "to"}} of the registration. */
Command mismatch(const RequestCase& one, const QJsonObject& changes, const QString& note);
Command refuse(const RequestCase& one, const QString& code, const QString& reason);
Command cancel(const RequestCase& one, const QString& code, const QString& reason);
Command close(const RequestCase& one);
Command claim(const RequestCase& one);
Command giveBack(const RequestCase& one);
/** The delivery that counts goes another way, with a new code. */
Command reroute(const RequestCase& one, Channel channel);
/** The same way once more, with a new code. */
Command retry(const RequestCase& one);

} // namespace requestcommand

Channel otherChannel(Channel channel);
/** The passcode has left the checklist: another way is one of the delivery. */
bool isOnItsWay(RequestState state);
bool hasDestination(const Site& site, Channel channel);

} // namespace padesk
