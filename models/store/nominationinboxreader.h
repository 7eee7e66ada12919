// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nominationinbox.h"

namespace padesk {

class Database;

/** The queue's rows, at most that many, open queues the oldest first, All the newest first, and the counts of all
 * queues. */
Result<NominationInbox> readNominationInbox(Database& database, NominationQueue queue, int most);

} // namespace padesk
