// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/requeststate.h"

namespace padesk {

Ruling checkRequest(const RuleContext& context, std::initializer_list<RequestState> allowed)
{
    if (!context.file.request)
        return refuse(refusal::requestNotFound, { { QStringLiteral("request"), context.text("request") } });
    const PasscodeRequest& request = *context.file.request;
    if (std::find(allowed.begin(), allowed.end(), request.state) == allowed.end())
        return refuse(refusal::requestStateWrong,
            { { QStringLiteral("request"), requestNumber(request.id) },
                { QStringLiteral("state"), enumText(request.state) } });
    if (const Ruling refused = checkVersion(context, request); !refused)
        return refused;
    return checkClaim(context);
}

void answerRequest(RuleContext& context, const PasscodeRequest& request)
{
    context.draft.answer("request", requestNumber(request.id));
    context.draft.answer("request_state", enumText(request.state));
}

Ruling cancelRequestDelivery(RuleContext& context)
{
    for (const DeliveryCase& one : context.file.deliveries) {
        if (one.delivery.id != context.file.request->deliveryId)
            continue;
        if (one.delivery.state == DeliveryState::Sending)
            return refuse(refusal::deliveryStateWrong,
                { { QStringLiteral("delivery"), deliveryNumber(one.delivery.id) },
                    { QStringLiteral("state"), enumText(one.delivery.state) } });
        if (!isWaiting(one.delivery))
            continue;
        Delivery cancelled = one.delivery;
        cancelled.state = DeliveryState::Cancelled;
        cancelled.finishedAt = context.now;
        context.draft.update(one.delivery, cancelled, QStringLiteral("cancel"));
    }
    return {};
}

} // namespace padesk
