// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/commandqueue.h"

#include "models/store/database.h"
#include "models/store/sealing.h"
#include "models/store/statement.h"

#include <QJsonArray>

namespace padesk {
namespace {
QJsonObject handInJson(const Command& command)
{
    QJsonObject json { { QStringLiteral("id"), command.id.toString(QUuid::WithoutBraces) },
        { QStringLiteral("kind"), command.kind }, { QStringLiteral("payload"), withoutSecrets(command) },
        { QStringLiteral("fingerprint"), QString::fromLatin1(commandFingerprint(command)) } };
    if (const QJsonObject secrets = secretsOf(command); !secrets.isEmpty())
        json.insert(QStringLiteral("secret"), secrets);
    return json;
}

QJsonArray idArray(const QList<QUuid>& ids)
{
    QJsonArray json;
    for (const QUuid& id : ids)
        json.append(id.toString(QUuid::WithoutBraces));
    return json;
}

HandIn handInOf(const QString& outcome)
{
    if (outcome == u"accepted")
        return HandIn::Accepted;
    return outcome == u"known" ? HandIn::Known : HandIn::OtherContent;
}
} // namespace

Result<QList<HandIn>> handIn(Database& database, const QList<Command>& commands)
{
    const Result<QList<Command>> sealed = withSealedCodes(database, commands);
    if (!sealed)
        return tl::unexpected(sealed.error());
    QJsonArray json;
    for (const Command& command : *sealed)
        json.append(handInJson(command));
    Statement submit(database, u"api_submit");
    submit.bind(u"commands", json);
    if (const auto done = submit.exec(); !done)
        return tl::unexpected(done.error());
    QList<HandIn> outcomes;
    while (submit.next())
        outcomes.append(handInOf(submit.text(1)));
    if (const auto done = submit.finish(); !done)
        return tl::unexpected(done.error());
    // A hint that may get lost: the worker looks by itself too.
    if (!database.inTransaction())
        (void)database.run(u"notify_commands");
    return outcomes;
}

Result<QList<WaitingCommand>> waitingCommands(Database& database)
{
    Statement read(database, u"api_waiting");
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    QList<WaitingCommand> waiting;
    while (read.next())
        waiting.append({ read.uuid(0), read.text(1), read.json(2), read.dateTime(3) });
    if (const auto done = read.finish(); !done)
        return tl::unexpected(done.error());
    return waiting;
}

Result<QList<QUuid>> withdrawCommands(Database& database, const QList<QUuid>& ids)
{
    Statement withdraw(database, u"api_withdraw");
    withdraw.bind(u"ids", idArray(ids));
    if (const auto done = withdraw.exec(); !done)
        return tl::unexpected(done.error());
    QList<QUuid> withdrawn;
    while (withdraw.next())
        withdrawn.append(withdraw.uuid(0));
    if (const auto done = withdraw.finish(); !done)
        return tl::unexpected(done.error());
    return withdrawn;
}

Result<QHash<QUuid, CommandResult>> handedInResults(Database& database, const QList<QUuid>& ids)
{
    Statement read(database, u"api_result");
    read.bind(u"ids", idArray(ids));
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    QHash<QUuid, CommandResult> results;
    while (read.next())
        results.insert(read.uuid(0), resultFromJson(read.uuid(0), read.json(1)));
    if (const auto done = read.finish(); !done)
        return tl::unexpected(done.error());
    return results;
}

} // namespace padesk
