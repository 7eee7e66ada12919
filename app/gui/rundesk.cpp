// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/rundesk.h"

#include "app/gui/contactdesk.h"
#include "app/gui/desk.h"
#include "app/gui/singleinstance.h"
#include "app/network/networkwatch.h"
#include "ui/frame/preferences.h"

#include <QApplication>

#include <cstdlib>

namespace padesk {
namespace {

/** On the page that most people begin with. */
template <class AnyDesk>
int runUntilClosed(const DeskPlace& place, const std::function<void(MainWindow&)>& prepare)
{
    SingleInstance instance(place.url.toString());
    if (!instance.isFirst())
        return EXIT_SUCCESS;
    Preferences preferences;
    dressApplication(preferences);
    AnyDesk desk(place, preferences);
    QObject::connect(&instance, &SingleInstance::wanted, &desk.window(), [&desk] {
        desk.window().setWindowState(desk.window().windowState() & ~Qt::WindowMinimized);
        desk.window().raise();
        desk.window().activateWindow();
    });
    if (prepare)
        prepare(desk.window());
    const NetworkWatch network;
    QObject::connect(&network, &NetworkWatch::reachableAgain, &desk, &AnyDesk::wake);
    desk.window().show();
    desk.start(PageId::Approvals);
    return QApplication::exec();
}

} // namespace

bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

void dressApplication(const Preferences& preferences)
{
    Theme::setBodySize(preferences.bodySize());
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        Theme::apply(*application, preferences.theme() == ThemeChoice::Dark ? ThemeKind::Dark : ThemeKind::Light);
}

int runDesk(const DeskPlace& place, const std::function<void(MainWindow&)>& prepare)
{
    switch (place.signedIn ? place.signedIn->kind : LoginKind::Staff) {
    case LoginKind::Staff:
        return runUntilClosed<Desk>(place, prepare);
    case LoginKind::Contact:
        return runUntilClosed<ContactDesk>(place, prepare);
    case LoginKind::Portal:
    case LoginKind::Worker:
        break;
    }
    return EXIT_FAILURE;
}

} // namespace padesk
