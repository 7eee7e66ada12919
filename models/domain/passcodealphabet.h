// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inputproblem.h"
#include "models/domain/secret.h"

#include <functional>

namespace padesk {

/** The characters of a passcode: none is taken for another (no I L O 0 1, F22). 12 of them are 59 random bits. */
inline constexpr QStringView passcodeAlphabet = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
inline constexpr int passcodeGroups = 3;
inline constexpr int passcodeGroupLength = 4;
inline constexpr int passcodeLength = passcodeGroups * passcodeGroupLength;
/** What previews, archives and logs show in place of a passcode. */
inline constexpr QStringView redactedPasscode = u"XXXX-XXXX-XXXX";

/**
 * A new passcode without hyphens and without a rude word in it. uniform(n) answers a number below n, all equally
 * likely, from a cryptographic source (libsodium's randombytes_uniform); it is asked again until the code is decent.
 */
Secret mintPasscode(const std::function<quint32(quint32 upperBound)>& uniform);

/**
 * A typed passcode as minted: width, case, spaces and hyphens folded. Answers problem::passcodeCharacter for the first
 * character that can't occur (F22), else problem::passcodeLength.
 */
Parsed<Secret> foldPasscode(QStringView typed);

/** ABCD-EFGH-JKMN, for the letter only. */
QString formatPasscode(const Secret& passcode);

/** True when a word that nobody wants in a letter can be read in the code, digits taken as the letters they look like.
 */
bool hasRudeWord(QStringView code);

} // namespace padesk
