// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/role.h"

#include <QDateTime>

namespace padesk {

class Database;

/** What a sign-in to a server is for; each has a desk of its own, or none. */
enum class LoginKind { Staff, Contact, Portal, Worker };

template <>
struct EnumText<LoginKind> {
    static constexpr auto names = std::to_array<QLatin1String>(
        { QLatin1String("staff"), QLatin1String("contact"), QLatin1String("portal"), QLatin1String("worker") });
};

/** Who is signed in on a server with the rights of this moment, and how the server is (pa_api.me()). */
struct SignedIn {
    LoginKind kind = LoginKind::Staff;
    /** A contact's memberships are those he administers; without the password changed first there are none. */
    Actor actor;
    /** The password was given by somebody else and has to be changed before anything else. */
    bool mustChange = false;
    /** By the server's clock. */
    QDateTime now;
    int schema = 0;
    /** The oldest schema that a program may have been made for and write. */
    int minClient = 0;
    /** A worker holds the lease: what is handed in will be applied. */
    bool workerRunning = false;
};

/** AccessDenied for a login that was disabled or is none of the office's; takes the connection's thread. */
Result<SignedIn> readSignedIn(Database& database);

/**
 * OlderSchema, or NewerSchema when this program is too old to write there: what requireUsable(SchemaStatus) says, for
 * those who may not read how the schema came to be.
 */
Result<void> requireUsable(const SignedIn& signedIn);

} // namespace padesk
