// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"

namespace padesk {

/** PA-SIT-001 when the case has no site. */
Ruling requireSite(const RuleContext& context);
/** As requireSite(), PA-SIT-004 when the site is closed. */
Ruling requireOpenSite(const RuleContext& context);
/** As requireOpenSite(), PA-SIT-003 when the site is suspended: nobody new is let in. */
Ruling requireActiveSite(const RuleContext& context);

/** PA-SIT-017 when the day of that field is after today in Japan. */
Ruling refuseFuture(const RuleContext& context, const char* field, QDate day);

/** Remembers reason_code and reason of a command in an event beside the change, if there are any. */
void noteReason(RuleContext& context, Entity subject, qint64 id);

} // namespace padesk
