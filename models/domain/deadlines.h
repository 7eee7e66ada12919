// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/policy.h"
#include "models/domain/records/records.h"

namespace padesk {

/** Minutes after which a hand-over that nobody has answered counts as lost (DOMAIN.md 4.5). */
inline constexpr int handOverMinutes = 10;

/**
 * What the timer has to hand in for a case at that moment, if anything. Ids follow from the case and the occasion, so
 * that two timers do it once. The rules look again: a command that is not due any more is refused.
 */

/** C11: expiry, else escalation, else a reminder (site review) or a letter to the contact (on hold). */
std::optional<Command> deadlineOf(
    const Nomination& nomination, const QString& siteNumber, const Policy& policy, const QDateTime& now);

/** 4.4: a sent request closes when its time is over. */
std::optional<Command> deadlineOf(const PasscodeRequest& request, const QDateTime& now);

/** 4.5: a hand-over without an answer; a passcode may have arrived, so only a person can say (unknown). */
std::optional<Command> deadlineOf(const Delivery& delivery, const QDateTime& now);

} // namespace padesk
