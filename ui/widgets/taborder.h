// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace padesk {

/**
 * Lets Tab go through the part as the eye does: in the order of its layouts, whatever the order in which its fields
 * were made. Called once everything has its place; what is hidden then keeps its turn.
 */
void tabLikeTheEye(QWidget* part);

} // namespace padesk
