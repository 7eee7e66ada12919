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

/** The results that are there by now, of one's own commands. */
Result<QHash<QUuid, CommandResult>> handedInResults(Database& database, const QList<QUuid>& ids);

} // namespace padesk
