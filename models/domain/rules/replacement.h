// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/primary.h"

namespace padesk {

/**
 * Carries out a replacement of the case's primary (F13) as proposed = {"member" or "ibm_id" of an open member, or the
 * person fields of somebody new, "old_primary": "user" or "end"}. The successor is vouched for by the office (C8).
 * Refuses a successor who is not there (PA-SIT-013), is the primary already (PA-MEM-004) or suspended (PA-MEM-006).
 */
tl::expected<Member, Refusal> replaceAsProposed(
    RuleContext& context, const QJsonObject& proposed, const QString& reason);

/** Who replaceAsProposed() would install, as on file; nothing is saved. */
tl::expected<Member, Refusal> proposedSuccessor(const RuleContext& context, const QJsonObject& proposed);

} // namespace padesk
