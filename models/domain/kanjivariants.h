// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace padesk {

/**
 * Kanji that stand for one another in names of people and companies, in groups parted by spaces: the usual one first,
 * then its old and variant forms. No character is in two groups. Forms that Unicode decomposes by itself are not
 * listed.
 *
 * From the old forms in brackets of the 常用漢字表 (2010) and 当用漢字字体表 (1949), and the variants usual in family
 * and place names (髙 﨑 嵜 邉 濵 桒 栁 嶋 𠮷 …).
 */
QStringView kanjiVariants();

} // namespace padesk
