// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/rules/changerequests.h"
#include "models/domain/rules/replacement.h"
#include "models/domain/rules/siteedit.h"
#include "models/domain/rules/siteguards.h"
#include "models/domain/rules/siteinput.h"

namespace padesk {
namespace {

constexpr QLatin1String primaryChange("primary");
constexpr int reasonMaxLength = 1000;
/** Portal times further ahead than this are refused (ARCHITECTURE.md 1). */
constexpr int clockToleranceSeconds = 5 * 60;

Source sourceOf(const RuleContext& context)
{
    if (!context.isOffice())
        return Source::Portal;
    return enumFromText<Source>(context.text("source")).value_or(Source::Operator);
}

/**
 * F11, where the guide is strict: the change form by fax is for PA only, PAX calls or writes to the office, and FCT and
 * OEM go through their sales rep, whose message the office records by its reference. Contacts of PA and PAX may use
 * the desk or the portal in place of paper.
 */
Ruling checkChannel(const RuleContext& context, Source source)
{
    const Site& site = *context.file.site;
    QJsonObject parameters { { QStringLiteral("contract"), contractText(site.contract) } };
    if (site.contract == Contract::Pax && source == Source::Fax) {
        parameters.insert(QStringLiteral("channel"), QStringLiteral("phone, mail"));
        return refuse(refusal::wrongChannelForContract, parameters);
    }
    if (isPassportAdvantage(site.contract))
        return {};
    if (!context.isOffice()) {
        parameters.insert(QStringLiteral("channel"), QStringLiteral("sales_rep"));
        parameters.insert(QStringLiteral("sales_rep"), site.salesRep);
        return refuse(refusal::wrongChannelForContract, parameters);
    }
    if (context.text("reference").isEmpty())
        return refuse(refusal::referenceMissing, { { QStringLiteral("field"), QStringLiteral("reference") } });
    return {};
}

Ruling submitChange(RuleContext& context)
{
    if (const Ruling open = requireOpenSite(context); !open)
        return open;
    const Source source = sourceOf(context);
    if (const Ruling channel = checkChannel(context, source); !channel)
        return channel;
    const QDateTime received
        = context.has("received_at") ? timestampFromText(context.text("received_at")) : context.now;
    if (received > context.now.addSecs(clockToleranceSeconds))
        return refuse(refusal::fromTheFuture, { { QStringLiteral("field"), QStringLiteral("received_at") } });
    const auto reference = parseText(context.text("reference"), lineMaxLength, false);
    if (!reference)
        return refuseField("reference", reference.error());
    const QJsonObject changes = context.command.payload.value(QLatin1String("changes")).toObject();
    const auto edit = editedSite(context, changes);
    if (!edit)
        return tl::unexpected<Refusal>(edit.error());
    const ChangeRequest change = openChangeRequest(context, changes, source, *reference, received);
    context.draft.answer("change_request", changeRequestNumber(change.id));
    context.draft.answer("change_request_state", enumText(change.state));
    return {};
}

/** What deciding a change request checks first. */
Ruling checkUndecided(const RuleContext& context)
{
    const std::optional<ChangeRequest>& change = context.file.changeRequest;
    if (!change)
        return refuse(
            refusal::changeRequestNotFound, { { QStringLiteral("change_request"), context.text("change_request") } });
    if (change->state != ChangeState::Received)
        return refuse(refusal::changeRequestDecided,
            { { QStringLiteral("state"), enumText(change->state) }, { QStringLiteral("who"), change->decidedBy } });
    if (const Ruling seen = checkVersion(context, *change); !seen)
        return seen;
    return checkClaim(context);
}

void decideChange(RuleContext& context, ChangeState state, const QString& reason, const QString& action)
{
    const ChangeRequest& before = *context.file.changeRequest;
    ChangeRequest change = before;
    change.state = state;
    change.reason = reason;
    change.decidedBy = context.actor.name;
    change.decidedAt = context.now;
    context.draft.update(before, change, action);
    queueChangeNotice(context, change);
    context.draft.answer("change_request", changeRequestNumber(change.id));
    context.draft.answer("change_request_state", enumText(state));
}

/** The passcode request that waited for this decision is checked anew, against the registration as it is then (4.4). */
void resumeRequest(RuleContext& context)
{
    const std::optional<PasscodeRequest>& waiting = context.file.request;
    if (!waiting || waiting->changeRequestId != context.file.changeRequest->id
        || waiting->state != RequestState::InfoMismatch)
        return;
    PasscodeRequest request = *waiting;
    request.state = RequestState::Verifying;
    request.companyConfirmed = false;
    request.nameConfirmed = false;
    request.destinationConfirmed = false;
    request.dueAt = context.dueAfter(context.policy.dueAfterDays);
    context.draft.update(*waiting, request, QStringLiteral("resume"));
    context.draft.answer("request", requestNumber(request.id));
}

/** A proposed successor (4.8): the change request is the evidence. */
Ruling applySuccessor(RuleContext& context, const QJsonObject& proposal)
{
    const Member* primary = context.file.primary();
    const qint64 proposedBy = proposal.value(QLatin1String("from")).toInteger();
    if (primary && primary->id != proposedBy)
        return refuse(refusal::fieldChanged,
            { { QStringLiteral("field"), QString(primaryChange) }, { QStringLiteral("now"), primary->id } });
    const auto installed = replaceAsProposed(
        context, proposal.value(QLatin1String("to")).toObject(), changeRequestNumber(context.file.changeRequest->id));
    if (!installed)
        return tl::unexpected<Refusal>(installed.error());
    context.draft.answer("member", installed->id);
    return {};
}

Ruling applyEdit(RuleContext& context, const QJsonObject& changes)
{
    const auto edit = editedSite(context, changes);
    if (!edit)
        return tl::unexpected<Refusal>(edit.error());
    saveSiteEdit(context, *edit, QStringLiteral("update"));
    resumeRequest(context);
    return {};
}

Ruling applyChange(RuleContext& context)
{
    if (const Ruling ready = checkUndecided(context); !ready)
        return ready;
    if (const Ruling open = requireOpenSite(context); !open)
        return open;
    const QJsonObject& changes = context.file.changeRequest->changes;
    const QJsonValue proposal = changes.value(primaryChange);
    const Ruling applied
        = proposal.isObject() ? applySuccessor(context, proposal.toObject()) : applyEdit(context, changes);
    if (!applied)
        return applied;
    decideChange(context, ChangeState::Applied, {}, QStringLiteral("apply"));
    return {};
}

Ruling refuseChange(RuleContext& context)
{
    if (const Ruling ready = checkUndecided(context); !ready)
        return ready;
    const auto reason = parseLongText(context.text("reason"), reasonMaxLength, true);
    if (!reason)
        return refuseField("reason", reason.error());
    // Nobody else would take the request up again: it stands with the registration that was found right.
    resumeRequest(context);
    decideChange(context, ChangeState::Refused, *reason, QStringLiteral("refuse"));
    return {};
}

} // namespace

std::vector<RuleEntry> changeRequestRules()
{
    return {
        { "change_request.submit", submitChange },
        { "change_request.apply", applyChange },
        { "change_request.refuse", refuseChange },
    };
}

} // namespace padesk
