// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/inputproblem.h"

namespace padesk {

/** What a rule works on: one command and its case. Refusals are returned, effects go into the draft. */
struct RuleContext {
    const Command& command;
    const CaseFile& file;
    const Actor& actor;
    const Policy& policy;
    const QDateTime& now;
    Draft draft;

    QString text(const char* name) const { return command.payload.value(QLatin1String(name)).toString().trimmed(); }
    bool has(const char* name) const { return command.payload.contains(QLatin1String(name)); }
    bool flag(const char* name) const { return command.payload.value(QLatin1String(name)).toBool(); }
    QDate day(const char* name) const { return QDate::fromString(text(name), Qt::ISODate); }
    QDate today() const { return officeDate(now); }
    QDateTime dueAfter(int businessDays) const
    {
        return endOfBusinessDay(policy.calendar.addBusinessDays(today(), businessDays));
    }

    std::optional<qint64> siteId() const { return file.site ? std::optional(file.site->id) : std::nullopt; }
    Roles roles() const { return actor.rolesAt(siteId()); }
    bool isOffice() const { return roles().testAnyFlags(office) || roles().testFlag(Role::Worker); }
    bool isSupervisor() const { return roles().testFlag(Role::Supervisor); }
};

using Ruling = tl::expected<void, Refusal>;
using Rule = Ruling (*)(RuleContext&);

/** One row of a rule family's table. */
struct RuleEntry {
    const char* kind;
    Rule rule;
};

std::vector<RuleEntry> siteRules();
std::vector<RuleEntry> memberRules();
std::vector<RuleEntry> nominationRules();
std::vector<RuleEntry> nominationDecisionRules();
std::vector<RuleEntry> nominationUndoRules();
std::vector<RuleEntry> passcodeRules();
std::vector<RuleEntry> passcodeReleaseRules();
std::vector<RuleEntry> signInRules();
std::vector<RuleEntry> deliveryRules();
std::vector<RuleEntry> changeRequestRules();
std::vector<RuleEntry> caseRules();
std::vector<RuleEntry> importRules();
std::vector<RuleEntry> administrationRules();

/** Turns a problem of a typed value into the refusal that names its field. */
tl::unexpected<Refusal> refuseField(const char* field, const InputProblem& problem);

/** PA-VER-003 when the row on the sender's screen ("version") is not the one of the case any more. */
template <class T>
Ruling checkVersion(const RuleContext& context, const T& record)
{
    const QJsonValue seen = context.command.payload.value(QLatin1String("version"));
    if (seen.isUndefined() || seen.toInteger() == record.rowVersion)
        return {};
    return refuse(
        refusal::recordChanged, { { QStringLiteral("version"), record.rowVersion }, { QStringLiteral("seen"), seen } });
}

/** PA-ACC-007 while somebody else works on the case. */
Ruling checkClaim(const RuleContext& context);

/**
 * Sets the fields of record that changes = {column: {"from", "to"}} names. Refuses a column not in allowed
 * (PA-CHG-003), a from that is not the stored value (PA-VER-002), a value that is no good (PA-FLD-…), each naming the
 * column. normalise(column, text) returns the value to store.
 */
using Normaliser = Parsed<QString> (*)(const QString& column, const QString& typed, const Policy& policy);

template <class T>
tl::expected<T, Refusal> changedRecord(
    const T& record, const QJsonObject& changes, const QStringList& allowed, Normaliser normalise, const Policy& policy)
{
    const QJsonObject stored = recordJson(record);
    QJsonObject values;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonObject change = it.value().toObject();
        const QString column = it.key();
        if (!allowed.contains(column))
            return refuse(refusal::changeToUnknownField, { { QStringLiteral("field"), column } });
        if (stored.value(column).toString() != change.value(QLatin1String("from")).toString())
            return refuse(refusal::fieldChanged,
                { { QStringLiteral("field"), column }, { QStringLiteral("now"), stored.value(column) } });
        const Parsed<QString> value = normalise(column, change.value(QLatin1String("to")).toString(), policy);
        if (!value)
            return refuseField(column.toLatin1().constData(), value.error());
        values.insert(column, *value);
    }
    T changed = record;
    applyFields(changed, values);
    return changed;
}

} // namespace padesk
