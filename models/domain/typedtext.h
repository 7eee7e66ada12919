// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inputproblem.h"

#include <QList>

#include <optional>

namespace padesk {

/** One code point of a typed text; half of a pair stands for itself. Positions count from 1. */
struct TypedCharacter {
    char32_t code = 0;
    int position = 0;

    QString text() const;
    /** The same in half width: ASCII, every white space as space, every dash as '-', typographic ' as '. */
    char32_t halfWidth() const;
};

/** The characters between leading and trailing white space, invisible ones (byte order mark, zero width) left out. */
QList<TypedCharacter> typedCharacters(QStringView typed);

/** A problem with the character as such, whatever the field: half a pair, control, line end, text direction. */
std::optional<InputProblem> characterProblem(TypedCharacter character);

/** code with position and character. */
tl::unexpected<InputProblem> problemAt(QStringView code, TypedCharacter character);

inline bool isAsciiDigit(char32_t c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isAsciiLetter(char32_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace padesk
