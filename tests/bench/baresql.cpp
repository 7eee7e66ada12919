// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baresql.h"

#include "tests/bench/bench.h"

#include <QSqlError>
#include <QSqlRecord>

namespace padesk::bench {

BareConnection::BareConnection(const QString& path)
    : BareConnection(DatabaseUrl::forFile(path))
{ }

BareConnection::BareConnection(const DatabaseUrl& url)
    : m_database(QSqlDatabase::addDatabase(
        url.engine == Engine::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), url.toString()))
{
    if (url.engine == Engine::Sqlite)
        openFile(url.path);
    else
        openServer(url);
}

void BareConnection::openFile(const QString& path)
{
    m_database.setDatabaseName(path);
    if (!m_database.open())
        giveUp(path);
    for (const char* pragma : { "journal_mode=wal", "synchronous=full", "foreign_keys=on" })
        run(QStringLiteral("pragma %1").arg(QLatin1String(pragma)));
}

void BareConnection::openServer(const DatabaseUrl& url)
{
    m_database.setDatabaseName(url.database);
    m_database.setHostName(url.hosts.first().name);
    m_database.setPort(url.hosts.first().port);
    m_database.setUserName(url.user);
    if (!m_database.open())
        giveUp(m_database.lastError().text());
    run(QStringLiteral("set search_path = pa, pg_catalog"));
    run(QStringLiteral("set timezone = 'UTC'"));
}

BareConnection::~BareConnection()
{
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void BareConnection::run(const QString& statement)
{
    if (!QSqlQuery(m_database).exec(statement))
        giveUp(statement);
}

QSqlQuery BareConnection::prepared(const QString& statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        giveUp(statement);
    return query;
}

std::vector<QVariantList> BareConnection::rows(const QString& statement)
{
    QSqlQuery query = prepared(statement);
    if (!query.exec())
        giveUp(statement);
    const int columns = query.record().count();
    std::vector<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        rows.push_back(row);
    }
    return rows;
}

QString insertStatement(const QString& table, const QStringList& columns)
{
    return QStringLiteral("insert into %1 (%2) values (%3)")
        .arg(table, columns.join(QStringLiteral(", ")),
            QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
}

QStringList eventColumns()
{
    return QStringLiteral("seq at actor actor_role command_id site_id entity entity_id action before after before_sha "
                          "after_sha prev_hash hash")
        .split(u' ');
}

QStringList commandColumns()
{
    return QStringLiteral("ordinal actor id kind payload fingerprint received_at result applied_at").split(u' ');
}

void runAll(QSqlQuery& query, const std::vector<QVariantList>& rows)
{
    for (const QVariantList& row : rows) {
        for (int column = 0; column < row.size(); ++column)
            query.bindValue(column, row.at(column));
        if (!query.exec())
            giveUp(query.lastQuery());
    }
}

} // namespace padesk::bench
