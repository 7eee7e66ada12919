// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/baresql.h"

namespace padesk::bench {

/**
 * What approvals did to the tables between two states of a database, as statements with their values: on a file with
 * the search index and the commands, on a server, which has its index by itself, with the commands' results.
 */
std::vector<BareStep> stepsBetween(BareConnection& before, BareConnection& after);

} // namespace padesk::bench
