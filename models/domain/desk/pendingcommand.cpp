// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/pendingcommand.h"

#include <QJsonArray>

namespace padesk {
namespace {

/** A delivery of delivery.start is an object with its number, elsewhere it is the number. */
QString firstOf(const QJsonArray& deliveries)
{
    const QJsonValue first = deliveries.first();
    return first.isObject() ? first.toObject().value(u"id").toString() : first.toString();
}

} // namespace

QString commandSubject(const QJsonObject& payload)
{
    for (const char* name : { "nomination", "request", "change_request", "case", "site_number", "ibm_id" }) {
        if (const QString text = payload.value(QLatin1String(name)).toString(); !text.isEmpty())
            return text;
    }
    const QJsonArray deliveries = payload.value(u"deliveries").toArray();
    if (deliveries.isEmpty())
        return {};
    const QString first = firstOf(deliveries);
    return deliveries.size() == 1 ? first : QStringLiteral("%1 +%2").arg(first).arg(deliveries.size() - 1);
}

} // namespace padesk
