// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/handover.h"

#include "models/domain/rules/deliverybatch.h"

#include <algorithm>

namespace padesk {
namespace {

void revoke(RuleContext& context, const Passcode& passcode)
{
    Passcode revoked = passcode;
    revoked.state = PasscodeState::Revoked;
    revoked.endedAt = context.now;
    context.draft.update(passcode, revoked, QStringLiteral("revoke"));
}

/** What the event of the request says. */
QString requestAction(RequestState state)
{
    switch (state) {
    case RequestState::Sent:
        return QStringLiteral("send");
    case RequestState::Returned:
        return QStringLiteral("return");
    case RequestState::DeliveryFailed:
        return QStringLiteral("fail");
    case RequestState::Verifying:
        return QStringLiteral("reopen");
    default:
        return QStringLiteral("requeue");
    }
}

} // namespace

Ruling checkRecipient(const DeliveryCase& one)
{
    if (!one.member)
        return refuseDelivery(refusal::memberNotFound, one.delivery);
    const Member& member = *one.member;
    if (member.state == MemberState::Suspended || !isOpen(member))
        return refuseDelivery(
            refusal::memberStateWrong, one.delivery, { { QStringLiteral("state"), enumText(member.state) } });
    if (member.slot != 0)
        return refuseDelivery(refusal::notThePrimary, one.delivery);
    if (member.verifiedAt.isValid())
        return refuseDelivery(
            refusal::alreadyVerified, one.delivery, { { QStringLiteral("at"), timestampText(member.verifiedAt) } });
    return {};
}

Ruling checkRequestBehind(const DeliveryCase& one, std::initializer_list<RequestState> states)
{
    if (!one.document.requestId)
        return {};
    const QString number = requestNumber(*one.document.requestId);
    if (!one.request)
        return refuseDelivery(refusal::requestStateWrong, one.delivery, { { QStringLiteral("request"), number } });
    if (std::find(states.begin(), states.end(), one.request->state) != states.end())
        return {};
    return refuseDelivery(refusal::requestStateWrong, one.delivery,
        { { QStringLiteral("request"), number }, { QStringLiteral("state"), enumText(one.request->state) } });
}

Ruling checkCooling(const RuleContext& context, const Site& site, Channel channel, bool hasRequest)
{
    const QDateTime changedAt = channel == Channel::Fax ? site.faxChangedAt : site.addressChangedAt;
    const bool cool = !changedAt.isValid() || changedAt.addDays(context.policy.destinationCoolingDays) <= context.now;
    if (cool || (!hasRequest && context.isSupervisor()))
        return {};
    return refuse(refusal::destinationChanged,
        { { QStringLiteral("channel"), enumText(channel) }, { QStringLiteral("changed_at"), timestampText(changedAt) },
            { QStringLiteral("days"), context.policy.destinationCoolingDays } });
}

void issuePasscode(RuleContext& context, const DeliveryCase& one, const QString& hash)
{
    if (one.passcode)
        revoke(context, *one.passcode);
    Passcode passcode;
    passcode.memberId = one.member->id;
    passcode.deliveryId = one.delivery.id;
    passcode.hash = hash;
    passcode.issuedAt = context.now;
    passcode.issuedBy = context.actor.name;
    if (context.policy.passcodeDays > 0)
        passcode.expiresAt = context.now.addDays(context.policy.passcodeDays);
    context.draft.insert(passcode, QStringLiteral("issue"));
}

void revokePasscode(RuleContext& context, const DeliveryCase& one)
{
    if (one.passcode && isLive(*one.passcode) && one.passcode->deliveryId == one.delivery.id)
        revoke(context, *one.passcode);
}

std::optional<PasscodeRequest> moveRequest(
    RuleContext& context, const DeliveryCase& one, RequestState state, std::optional<qint64> deliveryId)
{
    if (!one.request || !isOpen(*one.request))
        return std::nullopt;
    PasscodeRequest moved = *one.request;
    moved.state = state;
    moved.deliveryId = deliveryId;
    const Policy& policy = context.policy;
    moved.dueAt = context.dueAfter(state == RequestState::Sent ? policy.closeAfterDays : policy.dueAfterDays);
    return context.draft.update(*one.request, moved, requestAction(state));
}

} // namespace padesk
