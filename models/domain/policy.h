// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/refusal.h"

#include <QHash>
#include <QJsonObject>

namespace padesk {

/** What the office has decided for itself; each member is one setting (PRODUCT.md, 設定). */
struct Policy {
    /** N13: minutes in which a decision can be taken back and its notice waits. */
    int undoMinutes = 10;
    /** C11: business days on hold or in site review before a reminder, and before the office takes over. */
    int remindAfterDays = 5;
    int escalateAfterDays = 10;
    /** C11: business days after which an open nomination expires; 0 = never. */
    int expireAfterDays = 0;
    /** Business days in which the office wants to have looked at a case. */
    int dueAfterDays = 2;
    /** C12: passcode errors that ask for a call, and that lock. */
    int warnAfterErrors = 2;
    int lockAfterErrors = 5;
    /** Days a passcode is good for; 0 = until it is used or replaced. */
    int passcodeDays = 0;
    /** C5. */
    bool secondaryMayAddSecondary = true;
    /** C8: ask for a passcode also after the office has approved. */
    bool passcodeAfterApproval = false;
    /** 4.4: days in which a changed fax number or address needs a second typing and a supervisor. */
    int destinationCoolingDays = 30;
    /** 4.4: business days after which a sent request is closed. */
    int closeAfterDays = 14;
    int icnLength = 10;
    /** C4: OEM sites get the FCT notice by themselves; else a letter on demand. */
    bool oemNoticeAutomatic = false;
    int claimMinutes = 15;
    bool operatorMayImport = true;
    bool operatorMayExport = false;
    /** Language of letters where a member has none. */
    QString letterLanguage = QStringLiteral("ja");
    /** The office profile: texts office_name, office_postal_code, office_address, office_tel, office_fax, office_hours,
     * office_email, portal_url, change_form_fax (C13). */
    QJsonObject office;
    Calendar calendar;

    bool operator==(const Policy& other) const;
};

/** The settings there are: "policy" holds the numbers and switches above, "office" the texts. */
inline constexpr char policySetting[] = "policy";
inline constexpr char officeSetting[] = "office";

/** Checks a value for settings.set: refuses unknown keys (PA-ADM-001) and values out of range (PA-ADM-002), naming
 * them. */
std::optional<Refusal> checkSetting(const QString& key, const QJsonObject& value);

/** The policy made of the settings (key to value); what a setting does not name keeps its default. */
Policy policyFromSettings(const QHash<QString, QJsonObject>& settings, const Calendar& calendar);

/** The value of the "policy" setting for that policy: every number and switch. */
QJsonObject policyJson(const Policy& policy);

} // namespace padesk
