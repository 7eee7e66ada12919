// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace padesk {

enum class ThemeKind { Light, Dark };

/** Meanings of a tinted chip (VISUAL.md 2). */
enum class Tone { Grey, Blue, Violet, Amber, Rust, Teal, Green, Red };

struct ToneColours {
    QColor text;
    QColor tint;
};

/** The colour tokens that a palette has no role for. Own widgets read them when they paint. */
struct ThemeTokens {
    QColor sidebar;
    QColor surfaceAlt;
    QColor line;
    QColor rowLine;
    QColor text2;
    QColor text3;
    QColor accentText;
    QColor accentSoft2;
    QColor selection;
};

/** Light or dark: one per process, set on the GUI thread. */
class Theme {
public:
    static ThemeKind current();
    static const ThemeTokens& tokens();
    static ToneColours tone(Tone tone);
    static QPalette palette(ThemeKind kind);
    /** Fusion, the font families and the palette; may be called again to switch. */
    static void apply(QApplication& application, ThemeKind kind);
};

/** A size of VISUAL.md, given at the base font's line height of 19, for the font in use. */
int em(int pixels, const QFont& font);

} // namespace padesk
