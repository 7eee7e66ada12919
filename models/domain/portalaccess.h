// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesscheck.h"

namespace padesk {

/**
 * What PA Online is told about somebody who has signed in with an IBM ID and a site number. On a server
 * pa_api.access() answers the same (docs/adr/0014); a test compares the two.
 */
struct PortalAccess {
    EntryScreen screen = EntryScreen::Unknown;
    /** How much of the tool is open; on the passcode screen at most the download (F23), which needs valid S&S. */
    ToolLevel level = ToolLevel::None;
    /**
     * "authorised", "passcode_expected", "site_suspended", "site_closed", "person_suspended", "site_not_found",
     * "nomination_open", "nomination_refused", "nobody_named", or a cause for the self-nomination screen (F26).
     */
    QString reason;

    bool operator==(const PortalAccess&) const = default;
};

PortalAccess portalAccess(const AccessFacts& facts);

} // namespace padesk
