// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desk.h"

#include "app/gui/nominationsource.h"

#include <QApplication>

namespace padesk {

bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

int runDesk(const DatabaseUrl& url, ProfileKind profile)
{
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        Theme::apply(*application, ThemeKind::Light);
    StoreThread store(url);
    NominationSource source(store);
    MainWindow window(
        source, [] { return QDateTime::currentDateTimeUtc(); }, profile);
    window.show();
    return QApplication::exec();
}

} // namespace padesk
