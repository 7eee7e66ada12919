// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/noticetext.h"

#include "app/handover/lettersource.h"

namespace padesk {

QFuture<Result<QString>> StoreNoticePort::text(const PlannedNotice& notice)
{
    return m_thread.run<QString>([notice](Database& database) -> Result<QString> {
        const Result<LetterTemplates> templates = lettersOfTheOffice(database);
        if (!templates)
            return tl::unexpected(templates.error());
        const Result<Letter> letter = composeLetter(letterRequest({ notice.delivery, notice.document }), *templates);
        return letter.map(letterPlainText);
    });
}

} // namespace padesk
