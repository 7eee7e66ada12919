// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/osuser.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace padesk {

#ifdef Q_OS_UNIX
OsUser currentOsUser()
{
    // From the user id, not from the environment, which anybody can set.
    const uid_t id = geteuid();
    const passwd* entry = getpwuid(id);
    if (!entry)
        return { QStringLiteral("uid%1").arg(id), QStringLiteral("uid%1").arg(id) };
    const QString account = QString::fromLocal8Bit(entry->pw_name);
    const QString name = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return { account, name.isEmpty() ? account : name };
}
#else
OsUser currentOsUser()
{
    const QString account = qEnvironmentVariable("USERNAME");
    return { account, account };
}
#endif

} // namespace padesk
