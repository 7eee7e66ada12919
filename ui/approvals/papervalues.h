// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/sitecase.h"

namespace padesk {

/** 2026-11-22 09:03 in Japan, as people write it on a paper. */
QString officeTime(const QDateTime& at);
/** The moment behind it; invalid for anything else. A day alone is its noon. */
QDateTime momentOf(const QString& typed);

/** What the site or, by contact_…, its contact has in that column. */
QString storedValue(const SiteCase& site, const QString& column);

} // namespace padesk
