// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/member.h"
#include "models/domain/refusal.h"

namespace padesk {

/** A row of the member list, without ids and slot. */
struct MemberInput {
    QString siteNumber;
    /**
     * A primary is registered; others are active, with the e-mail as IBM ID where none is given (F19). The IBM ID of a
     * primary may stay empty until the first sign-in shows it.
     */
    Member member;
};

/**
 * Checks a row of the member list (ARCHITECTURE.md 8.1, DOMAIN.md 1.9). Refuses with the code of the first problem and
 * its "field": PA-FLD-… for a value, PA-FLD-001 for a secondary or user with neither IBM ID nor e-mail, PA-MEM-009 for
 * an expiry before today, PA-CMD-003, -004 and -011 for what is no text, no field of the list, no role or access.
 */
tl::expected<MemberInput, Refusal> memberFromFields(const QJsonObject& fields, QDate today);

} // namespace padesk
