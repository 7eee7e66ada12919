// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cp932table.h"

namespace padesk {
namespace {

Cp932Table build()
{
    const Cp932Platform platform;
    Cp932Table table { QList<char16_t>(0x10000, 0), QList<quint16>(0x10000, 0) };
    for (int lead = 0x81; lead <= 0xfc; ++lead) {
        for (int trail = 0x40; trail <= 0xfc && Cp932Table::isLead(uchar(lead)); ++trail) {
            const quint16 code = quint16(lead << 8 | trail);
            if (Cp932Table::isTrail(uchar(trail)))
                table.toUnicode[code] = platform.decode(code);
        }
    }
    // Some characters have two or three codes (NEC and IBM extensions): the system says which one is written.
    for (const char16_t character : std::as_const(table.toUnicode)) {
        if (character != 0 && table.fromUnicode.at(character) == 0)
            table.fromUnicode[character] = platform.encode(character);
    }
    return table;
}

} // namespace

const Cp932Table& Cp932Table::instance()
{
    static const Cp932Table table = build();
    return table;
}

} // namespace padesk
