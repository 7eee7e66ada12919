// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawsql.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>

namespace padesk::test {
namespace {
QSqlDatabase connectionTo(const DatabaseUrl& url, const QString& name)
{
    const bool file = url.engine == Engine::Sqlite;
    QSqlDatabase handle = QSqlDatabase::addDatabase(file ? u"QSQLITE"_qs : u"QPSQL"_qs, name);
    handle.setDatabaseName(file ? url.path : url.database);
    if (!file) {
        handle.setHostName(url.hosts.first().name);
        handle.setPort(url.hosts.first().port);
        handle.setUserName(url.user);
    }
    bool open = handle.open();
    // A server counts connections that were closed a moment ago, and some logins may have few.
    for (int attempt = 0; !open && attempt < 100 && handle.lastError().text().contains(u"too many connections");
         ++attempt) {
        QThread::msleep(20);
        open = handle.open();
    }
    if (!open)
        qFatal("raw connection: %s", qPrintable(handle.lastError().text()));
    return handle;
}

QString rowText(const QSqlQuery& query)
{
    QStringList values;
    for (int column = 0; column < query.record().count(); ++column)
        values.append(query.isNull(column) ? u"NULL"_qs : query.value(column).toString());
    return values.join(u'|');
}

/** Rows of the last statement, or the error of the first that fails. */
std::pair<QStringList, QSqlError> runOn(const DatabaseUrl& url, const QStringList& statements)
{
    const QString name = u"rawsql"_qs;
    QStringList rows;
    QSqlError error;
    {
        QSqlDatabase handle = connectionTo(url, name);
        for (const QString& statement : statements) {
            QSqlQuery query(handle);
            query.exec(statement);
            rows.clear();
            while (query.next())
                rows.append(rowText(query));
            error = query.lastError();
            if (error.isValid())
                break;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return { rows, error };
}
} // namespace

QStringList rawSql(const DatabaseUrl& url, const QString& statement)
{
    return rawSql(url, QStringList { statement });
}

QStringList rawSql(const DatabaseUrl& url, const QStringList& statements)
{
    const auto [rows, error] = runOn(url, statements);
    if (error.isValid())
        qFatal("raw SQL: %s", qPrintable(error.text()));
    return rows;
}

QString refusedRawSql(const DatabaseUrl& url, const QString& statement)
{
    return runOn(url, { statement }).second.nativeErrorCode();
}

QString triedRawSql(const DatabaseUrl& url, const QStringList& statements)
{
    const auto [rows, error] = runOn(url, statements);
    return error.isValid() ? error.nativeErrorCode() : rows.join(u", "_qs);
}

} // namespace padesk::test
