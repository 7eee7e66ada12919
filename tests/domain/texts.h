// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <ostream>
#include <rapidcheck.h>

/** Lets RapidCheck print a counterexample. */
void showValue(const QString& text, std::ostream& out);

namespace padesk::test {

/** Any UTF-16 at all: kana, kanji, marks, symbols, pairs and halves of pairs, mostly from the ranges that fold()
 * treats. */
rc::Gen<QString> anyText();

/** Names and addresses as they are typed: letters, digits, kana, kanji, spaces, dashes, company forms. */
rc::Gen<QString> japaneseText();

/** ASCII in full width. */
QString fullWidth(QString text);

/** Hiragana as katakana. */
QString katakana(QString text);

} // namespace padesk::test
