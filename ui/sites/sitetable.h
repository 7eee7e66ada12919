// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/tablearea.h"

namespace padesk {

/** The last sub-queue of the page of sites: every site. */
inline const QString allSites = QStringLiteral("all");

/** Sub-queues in the order of their tabs. */
const QStringList& siteQueueKeys();
QString siteQueueName(const QString& key);
/** The table of all sites; now by the database's clock. */
TableSetup siteTableSetup(const std::function<QDateTime()>& now);

} // namespace padesk
