// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/context.h"
#include "app/cli/subcommands.h"
#include "models/store/lease.h"
#include "models/store/migrations.h"
#include "models/store/statement.h"

namespace padesk::cli {
namespace {
/** {"running", "lag_ms"}: whether a worker holds the lease, and how long the oldest command waits. */
Result<QJsonObject> workerStatus(Database& database)
{
    const Result<QDateTime> now = databaseNow(database);
    if (!now)
        return tl::unexpected(now.error());
    Statement read(database, u"worker_status");
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    if (!read.next())
        return fail(Error::Code::Corrupt, QStringLiteral("the lease row is missing"));
    const bool running = !read.text(0).isEmpty() && read.dateTime(1) > *now;
    const QDateTime oldest = read.dateTime(2);
    const qint64 lag = oldest.isValid() ? std::max<qint64>(0, oldest.msecsTo(*now)) : 0;
    return QJsonObject { { QStringLiteral("running"), running }, { QStringLiteral("lag_ms"), lag } };
}

Result<QJsonObject> databaseStatus(Database& database)
{
    const Result<SchemaStatus> schema = schemaStatus(database);
    if (!schema)
        return tl::unexpected(schema.error());
    QJsonObject status { { QStringLiteral("engine"),
                             database.isSqlite() ? QStringLiteral("sqlite") : QStringLiteral("postgresql") },
        { QStringLiteral("schema"), schema->version }, { QStringLiteral("head"), schema->head } };
    if (schema->state == SchemaStatus::State::Empty)
        return status;
    Statement counts(database, u"db_counts");
    if (const auto done = counts.exec(); !done)
        return tl::unexpected(done.error());
    if (counts.next()) {
        status.insert(QStringLiteral("sites"), counts.integer(0));
        status.insert(QStringLiteral("members"), counts.integer(1));
        status.insert(QStringLiteral("events"), counts.integer(2));
    }
    const Result<QJsonObject> worker = workerStatus(database);
    if (!worker)
        return worker;
    status.insert(QStringLiteral("worker"), *worker);
    return status;
}

ExitCode showStatus(Context& context)
{
    const auto database = context.open(Context::Schema::Any);
    if (!database)
        return database.error();
    const Result<QJsonObject> status = databaseStatus(**database);
    if (!status)
        return context.failed(status.error());
    if (context.json())
        context.out().json(*status);
    else
        context.out().line(CliText::status(*status));
    return ExitCode::Done;
}
} // namespace

void addDbStatus(CLI::App& parser, Choice& choice)
{
    CLI::App* command = dbGroup(parser).add_subcommand("status", "Version, number of rows, and whether a worker runs");
    command->callback([&choice] { choice.run = showStatus; });
}

} // namespace padesk::cli
