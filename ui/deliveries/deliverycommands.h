// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"

#include <QDate>

namespace padesk {

/** What can be done with deliveries, in the order of the bar and the menu. */
enum class DeliveryAct { Printed, Posted, Sent, Failed, Retry, ToPost, Hold, Resume, Returned, Cancel };

/** What an act needs beside the deliveries; only the fields of its kind are taken. */
struct DeliveryInput {
    QString reasonCode {};
    QString reason {};
    /** Failed. */
    QString error {};
    /** Sent: the number on the result slip. */
    QString externalId {};
    QDate postedOn {};
};

/** A command of its own for each delivery, so that one that is refused keeps none of the others. */
QList<Command> deliveryCommands(DeliveryAct act, const QList<qint64>& ids, const DeliveryInput& input);

} // namespace padesk
