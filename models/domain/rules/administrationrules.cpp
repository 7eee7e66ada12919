// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/rules/rulecontext.h"
#include "models/domain/rules/siteinput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace padesk {
namespace {

constexpr int templateMaxLength = 20000;
constexpr int viewMaxBytes = 20000;
constexpr int reasonMaxLength = 1000;

/** Settings that only make sense together. */
Ruling checkTogether(const RuleContext& context, const QJsonObject& value)
{
    const Policy policy
        = policyFromSettings({ { QString::fromLatin1(policySetting), value } }, context.policy.calendar);
    const auto atMost = [](const char* name, int most) {
        return refuse(refusal::badSetting,
            { { QStringLiteral("setting"), QString::fromLatin1(name) },
                { QStringLiteral("expected"), QStringLiteral("≤ %1").arg(most) } });
    };
    if (policy.warnAfterErrors > policy.lockAfterErrors)
        return atMost("warn_after_errors", policy.lockAfterErrors);
    if (policy.remindAfterDays > policy.escalateAfterDays)
        return atMost("remind_after_days", policy.escalateAfterDays);
    return {};
}

/** The value replaces the stored one; what it does not name is at its default again. */
Ruling setSetting(RuleContext& context)
{
    const QString key = context.text("key");
    const QJsonObject value = context.command.payload.value(QLatin1String("value")).toObject();
    if (std::optional<Refusal> problem = checkSetting(key, value))
        return tl::unexpected<Refusal>(*std::move(problem));
    if (key == QLatin1String(policySetting)) {
        if (const Ruling fits = checkTogether(context, value); !fits)
            return fits;
    }
    context.draft.answer("key", key);
    const std::optional<Setting>& known = context.file.setting;
    if (!known) {
        context.draft.insert(Setting { 0, key, value }, QStringLiteral("set"));
        return {};
    }
    if (const Ruling seen = checkVersion(context, *known); !seen)
        return seen;
    Setting setting = *known;
    setting.value = value;
    context.draft.update(*known, setting, QStringLiteral("set"));
    return {};
}

/** A letter, or a block that letters share. */
bool isTemplateName(const QString& name)
{
    static const QRegularExpression block(QStringLiteral("\\Ablock_[a-z0-9_]{1,40}\\z"));
    return enumFromText<DocumentKind>(name).has_value() || block.match(name).hasMatch();
}

/** An empty body brings the built-in wording back. */
Ruling setTemplate(RuleContext& context)
{
    const QString name = context.text("template");
    if (!isTemplateName(name))
        return refuse(refusal::badValue,
            { { QStringLiteral("field"), QStringLiteral("template") }, { QStringLiteral("found"), name } });
    const auto body
        = parseLongText(context.command.payload.value(QLatin1String("body")).toString(), templateMaxLength, false);
    if (!body)
        return refuseField("body", body.error());
    context.draft.answer("template", name);
    const std::optional<LetterTemplate>& known = context.file.letterTemplate;
    if (!known) {
        context.draft.insert(LetterTemplate { 0, name, context.text("language"), *body }, QStringLiteral("set"));
        return {};
    }
    if (const Ruling seen = checkVersion(context, *known); !seen)
        return seen;
    LetterTemplate changed = *known;
    changed.body = *body;
    context.draft.update(*known, changed, QStringLiteral("set"));
    return {};
}

Ruling setHoliday(RuleContext& context)
{
    const auto name = parseText(context.text("name"), nameMaxLength, false);
    if (!name)
        return refuseField("name", name.error());
    Holiday holiday = context.file.holiday.value_or(Holiday {});
    holiday.day = context.day("day");
    holiday.name = *name;
    holiday.closed = context.flag("closed");
    if (context.file.holiday)
        context.draft.update(*context.file.holiday, holiday, QStringLiteral("set"));
    else
        context.draft.insert(holiday, QStringLiteral("set"));
    context.draft.answer("day", context.text("day"));
    return {};
}

/** Own name and page; only the office shares its views. */
Ruling saveView(RuleContext& context)
{
    const bool shared = context.flag("shared");
    if (shared && !context.actor.roles.testAnyFlags(everybodyInTheOffice))
        return refuse(refusal::notAllowed,
            { { QStringLiteral("kind"), context.command.kind },
                { QStringLiteral("allowed"), roleTexts(everybodyInTheOffice).join(QStringLiteral(", ")) } });
    const auto name = parseText(context.text("name"), nameMaxLength, true);
    if (!name)
        return refuseField("name", name.error());
    const QJsonObject definition = context.command.payload.value(QLatin1String("definition")).toObject();
    const qsizetype size = QJsonDocument(definition).toJson(QJsonDocument::Compact).size();
    if (size > viewMaxBytes)
        return refuse(refusal::tooLarge, { { QStringLiteral("size"), size }, { QStringLiteral("max"), viewMaxBytes } });
    SavedView view = context.file.view.value_or(SavedView {});
    view.owner = context.actor.name;
    view.page = context.text("page");
    view.name = *name;
    view.shared = shared;
    view.definition = definition;
    if (context.file.view)
        view = context.draft.update(*context.file.view, view, QStringLiteral("save"));
    else
        view = context.draft.insert(view, QStringLiteral("save"));
    context.draft.answer("view", view.id);
    return {};
}

/** 4.8: supervisors, operators where the policy lets them, and a site contact his own site. */
Ruling checkMayExport(const RuleContext& context)
{
    const QList<Membership>& memberships = context.actor.memberships;
    const bool contact = std::any_of(memberships.begin(), memberships.end(),
        [](const Membership& membership) { return membership.role == MemberRole::Primary; });
    if (context.isSupervisor() || contact)
        return {};
    if (!context.roles().testFlag(Role::Operator))
        return refuse(refusal::notAllowed,
            { { QStringLiteral("kind"), context.command.kind },
                { QStringLiteral("allowed"), QStringLiteral("supervisor, operator, primary") } });
    if (context.policy.operatorMayExport)
        return {};
    return refuse(refusal::supervisorNeeded, { { QStringLiteral("setting"), QStringLiteral("operator_may_export") } });
}

/** An export changes nothing; that it happened is history. */
Ruling recordExport(RuleContext& context)
{
    if (const Ruling may = checkMayExport(context); !may)
        return may;
    QJsonObject data;
    for (const char* field : { "what", "rows", "reason" }) {
        if (context.has(field))
            data.insert(QLatin1String(field), context.command.payload.value(QLatin1String(field)));
    }
    context.draft.note({ Entity::Setting, 0, {}, QStringLiteral("export"), data });
    return {};
}

/** Takes the personal data out of events; who did so and why stays (ARCHITECTURE.md 4). */
Ruling redactEvents(RuleContext& context)
{
    const QJsonArray wanted = context.command.payload.value(QLatin1String("events")).toArray();
    QList<qint64> events;
    QJsonArray missing;
    for (const QJsonValue& number : wanted) {
        if (context.file.redactableEvents.contains(number.toInteger()))
            events.append(number.toInteger());
        else
            missing.append(number);
    }
    if (!missing.isEmpty() || events.isEmpty())
        return refuse(refusal::eventNotFound, { { QStringLiteral("events"), missing } });
    const auto reason = parseLongText(context.text("reason"), reasonMaxLength, true);
    if (!reason)
        return refuseField("reason", reason.error());
    context.draft.redact(events);
    context.draft.note({ Entity::Setting, 0, {}, QStringLiteral("redact"),
        { { QStringLiteral("events"), wanted }, { QStringLiteral("reason"), *reason } } });
    context.draft.answer("redacted", static_cast<qint64>(events.size()));
    return {};
}

} // namespace

// The rules of login.* are in loginrules.cpp.
std::vector<RuleEntry> loginRules();

std::vector<RuleEntry> administrationRules()
{
    std::vector<RuleEntry> rules {
        { "settings.set", setSetting },
        { "template.set", setTemplate },
        { "holiday.set", setHoliday },
        { "view.save", saveView },
        { "export.record", recordExport },
        { "event.redact", redactEvents },
    };
    const std::vector<RuleEntry> logins = loginRules();
    rules.insert(rules.end(), logins.begin(), logins.end());
    return rules;
}

} // namespace padesk
