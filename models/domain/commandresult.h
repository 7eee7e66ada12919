// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"

namespace padesk {

/** What became of one command: the line of ARCHITECTURE.md 8.1 without its sentence. */
struct CommandResult {
    QUuid id;
    bool applied = false;
    /** Refused: the code and what its sentence needs. */
    Refusal refusal;
    QJsonObject answer;
    /** The command had been handed in before; nothing was done now. */
    bool replayed = false;
};

/** {"id","state","code","parameters", …answer, "replayed"} and back. */
QJsonObject resultJson(const CommandResult& result);
CommandResult resultFromJson(const QUuid& id, const QJsonObject& json);

} // namespace padesk
