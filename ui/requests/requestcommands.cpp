// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestcommands.h"

#include "models/domain/desk/commandport.h"

namespace padesk::requestcommand {
namespace {

Command onRequest(const QString& kind, const RequestCase& one, QJsonObject payload = {})
{
    payload.insert(u"request"_qs, requestNumber(one.request.id));
    payload.insert(u"version"_qs, one.request.rowVersion);
    return newCommand(kind, payload);
}

Command onCase(const QString& kind, const RequestCase& one)
{
    return newCommand(kind, { { u"case"_qs, requestNumber(one.request.id) } });
}

QJsonObject reasonOf(const QString& code, const QString& reason)
{
    QJsonObject payload;
    if (!code.isEmpty())
        payload.insert(u"reason_code"_qs, code);
    if (!reason.isEmpty())
        payload.insert(u"reason"_qs, reason);
    return payload;
}

Command onDelivery(const QString& kind, const RequestCase& one, QJsonObject payload = {})
{
    payload.insert(u"deliveries"_qs, QJsonArray { deliveryNumber(one.request.deliveryId.value_or(0)) });
    return newCommand(kind, payload);
}

} // namespace

Command confirm(const RequestCase& one, const Checklist& checklist)
{
    return onRequest(u"passcode.confirm_registration"_qs, one,
        { { u"company"_qs, checklist.company }, { u"name"_qs, checklist.name },
            { u"destination"_qs, checklist.destination } });
}

Command release(const RequestCase& one, Channel channel, const QString& again)
{
    QJsonObject payload { { u"channel"_qs, enumText(channel) } };
    if (!again.isEmpty())
        payload.insert(u"destination_again"_qs, again);
    return onRequest(u"passcode.release"_qs, one, payload);
}

Command mismatch(const RequestCase& one, const QJsonObject& changes, const QString& note)
{
    QJsonObject payload { { u"changes"_qs, changes } };
    if (!note.isEmpty())
        payload.insert(u"note"_qs, note);
    return onRequest(u"passcode.report_mismatch"_qs, one, payload);
}

Command refuse(const RequestCase& one, const QString& code, const QString& reason)
{
    return onRequest(u"passcode.refuse"_qs, one, reasonOf(code, reason));
}

Command cancel(const RequestCase& one, const QString& code, const QString& reason)
{
    return onRequest(u"passcode.cancel"_qs, one, reasonOf(code, reason));
}

Command close(const RequestCase& one)
{
    return onRequest(u"passcode.close"_qs, one);
}

Command claim(const RequestCase& one)
{
    return onCase(u"case.claim"_qs, one);
}

Command giveBack(const RequestCase& one)
{
    return onCase(u"case.release"_qs, one);
}

Command reroute(const RequestCase& one, Channel channel)
{
    return onDelivery(u"delivery.reroute"_qs, one, { { u"channel"_qs, enumText(channel) } });
}

Command retry(const RequestCase& one)
{
    return onDelivery(u"delivery.retry"_qs, one);
}

} // namespace padesk::requestcommand

namespace padesk {

Channel otherChannel(Channel channel)
{
    return channel == Channel::Fax ? Channel::Post : Channel::Fax;
}

bool isOnItsWay(RequestState state)
{
    using enum RequestState;
    return state == Issued || state == Queued || state == DeliveryFailed;
}

bool hasDestination(const Site& site, Channel channel)
{
    return channel == Channel::Fax ? !site.fax.isEmpty() : !site.address.isEmpty();
}

} // namespace padesk
