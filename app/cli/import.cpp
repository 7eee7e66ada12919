// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/importreport.h"
#include "app/cli/interrupt.h"
#include "app/cli/listtext.h"
#include "app/cli/osuser.h"
#include "app/cli/progressline.h"
#include "app/cli/subcommands.h"
#include "app/cli/submitter.h"
#include "models/store/bulkcache.h"
#include "models/store/rehearsal.h"
#include "ui/refusaltext.h"

#include <QFile>

namespace padesk::cli {
namespace {
/** Remote: how long a worker may take for a thousand rows. */
constexpr int workerWaitSeconds = 60;

struct ImportOptions {
    std::string list;
    std::string file;
    std::string encoding = "auto";
    std::string errors;
    bool dryRun = false;
};

std::optional<TextEncoding> encodingOf(const std::string& name)
{
    if (name == "utf-8")
        return TextEncoding::Utf8;
    return name == "cp932" ? std::optional(TextEncoding::Cp932) : std::nullopt;
}

QJsonObject summaryJson(const ImportSummary& summary, bool dryRun)
{
    QJsonObject json { { QStringLiteral("rows"), summary.rows }, { QStringLiteral("applied"), summary.applied },
        { QStringLiteral("unchanged"), summary.unchanged }, { QStringLiteral("replayed"), summary.replayed },
        { QStringLiteral("refused"), summary.refused }, { QStringLiteral("dry_run"), dryRun },
        { QStringLiteral("complete"), summary.end == ImportSummary::End::Done } };
    if (summary.end == ImportSummary::End::Refused)
        json.insert(QStringLiteral("code"), summary.refusal.code);
    return json;
}

/** The same as trials, which the worker of a server only judges; under other ids, so that the real run is a new one. */
QList<Command> asTrials(QList<Command> commands)
{
    for (Command& command : commands) {
        command.id = QUuid::createUuid();
        command.payload.insert(QStringLiteral("dry_run"), true);
    }
    return commands;
}

/** Says how it ended, on stdout what was done and on stderr what is left to do. */
ExitCode conclude(Context& context, const ImportSummary& summary, const ImportOptions& options)
{
    if (summary.end == ImportSummary::End::BadHeader)
        return context.problem(ExitCode::Usage, ListText::listCannotBeRead(fromUtf8(options.file)));
    if (context.json())
        context.out().json(summaryJson(summary, options.dryRun));
    else
        context.out().line(ListText::summary(summary, options.dryRun));
    if (summary.end == ImportSummary::End::Refused)
        return context.problem(ExitCode::Refused, refusalSentence(summary.refusal));
    if (summary.end == ImportSummary::End::Cancelled)
        return context.problem(ExitCode::Refused, ListText::cancelled(summary.rows));
    return summary.refused == 0 ? ExitCode::Done : ExitCode::Refused;
}

ExitCode importFile(Context& context, const ImportOptions& options, QFile& file, ImportReport& report)
{
    const auto database = context.open();
    if (!database)
        return database.error();
    const BulkCache cache(**database);
    const std::unique_ptr<Submitter> submitter = makeSubmitter(**database, workerWaitSeconds, {});
    const ImportList list = *enumFromText<ImportList>(fromUtf8(options.list));
    const bool remoteTrial = options.dryRun && !(*database)->isSqlite();
    if (remoteTrial && list != ImportList::Sites && list != ImportList::Members)
        return context.problem(ExitCode::Usage, ListText::noTrialOnServer());
    std::optional<Rehearsal> rehearsal;
    if (options.dryRun && !remoteTrial) {
        Result<Rehearsal> begun = Rehearsal::begin(**database);
        if (!begun)
            return context.failed(begun.error());
        rehearsal.emplace(*std::move(begun));
    }

    const Sender sender { currentOsUser().account, true };
    const Interrupt interrupt;
    ProgressLine progress;
    ImportPorts ports;
    ports.submit = [&](const QList<Command>& commands) {
        if (rehearsal)
            return rehearsal->submit(sender, commands);
        return submitter->submit(remoteTrial ? asTrials(commands) : commands);
    };
    ports.report = [&](const ImportProblem& problem) {
        progress.clear();
        report.add(problem);
    };
    ports.progress = [&](qint64 rows, qint64 bytes) {
        progress.show(ListText::progress(rows, int(100 * bytes / std::max<qint64>(1, file.size()))));
    };
    ports.cancel = interrupt.flag();
    ImportJob job(file, list, ports, encodingOf(options.encoding));
    report.followHeader([&job] { return job.header(); });
    const Result<void> done = job.run();
    progress.clear();
    report.addHeader(job.summary().header);
    report.finish();
    if (!done) {
        const ExitCode code = context.failed(done.error());
        return options.dryRun ? code : context.problem(code, ListText::brokenOff(job.summary().rows));
    }
    return conclude(context, job.summary(), options);
}

ExitCode runImport(Context& context, const ImportOptions& options)
{
    QFile file(fromUtf8(options.file));
    if (!file.open(QIODevice::ReadOnly))
        return context.problem(ExitCode::Usage, ListText::cannotRead(file.fileName(), file.errorString()));
    ImportReport report(context);
    if (!options.errors.empty() && !report.writeTo(fromUtf8(options.errors)))
        return ExitCode::Usage;
    const ExitCode code = importFile(context, options, file, report);
    return report.complete() ? code : std::max(code, ExitCode::Refused);
}
} // namespace

void addImport(CLI::App& parser, Choice& choice)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command = parser.add_subcommand("import", "Reads a CSV list; good rows go in beside bad ones");
    command->add_option("list", options->list, "sites, members, nominations or requests")
        ->required()
        ->check(CLI::IsMember({ "sites", "members", "nominations", "requests" }));
    command->add_option("file", options->file, "The list, with a header line")->required();
    command->add_option("--encoding", options->encoding, "auto, utf-8 or cp932")
        ->check(CLI::IsMember({ "auto", "utf-8", "cp932" }));
    command->add_flag("--dry-run", options->dryRun, "Only say what would be done");
    command->add_option("--errors", options->errors, "Write all refused rows into this CSV file");
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return runImport(context, *options); }; });
}

} // namespace padesk::cli
