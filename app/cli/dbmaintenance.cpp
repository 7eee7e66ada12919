// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/context.h"
#include "app/cli/subcommands.h"
#include "models/store/backup.h"
#include "models/store/lease.h"
#include "ui/errortext.h"

#include <QDateTime>
#include <QFileInfo>

namespace padesk::cli {
namespace {
constexpr int upgradeSeconds = 600;

/** On a server no worker may write while the tables change; the lease is there from the journal on. */
Result<std::optional<Lease>> stopWorkers(Database& database, const SchemaStatus& status)
{
    constexpr int journalVersion = 3;
    if (database.isSqlite() || status.state != SchemaStatus::State::Older || status.version < journalVersion)
        return std::optional<Lease>();
    return takeLease(database, QStringLiteral("db upgrade"), upgradeSeconds).map([](Lease lease) {
        return std::optional(std::move(lease));
    });
}

ExitCode upgradeDatabase(Context& context)
{
    const auto database = context.open(Context::Schema::Any);
    if (!database)
        return database.error();
    const Result<SchemaStatus> before = schemaStatus(**database);
    if (!before)
        return context.failed(before.error());
    const Result<std::optional<Lease>> lease = stopWorkers(**database, *before);
    if (!lease && lease.error().code == Error::Code::LeaseLost)
        return context.problem(ExitCode::Refused, CliText::otherWorker());
    if (!lease)
        return context.failed(lease.error());
    const Result<SchemaStatus> after = upgradeWithBackup(**database, QDateTime::currentDateTimeUtc());
    if (*lease)
        releaseLease(**database, **lease);
    if (!after)
        return context.failed(after.error());
    if (context.json())
        context.out().json(
            { { QStringLiteral("from"), before->version }, { QStringLiteral("schema"), after->version } });
    else
        context.out().line(before->version == after->version ? CliText::databaseIsCurrent(after->version)
                                                             : CliText::databaseUpgraded(after->version));
    return ExitCode::Done;
}

ExitCode checkSoundness(Context& context)
{
    const auto database = context.open(Context::Schema::Any);
    if (!database)
        return database.error();
    const Result<QStringList> faults = checkDatabase(**database);
    if (!faults)
        return context.failed(faults.error());
    if (context.json())
        context.out().json({ { QStringLiteral("sound"), faults->isEmpty() },
            { QStringLiteral("faults"), QJsonArray::fromStringList(*faults) } });
    else if (faults->isEmpty())
        context.out().line(CliText::databaseIsSound());
    else
        context.out().line(faults->join(u'\n'));
    return faults->isEmpty() ? ExitCode::Done
                             : context.problem(ExitCode::Refused, CliText::faultsFound(int(faults->size())));
}

ExitCode backUp(Context& context, const QString& file)
{
    const auto database = context.open(Context::Schema::Any);
    if (!database)
        return database.error();
    if (!(*database)->isSqlite())
        return context.problem(ExitCode::Usage, CliText::onlyForFiles());
    if (QFileInfo::exists(file))
        return context.problem(ExitCode::Refused, CliText::fileExists(file));
    if (const Result<void> done = backup(**database, file); !done)
        return done.error().code == Error::Code::NotFound
            ? context.problem(ExitCode::Usage, CliText::noFolder(file))
            : context.problem(ExitCode::Unreachable, errorSentence(done.error(), file));
    if (context.json())
        context.out().json({ { QStringLiteral("backup"), file } });
    else
        context.out().line(CliText::backupWritten(file));
    return ExitCode::Done;
}

/** So that a sentence about the backup names the backup, and one about the database the database. */
Result<void> openable(const QString& file)
{
    OpenOptions options;
    options.readOnly = true;
    const auto database = Database::open(DatabaseUrl::forFile(file), options);
    return database ? Result<void>() : tl::unexpected(database.error());
}

ExitCode restoreFrom(Context& context, const QString& file)
{
    const auto url = context.url();
    if (!url)
        return url.error();
    if (url->engine != Engine::Sqlite)
        return context.problem(ExitCode::Usage, CliText::onlyForFiles());
    if (const Result<void> good = openable(file); !good)
        return context.problem(ExitCode::Refused, errorSentence(good.error(), file));
    const Result<QString> kept = restore(file, url->path);
    if (!kept)
        return context.failed(kept.error());
    if (context.json())
        context.out().json({ { QStringLiteral("restored"), file }, { QStringLiteral("kept"), *kept } });
    else
        context.out().line(kept->isEmpty() ? CliText::restored(file) : CliText::restoredKept(file, *kept));
    return ExitCode::Done;
}

using FileCommand = ExitCode (*)(Context&, const QString&);

void addFileCommand(
    CLI::App& parser, Choice& choice, const std::string& name, const std::string& description, FileCommand run)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command = dbGroup(parser).add_subcommand(name, description);
    command->add_option("file", *file, "The backup")->required();
    command->callback(
        [file, run, &choice] { choice.run = [file, run](Context& context) { return run(context, fromUtf8(*file)); }; });
}
} // namespace

CLI::App& dbGroup(CLI::App& parser)
{
    return commandGroup(parser, "db", "Make, check, upgrade and back up the database");
}

void addDbUpgrade(CLI::App& parser, Choice& choice)
{
    CLI::App* command
        = dbGroup(parser).add_subcommand("upgrade", "Brings the database to this program's version, after a backup");
    command->callback([&choice] { choice.run = upgradeDatabase; });
}

void addDbCheck(CLI::App& parser, Choice& choice)
{
    CLI::App* command = dbGroup(parser).add_subcommand("check", "Checks the file and what its rows refer to");
    command->callback([&choice] { choice.run = checkSoundness; });
}

void addDbBackup(CLI::App& parser, Choice& choice)
{
    addFileCommand(parser, choice, "backup", "Writes a copy while others go on working", backUp);
}

void addDbRestore(CLI::App& parser, Choice& choice)
{
    addFileCommand(parser, choice, "restore", "Puts a backup in the place of the database file", restoreFrom);
}

} // namespace padesk::cli
