// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/rules/deliverybatch.h"
#include "models/domain/rules/deliveryreplace.h"
#include "models/domain/rules/handover.h"

#include <QSet>

namespace padesk {
namespace {

constexpr int errorMaxLength = 500;
constexpr int externalIdMaxLength = 100;

/** The last part of the kind: what events call the move. */
QString actionOf(DeliveryMove move)
{
    return enumText(move).section(QLatin1Char('.'), 1);
}

/** What one delivery of the list does. */
using Step = Ruling (*)(RuleContext&, const DeliveryItem&, Delivery& after);

/** Moves all named deliveries, or none. The step may refuse, changes after, and sees to passcode and request. */
Ruling moveDeliveries(RuleContext& context, DeliveryMove move, Step step)
{
    const auto items = readDeliveries(context, move);
    if (!items)
        return tl::unexpected<Refusal>(items.error());
    const QString action = actionOf(move);
    QList<qint64> ids;
    for (const DeliveryItem& item : *items) {
        const Delivery& before = item.one->delivery;
        Delivery after = before;
        after.state = *deliveryAfter(before.state, move);
        if (const Ruling refused = step(context, item, after); !refused)
            return refused;
        context.draft.update(before, after, action);
        ids.append(before.id);
    }
    answerDeliveries(context, ids);
    return {};
}

/** A text of the payload as it may be stored, or the refusal that names it. */
tl::expected<QString, Refusal> shortText(const RuleContext& context, const char* name, int maxLength)
{
    const Parsed<QString> text = parseLongText(context.text(name), maxLength, false);
    if (!text)
        return refuseField(name, text.error());
    return *text;
}

Ruling checkTime(const RuleContext& context, const Delivery& delivery)
{
    const QDateTime& time = delivery.state == DeliveryState::RetryWait ? delivery.nextAttemptAt : delivery.notBefore;
    if (!time.isValid() || time <= context.now)
        return {};
    return refuseDelivery(refusal::deliveryNotYet, delivery, { { QStringLiteral("from"), timestampText(time) } });
}

Ruling startOne(RuleContext& context, const DeliveryItem& item, Delivery& after)
{
    const DeliveryCase& one = *item.one;
    if (const Ruling refused = checkTime(context, one.delivery); !refused)
        return refused;
    if (one.delivery.carriesPasscode) {
        if (const Ruling refused = checkRecipient(one); !refused)
            return refused;
        if (const Ruling refused = checkRequestBehind(one, { RequestState::Issued, RequestState::Queued }); !refused)
            return refused;
        issuePasscode(context, one, item.hash);
    }
    ++after.attempts;
    after.startedBy = context.actor.name;
    after.startedAt = context.now;
    after.finishedAt = {};
    after.lastError.clear();
    return {};
}

/** Two letters to one member in one list: the second code would void the first before it leaves the house (C7). */
Ruling checkOneCodeEach(const CaseFile& file)
{
    QHash<qint64, qint64> deliveryOf;
    for (const DeliveryCase& one : file.deliveries) {
        if (!one.delivery.carriesPasscode || !one.member)
            continue;
        const qint64 other = deliveryOf.value(one.member->id, one.delivery.id);
        if (other != one.delivery.id)
            return refuseDelivery(
                refusal::passcodeTwice, one.delivery, { { QStringLiteral("other"), deliveryNumber(other) } });
        deliveryOf.insert(one.member->id, one.delivery.id);
    }
    return {};
}

Ruling start(RuleContext& context)
{
    const Ruling ruling = moveDeliveries(context, DeliveryMove::Start, startOne);
    return ruling ? checkOneCodeEach(context.file) : ruling;
}

/** Unknown with a passcode: whether somebody else has seen the page is unknown too, so only a new code will do. */
Ruling checkConfirmable(const Delivery& delivery)
{
    if (delivery.state == DeliveryState::Unknown && delivery.carriesPasscode)
        return refuseDelivery(refusal::passcodeMustBeReissued, delivery);
    return {};
}

Ruling confirmSent(RuleContext& context, const DeliveryItem& item, Delivery& after)
{
    if (const Ruling refused = checkConfirmable(item.one->delivery); !refused)
        return refused;
    const auto externalId = shortText(context, "external_id", externalIdMaxLength);
    if (!externalId)
        return tl::unexpected<Refusal>(externalId.error());
    after.externalId = *externalId;
    after.finishedAt = context.now;
    after.lastError.clear();
    moveRequest(context, *item.one, RequestState::Sent, after.id);
    return {};
}

Ruling confirmPrinted(RuleContext&, const DeliveryItem& item, Delivery& after)
{
    after.lastError.clear();
    return checkConfirmable(item.one->delivery);
}

Ruling confirmPosted(RuleContext& context, const DeliveryItem& item, Delivery& after)
{
    after.postedOn = context.day("posted_on");
    if (!after.postedOn.isValid() || after.postedOn > context.today()
        || after.postedOn < officeDate(item.one->delivery.startedAt))
        return refuseDelivery(refusal::badValue, after, { { QStringLiteral("field"), QStringLiteral("posted_on") } });
    after.finishedAt = context.now;
    moveRequest(context, *item.one, RequestState::Sent, after.id);
    return {};
}

/** A fax or an e-mail is tried again by itself; not what carries a passcode: each attempt needs a new code. */
bool isTriedAgain(const Delivery& delivery)
{
    return delivery.state == DeliveryState::Sending && delivery.channel != Channel::Post && !delivery.carriesPasscode
        && delivery.attempts <= static_cast<int>(retryMinutes.size());
}

Ruling fail(RuleContext& context, const DeliveryItem& item, Delivery& after)
{
    const auto error = shortText(context, "error", errorMaxLength);
    if (!error)
        return tl::unexpected<Refusal>(error.error());
    after.lastError = *error;
    const Delivery& before = item.one->delivery;
    if (isTriedAgain(before)) {
        const int attempt = std::max(before.attempts, 1);
        after.state = DeliveryState::RetryWait;
        after.nextAttemptAt = context.now.addSecs(60 * retryMinutes[static_cast<std::size_t>(attempt - 1)]);
        return {};
    }
    after.finishedAt = context.now;
    revokePasscode(context, *item.one);
    moveRequest(context, *item.one, RequestState::DeliveryFailed, after.id);
    return {};
}

/** The passcode stays: the letter may be out. It goes when a new one is minted (C7). */
Ruling loseTrack(RuleContext& context, const DeliveryItem&, Delivery& after)
{
    const auto error = shortText(context, "error", errorMaxLength);
    if (!error)
        return tl::unexpected<Refusal>(error.error());
    after.lastError = *error;
    return {};
}

/** reason_code and reason as one line of the delivery. */
tl::expected<QString, Refusal> reasonText(const RuleContext& context)
{
    const auto reason = shortText(context, "reason", errorMaxLength);
    if (!reason)
        return reason;
    QStringList parts { context.text("reason_code").left(externalIdMaxLength), *reason };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

Ruling takeBack(RuleContext& context, const DeliveryItem& item, Delivery& after)
{
    const auto reason = reasonText(context);
    if (!reason)
        return tl::unexpected<Refusal>(reason.error());
    after.lastError = *reason;
    revokePasscode(context, *item.one);
    if (item.one->request && item.one->request->state == RequestState::Sent)
        moveRequest(context, *item.one, RequestState::Returned, after.id);
    return {};
}

Ruling cancel(RuleContext& context, const DeliveryItem& item, Delivery& after)
{
    const auto reason = reasonText(context);
    if (!reason)
        return tl::unexpected<Refusal>(reason.error());
    after.lastError = *reason;
    after.finishedAt = context.now;
    moveRequest(context, *item.one, RequestState::Verifying, std::nullopt);
    return {};
}

Ruling hold(RuleContext&, const DeliveryItem&, Delivery& after)
{
    after.nextAttemptAt = {};
    return {};
}

template <DeliveryMove move, Step step>
Ruling rule(RuleContext& context)
{
    return moveDeliveries(context, move, step);
}

} // namespace

std::vector<RuleEntry> deliveryRules()
{
    using M = DeliveryMove;
    return {
        { "delivery.start", start },
        { "delivery.sent", rule<M::Sent, confirmSent> },
        { "delivery.failed", rule<M::Failed, fail> },
        { "delivery.unknown", rule<M::Unknown, loseTrack> },
        { "delivery.printed", rule<M::Printed, confirmPrinted> },
        { "delivery.posted", rule<M::Posted, confirmPosted> },
        { "delivery.returned", rule<M::Returned, takeBack> },
        { "delivery.cancel", rule<M::Cancel, cancel> },
        { "delivery.hold", rule<M::Hold, hold> },
        { "delivery.reroute", rerouteDeliveries },
        { "delivery.retry", retryDeliveries },
        { "delivery.resume", resumeDeliveries },
        { "document.send", sendDocument },
    };
}

} // namespace padesk
