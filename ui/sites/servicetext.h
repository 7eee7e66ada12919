// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entitlements.h"

#include <QString>

namespace padesk {

/** The guide's matrix in words of the chosen language (F3). */
QString serviceName(Service service);
QString serviceIcon(Service service);
QString toolName(Tool tool);
/** Under the name of the tool: whose it is. */
QString toolOwner(Tool tool);

/** How a cell stands: can be used, is off for a reason that could change, or is not part of it. */
enum class CellMark { Usable, Locked, NotOffered };

CellMark markOf(const ServiceAccess& access);
QString markWord(CellMark mark);
/** What can be used of it, or why not. own: in the tool of the site's contract, where one is told where to go. */
QString accessReason(const ServiceAccess& access, bool own = true);

} // namespace padesk
