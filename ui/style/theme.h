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

/** The colours of VISUAL.md 2 by name. Own widgets read them when they paint, so that a switch shows at once. */
struct ThemeTokens {
    QColor canvas;
    QColor sidebar;
    QColor surface;
    QColor surfaceAlt;
    QColor sunken;
    QColor line;
    QColor rowLine;
    QColor control;
    QColor field;
    QColor text;
    QColor text2;
    /** Never on selection or accentSoft2. */
    QColor text3;
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor accentText;
    QColor accentSoft;
    QColor accentSoft2;
    QColor selection;
    /** Translucent: lies over any ground. */
    QColor hover;
    QColor focus;
    QColor inverse;
    QColor onInverse;
    QColor inverseLink;
    /** The ground of a compared row that differs. */
    QColor differing;
    /** The strip under the menu bar of the production profile. */
    QColor production;
};

/** Bars of the charts, at least 3:1 on surface. */
struct ChartColours {
    QColor officeReview;
    QColor siteReview;
    QColor onHold;
    QColor unknownSite;
    QColor approved;
    QColor refused;
};

/** Light or dark and the size of the text: one per process, used on the GUI thread only. */
class Theme {
public:
    static ThemeKind current();
    static const ThemeTokens& tokens() { return tokens(current()); }
    static const ThemeTokens& tokens(ThemeKind kind);
    static ToneColours tone(Tone tone) { return Theme::tone(tone, current()); }
    static ToneColours tone(Tone tone, ThemeKind kind);
    static const ChartColours& chart() { return chart(current()); }
    static const ChartColours& chart(ThemeKind kind);
    /** One of six grounds for white letters, the same for the same number. */
    static QColor avatar(qint64 operatorId) { return avatar(operatorId, current()); }
    static QColor avatar(qint64 operatorId, ThemeKind kind);
    static QPalette palette(ThemeKind kind);
    /** Style, font and palette; may be called again to switch, nothing is rebuilt. */
    static void apply(QApplication& application, ThemeKind kind);

    /** The font of all texts (VISUAL.md 3); the other roles come from it by textFont(). */
    static QFont bodyFont();
    static double bodySize();
    /** In points, kept within 9 to 14; takes effect at once when the theme is applied already. */
    static void setBodySize(double points);
};

/** A size of VISUAL.md, given at the base font's line height of 19, for the font in use (the body font). */
int em(int pixels, const QFont& font);

} // namespace padesk
