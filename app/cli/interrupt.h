// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/orderarray.h"

namespace padesk::cli {

/** While one is alive, Ctrl-C and SIGTERM raise flag() instead of ending the program; the second one ends it. */
class Interrupt {
public:
    Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    ~Interrupt();

    const CancelFlag* flag() const;
};

} // namespace padesk::cli
