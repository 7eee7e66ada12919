// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/demo/democreate.h"

namespace padesk::cli {

/** The two people of a demo database: this user, and an invented colleague. */
DemoStaff demoStaff();

/** Makes a demo database that is not there yet; one that could not be finished is taken away again. Any thread. */
Result<void> writeDemo(const DatabaseUrl& url, const DemoSize& size, quint32 seed);

/**
 * Makes a demo database that is not there yet, with progress on a terminal; says what is wrong and answers the code to
 * exit with otherwise. A file that could not be finished is taken away again.
 */
tl::expected<void, ExitCode> makeDemo(Context& context, const QString& path, const DemoSize& size, quint32 seed);

} // namespace padesk::cli
