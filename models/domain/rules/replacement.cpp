// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/replacement.h"

#include "models/domain/rules/personinput.h"

namespace padesk {
namespace {

tl::expected<Member, Refusal> colleague(const RuleContext& context, const std::optional<Member>& found)
{
    if (!found || !isOpen(*found) || found->siteId != context.siteId())
        return refuse(refusal::successorNotFound);
    if (found->role == MemberRole::Primary)
        return refuse(refusal::primaryExists, { { QStringLiteral("member"), found->id } });
    if (found->state == MemberState::Suspended)
        return refuse(refusal::memberStateWrong, { { QStringLiteral("state"), enumText(found->state) } });
    return *found;
}

} // namespace

tl::expected<Member, Refusal> proposedSuccessor(const RuleContext& context, const QJsonObject& proposed)
{
    if (proposed.contains(QLatin1String("member")))
        return colleague(context, context.file.member);
    if (context.file.sameIdentity)
        return colleague(context, context.file.sameIdentity);
    // A bare IBM ID names a member; somebody new comes with a name.
    if (!proposed.contains(QLatin1String("family")) && proposed.contains(QLatin1String("ibm_id")))
        return refuse(refusal::successorNotFound);
    return personFromFields(proposed).map([&context](Member person) {
        person.siteId = context.file.site->id;
        return person;
    });
}

tl::expected<Member, Refusal> replaceAsProposed(
    RuleContext& context, const QJsonObject& proposed, const QString& reason)
{
    const auto member = proposedSuccessor(context, proposed);
    if (!member)
        return member;
    const AuthMethod method = context.policy.passcodeAfterApproval ? AuthMethod::None : AuthMethod::OfficeApproval;
    const Successor successor { *member, method };
    const Member* old = context.file.primary();
    if (!old)
        return installPrimary(context, successor);
    const bool stays = proposed.value(QLatin1String("old_primary")) == QLatin1String("user");
    return replacePrimary(context, *old, successor, stays, reason);
}

} // namespace padesk
