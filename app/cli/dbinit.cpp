// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/context.h"
#include "app/cli/halfmade.h"
#include "app/cli/newdatabase.h"
#include "app/cli/subcommands.h"
#include "models/store/migrations.h"
#include "models/store/sqlitefile.h"

#include <QFileInfo>

namespace padesk::cli {
namespace {
/** Who may do everything on the new database: this user, or on a server the one who signed in. */
OsUser founderOf(const DatabaseUrl& url)
{
    return url.engine == Engine::Sqlite ? currentOsUser() : OsUser { url.user, url.user };
}

/** Refused: something is there already. */
tl::expected<void, ExitCode> requireNothingThere(Context& context, const DatabaseUrl& url)
{
    if (url.engine == Engine::Sqlite) {
        if (QFileInfo::exists(url.path))
            return tl::unexpected(context.problem(ExitCode::Refused, CliText::fileExists(url.path)));
        return {};
    }
    const auto database = context.open(Context::Schema::Any);
    if (!database)
        return tl::unexpected(database.error());
    const Result<SchemaStatus> status = schemaStatus(**database);
    if (!status)
        return tl::unexpected(context.failed(status.error()));
    if (status->state != SchemaStatus::State::Empty)
        return tl::unexpected(context.problem(ExitCode::Refused, CliText::fileExists(url.toString())));
    return {};
}

tl::expected<void, ExitCode> makeFolder(Context& context, const DatabaseUrl& url)
{
    if (url.engine != Engine::Sqlite)
        return {};
    const Result<void> made = makeFolderOf(url.path);
    if (made)
        return {};
    if (made.error().code == Error::Code::NetworkShare)
        return tl::unexpected(context.failed(made.error()));
    return tl::unexpected(context.problem(ExitCode::Unreachable, CliText::folderNotMade(url.path)));
}

ExitCode initDatabase(Context& context)
{
    const auto url = context.url();
    if (!url)
        return url.error();
    if (const auto free = requireNothingThere(context, *url); !free)
        return free.error();
    if (const auto folder = makeFolder(context, *url); !folder)
        return folder.error();
    OpenOptions options;
    options.create = true;
    auto database = context.open(Context::Schema::Any, options);
    if (!database)
        return database.error();
    HalfMade file(url->path);
    const OsUser founder = founderOf(*url);
    if (const Result<void> filled = foundDatabase(**database, founder); !filled) {
        database->reset();
        return context.failed(filled.error());
    }
    file.keep();
    const QString place = url->engine == Engine::Sqlite ? url->path : url->toString();
    if (context.json())
        context.out().json(
            { { QStringLiteral("database"), url->toString() }, { QStringLiteral("user"), founder.account } });
    else
        context.out().line(CliText::databaseMade(place, founder.name));
    return ExitCode::Done;
}
} // namespace

void addDbInit(CLI::App& parser, Choice& choice)
{
    CLI::App* command = dbGroup(parser).add_subcommand("init", "Makes a new database; you become its administrator");
    command->callback([&choice] { choice.run = initDatabase; });
}

} // namespace padesk::cli
