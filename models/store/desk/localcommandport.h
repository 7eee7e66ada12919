// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/store/actors.h"
#include "models/store/desk/storeclock.h"
#include "models/store/storethread.h"

namespace padesk {

/**
 * The command port of a local database: applied at once by this process, in the name of the operating system's user
 * (ARCHITECTURE.md 3).
 */
class LocalCommandPort final : public CommandPort {
public:
    /** Both run on their own thread and must outlive this. writing and reading may be the same. */
    LocalCommandPort(StoreThread& writing, StoreThread& reading, Sender sender, StoreClock clock = {});

    QFuture<Result<QList<CommandResult>>> submit(const QList<Command>& commands) override;
    QFuture<Result<QList<ActionState>>> availability(const QList<Command>& drafts) override;

private:
    StoreThread& m_writing;
    StoreThread& m_reading;
    Sender m_sender;
    StoreClock m_clock;
};

} // namespace padesk
