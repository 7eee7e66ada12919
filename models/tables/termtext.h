// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace padesk {

/** What a stable text of the domain stands for: the same text may have another name in another group. */
enum class TermGroup {
    Field,
    Role,
    Channel,
    SiteState,
    MemberState,
    NominationState,
    RequestState,
    DeliveryState,
    ChangeState,
    Document,
    /** Of a payload's value: text, date, list. */
    Form,
    Tool,
    Sns,
    /** Why something was refused or cancelled: the canned reasons (models/domain/reasons.h). */
    Reason,
    /** Of a nomination in a table, where there is little room. */
    NominationLabel,
    Source,
    ToolLevel,
    Passcode,
    Verdict,
    /** Whether the applicant says that he is the site contact: yes, no. */
    Claim,
    Entity,
    /** What an event did. */
    Action,
};

/** The name in the chosen language (i18n/GLOSSARY.md); the text itself when it has none. */
QString termText(TermGroup group, const QString& text);
/** The same in "ja" or "en", whatever language the desk is in. */
QString termText(TermGroup group, const QString& text, const QString& language);

/** All stable texts of the group that have a name. */
QStringList termKeys(TermGroup group);

} // namespace padesk
