// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/sqlcatalog.h"
#include "models/store/storedvalue.h"

#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace padesk {

class Database;

using NamedValues = std::initializer_list<std::pair<QStringView, QVariant>>;

/**
 * A run of a query of the catalogue. Prepared once a connection and given back to its cache at the end of the scope,
 * with its read locks. Two of the same name may be alive at once.
 *
 *     Statement find(database, u"site_by_number");
 *     find.bind(u"site_number", number);
 *     if (const auto done = find.exec(); !done)
 *         return tl::unexpected(done.error());
 *     while (find.next())
 *         ids.append(find.integer(0));
 *     return find.finish();
 */
class Statement {
public:
    /** How PostgreSQL hands over rows: SQLite streams in any case. */
    enum class Rows {
        Held,
        /** One by one, for results too large to hold; no other statement may run on the connection until the last row.
         */
        Streamed,
    };

    Statement(Database& database, QStringView name, Rows rows = Rows::Held);
    /** A text that is made for a record type (recordsql.h); it must outlive the connection's cache. */
    Statement(Database& database, const SqlText& text, Rows rows = Rows::Held);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /** A name that the query does not have is a programming error and ends the program. Values stay for the next
     * exec(). */
    Statement& bind(QStringView name, const QVariant& value);
    /** By the parameter's number from 0, for many rows; indexOf() finds it. */
    Statement& bindAt(int index, const QVariant& value);
    int indexOf(QStringView name) const;

    /** Why the query could not be prepared, or what next() met; exec() and finish() hand it over. */
    const std::optional<Error>& error() const { return m_error; }

    /** Rows changed, 0 for a query that returns rows. Errors as in codeOfNativeError(); BadInput for text with U+0000.
     */
    Result<int> exec();

    /** False at the end and on an error: finish() tells which. */
    bool next();
    /** Ends reading and frees locks; the error that next() met, if any. */
    Result<void> finish();

    QVariant value(int column) const { return m_query->value(column); }
    QVariant value(QStringView column) const { return m_query->value(columnOf(column)); }

    /** The typed ones take a column's number or name. */
    template <class Column>
    bool isNull(Column column) const
    {
        return value(column).isNull();
    }
    template <class Column>
    QString text(Column column) const
    {
        return value(column).toString();
    }
    template <class Column>
    qint64 integer(Column column) const
    {
        return value(column).toLongLong();
    }
    template <class Column>
    bool flag(Column column) const
    {
        return toBool(value(column));
    }
    template <class Column>
    QDateTime dateTime(Column column) const
    {
        return toDateTime(value(column));
    }
    template <class Column>
    QDate date(Column column) const
    {
        return toDate(value(column));
    }
    template <class Column>
    QByteArray bytes(Column column) const
    {
        return value(column).toByteArray();
    }
    template <class Column>
    QUuid uuid(Column column) const
    {
        return toUuid(value(column));
    }
    template <class Column>
    QJsonObject json(Column column) const
    {
        return toJsonObject(value(column));
    }

private:
    void bindStored(int index, const QVariant& stored);
    int columnOf(QStringView column) const;

    Database& m_database;
    const SqlText& m_text;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<Error> m_error;
    mutable std::map<QString, int, std::less<>> m_columns;
};

/** Runs a query with these named values and drops its rows; see Statement::exec(). */
Result<int> execute(Database& database, QStringView name, NamedValues values = {});

/** The first column of the first row, nothing when there is no row. */
Result<std::optional<QVariant>> fetchValue(Database& database, QStringView name, NamedValues values = {});

} // namespace padesk
