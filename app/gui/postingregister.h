// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audit.h"
#include "models/store/waitingletters.h"

namespace padesk {

/** 発送簿: what was taken to the post office on one day. */
struct PostingRegister {
    QDate day;
    QList<WaitingLetter> letters;
    /** Printed on it, so that a history that is rewritten later no longer fits (SECURITY.md). */
    HistoryHead head;
};

Result<PostingRegister> readPostingRegister(Database& database, QDate day);

/** In the language of the desk. Needs a QGuiApplication, but not its thread; NotFound without a Japanese font. */
Result<void> writeRegisterPdf(const PostingRegister& entries, const QString& path);
/** The same lines as UTF-8 with byte order mark, the head in the last line. */
Result<void> writeRegisterCsv(const PostingRegister& entries, const QString& path);

} // namespace padesk
