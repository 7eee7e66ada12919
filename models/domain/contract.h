// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace padesk {

/** What a customer holds (F1). */
enum class Contract { Pa, Pax, Oem, Fct };

/** "PA", "PAX", "OEM" or "FCT": the spelling of databases, imports and exports. */
QString contractText(Contract contract);

/** The reverse of contractText(). Empty for any other spelling: fold the input before. */
std::optional<Contract> contractFromText(QStringView text);

/** Whether the customer came through Passport Advantage: PA or PAX. The others have an ICN and a sales rep (F10, F11,
 * C4). */
constexpr bool isPassportAdvantage(Contract contract)
{
    return contract == Contract::Pa || contract == Contract::Pax;
}

} // namespace padesk
