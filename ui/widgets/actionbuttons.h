// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/buttonlook.h"

#include <QString>

class QAction;
class QWidget;

namespace padesk {

class KeyButton;

/**
 * A button that presses the action and follows its text (without mnemonic), key, state and visibility; its tool tip is
 * why it is off, or what it does.
 */
KeyButton* actionButton(QAction* action, ButtonVariant variant, const QString& iconName, QWidget* parent);

} // namespace padesk
