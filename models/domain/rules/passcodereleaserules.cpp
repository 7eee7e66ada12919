// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/rules/documents.h"
#include "models/domain/rules/primary.h"
#include "models/domain/rules/requeststate.h"
#include "models/domain/rules/rulecontext.h"

namespace padesk {
namespace {

using State = RequestState;

/** 4.4: company, name and destination compared with the person on the phone or on paper. */
Ruling confirmRegistration(RuleContext& context)
{
    if (const Ruling refused
        = checkRequest(context, { State::Requested, State::Verifying, State::Returned, State::DeliveryFailed });
        !refused)
        return refused;
    PasscodeRequest changed = *context.file.request;
    changed.state = State::Verifying;
    changed.companyConfirmed = context.flag("company");
    changed.nameConfirmed = context.flag("name");
    changed.destinationConfirmed = context.flag("destination");
    answerRequest(
        context, context.draft.update(*context.file.request, changed, QStringLiteral("confirm_registration")));
    return {};
}

/** 情報相違: what is on file is wrong; a change request goes first. */
Ruling reportMismatch(RuleContext& context)
{
    if (const Ruling refused = checkRequest(context, { State::Requested, State::Verifying }); !refused)
        return refused;
    if (context.command.payload.value(QLatin1String("changes")).toObject().isEmpty())
        return refuse(refusal::nothingChanges, {});
    ChangeRequest change;
    change.siteId = context.file.request->siteId;
    change.source = context.file.request->source;
    change.reference = requestNumber(context.file.request->id);
    change.changes = context.command.payload.value(QLatin1String("changes")).toObject();
    change.submittedBy = context.actor.name;
    change.receivedAt = context.now;
    change.dueAt = context.dueAfter(context.policy.dueAfterDays);
    const ChangeRequest saved = context.draft.insert(change, QStringLiteral("submit"));
    PasscodeRequest waiting = *context.file.request;
    waiting.state = State::InfoMismatch;
    waiting.changeRequestId = saved.id;
    answerRequest(context, context.draft.update(*context.file.request, waiting, QStringLiteral("report_mismatch")));
    context.draft.answer("change_request", changeRequestNumber(saved.id));
    return {};
}

constexpr std::initializer_list<State> openStates { State::Requested, State::Verifying, State::InfoMismatch,
    State::Issued, State::Queued, State::Sent, State::Returned, State::DeliveryFailed };

/** Ends the request without a code: what waits is cancelled, what went out is revoked (4.4). */
Ruling endWithout(RuleContext& context, State state, const QString& action)
{
    if (const Ruling refused = checkRequest(context, openStates); !refused)
        return refused;
    const Parsed<QString> reason = parseLongText(context.text("reason"), 1000, false);
    if (!reason)
        return refuseField("reason", reason.error());
    if (reason->isEmpty() && context.text("reason_code").isEmpty())
        return refuse(refusal::reasonMissing, { { QStringLiteral("field"), QStringLiteral("reason_code") } });
    if (const Ruling refused = cancelRequestDelivery(context); !refused)
        return refused;
    if (context.file.passcode) {
        Passcode revoked = *context.file.passcode;
        revoked.state = PasscodeState::Revoked;
        revoked.endedAt = context.now;
        context.draft.update(*context.file.passcode, revoked, QStringLiteral("revoke"));
    }
    PasscodeRequest ended = *context.file.request;
    ended.state = state;
    ended.reasonCode = context.text("reason_code");
    ended.reason = *reason;
    ended.closedAt = context.now;
    answerRequest(context, context.draft.update(*context.file.request, ended, action));
    return {};
}

Ruling refuseRequest(RuleContext& context)
{
    return endWithout(context, State::Refused, QStringLiteral("refuse"));
}

Ruling cancelRequest(RuleContext& context)
{
    return endWithout(context, State::Cancelled, QStringLiteral("cancel"));
}

Ruling checkChecklist(const RuleContext& context)
{
    const PasscodeRequest& request = *context.file.request;
    const auto missing = [](const char* what) {
        return refuse(refusal::checklistIncomplete, { { QStringLiteral("missing"), QString::fromLatin1(what) } });
    };
    if (!request.companyConfirmed)
        return missing("company");
    if (!request.nameConfirmed)
        return missing("name");
    if (!request.destinationConfirmed)
        return missing("destination");
    return {};
}

/** The destination typed a second time, as it would be dialled or written. */
bool isTypedAgain(const RuleContext& context, Channel channel)
{
    const Site& site = *context.file.site;
    const QString typed = context.text("destination_again");
    if (typed.isEmpty())
        return false;
    if (channel == Channel::Fax)
        return parsePhone(typed).value_or(QString()) == site.fax;
    return parsePostalCode(typed).value_or(QString()) == site.postalCode || typed == site.address;
}

/** 4.4: to a destination that changed lately only after a second typing, and by a supervisor. */
Ruling checkCoolingDestination(const RuleContext& context, Channel channel)
{
    const Site& site = *context.file.site;
    const QDateTime changedAt = channel == Channel::Fax ? site.faxChangedAt : site.addressChangedAt;
    const int days = context.policy.destinationCoolingDays;
    if (!changedAt.isValid() || changedAt.addDays(days) <= context.now)
        return {};
    const QJsonObject when { { QStringLiteral("changed_at"), timestampText(changedAt) },
        { QStringLiteral("days"), days } };
    if (!context.isSupervisor())
        return refuse(refusal::destinationChanged, when);
    if (!isTypedAgain(context, channel))
        return refuse(
            refusal::destinationTypedWrong, { { QStringLiteral("field"), QStringLiteral("destination_again") } });
    return {};
}

Ruling checkDestination(const RuleContext& context, Channel channel)
{
    const Site& site = *context.file.site;
    if (channel == Channel::Fax && site.fax.isEmpty())
        return refuse(refusal::noFaxOnFile, { { QStringLiteral("site_number"), site.siteNumber } });
    if (channel == Channel::Post && site.address.isEmpty())
        return refuse(refusal::noAddressOnFile, { { QStringLiteral("site_number"), site.siteNumber } });
    return checkCoolingDestination(context, channel);
}

Ruling checkHolder(const RuleContext& context)
{
    const std::optional<Member>& member = context.file.member;
    if (!member || !isOpen(*member) || member->role != MemberRole::Primary)
        return refuse(refusal::notThePrimary, {});
    if (member->verifiedAt.isValid())
        return refuse(refusal::alreadyVerified, { { QStringLiteral("at"), timestampText(member->verifiedAt) } });
    return {};
}

/** 発行済 → 送付待ち: from here the letter waits to be handed over; no code exists yet (4.4, C7). */
Ruling release(RuleContext& context)
{
    if (const Ruling refused = checkRequest(context, { State::Verifying }); !refused)
        return refused;
    const Channel channel = enumFromText<Channel>(context.text("channel")).value_or(Channel::Post);
    for (const Ruling& guard : { checkHolder(context), checkChecklist(context), checkDestination(context, channel) }) {
        if (!guard)
            return guard;
    }
    Outgoing letter;
    letter.kind = DocumentKind::PasscodeLetter;
    letter.channel = channel;
    letter.to = addresseeAt(*context.file.site, &*context.file.member);
    letter.site = &*context.file.site;
    letter.memberId = context.file.member->id;
    letter.requestId = context.file.request->id;
    letter.carriesPasscode = true;
    letter.values = { { QStringLiteral("request_number"), requestNumber(context.file.request->id) } };
    const Delivery delivery = queueDocument(context, letter);
    PasscodeRequest released = *context.file.request;
    released.state = State::Queued;
    released.channel = channel;
    released.releasedBy = context.actor.name;
    released.releasedAt = context.now;
    released.deliveryId = delivery.id;
    answerRequest(context, context.draft.update(*context.file.request, released, QStringLiteral("release")));
    context.draft.answer("delivery", deliveryNumber(delivery.id));
    return {};
}

/** sent → closed by hand, or by the timer after the policy's business days (4.4). */
Ruling close(RuleContext& context)
{
    if (const Ruling refused = checkRequest(context, { State::Sent }); !refused)
        return refused;
    const QDateTime due = context.file.request->dueAt;
    if (context.roles().testFlag(Role::Worker) && due > context.now)
        return refuse(refusal::notDue, { { QStringLiteral("due_at"), timestampText(due) } });
    PasscodeRequest closed = *context.file.request;
    closed.state = State::Closed;
    closed.closedAt = context.now;
    answerRequest(context, context.draft.update(*context.file.request, closed, QStringLiteral("close")));
    return {};
}

} // namespace

std::vector<RuleEntry> passcodeReleaseRules()
{
    return {
        { "passcode.confirm_registration", confirmRegistration },
        { "passcode.report_mismatch", reportMismatch },
        { "passcode.refuse", refuseRequest },
        { "passcode.cancel", cancelRequest },
        { "passcode.release", release },
        { "passcode.close", close },
    };
}

} // namespace padesk
