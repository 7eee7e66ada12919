// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cp932table.h"

#include <iconv.h>

namespace padesk {

Cp932Platform::Cp932Platform()
    : m_decoder(iconv_open("UTF-16BE", "CP932"))
    , m_encoder(iconv_open("CP932", "UTF-16BE"))
{ }

Cp932Platform::~Cp932Platform()
{
    iconv_close(m_decoder);
    iconv_close(m_encoder);
}

namespace {

/** Converts two bytes; 0 unless exactly two come out. */
quint16 convert(iconv_t converter, quint16 value)
{
    char input[2] = { char(value >> 8), char(value & 0xff) };
    char output[8] = {};
    char* from = input;
    char* to = output;
    size_t inputLeft = sizeof input;
    size_t outputLeft = sizeof output;
    iconv(converter, nullptr, nullptr, nullptr, nullptr);
    if (iconv(converter, &from, &inputLeft, &to, &outputLeft) != 0 || outputLeft != sizeof output - 2)
        return 0;
    return quint16(uchar(output[0]) << 8 | uchar(output[1]));
}

} // namespace

char16_t Cp932Platform::decode(quint16 code) const
{
    return convert(m_decoder, code);
}

quint16 Cp932Platform::encode(char16_t character) const
{
    return convert(m_encoder, character);
}

} // namespace padesk
