// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempdatabase.h"

#include "models/store/migrations.h"
#include "tests/support/pgcluster.h"

#include <QFile>
#include <QTest>

namespace padesk::test {
namespace {
/** Applies the migrations once in a program; every test then works on a copy. */
DatabaseUrl withSchema(DatabaseUrl url)
{
    OpenOptions options;
    options.create = true;
    const auto database = Database::open(url, options);
    if (!database)
        qFatal("open: %s", qPrintable(database.error().detail));
    if (const auto done = upgrade(**database); !done)
        qFatal("upgrade: %s", qPrintable(done.error().detail));
    return url;
}

void copySchemaFile(const QString& path)
{
    static const QTemporaryDir folder;
    static const DatabaseUrl schema = withSchema(DatabaseUrl::forFile(folder.filePath(u"schema.sqlite"_qs)));
    if (!QFile::copy(schema.path, path))
        qFatal("can't copy %s", qPrintable(schema.path));
}

DatabaseUrl copySchemaOnServer()
{
    static const DatabaseUrl schema = withSchema(PgCluster::instance().createDatabase());
    return PgCluster::instance().createDatabase(schema.database);
}
} // namespace

TempDatabase::TempDatabase(Engine engine, Content content)
{
    const bool schema = content == Content::Schema;
    if (engine == Engine::Postgresql) {
        m_url = schema ? copySchemaOnServer() : PgCluster::instance().createDatabase();
        return;
    }
    m_url = DatabaseUrl::forFile(m_folder.filePath(u"test.sqlite"_qs));
    OpenOptions options;
    options.create = true;
    if (schema)
        copySchemaFile(m_url.path);
    else
        open(options);
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
