// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace padesk::cli {

/** File names and messages are UTF-8. In another locale Qt would say so on stderr: this changes it beforehand. Call it
 * before the application is made, and after the system's language was asked for. */
void requireUtf8Locale();

} // namespace padesk::cli
