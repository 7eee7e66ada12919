// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/context.h"
#include "app/cli/subcommands.h"
#include "app/cli/submitter.h"
#include "models/store/scramverifier.h"
#include "models/store/statement.h"
#include "ui/refusaltext.h"

#include <QJsonArray>

namespace padesk::cli {
namespace {
constexpr int waitSeconds = 60;

struct NewLogin {
    std::string role;
    std::string name;
    std::string email;
    std::string osUser;
    std::vector<std::string> members;
    bool keep = false;
};

CLI::App& loginGroup(CLI::App& parser)
{
    return commandGroup(parser, "login", "Who may sign in");
}

/** Hands one command in and waits for its answer; a refusal is said and answered as such. */
tl::expected<QJsonObject, ExitCode> carryOut(Context& context, Database& database, const Command& command)
{
    const auto noWorker = [&context] { context.problem(ExitCode::Done, CliText::noWorker()); };
    const auto results = makeSubmitter(database, waitSeconds, noWorker)->submit({ command });
    if (!results && results.error().code == Error::Code::NotReachable)
        return tl::unexpected(context.problem(ExitCode::Unreachable, CliText::noAnswerYet()));
    if (!results)
        return tl::unexpected(context.failed(results.error()));
    if (!results->first().applied)
        return tl::unexpected(context.problem(ExitCode::Refused, refusalSentence(results->first().refusal)));
    return results->first().answer;
}

QJsonObject payloadOf(const NewLogin& options)
{
    QJsonObject payload { { QStringLiteral("role"), fromUtf8(options.role) },
        { QStringLiteral("name"), fromUtf8(options.name) }, { QStringLiteral("keep"), options.keep } };
    if (!options.email.empty())
        payload.insert(QStringLiteral("email"), fromUtf8(options.email));
    if (!options.osUser.empty())
        payload.insert(QStringLiteral("os_user"), fromUtf8(options.osUser));
    if (!options.members.empty()) {
        QJsonArray members;
        for (const std::string& member : options.members)
            members.append(fromUtf8(member));
        payload.insert(QStringLiteral("members"), members);
    }
    return payload;
}

/** On a file the operating system signs people in: there is no password. */
ExitCode admit(Context& context, Database& database, const NewLogin& options)
{
    if (options.osUser.empty())
        return context.problem(ExitCode::Usage, CliText::needsOsUser());
    const auto answer
        = carryOut(context, database, { QUuid::createUuid(), QStringLiteral("login.create"), payloadOf(options) });
    if (!answer)
        return answer.error();
    if (context.json())
        context.out().json({ { QStringLiteral("os_user"), answer->value(QLatin1String("os_user")) } });
    else
        context.out().line(CliText::staffAdmitted(fromUtf8(options.osUser)));
    return ExitCode::Done;
}

/** The password is shown this once; the server gets what can check it. */
ExitCode create(Context& context, const NewLogin& options)
{
    const auto database = context.open();
    if (!database)
        return database.error();
    if ((*database)->isSqlite())
        return admit(context, **database, options);
    const Secret password = generatedPassword();
    QJsonObject payload = payloadOf(options);
    payload.insert(QStringLiteral("verifier"), scramVerifier(password));
    const auto answer = carryOut(context, **database, { QUuid::createUuid(), QStringLiteral("login.create"), payload });
    if (!answer)
        return answer.error();
    const QString login = answer->value(QLatin1String("login")).toString();
    if (context.json())
        context.out().json(
            { { QStringLiteral("login"), login }, { QStringLiteral("password"), password.reveal().toString() } });
    else
        context.out().line(CliText::loginMade(login, password, !options.keep));
    return ExitCode::Done;
}

ExitCode disable(Context& context, const QString& login)
{
    const auto database = context.open();
    if (!database)
        return database.error();
    const auto answer = carryOut(context, **database,
        { QUuid::createUuid(), QStringLiteral("login.disable"), { { QStringLiteral("login"), login } } });
    if (!answer)
        return answer.error();
    if (context.json())
        context.out().json({ { QStringLiteral("login"), login }, { QStringLiteral("enabled"), false } });
    else
        context.out().line(CliText::loginDisabled(login));
    return ExitCode::Done;
}

QJsonObject listed(const Statement& read)
{
    const QString staffRole = read.text(2);
    return { { QStringLiteral("login"), read.text(0) },
        { QStringLiteral("role"), staffRole.isEmpty() ? read.text(1) : staffRole },
        { QStringLiteral("name"), read.text(3) }, { QStringLiteral("email"), read.text(4) },
        { QStringLiteral("enabled"), read.flag(5) }, { QStringLiteral("must_change"), read.flag(6) } };
}

ExitCode list(Context& context)
{
    const auto database = context.open();
    if (!database)
        return database.error();
    Statement read(**database, u"logins");
    if (const auto done = read.exec(); !done)
        return context.failed(done.error());
    while (read.next()) {
        const QJsonObject login = listed(read);
        if (context.json())
            context.out().json(login);
        else
            context.out().line(CliText::loginLine(login));
    }
    const Result<void> done = read.finish();
    return done ? ExitCode::Done : context.failed(done.error());
}
} // namespace

void addLoginCreate(CLI::App& parser, Choice& choice)
{
    auto options = std::make_shared<NewLogin>();
    CLI::App* command
        = loginGroup(parser).add_subcommand("create", "Lets somebody sign in; the password is shown this once");
    command->add_option("--role", options->role, "What he may do")
        ->required()
        ->check(CLI::IsMember({ "viewer", "operator", "supervisor", "admin", "contact", "portal", "worker" }));
    command->add_option("--name", options->name, "What the desk calls him")->required();
    command->add_option("--email", options->email, "His e-mail address");
    command->add_option("--member", options->members, "A contact: the membership he signs in for, SITE/IBM-ID");
    command->add_option("--os-user", options->osUser, "In a file: the account of the operating system");
    command->add_flag("--keep", options->keep, "The password need not be changed at the first sign-in (services)");
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return create(context, *options); }; });
}

void addLoginDisable(CLI::App& parser, Choice& choice)
{
    auto login = std::make_shared<std::string>();
    CLI::App* command = loginGroup(parser).add_subcommand("disable", "Shuts a login out, at once");
    command->add_option("login", *login, "As padesk login list has it")->required();
    command->callback(
        [login, &choice] { choice.run = [login](Context& context) { return disable(context, fromUtf8(*login)); }; });
}

void addLoginList(CLI::App& parser, Choice& choice)
{
    CLI::App* command = loginGroup(parser).add_subcommand("list", "Who may sign in, and who might once");
    command->callback([&choice] { choice.run = list; });
}

} // namespace padesk::cli
