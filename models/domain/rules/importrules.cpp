// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/deliverybatch.h"
#include "models/domain/rules/rowimport.h"

namespace padesk {
namespace {

/** {"row", "code", parameters…}. */
QJsonObject refusedRow(int row, const Refusal& refusal)
{
    QJsonObject refused = refusal.parameters;
    refused.insert(QStringLiteral("row"), row);
    refused.insert(QStringLiteral("code"), refusal.code);
    return refused;
}

Ruling checkImport(const RuleContext& context, const QJsonArray& rows)
{
    if (!context.policy.operatorMayImport && !context.isSupervisor())
        return refuse(refusal::supervisorNeeded, { { QStringLiteral("kind"), context.command.kind } });
    if (rows.isEmpty())
        return refuse(refusal::missingField, { { QStringLiteral("field"), QStringLiteral("rows") } });
    if (rows.size() > batchLimit)
        return refuse(
            refusal::tooLarge, { { QStringLiteral("count"), rows.size() }, { QStringLiteral("max"), batchLimit } });
    return {};
}

RowRuling applyRow(RowImport& import, const QJsonValue& value, int row)
{
    if (!value.isObject())
        return refuse(refusal::notAnObject);
    return import.apply(value.toObject(), row);
}

/** Answers {"applied", "unchanged", "refused": [{"row", "code", …}]}; rows count from 1. */
void importAll(RuleContext& context, RowImport& import, const QJsonArray& rows)
{
    context.draft.reserve(static_cast<std::size_t>(rows.size()) * import.effectsPerRow());
    int applied = 0;
    int unchanged = 0;
    int row = 0;
    QJsonArray refused;
    for (const QJsonValue value : rows) {
        const RowRuling ruling = applyRow(import, value, ++row);
        if (!ruling)
            refused.append(refusedRow(row, ruling.error()));
        else if (*ruling == RowResult::Applied)
            ++applied;
        else
            ++unchanged;
    }
    context.draft.answer("applied", applied);
    context.draft.answer("unchanged", unchanged);
    context.draft.answer("refused", refused);
}

Ruling importRows(RuleContext& context)
{
    const QJsonArray rows = context.command.payload.value(QLatin1String("rows")).toArray();
    if (const Ruling refused = checkImport(context, rows); !refused)
        return refused;
    const bool sites = context.text("list") == QLatin1String("sites");
    const std::unique_ptr<RowImport> import = sites ? siteImport(context) : memberImport(context);
    importAll(context, *import, rows);
    return {};
}

} // namespace

std::vector<RuleEntry> importRules()
{
    return { { "import.rows", importRows } };
}

} // namespace padesk
