// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/orderarray.h"
#include "models/domain/result.h"

namespace padesk {

class Database;

/** The orders in which programs read tables; each is an index with the id as its last column. */
enum class Order {
    SitesByNumber,
    SitesByKana,
    MembersByKana,
    NominationsByReceipt,
    RequestsByReceipt,
    DeliveriesByNumber
};

/** Reads the whole order; Cancelled when the flag was raised. For the background connection. */
Result<OrderArray> readOrder(Database& database, Order order, const CancelFlag* cancel = nullptr);

} // namespace padesk
