// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace padesk {

/**
 * What a screen reader takes a widget of our own painting for. Without a role it is filler, whose name is passed over.
 * Called while the widget is made, before anybody can have asked.
 */
void setHeardRole(QWidget* widget, QAccessible::Role role);

} // namespace padesk
