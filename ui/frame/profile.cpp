// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/profile.h"

#include <QCoreApplication>

namespace padesk {
namespace {

constexpr QRgb productionLight = 0xFFB3232F;
constexpr QRgb productionDark = 0xFFD45A64;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

} // namespace

QString profileWord(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Local:
        return Words::tr("This PC");
    case ProfileKind::Demo:
        return Words::tr("Demo");
    case ProfileKind::Test:
        return Words::tr("Test");
    case ProfileKind::Production:
        return Words::tr("Production");
    }
    return {};
}

Tone profileTone(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Local:
        return Tone::Grey;
    case ProfileKind::Demo:
        return Tone::Blue;
    case ProfileKind::Test:
        return Tone::Green;
    case ProfileKind::Production:
        return Tone::Red;
    }
    return Tone::Grey;
}

QColor profileStripColour(ProfileKind kind)
{
    if (kind == ProfileKind::Production)
        return QColor::fromRgb(Theme::current() == ThemeKind::Light ? productionLight : productionDark);
    return Theme::tone(profileTone(kind)).text;
}

QString connectionWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connected:
        return Words::tr("Connected");
    case ConnectionState::Reconnecting:
        return Words::tr("Reconnecting");
    case ConnectionState::Lost:
        return Words::tr("Not connected");
    }
    return {};
}

} // namespace padesk
