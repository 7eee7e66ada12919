// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/eventchain.h"
#include "models/store/statement.h"

namespace padesk {

/** The current row of a query that selects the columns of event_log in their order. */
Event readEvent(const Statement& statement);

/** Writes the event as it is, at the end of the history. */
Result<void> appendEvent(Database& database, const Event& event);

/** The columns of one event for people and programs: without the checksums of the chain. */
QJsonObject eventJson(const Event& event);

} // namespace padesk
