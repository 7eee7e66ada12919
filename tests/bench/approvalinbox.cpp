// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/approvalinbox.h"

#include "tests/bench/bench.h"

#include <QJsonArray>

namespace padesk::bench {
namespace {

Command command(const char* kind, const QJsonObject& payload)
{
    return { QUuid::createUuid(), QString::fromLatin1(kind), payload };
}

QString siteNumber(int n)
{
    return QString::number(7'000'000 + n);
}

QString mail(int n)
{
    return QStringLiteral("taro%1@example.co.jp").arg(n);
}

Command importOf(int first, int count)
{
    QJsonArray rows;
    for (int n = first; n < first + count; ++n)
        rows.append(QJsonObject { { QStringLiteral("site_number"), siteNumber(n) },
            { QStringLiteral("contract"), QStringLiteral("PAX") },
            { QStringLiteral("company"), QStringLiteral("株式会社青空商事%1").arg(n) },
            { QStringLiteral("contact_family"), QStringLiteral("山田") },
            { QStringLiteral("contact_given"), QStringLiteral("太郎") },
            { QStringLiteral("contracted_on"), QStringLiteral("2005-04-01") } });
    return command(
        "import.rows", { { QStringLiteral("list"), QStringLiteral("sites") }, { QStringLiteral("rows"), rows } });
}

Command nominationOf(int n)
{
    return command("nomination.submit",
        { { QStringLiteral("site_number"), siteNumber(n) }, { QStringLiteral("claims_primary"), true },
            { QStringLiteral("ibm_id"), mail(n) }, { QStringLiteral("email"), mail(n) },
            { QStringLiteral("family"), QStringLiteral("山田") }, { QStringLiteral("given"), QStringLiteral("太郎") },
            { QStringLiteral("company"), QStringLiteral("株式会社青空商事%1").arg(n) } });
}

Command approvalOf(int n)
{
    return command("nomination.approve",
        { { QStringLiteral("nomination"), nominationNumber(n) }, { QStringLiteral("role"), QStringLiteral("primary") },
            { QStringLiteral("access"), QStringLiteral("full") } });
}

} // namespace

void submitAll(CommandProcessor& processor, const Sender& sender, const QList<Command>& commands)
{
    for (const CommandResult& result : must(processor.submit(sender, commands))) {
        if (!result.applied)
            giveUp(QStringLiteral("refused: %1").arg(result.refusal.code));
    }
}

void prepareInbox(CommandProcessor& processor, const QString& person, int count)
{
    QList<Command> imports;
    for (int first = 1; first <= count; first += 1000)
        imports.append(importOf(first, std::min(1000, count + 1 - first)));
    submitAll(processor, { person, false }, imports);
    QList<Command> nominations;
    for (int n = 1; n <= count; ++n)
        nominations.append(nominationOf(n));
    submitAll(processor, { person, true }, nominations);
}

QList<Command> approvals(int count)
{
    QList<Command> commands;
    for (int n = 1; n <= count; ++n)
        commands.append(approvalOf(n));
    return commands;
}

} // namespace padesk::bench
