// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/result.h"
#include "models/store/signedin.h"

namespace padesk {

class Database;

/** Who hands in commands, as the system knows him; what he may is looked up with each transaction. */
struct Sender {
    /** Local: the operating system's user. Remote: session_user, the login's opaque name. */
    QString name;
    /** Commands that the portal may send are taken as the portal's records (padesk submit plays the portal). */
    bool viaPortal = false;
};

/** The rights the sender has now; PA-ACC-004 for somebody who is neither staff nor has an enabled login. */
using ActorResult = tl::expected<Actor, Refusal>;
Result<ActorResult> loadActor(Database& database, const Sender& sender);

/**
 * The rights of whoever is signed in on a server, who may not read the tables behind them (pa_api.me()); of the
 * server's owner those of his row of staff.
 */
Result<ActorResult> signedInActor(Database& database);

/** On a server people are opaque names: puts the person's own in place of the one that a refusal gives as "who". */
Result<Refusal> withPersonName(Database& database, Refusal refusal);

/** The rights that go with a login, without its name and without what a contact is at which site. */
Actor loginActor(LoginKind kind, const QString& staffRole);

/** The portal itself, stamped with who let it in. */
Actor portalActor(const QString& name);

/** Whether a sender who plays the portal does so with this command: the portal may send it, and it is no paper case. */
bool isPortalRecord(const Command& command);

} // namespace padesk
