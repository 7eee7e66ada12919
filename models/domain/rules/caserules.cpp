// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/rules/rulecontext.h"

namespace padesk {
namespace {

constexpr int noteMaxLength = 4000;
constexpr int longestClaimMinutes = 480;

tl::expected<CaseReference, Refusal> subjectOf(const RuleContext& context)
{
    const std::optional<CaseReference> reference = caseReference(context.text("case"));
    if (!reference || !context.file.subjectExists)
        return refuse(refusal::caseNotFound, { { QStringLiteral("case"), context.text("case") } });
    return *reference;
}

bool isHeldByOther(const RuleContext& context)
{
    const std::optional<Claim>& claim = context.file.claim;
    return claim && claim->holder != context.actor.name && claim->expiresAt > context.now;
}

void answerClaim(RuleContext& context, const Claim& claim)
{
    context.draft.answer("case", context.text("case"));
    context.draft.answer("until", timestampText(claim.expiresAt));
}

/** A case is held for a while only, so nobody locks others out by going home; a supervisor may take it over. */
Ruling claimCase(RuleContext& context)
{
    const auto subject = subjectOf(context);
    if (!subject)
        return tl::unexpected<Refusal>(subject.error());
    const qint64 minutes
        = context.command.payload.value(QLatin1String("minutes")).toInteger(context.policy.claimMinutes);
    if (minutes < 1 || minutes > longestClaimMinutes)
        return refuse(refusal::badValue,
            { { QStringLiteral("field"), QStringLiteral("minutes") },
                { QStringLiteral("allowed"), QStringLiteral("1–%1").arg(longestClaimMinutes) } });
    const std::optional<Claim>& known = context.file.claim;
    if (isHeldByOther(context) && !context.isSupervisor())
        return checkClaim(context);
    Claim claim = known.value_or(Claim {});
    claim.subject = subject->entity;
    claim.subjectId = subject->id;
    claim.holder = context.actor.name;
    claim.expiresAt = context.now.addSecs(minutes * 60);
    // Renewing one's own claim is no history (ARCHITECTURE.md 4).
    const bool renewal = known && known->holder == claim.holder && known->expiresAt > context.now;
    if (!known)
        context.draft.insert(claim, QStringLiteral("claim"));
    else if (renewal)
        context.draft.update(*known, claim, QString());
    else
        context.draft.update(
            *known, claim, isHeldByOther(context) ? QStringLiteral("take_over") : QStringLiteral("claim"));
    answerClaim(context, claim);
    return {};
}

Ruling releaseCase(RuleContext& context)
{
    const auto subject = subjectOf(context);
    if (!subject)
        return tl::unexpected<Refusal>(subject.error());
    const std::optional<Claim>& held = context.file.claim;
    if (!held || held->expiresAt <= context.now || (isHeldByOther(context) && !context.isSupervisor()))
        return refuse(refusal::claimNotYours, { { QStringLiteral("case"), context.text("case") } });
    Claim claim = *held;
    claim.expiresAt = context.now;
    context.draft.update(*held, claim, QStringLiteral("release"));
    answerClaim(context, claim);
    return {};
}

Ruling noteCase(RuleContext& context)
{
    const auto subject = subjectOf(context);
    if (!subject)
        return tl::unexpected<Refusal>(subject.error());
    const auto text
        = parseLongText(context.command.payload.value(QLatin1String("text")).toString(), noteMaxLength, true);
    if (!text)
        return refuseField("text", text.error());
    Note note;
    note.subject = subject->entity;
    note.subjectId = subject->id;
    note.text = *text;
    note.author = context.actor.name;
    note.writtenAt = context.now;
    note = context.draft.insert(note, QStringLiteral("write"));
    context.draft.answer("case", context.text("case"));
    context.draft.answer("note", note.id);
    return {};
}

} // namespace

std::vector<RuleEntry> caseRules()
{
    return { { "case.claim", claimCase }, { "case.release", releaseCase }, { "case.note", noteCase } };
}

} // namespace padesk
