// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/deliveryreplace.h"

#include "models/domain/rules/deliverybatch.h"
#include "models/domain/rules/documents.h"
#include "models/domain/rules/handover.h"

namespace padesk {
namespace {

/** The old delivery points to the one that took its place, and so does the request. */
void replaceBy(RuleContext& context, const DeliveryCase& one, const Delivery& next, const QString& action)
{
    Delivery old = one.delivery;
    old.state = DeliveryState::Rerouted;
    old.replacedBy = next.id;
    old.nextAttemptAt = {};
    context.draft.update(one.delivery, old, action);
    const auto request = moveRequest(context, one, RequestState::Queued, next.id);
    if (!request || request->channel == next.channel)
        return;
    PasscodeRequest rerouted = *request;
    rerouted.channel = next.channel;
    context.draft.update(*request, rerouted, action);
}

Ruling checkReissue(const DeliveryCase& one)
{
    if (const Ruling refused = checkRecipient(one); !refused)
        return refused;
    return checkRequestBehind(one, { RequestState::Issued, RequestState::Queued, RequestState::DeliveryFailed });
}

/** The same letter once more, for a new code. */
Delivery reissue(RuleContext& context, const DeliveryCase& one)
{
    Delivery next;
    next.documentId = one.delivery.documentId;
    next.siteId = one.delivery.siteId;
    next.channel = one.delivery.channel;
    next.destination = one.delivery.destination;
    next.carriesPasscode = true;
    next.pagesTotal = one.delivery.pagesTotal;
    next.createdAt = context.now;
    return context.draft.insert(next, QStringLiteral("queue"));
}

tl::expected<qint64, Refusal> retryOne(RuleContext& context, const DeliveryCase& one)
{
    if (one.delivery.carriesPasscode) {
        if (const Ruling refused = checkReissue(one); !refused)
            return tl::unexpected<Refusal>(refused.error());
        const Delivery next = reissue(context, one);
        replaceBy(context, one, next, QStringLiteral("reissue"));
        return next.id;
    }
    Delivery again = one.delivery;
    again.state = DeliveryState::Queued;
    again.attempts = 0;
    again.nextAttemptAt = {};
    again.finishedAt = {};
    context.draft.update(one.delivery, again, QStringLiteral("retry"));
    return again.id;
}

/** An applicant is reached by what the nomination said, frozen in the document; others by what is on file today. */
Addressee addresseeToday(const DeliveryCase& one)
{
    if (one.site && (one.document.memberId || !one.document.nominationId))
        return addresseeAt(*one.site, one.member ? &*one.member : nullptr);
    const QJsonObject& content = one.document.content;
    const auto text = [&content](const char* name) { return content.value(QLatin1String(name)).toString(); };
    return { text("company"), text("department"), text("contact_name"), text("postal_code"), text("address"),
        text("tel"), text("fax"), text("contact_email"), {} };
}

/** What the letter quotes beside the addressee and the day. */
QJsonObject otherValues(QJsonObject content)
{
    for (const char* name : { "company", "department", "contact_name", "postal_code", "address", "tel", "fax",
             "contact_email", "issued_on" })
        content.remove(QLatin1String(name));
    return content;
}

Ruling checkChannel(const RuleContext& context, const DeliveryCase& one, Channel channel)
{
    if (!one.delivery.carriesPasscode)
        return {};
    if (channel == Channel::Email)
        return refuseDelivery(refusal::channelNotForPasscodes, one.delivery);
    if (const Ruling refused = checkReissue(one); !refused)
        return refused;
    const Ruling cooling = one.site ? checkCooling(context, *one.site, channel, one.request.has_value()) : Ruling();
    if (cooling)
        return {};
    return refuseDelivery(refusal::destinationChanged, one.delivery, cooling.error().parameters);
}

tl::expected<Addressee, Refusal> reachable(const RuleContext& context, const DeliveryCase& one, Channel channel)
{
    if (const Ruling refused = checkChannel(context, one, channel); !refused)
        return tl::unexpected<Refusal>(refused.error());
    Addressee to = addresseeToday(one);
    if (destinationOf(to, channel).isEmpty())
        return refuseDelivery(
            refusal::destinationMissing, one.delivery, { { QStringLiteral("channel"), enumText(channel) } });
    to.language = one.document.language;
    return to;
}

tl::expected<qint64, Refusal> rerouteOne(RuleContext& context, const DeliveryCase& one)
{
    Outgoing outgoing;
    outgoing.channel = *enumFromText<Channel>(context.text("channel"));
    const auto to = reachable(context, one, outgoing.channel);
    if (!to)
        return tl::unexpected<Refusal>(to.error());
    outgoing.kind = one.document.kind;
    outgoing.to = *to;
    outgoing.site = one.site ? &*one.site : nullptr;
    outgoing.memberId = one.document.memberId;
    outgoing.nominationId = one.document.nominationId;
    outgoing.requestId = one.document.requestId;
    outgoing.carriesPasscode = one.delivery.carriesPasscode;
    if (one.delivery.notBefore > context.now)
        outgoing.notBefore = one.delivery.notBefore;
    outgoing.values = otherValues(one.document.content);
    const Delivery next = queueDocument(context, outgoing);
    replaceBy(context, one, next, QStringLiteral("reroute"));
    return next.id;
}

tl::expected<qint64, Refusal> resumeOne(RuleContext& context, const DeliveryCase& one)
{
    Delivery resumed = one.delivery;
    const bool early = resumed.notBefore.isValid() && resumed.notBefore > context.now;
    resumed.state = early ? DeliveryState::Scheduled : DeliveryState::Queued;
    if (resumed.destination.isEmpty()) {
        const auto to = reachable(context, one, resumed.channel);
        if (!to)
            return tl::unexpected<Refusal>(to.error());
        resumed.destination = destinationOf(*to, resumed.channel);
        resumed.lastError.clear();
    }
    return context.draft.update(one.delivery, resumed, QStringLiteral("resume")).id;
}

using Step = tl::expected<qint64, Refusal> (*)(RuleContext&, const DeliveryCase&);

Ruling replaceDeliveries(RuleContext& context, DeliveryMove move, Step step)
{
    const auto items = readDeliveries(context, move);
    if (!items)
        return tl::unexpected<Refusal>(items.error());
    QList<qint64> ids;
    for (const DeliveryItem& item : *items) {
        const auto id = step(context, *item.one);
        if (!id)
            return tl::unexpected<Refusal>(id.error());
        ids.append(*id);
    }
    answerDeliveries(context, ids);
    return {};
}

} // namespace

Ruling retryDeliveries(RuleContext& context)
{
    return replaceDeliveries(context, DeliveryMove::Retry, retryOne);
}

Ruling rerouteDeliveries(RuleContext& context)
{
    return replaceDeliveries(context, DeliveryMove::Reroute, rerouteOne);
}

Ruling resumeDeliveries(RuleContext& context)
{
    return replaceDeliveries(context, DeliveryMove::Resume, resumeOne);
}

} // namespace padesk
