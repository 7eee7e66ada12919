// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commandprocessor.h"
#include "models/store/transaction.h"

namespace padesk {

/**
 * What commands would do, without doing it: they are applied in one transaction that is taken back with this object, so
 * that later ones see what earlier ones would have left. Others can't write to a local file meanwhile.
 */
class Rehearsal {
public:
    static Result<Rehearsal> begin(Database& database, CommandProcessor::Clock clock = {});

    /** As CommandProcessor::submit(). */
    Result<QList<CommandResult>> submit(const Sender& sender, const QList<Command>& commands);

private:
    Rehearsal(Database& database, CommandProcessor::Clock clock, Transaction transaction)
        : m_database(&database)
        , m_clock(std::move(clock))
        , m_transaction(std::move(transaction))
    { }

    Result<QList<CommandResult>> applyTogether(const Sender& sender, const QList<Command>& commands);
    Result<CommandResult> applyAlone(const Sender& sender, const Command& command);

    Database* m_database;
    CommandProcessor::Clock m_clock;
    Transaction m_transaction;
};

} // namespace padesk
