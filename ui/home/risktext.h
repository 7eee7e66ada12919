// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/sitecase.h"
#include "ui/frame/desktarget.h"
#include "ui/style/theme.h"

namespace padesk {

/** How a risk of a site is said and shown. */
QString riskText(SiteRisk risk);
QString riskIcon(SiteRisk risk);
Tone riskTone(SiteRisk risk);
/** The table of sites, narrowed to those with the risk as of today. */
DeskTarget riskTarget(SiteRisk risk);

} // namespace padesk
