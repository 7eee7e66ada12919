// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspec.h"

#include <QCoreApplication>

namespace padesk {

const QList<SettingSpec>& officeSpecs()
{
    static const QList<SettingSpec> specs {
        { "office_name", SettingEditor::Text, QT_TRANSLATE_NOOP("SettingSpec", "Name of the office") },
        { "office_postal_code", SettingEditor::Text, QT_TRANSLATE_NOOP("SettingSpec", "Postal code") },
        { "office_address", SettingEditor::Text, QT_TRANSLATE_NOOP("SettingSpec", "Address") },
        { "office_tel", SettingEditor::Text, QT_TRANSLATE_NOOP("SettingSpec", "Telephone number") },
        { "office_fax", SettingEditor::Text, QT_TRANSLATE_NOOP("SettingSpec", "Fax number") },
        { "change_form_fax", SettingEditor::Text, QT_TRANSLATE_NOOP("SettingSpec", "Fax number for change forms"),
            QT_TRANSLATE_NOOP("SettingSpec", "Stands on the registration change form.") },
        { "office_email", SettingEditor::Text, QT_TRANSLATE_NOOP("SettingSpec", "E-mail address") },
        { "office_hours", SettingEditor::Text, QT_TRANSLATE_NOOP("SettingSpec", "Hours"),
            QT_TRANSLATE_NOOP("SettingSpec", "As letters shall have it.") },
        { "portal_url", SettingEditor::Text, QT_TRANSLATE_NOOP("SettingSpec", "Address of PA Online") },
    };
    return specs;
}

const QList<SettingSpec>& policySpecs()
{
    static const QList<SettingSpec> specs {
        { "undo_minutes", SettingEditor::Number, QT_TRANSLATE_NOOP("SettingSpec", "Undo, in minutes"),
            QT_TRANSLATE_NOOP("SettingSpec", "The notice of a decision waits as long.") },
        { "due_after_days", SettingEditor::Number, QT_TRANSLATE_NOOP("SettingSpec", "Due, in business days"),
            QT_TRANSLATE_NOOP("SettingSpec", "In which the office wants to have looked at a case.") },
        { "remind_after_days", SettingEditor::Number, QT_TRANSLATE_NOOP("SettingSpec", "Reminder, in business days"),
            QT_TRANSLATE_NOOP("SettingSpec", "On hold or with the site contact.") },
        { "escalate_after_days", SettingEditor::Number,
            QT_TRANSLATE_NOOP("SettingSpec", "Taken over, in business days"),
            QT_TRANSLATE_NOOP("SettingSpec", "By the office, from the site contact.") },
        { "expire_after_days", SettingEditor::Number,
            QT_TRANSLATE_NOOP("SettingSpec", "Nominations expire, in business days"),
            QT_TRANSLATE_NOOP("SettingSpec", "0: never.") },
        { "close_after_days", SettingEditor::Number,
            QT_TRANSLATE_NOOP("SettingSpec", "Sent requests close, in business days") },
        { "warn_after_errors", SettingEditor::Number, QT_TRANSLATE_NOOP("SettingSpec", "Passcode errors: call") },
        { "lock_after_errors", SettingEditor::Number, QT_TRANSLATE_NOOP("SettingSpec", "Passcode errors: lock") },
        { "passcode_days", SettingEditor::Number, QT_TRANSLATE_NOOP("SettingSpec", "Passcodes are good for, in days"),
            QT_TRANSLATE_NOOP("SettingSpec", "0: until used or replaced.") },
        { "destination_cooling_days", SettingEditor::Number,
            QT_TRANSLATE_NOOP("SettingSpec", "Changed destinations, in days"),
            QT_TRANSLATE_NOOP("SettingSpec", "Typed twice and released by a supervisor.") },
        { "icn_length", SettingEditor::Number, QT_TRANSLATE_NOOP("SettingSpec", "Digits of an ICN") },
        { "claim_minutes", SettingEditor::Number, QT_TRANSLATE_NOOP("SettingSpec", "Assignment ends, in minutes"),
            QT_TRANSLATE_NOOP("SettingSpec", "When nothing is done with the case.") },
        { "letter_language", SettingEditor::LetterLanguage, QT_TRANSLATE_NOOP("SettingSpec", "Language of letters"),
            QT_TRANSLATE_NOOP("SettingSpec", "Where a user has none.") },
        { "secondary_may_add_secondary", SettingEditor::Switch,
            QT_TRANSLATE_NOOP("SettingSpec", "Secondary users may add secondary users") },
        { "passcode_after_approval", SettingEditor::Switch,
            QT_TRANSLATE_NOOP("SettingSpec", "Ask for a passcode also after the office has approved") },
        { "oem_notice_automatic", SettingEditor::Switch,
            QT_TRANSLATE_NOOP("SettingSpec", "OEM sites get the registration notice by themselves") },
        { "operator_may_import", SettingEditor::Switch, QT_TRANSLATE_NOOP("SettingSpec", "Operators may import") },
        { "operator_may_export", SettingEditor::Switch, QT_TRANSLATE_NOOP("SettingSpec", "Operators may export") },
    };
    return specs;
}

} // namespace padesk
