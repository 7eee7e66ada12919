// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"

namespace padesk {

/** PA-PAS-001, -005, version and claim: what every command on one passcode request checks first. */
Ruling checkRequest(const RuleContext& context, std::initializer_list<RequestState> allowed);

/** The request's number, which every answer carries, and its state. */
void answerRequest(RuleContext& context, const PasscodeRequest& request);

/** Cancels the delivery of the case's request if it has not started; refuses while it is being handed over. */
Ruling cancelRequestDelivery(RuleContext& context);

} // namespace padesk
