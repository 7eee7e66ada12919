// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contract.h"

#include "models/domain/enumtext.h"

namespace padesk {
namespace {
constexpr EnumText<Contract> texts[] = {
    { Contract::Pa, "PA" },
    { Contract::Pax, "PAX" },
    { Contract::Oem, "OEM" },
    { Contract::Fct, "FCT" },
};
} // namespace

QString contractText(Contract contract)
{
    return textOf(texts, contract);
}

std::optional<Contract> contractFromText(QStringView text)
{
    return valueOf(texts, text);
}

} // namespace padesk
