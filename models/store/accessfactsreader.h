// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accessfacts.h"
#include "models/domain/result.h"

namespace padesk {

class Database;

/**
 * What the database knows about a caller at a site, for the guide's chart (models/domain/accesscheck.h). The site
 * number is folded if it can be, else taken as given; an empty IBM ID asks about the site alone. today is the office's
 * day.
 */
Result<AccessFacts> readAccessFacts(
    Database& database, const QString& siteNumber, const QString& ibmId, const QDate& today);

} // namespace padesk
