// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumtext.h"

namespace padesk {

/** What a customer holds (F1). */
enum class Contract { Pa, Pax, Oem, Fct };

template <>
struct EnumText<Contract> {
    static constexpr std::array names { QLatin1String("PA"), QLatin1String("PAX"), QLatin1String("OEM"),
        QLatin1String("FCT") };
};

/** "PA", "PAX", "OEM" or "FCT": the spelling of databases, imports and exports. */
inline QString contractText(Contract contract)
{
    return enumText(contract);
}

/** The reverse of contractText(). Empty for any other spelling: fold the input before. */
inline std::optional<Contract> contractFromText(QStringView text)
{
    return enumFromText<Contract>(text);
}

/** Whether the customer came through Passport Advantage: PA or PAX. The others have an ICN and a sales rep (F10, F11,
 * C4). */
constexpr bool isPassportAdvantage(Contract contract)
{
    return contract == Contract::Pa || contract == Contract::Pax;
}

} // namespace padesk
