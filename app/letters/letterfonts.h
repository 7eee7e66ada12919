// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace padesk {

/** The font families of a letter. */
struct LetterFonts {
    QString text; ///< Japanese glyph variants, regular and bold
    QString code; ///< fixed pitch, for the passcode and the number under the QR code
};

/**
 * Picks the families from what is installed. Text, best first: Noto Sans CJK JP (Debian), Noto Sans JP, Yu Gothic,
 * Meiryo, BIZ UDGothic (Windows), Hiragino Sans, Hiragino Kaku Gothic ProN (macOS), IPAexGothic, IPAGothic, Takao
 * Gothic, VL Gothic. Chinese and Korean families are never taken: their glyphs of the same characters differ. NotFound,
 * in plain words, when none of them is there: a letter is never printed with boxes.
 */
Result<LetterFonts> chooseLetterFonts(const QStringList& installed);

/** chooseLetterFonts() over this machine's fonts; needs a QGuiApplication. */
Result<LetterFonts> letterFonts();

} // namespace padesk
