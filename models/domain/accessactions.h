// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesscheck.h"

namespace padesk {

/** What is to be done where the path of the check ends, the main thing first. Its screen and causes must be set. */
QList<NextAction> nextActions(const AccessCheck& check, const AccessFacts& facts);

} // namespace padesk
