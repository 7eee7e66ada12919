// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/deskplace.h"

#include <functional>

namespace padesk {

class MainWindow;
class Preferences;

/** Whether windows can be shown: a display is there, or somebody has named a platform for Qt. */
bool hasDisplay();

/** The look that somebody has chosen: light or dark, and the size of the text. Needs a QApplication. */
void dressApplication(const Preferences& preferences);

/**
 * Shows the desk of this kind of sign-in, the office's or a contact's, and runs until it is closed; prepare sees the
 * window before that. Answers the exit code; the portal and the worker have no desk.
 */
int runDesk(const DeskPlace& place, const std::function<void(MainWindow&)>& prepare = {});

} // namespace padesk
