// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/passwordchange.h"

namespace padesk {

/** One sentence: what became of a change of password that did not end as it should, and what to do. */
QString changeSentence(const PasswordChangeEnd& change);

} // namespace padesk
