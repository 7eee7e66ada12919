// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/database.h"
#include "models/store/sqlcatalog.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

namespace padesk {
namespace {
using State = SchemaStatus::State;

/** Two programs that make the first tables at the same time: one of them finds them made and looks again. */
constexpr int attemptsAtFirst = 5;

bool isCollision(const Error& error)
{
    return error.code == Error::Code::Constraint || error.code == Error::Code::AlreadyExists;
}

Result<bool> hasSchema(Database& database)
{
    return fetchValue(database, u"has_schema").map([](const auto& present) {
        return toBool(present.value_or(QVariant()));
    });
}

Result<void> readApplied(Database& database, const std::vector<SqlMigration>& known, SchemaStatus& status)
{
    Statement applied(database, u"schema_migrations");
    if (const auto done = applied.exec(); !done)
        return tl::unexpected(done.error());
    while (applied.next()) {
        status.version = int(applied.integer(0));
        if (status.version <= status.head && known.at(std::size_t(status.version - 1)).sha256 != applied.text(1))
            status.altered.append(status.version);
    }
    return applied.finish();
}

State stateOf(const SchemaStatus& status)
{
    if (!status.altered.isEmpty())
        return State::Altered;
    if (status.version > status.head)
        return status.minClient > status.head ? State::Newer : State::NewerUsable;
    if (status.version < status.head)
        return status.version == 0 ? State::Empty : State::Older;
    return State::Current;
}

Result<void> applyOne(Database& database, const SqlMigration& migration)
{
    for (const QString& statement : migration.statements) {
        if (const auto done = database.runText(statement, u"migration %1"_qs.arg(migration.version)); !done)
            return done;
    }
    const SqlNames version { { u"version"_qs, QString::number(migration.version) } };
    return execute(database, u"schema_migration_add",
        { { u"version", migration.version }, { u"name", migration.name }, { u"sha256", migration.sha256 },
            { u"applied_at", QDateTime::currentDateTimeUtc() } })
        .and_then([&](int) {
            return execute(database, u"schema_meta_set_head", { { u"head", migration.version } });
        })
        .and_then([&](int) { return database.run(u"schema_version", version); });
}

/** The status is asked for again under the lock: another program may have been faster. */
Result<SchemaStatus> applyNext(Database& database, const std::vector<SqlMigration>& migrations)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto present = hasSchema(database);
    if (!present)
        return tl::unexpected(present.error());
    if (*present) {
        if (const auto locked = database.run(u"lock_schema"); !locked)
            return tl::unexpected(locked.error());
    }
    auto status = schemaStatus(database, migrations);
    if (!status || (status->state != State::Empty && status->state != State::Older))
        return status;
    const SqlMigration& migration = migrations.at(std::size_t(status->version));
    return applyOne(database, migration).and_then([&] { return transaction->commit(); }).map([&] { return *status; });
}

Result<SchemaStatus> refused(const SchemaStatus& status)
{
    return requireUsable(status).map([&] { return status; });
}
} // namespace

Result<SchemaStatus> schemaStatus(Database& database)
{
    return schemaStatus(database, sqlMigrations(database.engine()));
}

Result<SchemaStatus> upgrade(Database& database)
{
    return upgrade(database, sqlMigrations(database.engine()));
}

Result<SchemaStatus> schemaStatus(Database& database, const std::vector<SqlMigration>& migrations)
{
    SchemaStatus status;
    status.head = int(migrations.size());
    const auto present = hasSchema(database);
    if (!present)
        return tl::unexpected(present.error());
    if (!*present)
        return status;
    if (const auto read = readApplied(database, migrations, status); !read)
        return tl::unexpected(read.error());
    const auto minClient = fetchValue(database, u"schema_min_client");
    if (!minClient)
        return tl::unexpected(minClient.error());
    status.minClient = minClient->value_or(QVariant()).toInt();
    status.state = stateOf(status);
    return status;
}

Result<SchemaStatus> upgrade(Database& database, const std::vector<SqlMigration>& migrations)
{
    int failures = 0;
    while (true) {
        const auto status = applyNext(database, migrations);
        // A prepared query may know the tables as they were.
        database.forgetStatements();
        if (status && status->state != State::Empty && status->state != State::Older)
            return refused(*status);
        if (!status && !(isCollision(status.error()) && ++failures < attemptsAtFirst))
            return status;
    }
}

Result<void> requireUsable(const SchemaStatus& status)
{
    const QString versions = u"version %1, this program has %2"_qs.arg(status.version).arg(status.head);
    switch (status.state) {
    case State::Current:
    case State::NewerUsable:
        return {};
    case State::Newer:
        return fail(Error::Code::NewerSchema, versions);
    case State::Altered:
        return fail(Error::Code::AlteredSchema, u"migration %1"_qs.arg(status.altered.first()));
    case State::Empty:
    case State::Older:
        return fail(Error::Code::OlderSchema, versions);
    }
    return {};
}

} // namespace padesk
