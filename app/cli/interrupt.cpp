// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>

namespace padesk::cli {
namespace {
CancelFlag raised = false;
static_assert(CancelFlag::is_always_lock_free, "a signal handler may only touch what needs no lock");

void raiseFlag(int signal)
{
    raised.store(true, std::memory_order_relaxed);
    std::signal(signal, SIG_DFL);
}
} // namespace

Interrupt::Interrupt()
{
    raised = false;
    std::signal(SIGINT, raiseFlag);
    std::signal(SIGTERM, raiseFlag);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

const CancelFlag* Interrupt::flag() const
{
    return &raised;
}

} // namespace padesk::cli
