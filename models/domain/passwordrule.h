// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace padesk {

/** A sign-in's password has at least so many characters (SECURITY.md 1.1). */
inline constexpr int shortestPassword = 12;
/** Longer ones are cut by some programs, and nobody types them. */
inline constexpr int longestPassword = 128;

/** Why a password can't be taken. The server can't look at it: it only ever sees what checks it. */
enum class PasswordProblem {
    TooShort,
    TooLong,
    /** One that is not to be seen, or that server and client might take differently (emoji, marks without a base). */
    Character,
    /** Few different characters, a run like "abcdefgh" or "12345678", digits only: quickly guessed. */
    TooSimple,
    /** The sign-in ID or the e-mail address, or the part before its @, stands in it. */
    HoldsName,
    SameAsBefore,
};

/** What a new password is compared with. */
struct PasswordSurroundings {
    QStringView signInId {};
    QStringView email {};
    QStringView before {};
};

/** Characters are counted as people do: after folding width (NFKC), one a code point. */
int passwordLength(QStringView password);

std::optional<PasswordProblem> passwordProblem(QStringView password, const PasswordSurroundings& around = {});

enum class PasswordStrength { Weak, Fair, Good, Strong };

/** A rough measure for people who make one up: by length and how different its characters are. Weak can't be taken. */
PasswordStrength passwordStrength(QStringView password, const PasswordSurroundings& around = {});

} // namespace padesk
