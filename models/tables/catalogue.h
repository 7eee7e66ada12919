// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace padesk {

/**
 * The translation of a source text into "ja" or "en", whatever language the desk is in; the source text when there is
 * none. The GUI thread's.
 */
QString translated(const QString& language, const char* context, const char* source);

} // namespace padesk
