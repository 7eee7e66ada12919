// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlcatalog.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>

#include <array>
#include <map>

// Outside the namespace, as the macro asks for. Needed because the layer is a static library.
static void initSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace padesk {
namespace {
// Looked up by view, without making a QString of it each time.
template <class T>
using ByName = std::map<QString, T, std::less<>>;

QString folderOf(Engine engine)
{
    return engine == Engine::Sqlite ? u"sqlite"_qs : u"psql"_qs;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(path));
    return file.readAll().replace("\r\n", "\n");
}

/** Paths by file name without ".sql", the engine's own over the common ones. */
QMap<QString, QString> filesOf(Engine engine, const QString& kind)
{
    initSqlResources();
    QMap<QString, QString> files;
    for (const QString& folder : { u"common"_qs, folderOf(engine) }) {
        const QDir directory(u":/sql/%1/%2"_qs.arg(kind, folder));
        for (const QFileInfo& file : directory.entryInfoList({ u"*.sql"_qs }, QDir::Files))
            files.insert(file.completeBaseName(), file.filePath());
    }
    return files;
}

ByName<SqlText> loadQueries(Engine engine)
{
    ByName<SqlText> queries;
    const auto files = filesOf(engine, u"queries"_qs);
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        queries.emplace(file.key(), parseSql(engine, file.key(), QString::fromUtf8(bytesOf(file.value()))));
    return queries;
}

ByName<QStringList> loadScripts(Engine engine)
{
    ByName<QStringList> scripts;
    const auto files = filesOf(engine, u"session"_qs);
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        scripts.emplace(file.key(), parseScript(engine, QString::fromUtf8(bytesOf(file.value()))));
    return scripts;
}

SqlMigration loadMigration(Engine engine, const QString& path)
{
    const QByteArray bytes = bytesOf(path);
    const QString fileName = QFileInfo(path).completeBaseName();
    SqlMigration migration;
    migration.version = fileName.left(4).toInt();
    migration.name = fileName.mid(5);
    migration.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    for (const QString& statement : parseScript(engine, QString::fromUtf8(bytes)))
        migration.statements.append(fillNames(statement, {}));
    return migration;
}

std::vector<SqlMigration> loadMigrations(Engine engine)
{
    QMap<QString, QString> byNumber;
    initSqlResources();
    for (const QString& folder : { u"common"_qs, folderOf(engine) }) {
        const QDir directory(u":/sql/migrations/%1"_qs.arg(folder));
        for (const QFileInfo& file : directory.entryInfoList({ u"????_*.sql"_qs }, QDir::Files))
            byNumber.insert(file.fileName().left(4), file.filePath());
    }
    std::vector<SqlMigration> migrations;
    for (const QString& path : byNumber) {
        migrations.push_back(loadMigration(engine, path));
        if (migrations.back().version != int(migrations.size()))
            qFatal("migration %zu is missing before %s", migrations.size(), qPrintable(path));
    }
    return migrations;
}

const ByName<SqlText>& queriesOf(Engine engine)
{
    static const std::array all { loadQueries(Engine::Sqlite), loadQueries(Engine::Postgresql) };
    return all.at(std::size_t(engine));
}

const ByName<QStringList>& scriptsOf(Engine engine)
{
    static const std::array all { loadScripts(Engine::Sqlite), loadScripts(Engine::Postgresql) };
    return all.at(std::size_t(engine));
}

template <class T>
const T& find(const ByName<T>& entries, QStringView name, Engine engine)
{
    const auto found = entries.find(name);
    if (found == entries.end())
        qFatal("no SQL file %s for %s", qPrintable(name.toString()), qPrintable(folderOf(engine)));
    return found->second;
}

template <class T>
QStringList namesOf(const ByName<T>& entries)
{
    QStringList names;
    for (const auto& entry : entries)
        names.append(entry.first);
    return names;
}
} // namespace

const SqlText& sql(Engine engine, QStringView name)
{
    return find(queriesOf(engine), name, engine);
}

QString recordTemplate(QStringView name)
{
    initSqlResources();
    return QString::fromUtf8(bytesOf(u":/sql/records/%1.sql"_qs.arg(name)));
}

QString rowTemplate(QStringView name)
{
    initSqlResources();
    return QString::fromUtf8(bytesOf(u":/sql/rows/%1.sql"_qs.arg(name)));
}

QStringList sqlNames(Engine engine)
{
    return namesOf(queriesOf(engine));
}

const QStringList& sessionScript(Engine engine, QStringView name)
{
    return find(scriptsOf(engine), name, engine);
}

QStringList sessionScriptNames(Engine engine)
{
    return namesOf(scriptsOf(engine));
}

const std::vector<SqlMigration>& sqlMigrations(Engine engine)
{
    static const std::array all { loadMigrations(Engine::Sqlite), loadMigrations(Engine::Postgresql) };
    return all.at(std::size_t(engine));
}

int sqlHead(Engine engine)
{
    return int(sqlMigrations(engine).size());
}

} // namespace padesk
