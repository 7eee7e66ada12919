// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/policy.h"

#include "models/domain/canonicaljson.h"

namespace padesk {
namespace {

struct NumberSetting {
    const char* name;
    int Policy::*member;
    int least;
    int most;
};
constexpr NumberSetting numbers[] {
    { "undo_minutes", &Policy::undoMinutes, 0, 1440 },
    { "remind_after_days", &Policy::remindAfterDays, 1, 60 },
    { "escalate_after_days", &Policy::escalateAfterDays, 1, 120 },
    { "expire_after_days", &Policy::expireAfterDays, 0, 365 },
    { "due_after_days", &Policy::dueAfterDays, 0, 30 },
    { "warn_after_errors", &Policy::warnAfterErrors, 1, 10 },
    { "lock_after_errors", &Policy::lockAfterErrors, 2, 20 },
    { "passcode_days", &Policy::passcodeDays, 0, 3650 },
    { "destination_cooling_days", &Policy::destinationCoolingDays, 0, 365 },
    { "close_after_days", &Policy::closeAfterDays, 1, 120 },
    { "icn_length", &Policy::icnLength, 1, 20 },
    { "claim_minutes", &Policy::claimMinutes, 1, 480 },
};

struct SwitchSetting {
    const char* name;
    bool Policy::*member;
};
constexpr SwitchSetting switches[] {
    { "secondary_may_add_secondary", &Policy::secondaryMayAddSecondary },
    { "passcode_after_approval", &Policy::passcodeAfterApproval },
    { "oem_notice_automatic", &Policy::oemNoticeAutomatic },
    { "operator_may_import", &Policy::operatorMayImport },
    { "operator_may_export", &Policy::operatorMayExport },
};

constexpr const char* officeTexts[] { "office_name", "office_postal_code", "office_address", "office_tel", "office_fax",
    "office_hours", "office_email", "portal_url", "change_form_fax" };

constexpr char letterLanguage[] = "letter_language";

std::optional<Refusal> badSetting(const QString& name, const QString& expected)
{
    return Refusal { QString::fromLatin1(refusal::badSetting),
        { { QStringLiteral("setting"), name }, { QStringLiteral("expected"), expected } } };
}

std::optional<Refusal> unknownSetting(const QString& name)
{
    return Refusal { QString::fromLatin1(refusal::unknownSetting), { { QStringLiteral("setting"), name } } };
}

std::optional<Refusal> checkPolicyValue(const QString& name, const QJsonValue& value)
{
    for (const NumberSetting& number : numbers) {
        if (name != QLatin1String(number.name))
            continue;
        const bool good
            = value.isDouble() && value.toInt(number.least - 1) >= number.least && value.toInt() <= number.most;
        return good ? std::nullopt : badSetting(name, QStringLiteral("%1–%2").arg(number.least).arg(number.most));
    }
    for (const SwitchSetting& oneSwitch : switches) {
        if (name == QLatin1String(oneSwitch.name))
            return value.isBool() ? std::nullopt : badSetting(name, QStringLiteral("true, false"));
    }
    if (name != QLatin1String(letterLanguage))
        return unknownSetting(name);
    const bool good = value == QLatin1String("ja") || value == QLatin1String("en");
    return good ? std::nullopt : badSetting(name, QStringLiteral("ja, en"));
}

std::optional<Refusal> checkOfficeValue(const QString& name, const QJsonValue& value)
{
    const bool known = std::any_of(std::begin(officeTexts), std::end(officeTexts),
        [&name](const char* text) { return name == QLatin1String(text); });
    if (!known)
        return unknownSetting(name);
    return value.isString() && value.toString().size() <= 500 ? std::nullopt
                                                              : badSetting(name, QStringLiteral("≤ 500"));
}

} // namespace

bool Policy::operator==(const Policy& other) const
{
    return policyJson(*this) == policyJson(other) && office == other.office;
}

std::optional<Refusal> checkSetting(const QString& key, const QJsonObject& value)
{
    const bool policy = key == QLatin1String(policySetting);
    if (!policy && key != QLatin1String(officeSetting))
        return unknownSetting(key);
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (auto problem = policy ? checkPolicyValue(it.key(), it.value()) : checkOfficeValue(it.key(), it.value()))
            return problem;
    }
    return std::nullopt;
}

Policy policyFromSettings(const QHash<QString, QJsonObject>& settings, const Calendar& calendar)
{
    Policy policy;
    const QJsonObject values = settings.value(QString::fromLatin1(policySetting));
    for (const NumberSetting& number : numbers)
        policy.*number.member = values.value(QLatin1String(number.name)).toInt(policy.*number.member);
    for (const SwitchSetting& oneSwitch : switches)
        policy.*oneSwitch.member = values.value(QLatin1String(oneSwitch.name)).toBool(policy.*oneSwitch.member);
    policy.letterLanguage = values.value(QLatin1String(letterLanguage)).toString(policy.letterLanguage);
    policy.office = settings.value(QString::fromLatin1(officeSetting));
    policy.calendar = calendar;
    return policy;
}

QJsonObject policyJson(const Policy& policy)
{
    QJsonObject values { { QLatin1String(letterLanguage), policy.letterLanguage } };
    for (const NumberSetting& number : numbers)
        values.insert(QLatin1String(number.name), policy.*number.member);
    for (const SwitchSetting& oneSwitch : switches)
        values.insert(QLatin1String(oneSwitch.name), policy.*oneSwitch.member);
    return values;
}

} // namespace padesk
