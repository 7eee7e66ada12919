// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace padesk {

/**
 * The stable texts of an enumeration, in the order of its values: what databases, commands and exports hold.
 * Specialised beside each enumeration; never shown to people (ui translates).
 */
template <class Enum>
struct EnumText;

template <class Enum>
concept NamedEnum = requires
{
    EnumText<Enum>::names.size();
};

template <NamedEnum Enum>
QString enumText(Enum value)
{
    return EnumText<Enum>::names[static_cast<std::size_t>(value)];
}

/** The value of that stable text, or nothing. */
template <NamedEnum Enum>
std::optional<Enum> enumFromText(QStringView text)
{
    const auto& names = EnumText<Enum>::names;
    const auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace padesk
