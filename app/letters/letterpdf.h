// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/letter.h"

#include <functional>

class QIODevice;
class QPagedPaintDevice;

namespace padesk {

struct LetterPdfOptions {
    QString title; ///< empty: the subject of the first letter
    /** True when the file goes to a customer: a letter whose passcode is masked is refused. */
    bool handOver = false;
    /** Called after each letter with (done, all); false stops the work. */
    std::function<bool(qsizetype, qsizetype)> progress;
};

/**
 * All letters in one PDF file (A4, 720 dpi, fonts embedded as subsets), in their order. Answers the number of pages.
 * Refused before a byte is written: no letter or a masked one handed over (BadInput), no Japanese font (NotFound).
 * While writing: a character no font can draw (BadInput, names it), Cancelled, Failed when the device takes no more.
 * After an error the device's content is no usable PDF: throw it away.
 */
Result<int> writePdf(QIODevice& device, const QList<Letter>& letters, const LetterPdfOptions& options = {});

/** As above into a file of mode 0600, put in place only when complete. */
Result<int> writePdf(const QString& path, const QList<Letter>& letters, const LetterPdfOptions& options = {});

/**
 * As writePdf() on a printer or another device of pages, whose sheet becomes A4 without margins. After an error the
 * device may hold some of the pages.
 */
Result<int> printLetters(QPagedPaintDevice& device, const QList<Letter>& letters, const LetterPdfOptions& options = {});

/** As writePdf(), with every letter laid out for a fax: black only, no thin line, nothing below 10.5 pt (P5). */
Result<int> writeFaxPdf(QIODevice& device, QList<Letter> letters, const LetterPdfOptions& options = {});

} // namespace padesk
