// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"

namespace padesk {

/** Deliveries that go once more or elsewhere, and documents on demand. */

/** failed or unknown: queued again; one with a passcode is replaced, since it needs a new code (C7). */
Ruling retryDeliveries(RuleContext& context);

/** A new document and delivery by the channel named, to what is on file today (F6); the old one is rerouted. */
Ruling rerouteDeliveries(RuleContext& context);

/** held: queued or scheduled again; one held for want of a destination takes what is on file today. */
Ruling resumeDeliveries(RuleContext& context);

/** document.send: a notice or letter to the site contact on demand (C4). */
Ruling sendDocument(RuleContext& context);

} // namespace padesk
