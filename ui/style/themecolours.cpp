// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <array>

namespace padesk {
namespace {

struct ColourPair {
    QRgb light, dark;

    QColor of(ThemeKind kind) const { return QColor(kind == ThemeKind::Light ? light : dark); }
};

QColor translucent(QRgb rgb, float opacity)
{
    QColor colour(rgb);
    colour.setAlphaF(opacity);
    return colour;
}

ThemeTokens makeTokens(ThemeKind kind)
{
    const auto pick = [kind](QRgb light, QRgb dark) { return ColourPair { light, dark }.of(kind); };
    return {
        .canvas = pick(0xF4F5F8, 0x191C22),
        .sidebar = pick(0xEBEDF2, 0x14171C),
        .surface = pick(0xFFFFFF, 0x1F232A),
        .surfaceAlt = pick(0xF8F9FB, 0x242931),
        .sunken = pick(0xEDEFF3, 0x15181D),
        .line = pick(0xDDE1E8, 0x323843),
        .rowLine = pick(0xECEFF3, 0x2A2F38),
        .control = pick(0xC3CAD5, 0x465060),
        .field = pick(0x747D8C, 0x8792A3),
        .text = pick(0x1A2130, 0xE7EAF0),
        .text2 = pick(0x475061, 0xB7BFCB),
        .text3 = pick(0x5F697A, 0x98A2B1),
        .accent = pick(0x2757A8, 0x3D6FC6),
        .accentHover = pick(0x1F4A93, 0x3462B4),
        .onAccent = pick(0xFFFFFF, 0xFFFFFF),
        .accentText = pick(0x1F4F9E, 0x94BAFF),
        .accentSoft = pick(0xE6EEFB, 0x233149),
        .accentSoft2 = pick(0xD3E1F8, 0x2B3E60),
        .selection = pick(0xDFE9FA, 0x283A58),
        .hover = kind == ThemeKind::Light ? translucent(0x1A2130, 0.05F) : translucent(0xFFFFFF, 0.055F),
        .focus = pick(0x2F6FE0, 0x6EA2FF),
        .inverse = pick(0x242B38, 0xE3E7EE),
        .onInverse = pick(0xF4F6FA, 0x1A2130),
        .inverseLink = pick(0xA9C7FF, 0x1F4F9E),
        .differing = pick(0xFFF7F7, 0x2A2228),
        .production = pick(0xB3232F, 0xD45A64),
    };
}

struct TonePair {
    ColourPair text, tint;
};
constexpr std::array<TonePair, 8> tones { {
    { { 0x475061, 0xBAC2CE }, { 0xE9ECF1, 0x2E343E } },
    { { 0x1D4F9C, 0xA3C6FF }, { 0xE4EDFB, 0x24344F } },
    { { 0x583C9C, 0xCDBCFF }, { 0xEDE8FA, 0x342D4F } },
    { { 0x744700, 0xF2CB72 }, { 0xFCEFD0, 0x3C311A } },
    { { 0x88380F, 0xF6B28D }, { 0xFCE7DB, 0x422B1F } },
    { { 0x0B5966, 0x80D5E0 }, { 0xDBF0F3, 0x193A41 } },
    { { 0x125C3B, 0x85D8A9 }, { 0xDDF2E6, 0x1D3A2D } },
    { { 0xA01C29, 0xFFA6AB }, { 0xFCE4E5, 0x47262C } },
} };

constexpr std::array<ColourPair, 6> avatars { {
    { 0x3B67B0, 0x4571BC },
    { 0x7656B8, 0x7E5FC0 },
    { 0x97611A, 0x95641E },
    { 0x2B7A6B, 0x2C796A },
    { 0xA8476A, 0xAC4C72 },
    { 0x5B6678, 0x5F6B7F },
} };

void setRoles(QPalette& palette, const ThemeTokens& tokens)
{
    palette.setColor(QPalette::Window, tokens.canvas);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.surfaceAlt);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.sunken);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.control);
    palette.setColor(QPalette::Shadow, tokens.field);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(role, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
    palette.setColor(QPalette::PlaceholderText, tokens.text3);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accentText);
    palette.setColor(QPalette::LinkVisited, tokens.accentText);
    palette.setColor(QPalette::ToolTipBase, tokens.inverse);
    palette.setColor(QPalette::ToolTipText, tokens.onInverse);
}

} // namespace

const ThemeTokens& Theme::tokens(ThemeKind kind)
{
    static const ThemeTokens light = makeTokens(ThemeKind::Light);
    static const ThemeTokens dark = makeTokens(ThemeKind::Dark);
    return kind == ThemeKind::Light ? light : dark;
}

ToneColours Theme::tone(Tone tone, ThemeKind kind)
{
    const TonePair& pair = tones[static_cast<std::size_t>(tone)];
    return { pair.text.of(kind), pair.tint.of(kind) };
}

const ChartColours& Theme::chart(ThemeKind kind)
{
    static const ChartColours light { QColor(0x3E6FC0), QColor(0x9C86D6), QColor(0xB98218), QColor(0xB5542A),
        QColor(0x2F8390), QColor(0xC9683A) };
    static const ChartColours dark { QColor(0x5F92E6), QColor(0xB7A4F0), QColor(0xDDB058), QColor(0xD97C4F),
        QColor(0x4FAFBC), QColor(0xE09468) };
    return kind == ThemeKind::Light ? light : dark;
}

QColor Theme::avatar(qint64 operatorId, ThemeKind kind)
{
    const auto index = static_cast<std::size_t>(std::abs(operatorId % static_cast<qint64>(avatars.size())));
    return avatars[index].of(kind);
}

/** All groups alike, so that a window in the background looks the same; then the disabled texts (VISUAL.md 9). */
QPalette Theme::palette(ThemeKind kind)
{
    const ThemeTokens& colours = tokens(kind);
    QPalette palette;
    setRoles(palette, colours);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, colours.text3);
    return palette;
}

} // namespace padesk
