// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace padesk {

/**
 * The one folding for index and query: texts that people take for the same fold to the same string. Never for printing:
 * names are kept as entered. Idempotent. Any thread.
 *
 * NFKC and case; full and half width; katakana becomes hiragana, small kana large; long vowel mark and every dash
 * become '-'; ヴァ行 becomes バ行; middle dots, variation selectors and invisible characters go; old and variant kanji
 * become the usual ones (髙 高, 﨑 崎, 邉 辺, 齋 斉). A company form ((株), ㈱, 株式会社 …) becomes its long form and a
 * word of its own, so that ㈱山田, 株式会社 山田 and 株式会社山田 are equal. Runs of white space become one space, none
 * at the ends.
 */
QString fold(QStringView text);

/**
 * The distinct 1-, 2- and 3-character grams of a folded text, in no particular order. Characters are code points; no
 * gram reaches over a space. Grams are index tokens, not text: a character that SQLite's unicode61 tokenizer would
 * split at (a symbol, a letter newer than Unicode 6.1) stands in them as a private use character, several of them
 * possibly as the same one, so a hit is confirmed on the folded text.
 */
QStringList grams(const QString& folded);

/**
 * grams() joined by spaces: the content of a row of fts5(tokenize="unicode61 remove_diacritics 0 tokenchars '@.-'"),
 * where each gram is exactly one token. Empty for an empty text. Built without the list: it runs for every row of an
 * import.
 */
QString gramText(const QString& folded);

/**
 * The fewest grams that every text containing all words of a folded query has: of each word enough 3-character grams to
 * cover it, of a shorter word itself. Empty for an empty query. In a MATCH each one is put in double quotes (none has
 * one) and joined by AND. A candidate is a hit when its folded text contains every word of the query.
 */
QStringList queryGrams(const QString& foldedQuery);

} // namespace padesk
