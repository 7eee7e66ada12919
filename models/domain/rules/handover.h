// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"

namespace padesk {

/**
 * What a delivery that carries a passcode does to the passcode and to the request behind it (DOMAIN.md 4.4, C7). A
 * registration notice carries one without a request.
 */

/** Refuses when the member is no longer the open, unverified primary (PA-MEM-001, -006, PA-PAS-002, -003). */
Ruling checkRecipient(const DeliveryCase& one);

/**
 * Refuses unless the request is in one of these states (PA-PAS-005), or has gone on without this delivery. A letter
 * that no request asked for passes.
 */
Ruling checkRequestBehind(const DeliveryCase& one, std::initializer_list<RequestState> states);

/**
 * PA-PAS-009 while the destination is newer than the cooling days (DOMAIN.md 4.4): with a request the way is a new
 * release, which asks for the second typing; without one a supervisor may.
 */
Ruling checkCooling(const RuleContext& context, const Site& site, Channel channel, bool hasRequest);

/** Revokes the member's live passcode and saves the new one, in the same decision (C7, I4). */
void issuePasscode(RuleContext& context, const DeliveryCase& one, const QString& hash);

/** Revokes the passcode that this delivery carries, if it is still live. */
void revokePasscode(RuleContext& context, const DeliveryCase& one);

/** Moves the request of the delivery, if it is open, and sets when it is due. Answers the row as saved. */
std::optional<PasscodeRequest> moveRequest(
    RuleContext& context, const DeliveryCase& one, RequestState state, std::optional<qint64> deliveryId);

} // namespace padesk
