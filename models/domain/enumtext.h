// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <cstddef>
#include <optional>

namespace padesk {

/** One line of a table that gives an enum its stable spelling. The tables are short, so both directions walk them. */
template <class E>
struct EnumText {
    E value;
    const char* text;
};

/** The spelling of a value; empty if the table has none. */
template <class E, std::size_t size>
QString textOf(const EnumText<E> (&table)[size], E value)
{
    for (const EnumText<E>& line : table) {
        if (line.value == value)
            return QString::fromLatin1(line.text);
    }
    return {};
}

/** The value of an exact spelling. */
template <class E, std::size_t size>
std::optional<E> valueOf(const EnumText<E> (&table)[size], QStringView text)
{
    for (const EnumText<E>& line : table) {
        if (text == QLatin1StringView(line.text))
            return line.value;
    }
    return std::nullopt;
}

} // namespace padesk
