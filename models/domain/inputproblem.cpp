// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputproblem.h"

namespace padesk {

QStringList inputProblemCodes()
{
    using namespace problem;
    static constexpr QStringView codes[] = {
        required,
        tooLong,
        controlCharacter,
        brokenCharacter,
        notADigit,
        siteNumberLength,
        siteNumberStart,
        notAlphanumeric,
        postalCodeLength,
        phoneLength,
        phoneStart,
        phoneForeign,
        emailAt,
        emailLocalPart,
        emailDomain,
        emailCharacter,
        notKana,
        notRoman,
        dateUnreadable,
        dateImpossible,
        dateOutsideEra,
        passcodeCharacter,
        passcodeLength,
    };
    QStringList list;
    for (const QStringView code : codes)
        list.append(code.toString());
    return list;
}

} // namespace padesk
