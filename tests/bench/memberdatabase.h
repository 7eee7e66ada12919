// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/records.h"

#include <QString>

namespace padesk::bench {

/** The path of a database of that many members (five a site) with their search index: made once, kept and reused. */
QString memberDatabase(int members);

/** The n-th invented member, from 1. */
Member memberOf(int n);

} // namespace padesk::bench
