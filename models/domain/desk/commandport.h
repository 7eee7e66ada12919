// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commandresult.h"
#include "models/domain/desk/availability.h"
#include "models/domain/result.h"

#include <QFuture>

namespace padesk {

/** A command with an id of its own, to be kept for a retry: the same id has one effect (ARCHITECTURE.md 1). */
Command newCommand(const QString& kind, QJsonObject payload);

/** Where the desk hands in what people want. Any thread may ask; each call ends in exactly one outcome. */
class CommandPort {
public:
    virtual ~CommandPort() = default;

    /**
     * Applies the commands in order, each for itself, and answers one result each. After an error it is not known
     * whether they were applied: hand in the same ones, with their ids, again.
     */
    virtual QFuture<Result<QList<CommandResult>>> submit(const QList<Command>& commands) = 0;

    /**
     * What submit() would say to each draft at this moment, by the same rules and without any effect: for buttons that
     * are on, or say why not, and for the preview of what would be sent. One call a case.
     */
    virtual QFuture<Result<QList<ActionState>>> availability(const QList<Command>& drafts) = 0;
};

} // namespace padesk
