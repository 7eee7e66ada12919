// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databaseurl.h"
#include "ui/mainwindow.h"

namespace padesk {

/** Whether windows can be shown: a display is there, or somebody has named a platform for Qt. */
bool hasDisplay();

/** Shows the desk and runs until it is closed; needs a QApplication. Answers the exit code. */
int runDesk(const DatabaseUrl& url, ProfileKind profile);

} // namespace padesk
