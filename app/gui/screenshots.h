// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/desk.h"
#include "models/domain/result.h"

#include <QStringList>

namespace padesk {

/**
 * Pictures of every page of the window in both languages, light and dark, as PNG files in an existing folder.
 * The access
 * check has that caller (site number, IBM ID or e-mail) looked up. Answers the names of the files. Needs a
 * QApplication, which may be offscreen; leaves language as the last one.
 */
Result<QStringList> takeScreenshots(const DeskPlace& place, const QString& caller, const QString& folder);

} // namespace padesk
