// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/session.h"
#include "ui/style/theme.h"

#include <QColor>
#include <QString>

namespace padesk {

struct Profile {
    ProfileKind kind = ProfileKind::Local;
    /** A short name of the database: its file, or login@host. */
    QString database;
    bool readOnly = false;
};

enum class ConnectionState { Connected, Reconnecting, Lost };

/** 本番, テスト, このPC, デモ. */
QString profileWord(ProfileKind kind);
Tone profileTone(ProfileKind kind);
/** The strip under the menu bar (VISUAL.md 2). */
QColor profileStripColour(ProfileKind kind);
QString connectionWord(ConnectionState state);

} // namespace padesk
