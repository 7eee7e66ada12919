// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desk.h"

#include "models/domain/desk/caserows.h"
#include "models/store/desk/sqlrowsource.h"
#include "models/tables/nominationtablemodel.h"

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
    DeskStore store(url);
    SqlRowSource<NominationRow> source(store);
    MainWindow window(
        source, [] { return QDateTime::currentDateTimeUtc(); }, profile);
    QObject::connect(&store, &DeskStore::changed, &window.approvals().model(), &NominationTableModel::applyChanges);
    store.watch();
    window.show();
    return QApplication::exec();
}

} // namespace padesk
