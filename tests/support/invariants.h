// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/commandmaker.h"

namespace padesk::test {

/** A store before and after one command. */
struct StepView {
    const MemoryStore& before;
    const MemoryStore& after;
    const Handed& handed;
    const Answer& answer;
    const CommandMaker& maker;
};

/** Which invariants of DOMAIN.md 4.9 the step broke, each with what it found; I10 is the database's. */
QStringList brokenInvariants(const StepView& step);

/** I12: the moves of rows from state to state that DOMAIN.md 4.3 to 4.6 do not have. */
QStringList illegalMoves(const StepView& step);

} // namespace padesk::test
