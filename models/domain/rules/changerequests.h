// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"

namespace padesk {

/**
 * Saves a change request for the case's site, due as the policy says, and tells the site contact that it came (F11,
 * NT10). The changes are those editedSite() has accepted, or {"primary": {"from": id, "to": proposal}}.
 */
ChangeRequest openChangeRequest(RuleContext& context, const QJsonObject& changes, Source source,
    const QString& reference, const QDateTime& receivedAt);

/** NT10: received, applied or refused, to the site contact by the best channel on file; nothing without a primary. */
void queueChangeNotice(RuleContext& context, const ChangeRequest& change);

} // namespace padesk
