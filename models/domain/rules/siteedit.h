// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"

namespace padesk {

/** A site and its contact as an edit leaves them. */
struct SiteEdit {
    Site site;
    std::optional<Member> primary;
};

/**
 * Works out changes = {column: {"from", "to"}} on the case's site; columns called contact_… are those of its primary
 * (C16). Saves nothing. Refuses no or no real change (PA-CHG-004), a column that can't be edited (PA-CHG-003, the
 * contract PA-SIT-014), a stale from (PA-VER-002), a bad value (PA-FLD-…), what does not go with the contract
 * (PA-SIT-005 to -008, -015), and contact columns without a primary (PA-SIT-012).
 */
tl::expected<SiteEdit, Refusal> editedSite(const RuleContext& context, const QJsonObject& changes);

/** Saves the edit; remembers when fax and address last changed (DOMAIN.md 4.4). */
void saveSiteEdit(RuleContext& context, const SiteEdit& edit, const QString& action);

} // namespace padesk
