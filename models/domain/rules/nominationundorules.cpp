// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/primary.h"
#include "models/domain/rules/routing.h"
#include "models/domain/rules/rulecontext.h"

namespace padesk {
namespace {

using State = NominationState;

/** Nothing is put back over what somebody has decided about the member since. */
Ruling checkUnchanged(const RuleContext& context)
{
    const std::optional<Member>& member = context.file.member;
    if (context.file.nomination->state != State::Approved || !member)
        return {};
    if (!isOpen(*member))
        return refuse(refusal::memberStateWrong, { { QStringLiteral("state"), enumText(member->state) } });
    const bool wasContact = context.file.nomination->undo.contains(QLatin1String("member"));
    return wasContact && member->slot != 0 ? Ruling(refuse(refusal::undoReplaced, {})) : Ruling();
}

Ruling checkUndo(const RuleContext& context)
{
    const Nomination& nomination = *context.file.nomination;
    if (nomination.decidedBy != context.actor.name && !context.isSupervisor())
        return refuse(refusal::undoNotYours, { { QStringLiteral("who"), nomination.decidedBy } });
    if (context.now > nomination.decidedAt.addSecs(context.policy.undoMinutes * 60))
        return refuse(refusal::undoTooLate, { { QStringLiteral("minutes"), context.policy.undoMinutes } });
    if (nomination.undo.value(QLatin1String("replaced")).toBool())
        return refuse(refusal::undoReplaced, {});
    for (const DeliveryCase& one : context.file.deliveries) {
        const bool ofDecision = one.document.kind == DocumentKind::DecisionNotice;
        if (ofDecision && !isWaiting(one.delivery) && one.delivery.state != DeliveryState::Cancelled)
            return refuse(
                refusal::undoDeliveryStarted, { { QStringLiteral("delivery"), deliveryNumber(one.delivery.id) } });
    }
    const std::optional<Member>& member = context.file.member;
    const bool signedIn
        = member && member->lastSignedInOn.isValid() && member->lastSignedInOn >= officeDate(nomination.decidedAt);
    if (nomination.state == State::Approved && signedIn)
        return refuse(refusal::undoSignedIn, {});
    return checkUnchanged(context);
}

/** Ends the member the approval made, or puts the contact back to what he was. */
void undoMember(RuleContext& context)
{
    const std::optional<Member>& member = context.file.member;
    if (context.file.nomination->state != State::Approved || !member)
        return;
    const QJsonObject before = context.file.nomination->undo.value(QLatin1String("member")).toObject();
    if (before.isEmpty()) {
        endMember(context, *member, QStringLiteral("undo"));
        return;
    }
    Member restored = *member;
    applyFields(restored, before);
    restored.rowVersion = member->rowVersion;
    context.draft.update(*member, restored, QStringLiteral("undo"));
}

void cancelNotices(RuleContext& context)
{
    for (const DeliveryCase& one : context.file.deliveries) {
        if (one.document.kind != DocumentKind::DecisionNotice || !isWaiting(one.delivery))
            continue;
        Delivery cancelled = one.delivery;
        cancelled.state = DeliveryState::Cancelled;
        cancelled.finishedAt = context.now;
        context.draft.update(one.delivery, cancelled, QStringLiteral("cancel"));
    }
}

Ruling undo(RuleContext& context)
{
    if (!context.file.nomination)
        return refuse(refusal::nominationNotFound, { { QStringLiteral("nomination"), context.text("nomination") } });
    const Nomination& before = *context.file.nomination;
    if (before.state != State::Approved && before.state != State::Refused)
        return refuse(refusal::nominationStateWrong,
            { { QStringLiteral("nomination"), nominationNumber(before.id) },
                { QStringLiteral("state"), enumText(before.state) } });
    if (const Ruling refused = checkVersion(context, before); !refused)
        return refused;
    if (const Ruling refused = checkUndo(context); !refused)
        return refused;
    undoMember(context);
    cancelNotices(context);
    Nomination nomination = before;
    nomination.state
        = enumFromText<State>(before.undo.value(QLatin1String("state")).toString()).value_or(State::OfficeReview);
    nomination.undo = {};
    nomination.memberId.reset();
    nomination.decidedBy.clear();
    nomination.decidedAt = {};
    nomination.reasonCode.clear();
    nomination.reason.clear();
    answerNomination(context, context.draft.update(before, nomination, QStringLiteral("undo")));
    return {};
}

} // namespace

std::vector<RuleEntry> nominationUndoRules()
{
    return { { "nomination.undo", undo } };
}

} // namespace padesk
