// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/demofile.h"
#include "app/cli/demotext.h"
#include "app/cli/subcommands.h"
#include "app/demorun/demorun.h"
#include "models/store/recordsql.h"
#include "ui/language.h"

#include <QFileInfo>

namespace padesk::cli {
namespace {

struct CreateOptions {
    std::string file;
    DemoSize size;
    quint32 seed = 1;
    bool usersGiven = false;
};

ExitCode createDemoFile(Context& context, CreateOptions options)
{
    const QString path = QFileInfo(fromUtf8(options.file)).absoluteFilePath();
    if (QFileInfo::exists(path))
        return context.problem(ExitCode::Refused, CliText::fileExists(path));
    if (!options.usersGiven)
        options.size.members = 4 * options.size.sites;
    if (const auto made = makeDemo(context, path, options.size, options.seed); !made)
        return made.error();
    if (context.json())
        context.out().json({ { QStringLiteral("database"), QStringLiteral("sqlite:") + path },
            { QStringLiteral("sites"), options.size.sites }, { QStringLiteral("users"), options.size.members },
            { QStringLiteral("seed"), static_cast<qint64>(options.seed) } });
    else
        context.out().line(DemoText::made(path, options.size.sites, options.size.members));
    return ExitCode::Done;
}

/** The demo's colleague is there: nobody works on a real database as if it were one. */
Result<bool> isDemo(Database& database)
{
    SqlCaseSource source(database);
    const bool known = source.one(lookup::staffByOsUser, { demoStaff().colleague }).has_value();
    if (const Result<void> read = source.takeError(); !read)
        return tl::unexpected(read.error());
    return known;
}

/** A fresh demo database in the folder; one from an earlier run makes room, anything else does not. */
tl::expected<void, ExitCode> makeFreshDemo(Context& context, const QString& path)
{
    if (QFileInfo::exists(path)) {
        context.useDatabase(path);
        const auto database = context.open();
        if (!database)
            return tl::unexpected(database.error());
        if (const Result<bool> demo = isDemo(**database); !demo.value_or(false))
            return tl::unexpected(context.problem(ExitCode::Refused, DemoText::notADemo(path)));
    }
    for (const QString& end : { QString(), QStringLiteral("-wal"), QStringLiteral("-shm") })
        QFile::remove(path + end);
    if (const auto made = makeDemo(context, path, DemoSize {}, 1); !made)
        return made;
    context.useDatabase(path);
    return {};
}

ExitCode report(Context& context, const DemoRunSummary& summary, const QString& folder)
{
    if (!summary.auditSound)
        return context.problem(ExitCode::Refused, DemoText::auditBroken());
    if (context.json())
        context.out().json(summary.json());
    else
        context.out().line(DemoText::summary(summary.json(), folder));
    return ExitCode::Done;
}

ExitCode runDemoDay(Context& context, const QString& folder)
{
    const QDir out(QFileInfo(folder).absoluteFilePath());
    if (!QDir().mkpath(out.path()))
        return context.problem(ExitCode::Usage, DemoText::folderNotUsable(out.path()));
    if (!context.namesDatabase()) {
        if (const auto made = makeFreshDemo(context, out.filePath(QStringLiteral("demo.sqlite"))); !made)
            return made.error();
    }
    const auto database = context.open();
    if (!database)
        return database.error();
    const Result<bool> demo = isDemo(**database);
    if (!demo)
        return context.failed(demo.error());
    if (!*demo)
        return context.problem(ExitCode::Refused, DemoText::notADemo((*database)->url().toString()));
    const Result<DemoRunSummary> summary = runDemo(**database, demoStaff(), out);
    // The pictures were taken in each language.
    useLanguage(context.language());
    return summary ? report(context, *summary, out.path()) : context.failed(summary.error());
}

CLI::App& demoGroup(CLI::App& parser)
{
    return commandGroup(parser, "demo", "An invented office with a year of history");
}

} // namespace

void addDemoCreate(CLI::App& parser, Choice& choice)
{
    auto options = std::make_shared<CreateOptions>();
    CLI::App* command = demoGroup(parser).add_subcommand("create", "Makes a demo database");
    command->add_option("file", options->file, "The new file")->required();
    command->add_option("--sites", options->size.sites, "How many sites (2000)")
        ->check(CLI::Range(demoLeastSites, demoMostSites));
    CLI::Option* users = command->add_option("--users", options->size.members, "How many users (four a site)");
    users->check(CLI::Range(qint64(demoLeastSites), qint64(100) * demoMostSites));
    command->add_option("--seed", options->seed, "The same seed on the same day makes the same database (1)");
    command->callback([options, users, &choice] {
        options->usersGiven = users->count() > 0;
        if (options->usersGiven && options->size.members < options->size.sites)
            throw CLI::ValidationError("--users", "there is at least one user a site");
        choice.run = [options](Context& context) { return createDemoFile(context, *options); };
    });
}

void addDemoRun(CLI::App& parser, Choice& choice)
{
    auto folder = std::make_shared<std::string>();
    CLI::App* command = demoGroup(parser).add_subcommand(
        "run", "Works through the demo inbox without a display: decisions, letters, pictures, summary.json");
    command->add_option("--out", *folder, "The folder for the results")->required();
    command->callback([folder, &choice] {
        choice.needs = Needs::Windows;
        choice.run = [folder](Context& context) { return runDemoDay(context, fromUtf8(*folder)); };
    });
}

} // namespace padesk::cli
