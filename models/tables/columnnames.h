// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace padesk {

/** What people call a stored column that only the history shows, in the chosen language; empty for another one. */
QString columnName(const QString& column);

} // namespace padesk
