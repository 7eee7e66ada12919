// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/casevalues.h"
#include "models/domain/role.h"

namespace padesk {

/** Who did something, as people call him; what the office did for a contact's eyes is the office's as a whole. */
QString actorName(const CaseBackground& background, const QString& actor);

/** Whether a list means this person: the lists of a server have people's names, those of a file their accounts. */
bool isOwnName(const Actor& self, const QString& listed);

} // namespace padesk
