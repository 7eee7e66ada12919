// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/demodesk.h"

#include "app/demo/democreate.h"

namespace padesk::test {

DemoDesk::DemoDesk(Engine engine)
    : m_temp(engine)
{
    DemoOptions options;
    options.size = { 200, 800 };
    options.today = QDate(2026, 11, 20);
    options.staff.supervisor = supervisor().name;
    options.staff.supervisorName = QStringLiteral("責任者 一郎");
    const auto database = m_temp.open();
    if (const Result<void> done = createDemo(*database, options); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

const DemoDesk& DemoDesk::on(Engine engine)
{
    if (engine == Engine::Sqlite) {
        static const DemoDesk sqlite(Engine::Sqlite);
        return sqlite;
    }
    static const DemoDesk postgresql(Engine::Postgresql);
    return postgresql;
}

QDateTime DemoDesk::now()
{
    return QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC);
}

} // namespace padesk::test
