// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demofile.h"
#include "app/cli/osuser.h"
#include "app/cli/subcommands.h"
#include "app/gui/desk.h"

#include <QFileInfo>

namespace padesk::cli {

ExitCode startDesk(Context& context)
{
    const auto url = context.url();
    if (!url)
        return url.error();
    if (context.demo() && !QFileInfo::exists(url->path)) {
        if (const auto made = makeDemo(context, url->path, DemoSize {}, 1); !made)
            return made.error();
    }
    // What is wrong with a database is said before a window is shown.
    if (const auto usable = context.open(); !usable)
        return usable.error();
    const DeskPlace place { *url, context.demo() ? ProfileKind::Demo : ProfileKind::Local,
        Sender { currentOsUser().account, false } };
    return runDesk(place) == 0 ? ExitCode::Done : ExitCode::Refused;
}

} // namespace padesk::cli
