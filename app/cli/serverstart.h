// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/secrets/keychainpasswordstore.h"
#include "app/signin/signin.h"
#include "ui/frame/preferences.h"

namespace padesk {
class MainWindow;
}

namespace padesk::cli {

/** What the desk's start works with: all of it this user's own. */
struct StartKit {
    Preferences preferences;
    ProfileStore profiles;
    KeychainPasswordStore passwords;
};

/** The password that a script gives: in the address, or by PADESK_PASSWORD. */
Secret givenPassword(const DatabaseUrl& url);

/** Runs the desk where somebody is signed in. */
ExitCode runServerDesk(StartKit& kit, const SignedInPlace& place, bool readOnly);

/** A server that the command line names: a given password is tried and nobody asked; else somebody is. */
ExitCode startNamedServer(Context& context, StartKit& kit, const DatabaseUrl& url);

/** Asks for who and with what; nothing when somebody wants another start. */
std::optional<ExitCode> startProfile(StartKit& kit, const ConnectionProfile& profile, bool otherStarts);

/** Reads a profile file into the settings; the dialog of connections says why not. */
std::optional<ConnectionProfile> importByDialog(StartKit& kit, const QString& path, QWidget* parent);

/** The menu of connections in any desk's window, whose end is the program's. */
void prepareWindow(StartKit& kit, MainWindow& window, const std::optional<SignedInPlace>& place);

} // namespace padesk::cli
