// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"

#include <QDateTime>
#include <QMetaType>

namespace padesk {

namespace refusal {
/** The answer of a command that its sender took back; what the rules refuse with stands in refusal.h. */
inline constexpr char withdrawn[] = "PA-CMD-013";
} // namespace refusal

/** How it stands with a command that has no answer yet. */
enum class PendingState {
    /** 処理待ち: the server has it, no worker has applied it yet. It can be withdrawn. */
    Waiting,
    /** The connection went: whether it arrived is not known. It is handed in again with the same id. */
    InDoubt,
};

/** A command that somebody has to be told about because its answer takes long. */
struct PendingCommand {
    QUuid id;
    QString kind;
    /** What it is about, in the words of its payload: "N-0000123", a site number; may be empty. */
    QString subject;
    /** When it was handed in, by this computer's clock; of one from before this start by the server's. */
    QDateTime since;
    PendingState state = PendingState::Waiting;

    bool operator==(const PendingCommand&) const = default;
};

/** What a payload is about: the number of its case, else its site's; of a list the first and how many more. */
QString commandSubject(const QJsonObject& payload);

} // namespace padesk

Q_DECLARE_METATYPE(padesk::PendingCommand)
