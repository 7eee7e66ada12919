// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace padesk {

/**
 * Tells that colours or the size of the text have changed, for what has a font of its own: Qt sends no event about the
 * application's font to a widget that has set its own. Widgets that paint tokens need not listen. GUI thread.
 */
class ThemeChange final : public QObject {
    Q_OBJECT

public:
    static ThemeChange& instance();

Q_SIGNALS:
    void happened();

private:
    ThemeChange() = default;
};

} // namespace padesk
