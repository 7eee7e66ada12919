// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace padesk {

/**
 * The double-byte part of CP932 as the operating system knows it, once per process, from then on without a call into
 * it. Index and value 0 mean "no such character".
 */
struct Cp932Table {
    static constexpr int TrailCount = 0x100;
    /** UTF-16 unit for (lead << 8 | trail), 65,536 entries. */
    QList<char16_t> toUnicode;
    /** Double-byte code for a UTF-16 unit, 65,536 entries. */
    QList<quint16> fromUnicode;

    static const Cp932Table& instance();
    static bool isLead(uchar byte) { return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc); }
    static bool isTrail(uchar byte) { return byte >= 0x40 && byte <= 0xfc && byte != 0x7f; }
};

/** What the operating system makes of one double-byte code (iconv or Win32), and the reverse; 0 when it has none. */
class Cp932Platform {
public:
    Cp932Platform();
    ~Cp932Platform();
    Cp932Platform(const Cp932Platform&) = delete;
    Cp932Platform& operator=(const Cp932Platform&) = delete;

    char16_t decode(quint16 code) const;
    quint16 encode(char16_t character) const;

private:
    void* m_decoder = nullptr;
    void* m_encoder = nullptr;
};

} // namespace padesk
