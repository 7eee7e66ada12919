// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/localcommandport.h"

#include "models/store/commandprocessor.h"
#include "models/store/desk/availabilityreader.h"

namespace padesk {

LocalCommandPort::LocalCommandPort(StoreThread& writing, StoreThread& reading, Sender sender, StoreClock clock)
    : m_writing(writing)
    , m_reading(reading)
    , m_sender(std::move(sender))
    , m_clock(std::move(clock))
{ }

QFuture<Result<QList<CommandResult>>> LocalCommandPort::submit(const QList<Command>& commands)
{
    return m_writing.run<QList<CommandResult>>([sender = m_sender, clock = m_clock, commands](Database& database) {
        return CommandProcessor(database, clock).submit(sender, commands);
    });
}

QFuture<Result<QList<ActionState>>> LocalCommandPort::availability(const QList<Command>& drafts)
{
    return m_reading.run<QList<ActionState>>([sender = m_sender, clock = m_clock, drafts](Database& database) {
        return readAvailability(database, sender, drafts, clock);
    });
}

} // namespace padesk
