// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commandprocessor.h"

#include <QHash>

namespace padesk {

/** What a server says of a command that is handed in (pa_api.submit). */
enum class HandIn {
    Accepted,
    /** Handed in before; nothing is done twice. */
    Known,
    /** The id was used for something else; not taken. */
    OtherContent,
};

/**
 * Hands commands in on PostgreSQL, at most 1,000 at once, stamped with who is signed in; a worker applies them. Answers
 * one value each, in order. Passcodes are sealed before (sealing.h); NotFound when the server has no key for that.
 */
Result<QList<HandIn>> handIn(Database& database, const QList<Command>& commands);

/** A command of one's own that has no answer yet, as the server keeps it. */
struct WaitingCommand {
    QUuid id;
    QString kind;
    /** Without secrets, and without the rows of an import. */
    QJsonObject payload;
    QDateTime receivedAt;
};

/** Those of whoever is signed in, oldest first, at most 1,000. */
Result<QList<WaitingCommand>> waitingCommands(Database& database);

/** Takes commands back that no worker is at; the answer of each is then PA-CMD-013. Which ones those were. */
Result<QList<QUuid>> withdrawCommands(Database& database, const QList<QUuid>& ids);

/** The results that are there by now, of one's own commands. */
Result<QHash<QUuid, CommandResult>> handedInResults(Database& database, const QList<QUuid>& ids);

} // namespace padesk
