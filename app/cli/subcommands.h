// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace padesk::cli {

void addAccessCheck(CLI::App& parser, Choice& choice);
void addAuditVerify(CLI::App& parser, Choice& choice);
void addDbBackup(CLI::App& parser, Choice& choice);
void addDbCheck(CLI::App& parser, Choice& choice);
void addDbCopy(CLI::App& parser, Choice& choice);
void addDbInit(CLI::App& parser, Choice& choice);
void addDbRestore(CLI::App& parser, Choice& choice);
void addDbStatus(CLI::App& parser, Choice& choice);
void addDbUpgrade(CLI::App& parser, Choice& choice);
void addDemoCreate(CLI::App& parser, Choice& choice);
void addDemoRun(CLI::App& parser, Choice& choice);
void addExport(CLI::App& parser, Choice& choice);
void addFind(CLI::App& parser, Choice& choice);
void addImport(CLI::App& parser, Choice& choice);
void addLoginCreate(CLI::App& parser, Choice& choice);
void addLoginDisable(CLI::App& parser, Choice& choice);
void addLoginList(CLI::App& parser, Choice& choice);
void addShow(CLI::App& parser, Choice& choice);
void addSubmit(CLI::App& parser, Choice& choice);
void addWorker(CLI::App& parser, Choice& choice);

/** What "padesk" does without a sub-command: shows the desk until it is closed. */
ExitCode startDesk(Context& context);

/** "padesk db …" */
CLI::App& dbGroup(CLI::App& parser);

} // namespace padesk::cli
