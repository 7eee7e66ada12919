// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"

namespace padesk {

/** member.change: names and addresses, expiry, privileges, and user to secondary or back (DOMAIN.md 4.6, 4.8). */
Ruling changeMember(RuleContext& context);

/** What every command on one member checks first: PA-SIT-004, PA-MEM-001, PA-VER-003, PA-MEM-006 when ended. */
Ruling requireOpenMember(const RuleContext& context);

/** PA-MEM-009 for an expiry before today; none is fine, today is the last day. */
Ruling checkExpiry(const RuleContext& context, QDate expiresOn);

/** PA-MEM-003, else the free slot. */
tl::expected<int, Refusal> takeSecondarySlot(const RuleContext& context);

} // namespace padesk
