// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempdatabase.h"

#include "models/store/migrations.h"
#include "tests/support/pgcluster.h"

#include <QTest>

namespace padesk::test {

TempDatabase::TempDatabase(Engine engine, Content content)
    : m_url(engine == Engine::Sqlite ? DatabaseUrl::forFile(m_folder.filePath(u"test.sqlite"_qs))
                                     : PgCluster::instance().createDatabase())
{
    OpenOptions options;
    options.create = true;
    const auto database = open(options);
    if (content == Content::Nothing)
        return;
    if (const auto done = upgrade(*database); !done)
        qFatal("upgrade: %s", qPrintable(done.error().detail));
}

std::unique_ptr<Database> TempDatabase::open(OpenOptions options) const
{
    auto database = Database::open(m_url, options);
    if (!database)
        qFatal("open: %s", qPrintable(database.error().detail));
    return std::move(*database);
}

void addEngineRows()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgresql") << Engine::Postgresql;
}

} // namespace padesk::test
