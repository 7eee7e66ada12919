// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace padesk {

enum class SettingEditor { Text, Number, Switch, LetterLanguage };

/** One value of a setting by its key (models/domain/policy.h), with its words. */
struct SettingSpec {
    const char* name;
    SettingEditor editor;
    /** Texts of the context SettingSpec, for translation. */
    const char* label;
    const char* hint = nullptr;
};

/** The office profile, in the order of the form. */
const QList<SettingSpec>& officeSpecs();
/** What the office has decided for itself. */
const QList<SettingSpec>& policySpecs();

} // namespace padesk
