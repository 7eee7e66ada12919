// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/availability.h"
#include "models/domain/desk/session.h"
#include "models/store/actors.h"
#include "models/store/desk/storeclock.h"

namespace padesk {

/**
 * What CommandProcessor::submit() would say to each draft of this sender now, without writing anything. Takes the
 * connection's thread.
 */
Result<QList<ActionState>> readAvailability(
    Database& database, const Sender& sender, const QList<Command>& drafts, const StoreClock& clock = {});

/** The same for whoever is signed in on a server. */
Result<QList<ActionState>> readSignedInAvailability(
    Database& database, const QList<Command>& drafts, const StoreClock& clock = {});

/**
 * Who works here with what rights and settings; place, profile and clockOffset are the caller's. An unknown sender gets
 * an actor without roles, who may read and nothing else.
 */
Result<Session> readSession(Database& database, const Sender& sender);

/**
 * The same for whoever is signed in on a server. Read-only too when the server's tables ask for a newer program;
 * AccessDenied for a login that was disabled.
 */
Result<Session> readSignedInSession(Database& database);

} // namespace padesk
