// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/casevalues.h"

namespace padesk {

/** Who did something, as people call him; what the office did for a contact's eyes is the office's as a whole. */
QString actorName(const CaseBackground& background, const QString& actor);

} // namespace padesk
