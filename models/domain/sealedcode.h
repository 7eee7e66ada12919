// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace padesk::refusal {

/** A passcode that came sealed with a key the worker does not have (any more): to be entered again. */
inline constexpr char codeNotOpened[] = "PA-PAS-019";

} // namespace padesk::refusal
