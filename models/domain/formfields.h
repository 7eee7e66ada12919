// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contract.h"
#include "models/domain/inputproblem.h"
#include "models/domain/policy.h"

namespace padesk {

/**
 * What somebody typed into the field of a form, as the rules will store it (DOMAIN.md 1.9); days as ISO texts. key: a
 * payload field or a column of Site or Member, where contact_… are those of the site's contact. A key without a form
 * of its own is one line of text. A blank text stays blank: whether it may is the form's business.
 */
Parsed<QString> readFormField(const QString& key, const QString& typed, const Policy& policy);

/** A stored value as a form shows it: telephone numbers and postal codes with their hyphens, days as 2026/11/22. */
QString shownFormField(const QString& key, const QString& stored);

/** Whether a site of that contract has the field at all (F7, F8, F10, F11, C4). */
bool siteHasField(const QString& key, Contract contract);
/** Whether the registration of such a site can't do without it. */
bool siteNeedsField(const QString& key, Contract contract);

} // namespace padesk
