// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliverycommands.h"

#include "models/domain/desk/commandport.h"
#include "models/domain/records/delivery.h"

namespace padesk {
namespace {

QString kindOf(DeliveryAct act)
{
    switch (act) {
    case DeliveryAct::Printed:
        return u"delivery.printed"_qs;
    case DeliveryAct::Posted:
        return u"delivery.posted"_qs;
    case DeliveryAct::Sent:
        return u"delivery.sent"_qs;
    case DeliveryAct::Failed:
        return u"delivery.failed"_qs;
    case DeliveryAct::Retry:
        return u"delivery.retry"_qs;
    case DeliveryAct::ToPost:
        return u"delivery.reroute"_qs;
    case DeliveryAct::Hold:
        return u"delivery.hold"_qs;
    case DeliveryAct::Resume:
        return u"delivery.resume"_qs;
    case DeliveryAct::Returned:
        return u"delivery.returned"_qs;
    case DeliveryAct::Cancel:
        break;
    }
    return u"delivery.cancel"_qs;
}

QJsonObject payloadOf(DeliveryAct act, const DeliveryInput& input)
{
    switch (act) {
    case DeliveryAct::Posted:
        return { { u"posted_on"_qs, input.postedOn.toString(Qt::ISODate) } };
    case DeliveryAct::Sent:
        return { { u"external_id"_qs, input.externalId } };
    case DeliveryAct::Failed:
        return { { u"error"_qs, input.error } };
    case DeliveryAct::ToPost:
        return { { u"channel"_qs, enumText(Channel::Post) } };
    case DeliveryAct::Returned:
    case DeliveryAct::Cancel:
        return { { u"reason_code"_qs, input.reasonCode }, { u"reason"_qs, input.reason } };
    default:
        return {};
    }
}

} // namespace

QList<Command> deliveryCommands(DeliveryAct act, const QList<qint64>& ids, const DeliveryInput& input)
{
    QJsonObject payload = payloadOf(act, input);
    for (const QString& name : payload.keys()) {
        if (payload.value(name).toString().isEmpty())
            payload.remove(name);
    }
    QList<Command> commands;
    for (const qint64 id : ids) {
        payload.insert(u"deliveries"_qs, QJsonArray { deliveryNumber(id) });
        commands.append(newCommand(kindOf(act), payload));
    }
    return commands;
}

} // namespace padesk
