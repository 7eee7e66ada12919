// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baresteps.h"

#include "models/domain/fold.h"
#include "models/store/recordsql.h"

namespace padesk::bench {
namespace {

template <class T>
BareStep insertsOf(BareConnection& after, qint64 beyond)
{
    const QStringList columns = columnNames<T>();
    return { insertStatement<T>(),
        after.rows(QStringLiteral("select %1 from %2 where id > %3 order by id")
                       .arg(columns.join(QStringLiteral(", ")), enumText(T::entity))
                       .arg(beyond)) };
}

/** The columns of that table that any of its rows has changed. */
QStringList changedColumns(
    BareConnection& before, BareConnection& after, const QStringList& columns, const QString& table, const QString& key)
{
    const QString all
        = QStringLiteral("select %1 from %2 order by %3").arg(columns.join(QStringLiteral(", ")), table, key);
    const std::vector<QVariantList> old = before.rows(all);
    const std::vector<QVariantList> present = after.rows(all);
    QStringList changed;
    for (int column = 0; column < columns.size(); ++column) {
        for (std::size_t row = 0; row < old.size(); ++row) {
            if (old.at(row).at(column) == present.at(row).at(column))
                continue;
            changed.append(columns.at(column));
            break;
        }
    }
    return changed;
}

BareStep updatesOf(
    BareConnection& before, BareConnection& after, const QStringList& among, const QString& table, const QString& key)
{
    QStringList columns = changedColumns(before, after, among, table, key);
    QStringList assignments;
    for (const QString& column : std::as_const(columns))
        assignments.append(column + QStringLiteral(" = ?"));
    columns.append(key);
    return { QStringLiteral("update %1 set %2 where %3 = ?").arg(table, assignments.join(QStringLiteral(", ")), key),
        after.rows(QStringLiteral("select %1 from %2").arg(columns.join(QStringLiteral(", ")), table)) };
}

template <class T>
BareStep updatesOf(BareConnection& before, BareConnection& after)
{
    return updatesOf(before, after, columnNames<T>(), enumText(T::entity), QStringLiteral("id"));
}

BareStep journalOf(
    BareConnection& after, const QString& table, const QStringList& columns, const QString& key, qint64 beyond)
{
    return { insertStatement(table, columns),
        after.rows(QStringLiteral("select %1 from %2 where %3 > %4 order by %3")
                       .arg(columns.join(QStringLiteral(", ")), table, key)
                       .arg(beyond)) };
}

std::vector<QVariantList> gramsOf(BareConnection& connection)
{
    std::vector<QVariantList> rows = connection.rows(QStringLiteral("select id, search from member"));
    for (QVariantList& row : rows)
        row[1] = gramText(row.at(1).toString());
    return rows;
}

qint64 largest(BareConnection& connection, const QString& column, const QString& table)
{
    return connection.rows(QStringLiteral("select coalesce(max(%1), 0) from %2").arg(column, table))
        .front()
        .front()
        .toLongLong();
}

void addFileSteps(std::vector<BareStep>& steps, BareConnection& before, BareConnection& after)
{
    steps.push_back({ QStringLiteral("insert into member_search (member_search, rowid, grams) values ('delete', ?, ?)"),
        gramsOf(before) });
    steps.push_back({ QStringLiteral("insert into member_search (rowid, grams) values (?, ?)"), gramsOf(after) });
    steps.push_back(journalOf(after, QStringLiteral("command"), commandColumns(), QStringLiteral("ordinal"),
        largest(before, QStringLiteral("ordinal"), QStringLiteral("command"))));
}

} // namespace

std::vector<BareStep> stepsBetween(BareConnection& before, BareConnection& after)
{
    std::vector<BareStep> steps { updatesOf<Member>(before, after), updatesOf<Nomination>(before, after),
        insertsOf<Document>(after, largest(before, QStringLiteral("id"), QStringLiteral("document"))),
        insertsOf<Delivery>(after, largest(before, QStringLiteral("id"), QStringLiteral("delivery"))),
        journalOf(after, QStringLiteral("event_log"), eventColumns(), QStringLiteral("seq"),
            largest(before, QStringLiteral("seq"), QStringLiteral("event_log"))) };
    if (before.isFile())
        addFileSteps(steps, before, after);
    else
        steps.push_back(updatesOf(before, after, { QStringLiteral("result"), QStringLiteral("applied_at") },
            QStringLiteral("command"), QStringLiteral("ordinal")));
    return steps;
}

} // namespace padesk::bench
