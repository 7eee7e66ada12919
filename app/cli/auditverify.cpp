// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/context.h"
#include "app/cli/subcommands.h"
#include "models/store/audit.h"

namespace padesk::cli {
namespace {
QString faultCode(ChainFault fault)
{
    switch (fault) {
    case ChainFault::None:
        return QStringLiteral("none");
    case ChainFault::Gap:
        return QStringLiteral("gap");
    case ChainFault::PrevHash:
        return QStringLiteral("prev_hash");
    case ChainFault::Hash:
        return QStringLiteral("hash");
    case ChainFault::BeforeText:
        return QStringLiteral("before");
    case ChainFault::AfterText:
        return QStringLiteral("after");
    }
    return {};
}

ExitCode verify(Context& context)
{
    const auto database = context.open();
    if (!database)
        return database.error();
    const Result<AuditReport> report = verifyHistory(**database);
    if (!report)
        return context.failed(report.error());
    const QString head = QString::fromLatin1(report->head);
    if (context.json()) {
        QJsonObject json { { QStringLiteral("audit"),
                               report->isSound() ? QStringLiteral("ok") : QStringLiteral("broken") },
            { QStringLiteral("events"), report->events }, { QStringLiteral("head"), head } };
        if (!report->isSound()) {
            json.insert(QStringLiteral("seq"), report->badSeq);
            json.insert(QStringLiteral("fault"), faultCode(report->fault));
        }
        context.out().json(json);
    } else {
        context.out().line(CliText::historyVerified(report->events, head));
    }
    if (report->isSound())
        return ExitCode::Done;
    return context.problem(ExitCode::Refused, CliText::historyBroken(report->badSeq, report->fault));
}
} // namespace

void addAuditVerify(CLI::App& parser, Choice& choice)
{
    CLI::App& group = commandGroup(parser, "audit", "The history of all changes");
    CLI::App* command = group.add_subcommand("verify", "Recomputes its chain of checksums and prints the head");
    command->callback([&choice] { choice.run = verify; });
}

} // namespace padesk::cli
