// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/databaseurl.h"

#include <QStringList>

namespace padesk {

/**
 * Pictures of the window on that database in both languages, light and dark, as PNG files in an existing folder.
 * Answers the names of the files. Needs a QApplication, which may be offscreen; leaves language as the last one.
 */
Result<QStringList> takeScreenshots(const DatabaseUrl& url, const QString& folder);

} // namespace padesk
