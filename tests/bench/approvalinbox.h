// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commandprocessor.h"

namespace padesk::bench {

/** Commands of one person; a refusal ends the program. */
void submitAll(CommandProcessor& processor, const Sender& sender, const QList<Command>& commands);

/** Sites 7000001 … with a nomination N-0000001 … each, by somebody who claims to be its contact; in an empty database.
 */
void prepareInbox(CommandProcessor& processor, const QString& person, int count);

/** The approval of all of them. */
QList<Command> approvals(int count);

} // namespace padesk::bench
