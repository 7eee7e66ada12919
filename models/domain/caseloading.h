// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"

namespace padesk {

/** The parts of loadCase() that have nothing to do with one site or person. */

/** import.rows: what is stored of the sites and members that its rows name. */
void loadImport(const Command& command, CaseSource& source, CaseFile& file);

/** settings.set to event.redact: the one row each of them is about. */
void loadAdministration(const Command& command, const Actor& actor, CaseSource& source, CaseFile& file);

} // namespace padesk
