// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fold.h"
#include "models/store/backup.h"
#include "models/store/commandprocessor.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "tests/bench/baresql.h"
#include "tests/bench/bench.h"
#include "tests/support/tempdatabase.h"

#include <QFile>
#include <QJsonArray>

namespace padesk::bench {
namespace {

const Sender operatorDesk { QStringLiteral("operator"), false };
const Sender portalSender { QStringLiteral("operator"), true };

Command command(const char* kind, const QJsonObject& payload)
{
    return { QUuid::createUuid(), QString::fromLatin1(kind), payload };
}

QString siteNumber(int n)
{
    return QString::number(7'000'000 + n);
}

QString mail(int n)
{
    return QStringLiteral("taro%1@example.co.jp").arg(n);
}

Command importOf(int first, int count)
{
    QJsonArray rows;
    for (int n = first; n < first + count; ++n)
        rows.append(QJsonObject { { QStringLiteral("site_number"), siteNumber(n) },
            { QStringLiteral("contract"), QStringLiteral("PAX") },
            { QStringLiteral("company"), QStringLiteral("株式会社青空商事%1").arg(n) },
            { QStringLiteral("contact_family"), QStringLiteral("山田") },
            { QStringLiteral("contact_given"), QStringLiteral("太郎") },
            { QStringLiteral("contracted_on"), QStringLiteral("2005-04-01") } });
    return command(
        "import.rows", { { QStringLiteral("list"), QStringLiteral("sites") }, { QStringLiteral("rows"), rows } });
}

Command nominationOf(int n)
{
    return command("nomination.submit",
        { { QStringLiteral("site_number"), siteNumber(n) }, { QStringLiteral("claims_primary"), true },
            { QStringLiteral("ibm_id"), mail(n) }, { QStringLiteral("email"), mail(n) },
            { QStringLiteral("family"), QStringLiteral("山田") }, { QStringLiteral("given"), QStringLiteral("太郎") },
            { QStringLiteral("company"), QStringLiteral("株式会社青空商事%1").arg(n) } });
}

Command approvalOf(int n)
{
    return command("nomination.approve",
        { { QStringLiteral("nomination"), nominationNumber(n) }, { QStringLiteral("role"), QStringLiteral("primary") },
            { QStringLiteral("access"), QStringLiteral("full") } });
}

void submitAll(CommandProcessor& processor, const Sender& sender, const QList<Command>& commands)
{
    for (const CommandResult& result : must(processor.submit(sender, commands))) {
        if (!result.applied)
            giveUp(QStringLiteral("refused: %1").arg(result.refusal.code));
    }
}

void prepareInbox(CommandProcessor& processor, int count)
{
    QList<Command> imports;
    for (int first = 1; first <= count; first += 1000)
        imports.append(importOf(first, std::min(1000, count + 1 - first)));
    submitAll(processor, operatorDesk, imports);
    QList<Command> nominations;
    for (int n = 1; n <= count; ++n)
        nominations.append(nominationOf(n));
    submitAll(processor, portalSender, nominations);
}

// ---- The same effects as bare statements ---------------------------------------------------------------------------

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
    BareConnection& before, BareConnection& after, const QStringList& columns, const QString& table)
{
    const QString all = QStringLiteral("select %1 from %2 order by id").arg(columns.join(QStringLiteral(", ")), table);
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

template <class T>
BareStep updatesOf(BareConnection& before, BareConnection& after)
{
    QStringList columns = changedColumns(before, after, columnNames<T>(), enumText(T::entity));
    QStringList assignments;
    for (const QString& column : std::as_const(columns))
        assignments.append(column + QStringLiteral(" = ?"));
    columns.append(QStringLiteral("id"));
    return { QStringLiteral("update %1 set %2 where id = ?")
                 .arg(enumText(T::entity), assignments.join(QStringLiteral(", "))),
        after.rows(QStringLiteral("select %1 from %2").arg(columns.join(QStringLiteral(", ")), enumText(T::entity))) };
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

/** What the approvals did to the tables, as statements with their values. */
std::vector<BareStep> stepsBetween(const QString& beforePath, const QString& afterPath)
{
    BareConnection before(beforePath);
    BareConnection after(afterPath);
    return { updatesOf<Member>(before, after), updatesOf<Nomination>(before, after),
        { QStringLiteral("insert into member_search (member_search, rowid, grams) values ('delete', ?, ?)"),
            gramsOf(before) },
        { QStringLiteral("insert into member_search (rowid, grams) values (?, ?)"), gramsOf(after) },
        insertsOf<Document>(after, largest(before, QStringLiteral("id"), QStringLiteral("document"))),
        insertsOf<Delivery>(after, largest(before, QStringLiteral("id"), QStringLiteral("delivery"))),
        journalOf(after, QStringLiteral("event_log"), eventColumns(), QStringLiteral("seq"),
            largest(before, QStringLiteral("seq"), QStringLiteral("event_log"))),
        journalOf(after, QStringLiteral("command"), commandColumns(), QStringLiteral("ordinal"),
            largest(before, QStringLiteral("ordinal"), QStringLiteral("command"))) };
}

double bareTime(const QString& path, const std::vector<BareStep>& steps)
{
    BareConnection bare(path);
    std::vector<QSqlQuery> queries;
    for (const BareStep& step : steps)
        queries.push_back(bare.prepared(step.statement));
    return milliseconds([&] {
        bare.run(QStringLiteral("begin immediate"));
        for (std::size_t index = 0; index < steps.size(); ++index)
            runAll(queries.at(index), steps.at(index).rows);
        bare.run(QStringLiteral("commit"));
    });
}

QString pathOf(const test::TempDatabase& temp, const QString& name)
{
    return temp.filePath(name);
}

double approvalTime(CommandProcessor& processor, const QList<Command>& approvals)
{
    return milliseconds([&] { submitAll(processor, operatorDesk, approvals); });
}

/** 10,000 approvals in bulk: through the rules, and the very same rows by prepared statements in one transaction. */
std::vector<Figure> measureApprovals(const Sizes& sizes)
{
    test::TempDatabase temp(Engine::Sqlite);
    const auto database = temp.open();
    CommandProcessor processor(*database);
    must(processor.found(QStringLiteral("operator"), QStringLiteral("operator")));
    prepareInbox(processor, sizes.approvals);
    must(backup(*database, pathOf(temp, QStringLiteral("before.sqlite"))));
    QList<Command> approvals;
    for (int n = 1; n <= sizes.approvals; ++n)
        approvals.append(approvalOf(n));
    const double ours = approvalTime(processor, approvals);
    must(backup(*database, pathOf(temp, QStringLiteral("after.sqlite"))));
    std::vector<double> bare;
    const std::vector<BareStep> steps
        = stepsBetween(pathOf(temp, QStringLiteral("before.sqlite")), pathOf(temp, QStringLiteral("after.sqlite")));
    for (int run = 0; run < 3; ++run) {
        const QString copy = pathOf(temp, QStringLiteral("run%1.sqlite").arg(run));
        if (!QFile::copy(pathOf(temp, QStringLiteral("before.sqlite")), copy))
            giveUp(copy);
        bare.push_back(bareTime(copy, steps));
    }
    return { { QStringLiteral("%1 approvals in bulk").arg(sizes.approvals), QStringLiteral("ms"), ours, median(bare),
        QStringLiteral("the same rows by bare SQL in one transaction"), 3.0 } };
}

const bool registered = registerMeasure("approvals", measureApprovals);

} // namespace
} // namespace padesk::bench
