// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace padesk::test {

/**
 * Hands that many nominations in while two workers apply them, and kills (SIGKILL) whichever holds the lease, so many
 * times at random moments; another one is started for it. What is wrong at the end, empty when nothing was lost and
 * nothing done twice.
 */
QString killWorkersWhileWorking(int commands, int kills);

} // namespace padesk::test
