// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/commandlines.h"
#include "app/cli/context.h"
#include "app/cli/subcommands.h"
#include "app/cli/submitter.h"
#include "ui/refusaltext.h"

namespace padesk::cli {
namespace {
/** As many as are committed together: their answers come together. */
constexpr int linesABatch = 250;

struct Options {
    std::string file;
    int waitSeconds = 60;
};

QJsonObject refusedLine(const ParsedLine& line)
{
    const Refusal& refusal = line.command.error();
    return { { QStringLiteral("line"), line.number },
        { QStringLiteral("id"), line.id.isEmpty() ? QJsonValue() : QJsonValue(line.id) },
        { QStringLiteral("state"), QStringLiteral("refused") }, { QStringLiteral("code"), refusal.code },
        { QStringLiteral("parameters"), refusal.parameters }, { QStringLiteral("message"), refusalSentence(refusal) } };
}

/** The line of ARCHITECTURE.md 8.1. An applied command may have something to tell too: a wrong passcode was counted. */
QJsonObject resultLine(const CommandResult& result)
{
    QJsonObject json = resultJson(result);
    const Refusal told = result.applied
        ? Refusal { result.answer.value(QLatin1String("code")).toString(), result.answer }
        : result.refusal;
    if (!told.code.isEmpty())
        json.insert(QStringLiteral("message"), refusalSentence(told));
    return json;
}

/** Prints one batch in the order of its lines; answers whether all were applied. */
bool printBatch(Output& out, const QList<ParsedLine>& lines, const QList<CommandResult>& results)
{
    bool allApplied = true;
    auto result = results.begin();
    for (const ParsedLine& line : lines) {
        allApplied = allApplied && line.command && result->applied;
        if (!line.command) {
            out.json(refusedLine(line));
            continue;
        }
        QJsonObject json = resultLine(*result++);
        json.insert(QStringLiteral("line"), line.number);
        out.json(json);
    }
    out.flush();
    return allApplied;
}

QList<ParsedLine> parseBatch(const QList<InputLine>& input)
{
    QList<ParsedLine> lines;
    for (const InputLine& line : input) {
        if (!isBlank(line))
            lines.append(parseCommandLine(line));
    }
    return lines;
}

QList<Command> commandsOf(const QList<ParsedLine>& lines)
{
    QList<Command> commands;
    for (const ParsedLine& line : lines) {
        if (line.command)
            commands.append(*line.command);
    }
    return commands;
}

ExitCode submitAll(Context& context, CommandLines& input, Submitter& submitter)
{
    ExitCode code = ExitCode::Done;
    for (QList<InputLine> read = input.next(linesABatch); !read.isEmpty(); read = input.next(linesABatch)) {
        const QList<ParsedLine> lines = parseBatch(read);
        const QList<Command> commands = commandsOf(lines);
        const Result<QList<CommandResult>> results
            = commands.isEmpty() ? QList<CommandResult>() : submitter.submit(commands);
        if (!results && results.error().code == Error::Code::NotFound)
            return context.problem(ExitCode::Unreachable, CliText::noSealingKey());
        if (!results && results.error().code == Error::Code::NotReachable)
            return context.problem(ExitCode::Unreachable, CliText::noAnswer(read.first().number));
        if (!results)
            return context.failed(results.error());
        if (!printBatch(context.out(), lines, *results))
            code = ExitCode::Refused;
    }
    if (input.failed())
        return context.problem(ExitCode::Usage, CliText::readFailed());
    return code;
}

ExitCode submit(Context& context, const Options& options)
{
    CommandLines input;
    if (!input.open(fromUtf8(options.file)))
        return context.problem(ExitCode::Usage, CliText::noFile(fromUtf8(options.file)));
    const auto database = context.open();
    if (!database)
        return database.error();
    const auto noWorker = [&context] { context.problem(ExitCode::Done, CliText::noWorker()); };
    const auto submitter = makeSubmitter(**database, options.waitSeconds, noWorker);
    const ExitCode code = submitAll(context, input, *submitter);
    return code == ExitCode::Refused ? context.problem(code, CliText::someRefused()) : code;
}
} // namespace

void addSubmit(CLI::App& parser, Choice& choice)
{
    auto options = std::make_shared<Options>();
    CLI::App* command
        = parser.add_subcommand("submit", "Hands in commands, one JSON object a line; prints one result a line");
    command->add_option("file", options->file, "A file of JSON lines in UTF-8, or - for standard input")->required();
    command->add_option("--wait", options->waitSeconds, "On a server: seconds to wait for the worker's answer")
        ->check(CLI::Range(1, 86400))
        ->capture_default_str();
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return submit(context, *options); }; });
}

} // namespace padesk::cli
