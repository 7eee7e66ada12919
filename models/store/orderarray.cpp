// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/orderarray.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace padesk {
namespace {

QStringView queryOf(Order order)
{
    switch (order) {
    case Order::SitesByNumber:
        return u"order_sites_by_number";
    case Order::SitesByKana:
        return u"order_sites_by_kana";
    case Order::MembersByKana:
        return u"order_members_by_kana";
    case Order::NominationsByReceipt:
        return u"order_nominations_by_receipt";
    case Order::RequestsByReceipt:
        return u"order_requests_by_receipt";
    case Order::DeliveriesByNumber:
        return u"order_deliveries_by_number";
    }
    return {};
}

constexpr qsizetype rowsBetweenLooks = 4096;

} // namespace

Result<OrderArray> readOrder(Database& database, Order order, const CancelFlag* cancel)
{
    Statement read(database, queryOf(order), Statement::Rows::Streamed);
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    OrderArray ids;
    while (read.next()) {
        ids.append(read.value(0).toUInt());
        if (cancel && ids.size() % rowsBetweenLooks == 0 && cancel->load(std::memory_order_relaxed))
            return fail(Error::Code::Cancelled, queryOf(order).toString());
    }
    if (const auto done = read.finish(); !done)
        return tl::unexpected(done.error());
    return ids;
}

} // namespace padesk
