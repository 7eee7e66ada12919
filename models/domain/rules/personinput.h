// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inputproblem.h"
#include "models/domain/policy.h"
#include "models/domain/records/member.h"

namespace padesk {

/**
 * Somebody new at a site from the payload's person fields (ibm_id, email, family, given, …, tel), normalised as in
 * DOMAIN.md 1.9; without an e-mail the IBM ID is one (F19). Refuses PA-FLD-… naming the field: the family name is
 * required. Role, state and access are the caller's.
 */
tl::expected<Member, Refusal> personFromFields(const QJsonObject& fields);

/** The stored value of a member's column, for changedRecord(): names, addresses, and texts of enumerations and days. */
Parsed<QString> normalisedMemberColumn(const QString& column, const QString& typed, const Policy& policy);

/** Columns that say who somebody is, in the order of forms. */
QStringList personColumns();

/** The lowest free slot for a secondary, 1 to 4, or nothing (F14). */
std::optional<int> freeSecondarySlot(const QList<Member>& slotHolders);

} // namespace padesk
