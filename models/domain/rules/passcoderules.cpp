// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/passcodealphabet.h"
#include "models/domain/rules/requeststate.h"
#include "models/domain/rules/routing.h"
#include "models/domain/rules/rulecontext.h"
#include "models/domain/sealedcode.h"

namespace padesk {
namespace {

// ---- passcode.request
// ------------------------------------------------------------------------------------------------

/** F24: what the request screen shows, kept as it was when the request came. */
QJsonObject snapshotOf(const Site& site, const Member& contact)
{
    return { { QStringLiteral("company"), site.company }, { QStringLiteral("department"), site.department },
        { QStringLiteral("name"), QString(contact.family + u' ' + contact.given).trimmed() },
        { QStringLiteral("email"), contact.email }, { QStringLiteral("fax"), site.fax },
        { QStringLiteral("postal_code"), site.postalCode }, { QStringLiteral("address"), site.address } };
}

/** F16: only the site contact, only before the first verification. */
Ruling checkRequester(const RuleContext& context)
{
    const CaseFile& file = context.file;
    if (!file.site)
        return refuse(refusal::siteNotFound, { { QStringLiteral("site_number"), context.text("site_number") } });
    if (file.site->state == SiteState::Closed)
        return refuse(refusal::siteClosed, { { QStringLiteral("site_number"), file.site->siteNumber } });
    if (!file.member || file.member->role != MemberRole::Primary || !isOpen(*file.member))
        return refuse(refusal::notThePrimary, { { QStringLiteral("ibm_id"), context.text("ibm_id") } });
    if (file.member->verifiedAt.isValid())
        return refuse(refusal::alreadyVerified, { { QStringLiteral("at"), timestampText(file.member->verifiedAt) } });
    if (file.member->state == MemberState::Suspended)
        return refuse(refusal::memberStateWrong, { { QStringLiteral("state"), enumText(file.member->state) } });
    return {};
}

Ruling request(RuleContext& context)
{
    if (const Ruling refused = checkRequester(context); !refused)
        return refused;
    if (context.file.request)
        return refuse(refusal::requestOpen, { { QStringLiteral("request"), requestNumber(context.file.request->id) } });
    const Parsed<QString> reference = parseText(context.text("reference"), 300, false);
    if (!reference)
        return refuseField("reference", reference.error());
    PasscodeRequest request;
    request.siteId = context.file.site->id;
    request.memberId = context.file.member->id;
    const Source fallback = context.roles().testFlag(Role::Portal) ? Source::Portal : Source::Operator;
    request.source = enumFromText<Source>(context.text("source")).value_or(fallback);
    request.reference = *reference;
    request.channel = enumFromText<Channel>(context.text("channel")).value_or(Channel::Post);
    request.snapshot = snapshotOf(*context.file.site, *context.file.member);
    request.receivedAt = context.has("received_at") ? timestampFromText(context.text("received_at")) : context.now;
    request.dueAt = context.dueAfter(context.policy.dueAfterDays);
    if (request.receivedAt > context.now.addSecs(5 * 60))
        return refuse(refusal::fromTheFuture, { { QStringLiteral("field"), QStringLiteral("received_at") } });
    answerRequest(context, context.draft.insert(request, QStringLiteral("request")));
    return {};
}

// ---- passcode.redeem
// -------------------------------------------------------------------------------------------------

Ruling checkRedeemer(const RuleContext& context)
{
    const CaseFile& file = context.file;
    if (!file.site)
        return refuse(refusal::siteNotFound, { { QStringLiteral("site_number"), context.text("site_number") } });
    if (file.site->state != SiteState::Active)
        return refuse(refusal::siteNotActive,
            { { QStringLiteral("site_number"), file.site->siteNumber },
                { QStringLiteral("state"), enumText(file.site->state) } });
    if (!file.member || file.member->role != MemberRole::Primary)
        return refuse(refusal::notThePrimary, { { QStringLiteral("ibm_id"), context.text("ibm_id") } });
    if (file.member->verifiedAt.isValid())
        return refuse(refusal::alreadyVerified, { { QStringLiteral("at"), timestampText(file.member->verifiedAt) } });
    if (file.member->state == MemberState::Suspended)
        return refuse(refusal::memberStateWrong, { { QStringLiteral("state"), enumText(file.member->state) } });
    return {};
}

/** A code that can't be one is told so and not counted (F22: I, l, 1, O, 0 are named before they cost an attempt). */
Ruling checkCode(const RuleContext& context)
{
    const std::optional<Passcode>& passcode = context.file.passcode;
    if (!passcode)
        return refuse(refusal::noLiveCode, {});
    if (passcode->state == PasscodeState::Locked)
        return refuse(refusal::codeLocked, { { QStringLiteral("errors"), passcode->failedCount } });
    if (passcode->expiresAt.isValid() && passcode->expiresAt <= context.now)
        return refuse(refusal::codeExpired, { { QStringLiteral("at"), timestampText(passcode->expiresAt) } });
    if (context.has("sealed_code") && !context.has("code"))
        return refuse(refusal::codeNotOpened, {});
    if (const Parsed<Secret> typed = foldPasscode(context.text("code")); !typed)
        return refuseField("code", typed.error());
    const std::optional<CodeCheck>& check = context.file.codeCheck;
    if (!check || check->passcodeId != passcode->id || check->rowVersion != passcode->rowVersion)
        return refuse(refusal::codeCheckStale, {});
    return {};
}

/** F22, C12: a hint at the first error, a call to the office at the second, locked at the fifth. */
void countError(RuleContext& context)
{
    Passcode passcode = *context.file.passcode;
    ++passcode.failedCount;
    const bool locked = passcode.failedCount >= context.policy.lockAfterErrors;
    const bool warned = passcode.failedCount >= context.policy.warnAfterErrors;
    passcode.state = locked ? PasscodeState::Locked : warned ? PasscodeState::Warned : PasscodeState::Live;
    context.draft.update(*context.file.passcode, passcode, QStringLiteral("wrong_code"));
    const char* code = locked ? refusal::codeLocked : warned ? refusal::wrongCodeAgain : refusal::wrongCodeFirst;
    context.draft.answer("verified", false);
    context.draft.answer("code", QString::fromLatin1(code));
    context.draft.answer("errors", passcode.failedCount);
    context.draft.answer("download_only", context.file.snsValid(context.today()));
}

void verifyMember(RuleContext& context)
{
    Member member = *context.file.member;
    member.state = MemberState::Active;
    member.authMethod = AuthMethod::Passcode;
    member.verifiedAt = context.now;
    member.lastSignedInOn = context.today();
    if (!hasSignedIn(member))
        member.firstSignedInAt = context.now;
    if (member.ibmId.isEmpty())
        member.ibmId = context.text("ibm_id");
    if (member.toolLevel == ToolLevel::None)
        setAccess(member, accessPreset(ToolLevel::Full, true));
    context.draft.update(*context.file.member, member, QStringLiteral("verify"));
}

void closeRequest(RuleContext& context)
{
    if (!context.file.request)
        return;
    PasscodeRequest request = *context.file.request;
    request.state = RequestState::Closed;
    request.closedAt = context.now;
    context.draft.update(*context.file.request, request, QStringLiteral("close"));
}

Ruling redeem(RuleContext& context)
{
    for (const Ruling& guard : { checkRedeemer(context), checkCode(context) }) {
        if (!guard)
            return guard;
    }
    if (!context.file.codeCheck->matches) {
        countError(context);
        return {};
    }
    if (context.file.request) {
        if (const Ruling refused = cancelRequestDelivery(context); !refused)
            return refused;
    }
    Passcode passcode = *context.file.passcode;
    passcode.state = PasscodeState::Verified;
    passcode.endedAt = context.now;
    context.draft.update(*context.file.passcode, passcode, QStringLiteral("verify"));
    verifyMember(context);
    closeRequest(context);
    for (const Nomination& held : context.file.otherNominations)
        moveTo(context, held, held, NominationState::SiteReview, QStringLiteral("release"));
    context.draft.answer("verified", true);
    return {};
}

} // namespace

std::vector<RuleEntry> passcodeRules()
{
    return { { "passcode.request", request }, { "passcode.redeem", redeem } };
}

} // namespace padesk
