// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/orderarray.h"

namespace padesk {

/** The steps that lead from one order to another, in which a row that stays keeps its place in selections. */
struct OrderDelta {
    /** Rows of the old order, the last first. A row that moves is among both. */
    QList<qsizetype> removed;
    /** Rows of the new order, the first first. */
    QList<qsizetype> inserted;
    /** There are more steps than were asked for, so they are not listed. */
    bool many = false;

    bool isEmpty() const { return !many && removed.isEmpty() && inserted.isEmpty(); }
};

/** At most that many steps. Takes time for every row, so not on the GUI thread when orders are long. */
OrderDelta orderDelta(const OrderArray& before, const OrderArray& after, qsizetype mostSteps);

} // namespace padesk
