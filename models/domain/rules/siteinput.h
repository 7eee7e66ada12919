// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"
#include "models/domain/records/member.h"
#include "models/domain/records/site.h"

namespace padesk {

/** Lengths in characters. */
inline constexpr int lineMaxLength = 200;
inline constexpr int nameMaxLength = 100;

/** A site as it is registered, without ids. */
struct SiteInput {
    Site site;
    /** The contact: primary, registered, not signed in (F13). His IBM ID is known from the first sign-in on. */
    Member contact;
    /** The period of sns_from and sns_to; both or neither are given (F4). */
    std::optional<SnsPeriod> sns;
};

/**
 * Checks the fields of the site list (ARCHITECTURE.md 8.1, DOMAIN.md 1.9), the same for site.register and import.rows.
 * Refuses with the code of the first problem and its "field": PA-FLD-… for a value, PA-SIT-005 to -009 and -015 for an
 * agreement number, ICN or date that does not go with the contract or with today, PA-CMD-003, -004 and -011 for what
 * is no text, no field of the list, no contract.
 */
tl::expected<SiteInput, Refusal> siteFromFields(const QJsonObject& fields, const Policy& policy, QDate today);

} // namespace padesk
