// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldtable.h"
#include "models/store/databaseurl.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <vector>

namespace padesk::bench {

/** A plain connection of Qt's driver set up as PA Desk's own; gives up on any error. */
class BareConnection {
public:
    /** A file. */
    explicit BareConnection(const QString& path);
    /** A file, or a database of a server. */
    explicit BareConnection(const DatabaseUrl& url);
    BareConnection(const BareConnection&) = delete;
    BareConnection& operator=(const BareConnection&) = delete;
    ~BareConnection();

    bool isFile() const { return m_database.driverName() == QLatin1String("QSQLITE"); }
    void run(const QString& statement);
    QSqlQuery prepared(const QString& statement);
    std::vector<QVariantList> rows(const QString& statement);
    /** The first column of the first row. */
    QVariant value(const QString& statement) { return rows(statement).front().front(); }
    const QSqlDatabase& database() const { return m_database; }

private:
    void openFile(const QString& path);
    void openServer(const DatabaseUrl& url);

    QSqlDatabase m_database;
};

/** One statement and the values for each of its runs. */
struct BareStep {
    QString statement;
    std::vector<QVariantList> rows;
};

/** insert into table (columns) values (?, …). */
QString insertStatement(const QString& table, const QStringList& columns);

template <class T>
QString insertStatement()
{
    return insertStatement(enumText(T::entity), columnNames<T>());
}

/** The columns of event_log and command that a writer fills. */
QStringList eventColumns();
QStringList commandColumns();

void runAll(QSqlQuery& query, const std::vector<QVariantList>& rows);

} // namespace padesk::bench
