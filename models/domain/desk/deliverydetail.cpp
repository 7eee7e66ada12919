// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/deliverydetail.h"

#include "models/domain/deadlines.h"

namespace padesk {

void completeDeliveryDetail(DeliveryDetail& one)
{
    const Delivery& delivery = one.delivery;
    const QDateTime& now = one.background.readAt;
    const bool lost
        = delivery.state == DeliveryState::Sending && delivery.startedAt.addSecs(handOverMinutes * 60) <= now;
    one.unconfirmed = lost || delivery.state == DeliveryState::Unknown;
    if (delivery.state == DeliveryState::Scheduled && delivery.notBefore > now)
        one.waitsUntil = delivery.notBefore;
}

} // namespace padesk
