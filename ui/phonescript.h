// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/phonescript.h"

#include <QStringList>

namespace padesk {

/**
 * The sentences of a script to be read out, in "ja" or "en" whatever language the desk is in. A sentence that quotes a
 * value which the script does not have is left out; an unknown key has none.
 */
QStringList scriptText(const PhoneScript& script, const QString& language);

} // namespace padesk
