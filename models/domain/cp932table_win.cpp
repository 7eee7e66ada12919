// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cp932table.h"

#include <windows.h>

namespace padesk {
namespace {
constexpr UINT CodePage = 932;
}

Cp932Platform::Cp932Platform() = default;
Cp932Platform::~Cp932Platform() = default;

char16_t Cp932Platform::decode(quint16 code) const
{
    const char input[2] = { char(code >> 8), char(code & 0xff) };
    wchar_t output[4] = {};
    const int count = MultiByteToWideChar(CodePage, MB_ERR_INVALID_CHARS, input, 2, output, 4);
    // An unassigned code may come back as U+30FB: only the code of that character itself means it.
    const bool unassigned = output[0] == 0x30fb && code != 0x8145;
    return count == 1 && !unassigned ? char16_t(output[0]) : 0;
}

quint16 Cp932Platform::encode(char16_t character) const
{
    const wchar_t input = wchar_t(character);
    char output[4] = {};
    BOOL replaced = FALSE;
    const int count = WideCharToMultiByte(CodePage, WC_NO_BEST_FIT_CHARS, &input, 1, output, 4, nullptr, &replaced);
    return count == 2 && !replaced ? quint16(uchar(output[0]) << 8 | uchar(output[1])) : 0;
}

} // namespace padesk
