// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/letterlayout.h"

class QPainter;

namespace padesk {

/**
 * Paints a page on anything: a printer, a PDF, an image. The painter's device must be A4 in full-page mode; its logical
 * resolution is taken from the device. No colour but black, and a grey hairline by post.
 */
void paintPage(QPainter& painter, const LetterPage& page);

/** Lays out one letter and paints page (from 0). For previews and printing; nothing is painted without a font. */
void paintLetterPage(QPainter& painter, const Letter& letter, int page);

/** Pages of the letter; 0 when no Japanese font is installed. */
int pageCount(const Letter& letter);

} // namespace padesk
