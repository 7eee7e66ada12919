// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/desktarget.h"

namespace padesk {

/** A stable word for files and settings. */
QString pageKey(PageId id);
/** The name of a page in navigation and menus, and its icon. */
QString pageTitle(PageId id);
QString pageIcon(PageId id);

} // namespace padesk
