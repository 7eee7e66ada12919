// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"

namespace padesk {

/**
 * Whether the actor may give the role to somebody at the site (DOMAIN.md 4.8, C5, C6): office and primary both roles;
 * a secondary who manages access users, and secondaries if the policy lets them. PA-MEM-008 otherwise.
 */
Ruling checkMayGrant(const RuleContext& context, MemberRole role);

/**
 * Whether the actor may change, suspend or end that member: office and primary anybody, a secondary who manages access
 * users only (PA-MEM-008). A contact never himself (PA-ACC-003).
 */
Ruling checkMayAdminister(const RuleContext& context, const Member& member);

/** The actor is the contact behind that member row. */
bool isSelf(const RuleContext& context, const Member& member);

} // namespace padesk
