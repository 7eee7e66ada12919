// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decision.h"
#include "models/domain/permission.h"
#include "models/domain/rules/rulecontext.h"

#include <QJsonArray>

namespace padesk {
namespace {

const QHash<QString, Rule>& ruleTable()
{
    static const QHash<QString, Rule> table = [] {
        QHash<QString, Rule> rules;
        for (auto family : { siteRules, memberRules, nominationRules, nominationDecisionRules, nominationUndoRules,
                 passcodeRules, passcodeReleaseRules, signInRules, deliveryRules, changeRequestRules, caseRules,
                 importRules, administrationRules }) {
            for (const RuleEntry& entry : family())
                rules.insert(QString::fromLatin1(entry.kind), entry.rule);
        }
        return rules;
    }();
    return table;
}

} // namespace

Outcome decide(
    const Command& command, const CaseFile& caseFile, const Actor& actor, const Policy& policy, const QDateTime& now)
{
    if (std::optional<Refusal> problem = checkPayload(command))
        return tl::unexpected<Refusal>(*std::move(problem));
    const std::optional<qint64> siteId = caseFile.site ? std::optional(caseFile.site->id) : std::nullopt;
    if (std::optional<Refusal> problem = checkPermission(command.kind, siteId, actor))
        return tl::unexpected<Refusal>(*std::move(problem));
    RuleContext context { command, caseFile, actor, policy, now, Draft(caseFile.ids) };
    const Rule rule = ruleTable().value(command.kind);
    if (!rule)
        return refuse(refusal::unknownKind, { { QStringLiteral("kind"), command.kind } });
    const Ruling ruling = rule(context);
    if (!ruling)
        return tl::unexpected<Refusal>(ruling.error());
    Decision decision = context.draft.finish();
    // A trial: its sender learns what would be, and nothing is.
    if (context.flag("dry_run"))
        decision = { {}, decision.answer, caseFile.ids };
    return decision;
}

Fact refusalFact(const Command& command, const CaseFile& caseFile, const Refusal& refusal)
{
    Fact fact { Entity::Site, 0, std::nullopt, QStringLiteral("refused"),
        { { QStringLiteral("kind"), command.kind }, { QStringLiteral("code"), refusal.code } } };
    if (caseFile.site) {
        fact.siteId = caseFile.site->id;
        fact.subjectId = caseFile.site->id;
    }
    const auto about = [&fact](Entity entity, qint64 id) {
        fact.subject = entity;
        fact.subjectId = id;
    };
    if (caseFile.nomination)
        about(Entity::Nomination, caseFile.nomination->id);
    else if (caseFile.request)
        about(Entity::PasscodeRequest, caseFile.request->id);
    else if (caseFile.changeRequest)
        about(Entity::ChangeRequest, caseFile.changeRequest->id);
    else if (!caseFile.deliveries.isEmpty())
        about(Entity::Delivery, caseFile.deliveries.first().delivery.id);
    else if (caseFile.member)
        about(Entity::Member, caseFile.member->id);
    return fact;
}

tl::unexpected<Refusal> refuseField(const char* field, const InputProblem& problem)
{
    QJsonObject parameters = problem.parameters;
    parameters.insert(QStringLiteral("field"), QString::fromLatin1(field));
    return tl::unexpected<Refusal>(Refusal { problem.code, parameters });
}

Ruling checkClaim(const RuleContext& context)
{
    const std::optional<Claim>& claim = context.file.claim;
    if (!claim || claim->holder == context.actor.name || claim->expiresAt <= context.now)
        return {};
    return refuse(refusal::claimedByOther,
        { { QStringLiteral("who"), claim->holder }, { QStringLiteral("until"), timestampText(claim->expiresAt) } });
}

} // namespace padesk
