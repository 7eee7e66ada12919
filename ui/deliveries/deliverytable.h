// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/deliveryrow.h"
#include "ui/frame/queuepage.h"

namespace padesk {

/** The tabs, columns and looks of the table of deliveries. */
QList<QueueTab> deliveryQueues();
TableSetup deliveryTableSetup();

/** Handed over, and nobody has said what came of it. */
bool waitsForWord(const DeliveryRow& row);

} // namespace padesk
