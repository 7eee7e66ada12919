// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/lettersource.h"

namespace padesk {

Result<LetterTemplates> lettersOfTheOffice(Database& database)
{
    const Result<QList<OwnWording>> wordings = ownWordings(database);
    if (!wordings)
        return tl::unexpected(wordings.error());
    LetterTemplates templates = LetterTemplates::builtIn();
    for (const OwnWording& wording : *wordings)
        templates.setOverride(wording.name, wording.language, wording.text);
    return templates;
}

LetterRequest letterRequest(const WaitingLetter& waiting)
{
    LetterRequest request;
    request.kind = waiting.document.kind;
    request.language = waiting.document.language;
    request.values = waiting.document.content;
    request.carriesPasscode = waiting.delivery.carriesPasscode;
    request.medium = waiting.delivery.channel == Channel::Fax ? LetterMedium::Fax : LetterMedium::Post;
    return request;
}

} // namespace padesk
