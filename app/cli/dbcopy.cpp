// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/context.h"
#include "app/cli/interrupt.h"
#include "app/cli/progressline.h"
#include "app/cli/subcommands.h"
#include "models/store/databasecopy.h"
#include "ui/errortext.h"

#include <QJsonArray>

namespace padesk::cli {
namespace {

ExitCode copyFailed(Context& context, const Error& error, const QString& target)
{
    switch (error.code) {
    case Error::Code::AlreadyExists:
        return context.problem(ExitCode::Refused, CliText::targetHasRows(target));
    case Error::Code::Cancelled:
        return context.problem(ExitCode::Refused, CliText::copyStopped());
    case Error::Code::Corrupt:
        return context.problem(ExitCode::Refused, CliText::copyNotSound(error.detail));
    case Error::Code::Locked:
    case Error::Code::OlderSchema:
        return context.failed(error);
    default:
        return context.failed(error, target);
    }
}

QJsonArray staffJson(const QList<Staff>& staff)
{
    QJsonArray people;
    for (const Staff& one : staff) {
        if (one.enabled)
            people.append(QJsonObject { { QStringLiteral("os_user"), one.osUser }, { QStringLiteral("name"), one.name },
                { QStringLiteral("role"), enumText(one.role) }, { QStringLiteral("admin"), one.admin } });
    }
    return people;
}

/** What was done, and what is left to do: nobody of the office can sign in yet. */
void tell(Context& context, const DatabaseCopy& copy, const DatabaseUrl& target)
{
    qint64 rows = 0;
    for (const auto& [table, count] : copy.rows)
        rows += count;
    if (context.json()) {
        QJsonObject tables;
        for (const auto& [table, count] : copy.rows)
            tables.insert(table, count);
        context.out().json({ { QStringLiteral("to"), target.toString() }, { QStringLiteral("rows"), rows },
            { QStringLiteral("tables"), tables }, { QStringLiteral("events"), copy.events },
            { QStringLiteral("head"), QString::fromLatin1(copy.head) },
            { QStringLiteral("staff"), staffJson(copy.staff) } });
        return;
    }
    context.out().line(CliText::copied(rows, copy.events, QString::fromLatin1(copy.head)));
    context.out().line(CliText::staffNeedLogins(target.user));
    for (const Staff& one : copy.staff) {
        if (one.enabled)
            context.out().line(CliText::loginCommand(target.toString(), enumText(one.role), one.name));
    }
}

ExitCode copyTo(Context& context, const QString& to)
{
    const Result<DatabaseUrl> target = DatabaseUrl::parse(to);
    if (!target)
        return context.problem(ExitCode::Usage, urlProblemSentence(target.error()));
    if (target->engine == Engine::Sqlite)
        return context.problem(ExitCode::Usage, CliText::onlyToServer());
    const auto source = context.open();
    if (!source)
        return source.error();
    if (!(*source)->isSqlite())
        return context.problem(ExitCode::Usage, CliText::onlyForFiles());
    OpenOptions options;
    options.password = qEnvironmentVariable("PADESK_PASSWORD");
    const auto server = Database::open(*target, options);
    if (!server)
        return context.failed(server.error(), target->toString());
    const Interrupt interrupt;
    ProgressLine line;
    const CopyPorts ports { [&line](qint64 done, qint64 all) { line.show(CliText::copyProgress(done, all)); },
        interrupt.flag() };
    const Result<DatabaseCopy> copy = copyDatabase(**source, **server, target->user, ports);
    line.clear();
    if (!copy)
        return copyFailed(context, copy.error(), target->toString());
    tell(context, *copy, *target);
    return ExitCode::Done;
}

} // namespace

void addDbCopy(CLI::App& parser, Choice& choice)
{
    auto target = std::make_shared<std::string>();
    CLI::App* command = dbGroup(parser).add_subcommand(
        "copy", "Moves everything to an empty server, whose owner the URL names, and verifies it");
    command->add_option("--to", *target, "postgresql://user@host/name")->required();
    command->callback(
        [target, &choice] { choice.run = [target](Context& context) { return copyTo(context, fromUtf8(*target)); }; });
}

} // namespace padesk::cli
