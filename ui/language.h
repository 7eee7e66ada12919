// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace padesk {

/** "ja" on a Japanese system, "en" on any other: by LC_ALL, LC_MESSAGES and LANG, or the system's setting. */
QString systemLanguage();

/** Takes "ja" or "en" as the language of all sentences from now on. Needs an application object; the GUI thread's. */
void useLanguage(const QString& language);

} // namespace padesk
