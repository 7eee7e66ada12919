// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/delivery.h"

#include <QStringList>

namespace padesk {

/** Every kind of document can leave on paper or by fax, also where e-mail is the rule: not everybody has one on file.
 */
using LetterKind = DocumentKind;

/** How the paper travels: a fax page has no window block, no grey, no thin line and no text below 10.5 pt. */
enum class LetterMedium { Post, Fax };

QList<LetterKind> allLetterKinds();

/** Whether the kind can hold a temporary passcode; a masked one is shown in previews and archives. */
bool mayCarryPasscode(LetterKind kind);

/**
 * The placeholders that must not be empty for this kind, whatever its template says. contract is "PA", "PAX", "OEM" or
 * "FCT", or empty when the kind doesn't depend on it. By post the postal address is required, by fax the fax number.
 */
QStringList requiredValues(LetterKind kind, const QString& contract, LetterMedium medium = LetterMedium::Post);

} // namespace padesk
