// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"
#include "models/domain/rules/siteinput.h"

namespace padesk {

/** A registered site and its primary as saved. */
struct Registered {
    Site site;
    Member primary;
};

/**
 * Saves a site, its contact in slot 0 and its S&S period. With documents, what the guide sends at registration is
 * queued; for PAX that is at the first order, if there was one already (F7 to F10).
 */
Registered saveRegistration(RuleContext& context, const SiteInput& input, bool withDocuments);

} // namespace padesk
