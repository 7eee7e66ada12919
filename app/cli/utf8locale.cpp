// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/utf8locale.h"

#include <QByteArray>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

namespace padesk::cli {

void requireUtf8Locale()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

} // namespace padesk::cli
