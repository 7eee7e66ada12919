// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace padesk {

/** Part of a text, in UTF-16 units. */
struct TextRange {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextRange&) const = default;
};

/** A piece of a text as it is compared, and where it stands in what was written. */
struct TextToken {
    QString text;
    TextRange range;
    /** A legal form of a company, in its long spelling. */
    bool isCompanyForm = false;
};
using TextTokens = QList<TextToken>;

/** The characters as written. A base and its marks (voicing, variation selectors) are one. */
TextTokens rawTokens(QStringView text);

/**
 * The characters as fold() has them, one token each, a legal form as one. White space is a token " " for the caller to
 * drop. が and ヶ between kanji are the same.
 */
TextTokens foldedTokens(QStringView text);

/**
 * Kana by sound: on top of foldedTokens() ヂ is ジ, ヅ is ズ, ヲ is オ, and a long vowel is one whether written ー or
 * as a vowel (オオノ, オウノ, オーノ). Legal forms spelled in kana or in brackets ((カ), カ）) are recognised at both
 * ends.
 */
TextTokens kanaTokens(QStringView text);

/**
 * Letters by sound, in Hepburn without long vowels: Kunrei spellings (si, tu, zya), m before b, m and p, tch, and o,
 * oo, ou, oh, ō are one. What is no letter is dropped.
 */
TextTokens romanTokens(QStringView text);

/** Digits alone; a leading +81 or 0081 is 0. An extension (内線, ext.) and what follows it is dropped. */
TextTokens phoneTokens(QStringView text);

/** The tokens that are neither space nor, if wanted, a legal form. */
TextTokens without(const TextTokens& tokens, bool companyForms);

QString joined(const TextTokens& tokens);

/** Where two texts differ: the tokens of each side that have no partner in the longest common sequence, joined to
 * ranges. */
struct TextDifference {
    QList<TextRange> left;
    QList<TextRange> right;
};
TextDifference difference(const TextTokens& left, const TextTokens& right);

} // namespace padesk
