// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>

namespace padesk {

class Database;

/**
 * Everything on record about one case, as one object: the columns of its row, then "site", "people", "checks",
 * "claim", "notes", "documents" (each with its "deliveries") and "events", as far as the case has them. Numbers that
 * people use stand beside the ids: "nomination", "request", "change_request", "delivery". Derived columns and the
 * hashes of passcodes are left out. Empty when there is none of that number; all read in one transaction.
 */
Result<QJsonObject> readSiteCase(Database& database, const QString& siteNumber);
Result<QJsonObject> readNominationCase(Database& database, qint64 id);
Result<QJsonObject> readRequestCase(Database& database, qint64 id);

} // namespace padesk
