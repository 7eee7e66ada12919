// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyleFactory>

#include <array>

namespace padesk {
namespace {

constexpr qreal bodyPoints = 9.75;
constexpr int baseLineHeight = 19;

ThemeKind currentKind = ThemeKind::Light;

const ThemeTokens lightTokens { QColor(0xEBEDF2), QColor(0xF8F9FB), QColor(0xDDE1E8), QColor(0xECEFF3),
    QColor(0x475061), QColor(0x5F697A), QColor(0x1F4F9E), QColor(0xD3E1F8), QColor(0xDFE9FA) };
const ThemeTokens darkTokens { QColor(0x14171C), QColor(0x242931), QColor(0x323843), QColor(0x2A2F38), QColor(0xB7BFCB),
    QColor(0x98A2B1), QColor(0x94BAFF), QColor(0x2B3E60), QColor(0x283A58) };

struct TonePair {
    QRgb lightText, lightTint, darkText, darkTint;
};
constexpr std::array<TonePair, 8> tonePairs { {
    { 0x475061, 0xE9ECF1, 0xBAC2CE, 0x2E343E },
    { 0x1D4F9C, 0xE4EDFB, 0xA3C6FF, 0x24344F },
    { 0x583C9C, 0xEDE8FA, 0xCDBCFF, 0x342D4F },
    { 0x744700, 0xFCEFD0, 0xF2CB72, 0x3C311A },
    { 0x88380F, 0xFCE7DB, 0xF6B28D, 0x422B1F },
    { 0x0B5966, 0xDBF0F3, 0x80D5E0, 0x193A41 },
    { 0x125C3B, 0xDDF2E6, 0x85D8A9, 0x1D3A2D },
    { 0xA01C29, 0xFCE4E5, 0xFFA6AB, 0x47262C },
} };

struct RoleColour {
    QPalette::ColorRole role;
    QRgb light, dark;
};
constexpr std::array roleColours {
    RoleColour { QPalette::Window, 0xF4F5F8, 0x191C22 },
    RoleColour { QPalette::Base, 0xFFFFFF, 0x1F232A },
    RoleColour { QPalette::Button, 0xFFFFFF, 0x1F232A },
    RoleColour { QPalette::AlternateBase, 0xF8F9FB, 0x242931 },
    RoleColour { QPalette::Light, 0xFFFFFF, 0x2E343E },
    RoleColour { QPalette::Midlight, 0xEDEFF3, 0x15181D },
    RoleColour { QPalette::Mid, 0xDDE1E8, 0x323843 },
    RoleColour { QPalette::Dark, 0xC3CAD5, 0x465060 },
    RoleColour { QPalette::Shadow, 0x747D8C, 0x8792A3 },
    RoleColour { QPalette::WindowText, 0x1A2130, 0xE7EAF0 },
    RoleColour { QPalette::Text, 0x1A2130, 0xE7EAF0 },
    RoleColour { QPalette::ButtonText, 0x1A2130, 0xE7EAF0 },
    RoleColour { QPalette::BrightText, 0xFFFFFF, 0xFFFFFF },
    RoleColour { QPalette::PlaceholderText, 0x5F697A, 0x98A2B1 },
    RoleColour { QPalette::Highlight, 0x2757A8, 0x3D6FC6 },
    RoleColour { QPalette::HighlightedText, 0xFFFFFF, 0xFFFFFF },
    RoleColour { QPalette::Link, 0x1F4F9E, 0x94BAFF },
    RoleColour { QPalette::LinkVisited, 0x1F4F9E, 0x94BAFF },
    RoleColour { QPalette::ToolTipBase, 0x242B38, 0xE3E7EE },
    RoleColour { QPalette::ToolTipText, 0xF4F6FA, 0x1A2130 },
};

QFont bodyFont()
{
    QFont font;
    font.setFamilies({ QStringLiteral("Yu Gothic UI"), QStringLiteral("Meiryo UI"), QStringLiteral("Hiragino Sans"),
        QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Segoe UI") });
    font.setPointSizeF(bodyPoints);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

ThemeKind Theme::current()
{
    return currentKind;
}

const ThemeTokens& Theme::tokens()
{
    return currentKind == ThemeKind::Light ? lightTokens : darkTokens;
}

ToneColours Theme::tone(Tone tone)
{
    const TonePair& pair = tonePairs[static_cast<std::size_t>(tone)];
    if (currentKind == ThemeKind::Light)
        return { QColor(pair.lightText), QColor(pair.lightTint) };
    return { QColor(pair.darkText), QColor(pair.darkTint) };
}

QPalette Theme::palette(ThemeKind kind)
{
    QPalette palette;
    const bool light = kind == ThemeKind::Light;
    for (const RoleColour& colour : roleColours)
        palette.setColor(colour.role, QColor(light ? colour.light : colour.dark));
    const QColor disabled((light ? lightTokens : darkTokens).text3);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

void Theme::apply(QApplication& application, ThemeKind kind)
{
    currentKind = kind;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(bodyFont());
    application.setPalette(palette(kind));
}

int em(int pixels, const QFont& font)
{
    return qRound(qreal(pixels) * QFontMetrics(font).height() / baseLineHeight);
}

} // namespace padesk
