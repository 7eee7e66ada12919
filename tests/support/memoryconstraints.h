// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/records.h"

#include <map>

namespace padesk::test {

using Tables = std::array<std::map<qint64, Record>, entityCount>;

/** The constraints of 0002_records.sql that the row, as saved among the others, hurts; one text each. */
QStringList constraintFaults(const Record& saved, const Tables& tables);

} // namespace padesk::test
