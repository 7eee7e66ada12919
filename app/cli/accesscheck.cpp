// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accesscheck.h"

#include "app/cli/clitext.h"
#include "app/cli/context.h"
#include "app/cli/subcommands.h"
#include "models/domain/calendar.h"
#include "models/domain/portalaccess.h"
#include "models/store/accessfactsreader.h"
#include "models/store/lease.h"
#include "ui/accesstext.h"

#include <QJsonArray>

namespace padesk::cli {
namespace {
struct Options {
    std::string site;
    std::string ibmId;
};

QJsonObject evidenceJson(const Evidence& evidence)
{
    return { { QStringLiteral("code"), enumText(evidence.code) },
        { QStringLiteral("parameters"), QJsonObject::fromVariantMap(evidence.parameters) },
        { QStringLiteral("text"), evidenceText(evidence) } };
}

QJsonArray pathJson(const QList<PathStep>& path)
{
    QJsonArray steps;
    for (const PathStep& step : path)
        steps.append(QJsonObject { { QStringLiteral("node"), enumText(step.node) },
            { QStringLiteral("answer"), enumText(step.answer) }, { QStringLiteral("text"), chartText(step.node) },
            { QStringLiteral("evidence"), evidenceJson(step.evidence) } });
    return steps;
}

QJsonArray actionsJson(const QList<NextAction>& actions)
{
    QJsonArray list;
    for (const NextAction& action : actions)
        list.append(QJsonObject { { QStringLiteral("code"), enumText(action.code) },
            { QStringLiteral("parameters"), QJsonObject::fromVariantMap(action.parameters) },
            { QStringLiteral("text"), actionText(action) } });
    return list;
}

QJsonArray causesJson(const QList<NominationCause>& causes)
{
    QJsonArray list;
    for (const NominationCause cause : causes)
        list.append(
            QJsonObject { { QStringLiteral("code"), enumText(cause) }, { QStringLiteral("text"), causeText(cause) } });
    return list;
}

/** What PA Online is told of this caller. */
QJsonObject portalJson(const PortalAccess& access)
{
    return { { QStringLiteral("screen"), enumText(access.screen) }, { QStringLiteral("level"), enumText(access.level) },
        { QStringLiteral("reason"), access.reason } };
}

QJsonObject checkJson(const AccessFacts& facts, const AccessCheck& check)
{
    return { { QStringLiteral("site_number"), facts.siteNumber }, { QStringLiteral("ibm_id"), facts.ibmId },
        { QStringLiteral("path"), pathJson(check.path) },
        { QStringLiteral("position"), enumText(check.position().node) }, { QStringLiteral("open"), check.isOpen() },
        { QStringLiteral("screen"), enumText(check.screen) }, { QStringLiteral("causes"), causesJson(check.causes) },
        { QStringLiteral("actions"), actionsJson(check.actions) },
        { QStringLiteral("download_meanwhile"), check.downloadMeanwhile },
        { QStringLiteral("tool"), enumText(check.tool) },
        { QStringLiteral("portal"), portalJson(portalAccess(facts)) } };
}

QString stepLine(const PathStep& step)
{
    QString line = chartText(step.node);
    if (const QString answer = answerText(step.answer); !answer.isEmpty())
        line += QStringLiteral(" → ") + answer;
    if (step.evidence.code != EvidenceCode::Nothing)
        line += QStringLiteral("  [%1]").arg(evidenceText(step.evidence));
    return line;
}

/** A line a box, then the screen, the causes and what to do. */
QString checkText(const AccessCheck& check)
{
    QStringList lines;
    for (const PathStep& step : check.path)
        lines << stepLine(step);
    lines << QString() << CliText::screen(screenText(check.screen));
    for (const NominationCause cause : check.causes)
        lines << CliText::cause(causeText(cause));
    for (const NextAction& action : check.actions)
        lines << CliText::nextAction(actionText(action));
    lines << (check.downloadMeanwhile ? CliText::downloadOpen() : CliText::downloadShut());
    return lines.join(u'\n');
}

ExitCode checkCaller(Context& context, const Options& options)
{
    const auto database = context.open();
    if (!database)
        return database.error();
    const Result<QDateTime> now = databaseNow(**database);
    if (!now)
        return context.failed(now.error());
    const Result<AccessFacts> facts
        = readAccessFacts(**database, fromUtf8(options.site), fromUtf8(options.ibmId), officeDate(*now));
    if (!facts)
        return context.failed(facts.error());
    const AccessCheck check = checkAccess(*facts);
    if (context.json())
        context.out().json(checkJson(*facts, check));
    else
        context.out().line(checkText(check));
    return ExitCode::Done;
}
} // namespace

void addAccessCheck(CLI::App& parser, Choice& choice)
{
    auto options = std::make_shared<Options>();
    CLI::App* command
        = parser.add_subcommand("access-check", "The guide's chart for one caller: where they stand and what to do");
    command->add_option("--site", options->site, "The site number")->required();
    command->add_option("--ibm-id", options->ibmId, "The caller's IBM ID, an e-mail address");
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return checkCaller(context, *options); }; });
}

} // namespace padesk::cli
