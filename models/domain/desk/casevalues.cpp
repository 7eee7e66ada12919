// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/casevalues.h"

#include "models/domain/calendar.h"

#include <algorithm>

namespace padesk {

QDate sentOn(const Delivery& delivery)
{
    if (delivery.state != DeliveryState::Sent && delivery.state != DeliveryState::Posted)
        return {};
    if (delivery.postedOn.isValid())
        return delivery.postedOn;
    return delivery.finishedAt.isValid() ? officeDate(delivery.finishedAt) : QDate();
}

QDate sentOn(const SentDocument& sent)
{
    for (auto delivery = sent.deliveries.crbegin(); delivery != sent.deliveries.crend(); ++delivery) {
        if (const QDate day = sentOn(*delivery); day.isValid())
            return day;
    }
    return {};
}

const Member* SlotHolders::primary() const
{
    const auto found
        = std::find_if(people.begin(), people.end(), [](const Member& member) { return member.slot == 0; });
    return found == people.end() ? nullptr : &*found;
}

int SlotHolders::secondaries() const
{
    return int(std::count_if(people.begin(), people.end(), [](const Member& member) { return member.slot > 0; }));
}

bool SlotHolders::primarySignedIn() const
{
    const Member* contact = primary();
    return contact && hasSignedIn(*contact);
}

} // namespace padesk
