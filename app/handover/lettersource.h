// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/letter.h"
#include "models/store/waitingletters.h"

namespace padesk {

class Database;

/** The built-in texts with the office's own wording on top. */
Result<LetterTemplates> lettersOfTheOffice(Database& database);

/** The letter as its document has frozen it: a preview or archive copy, which never shows a passcode (I5). */
LetterRequest letterRequest(const WaitingLetter& waiting);

} // namespace padesk
