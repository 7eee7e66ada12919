// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/casequery.h"
#include "models/store/desk/deskreader.h"

namespace padesk {
namespace {

std::optional<DeliveryDetail> readDelivery(CaseQuery& query, qint64 id)
{
    const std::optional<Delivery> delivery = query.one(lookup::deliveryById, { id });
    const auto document = delivery ? query.one(lookup::documentById, { delivery->documentId }) : std::nullopt;
    if (!document)
        return std::nullopt;
    DeliveryDetail one;
    one.delivery = *delivery;
    one.document = *document;
    if (delivery->siteId)
        one.site = query.one(lookup::siteById, { *delivery->siteId });
    if (document->memberId)
        one.member = query.one(lookup::memberById, { *document->memberId });
    if (document->requestId)
        one.request = query.one(lookup::requestById, { *document->requestId });
    if (document->nominationId)
        one.nomination = query.one(lookup::nominationById, { *document->nominationId });
    one.ways = query.all(lookup::deliveriesOfDocument, { document->id });
    one.background = query.background(Entity::Delivery, id);
    query.finish(one.background, { delivery->startedBy });
    completeDeliveryDetail(one);
    return one;
}

} // namespace

Result<DeliveryDetail> DeskReader::delivery(qint64 id)
{
    return readTogether(m_database, m_clock, [id](CaseQuery& query) { return readDelivery(query, id); });
}

} // namespace padesk
