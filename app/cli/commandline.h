// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace padesk::cli {

/** Reads the command line, starts the Qt application that it needs and runs it: the exit code of ARCHITECTURE.md 8. */
int runCommandLine(int argc, char** argv);

} // namespace padesk::cli
