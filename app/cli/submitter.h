// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commandprocessor.h"

#include <functional>
#include <memory>

namespace padesk::cli {

/** Where commands go: applied here at once, or handed in and applied by a worker. */
class Submitter {
public:
    virtual ~Submitter() = default;

    /** One result each, in order. Remote: NotReachable when no worker answered in time. */
    virtual Result<QList<CommandResult>> submit(const QList<Command>& commands) = 0;
};

/** waitSeconds: remote, how long a worker may take; noWorker is called once when the first answer takes long. */
std::unique_ptr<Submitter> makeSubmitter(Database& database, int waitSeconds, std::function<void()> noWorker);

} // namespace padesk::cli
