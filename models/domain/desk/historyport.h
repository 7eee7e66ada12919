// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QFuture>

namespace padesk {

enum class ChainFault;

/** What a walk along the whole history found, for the desk. */
struct HistoryCheck {
    /** Events that follow from each other, from the first one on. */
    qint64 events = 0;
    /** The hash of the last of them; kept outside the database it shows a history cut off at its end. */
    QByteArray head;
    /** None, or what is wrong with the event after them. */
    ChainFault fault {};
    /** The seq of that event; with Gap the one that is missing. */
    qint64 badSeq = 0;

    bool isSound() const { return fault == ChainFault {}; }
};

/** Where the desk has the history looked over. Any thread may ask; ends in exactly one outcome. */
class HistoryPort {
public:
    virtual ~HistoryPort() = default;

    /** Recomputes the chain of all events; may take minutes on a large database. */
    virtual QFuture<Result<HistoryCheck>> verify() = 0;
};

} // namespace padesk
