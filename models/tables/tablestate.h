// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace padesk {

/** What a table shows besides its rows; each model has these states as part of its interface. */
enum class TableState {
    /** Rows are being read and there are none yet. */
    Loading,
    /** Read, and there is nothing. */
    Empty,
    Ready,
    /** Could not be read; rows read before stay. */
    Failed,
};

} // namespace padesk
