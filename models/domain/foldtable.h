// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>

namespace padesk {

/**
 * What fold() makes of every UTF-16 code unit by itself: the folded unit, or one of the actions below, which are
 * control characters and so never a folded unit. Built once, at the first use.
 */
class FoldTable {
public:
    enum Action : char16_t {
        /** Leaves no trace: invisible, a variation selector, a middle dot. */
        Drop = 0,
        /** Becomes the several units of expansion(). */
        Expand,
        /** May combine with what is before it, so that the text has to be normalised as a whole. */
        Combine,
        /** Half of a code point beyond the BMP. */
        Surrogate,
        /** ゛ and ゜ in all their forms. */
        VoicedMark,
        SemiVoicedMark,
        /** White space and control characters. */
        Space,
        LastAction = Space,
    };

    static const FoldTable& instance();

    char16_t operator[](char16_t unit) const { return m_units[unit]; }
    QString expansion(char16_t unit) const { return m_expansions.value(unit); }
    /** A code point beyond the BMP: its folded text, not yet passed through the table itself. */
    QString beyondBmp(char32_t codePoint) const;

private:
    FoldTable();
    void addVariants();
    char16_t foldAlone(char16_t unit);

    std::array<char16_t, 0x10000> m_units;
    QHash<char16_t, QString> m_expansions;
    QHash<char32_t, char16_t> m_variantsBeyondBmp;
};

} // namespace padesk
