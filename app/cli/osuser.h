// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace padesk {

/** The operating system's user that this process runs as. */
struct OsUser {
    /** The account: who somebody is on a local database (ARCHITECTURE.md 3). */
    QString account;
    /** The name people know, else the account. */
    QString name;
};

OsUser currentOsUser();

} // namespace padesk
