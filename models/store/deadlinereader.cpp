// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/deadlinereader.h"

#include "models/store/recordsql.h"

#include <QSet>

namespace padesk {
namespace {

constexpr int mostAtOnce = 300;

/** Runs a query of overdue rows and hands each row to take. */
template <class T, class Take>
Result<void> overdue(Database& database, QStringView query, const QDateTime& limit, Take take)
{
    Statement read(database, query);
    read.bind(u"limit_at", limit);
    read.bind(u"most", mostAtOnce);
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    const int ownColumns = int(columnNames<T>().size());
    while (read.next())
        take(readRecord<T>(read), read.text(ownColumns));
    return read.finish();
}

} // namespace

Result<Policy> readPolicy(Database& database)
{
    QHash<QString, QJsonObject> settings;
    Statement read(database, u"settings");
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    while (read.next())
        settings.insert(read.text(0), read.json(1));
    QSet<QDate> closed;
    Statement days(database, u"closed_days");
    if (const auto done = days.exec(); !done)
        return tl::unexpected(done.error());
    while (days.next())
        closed.insert(days.date(0));
    return policyFromSettings(settings, Calendar(closed));
}

Result<IdCounters> readIdCounters(Database& database)
{
    IdCounters ids;
    Statement counters(database, u"id_counters");
    if (const auto done = counters.exec(); !done)
        return tl::unexpected(done.error());
    while (counters.next()) {
        if (const auto entity = enumFromText<Entity>(counters.text(0)))
            ids.set(*entity, counters.integer(1));
    }
    if (const auto done = counters.finish(); !done)
        return tl::unexpected(done.error());
    return ids;
}

Result<QList<Command>> dueCommands(Database& database, const Policy& policy, const QDateTime& now)
{
    QList<Command> commands;
    QSet<QUuid> seen;
    const auto add = [&](const std::optional<Command>& command) {
        // One letter to a contact stands for all who wait for him.
        if (!command || seen.contains(command->id))
            return;
        seen.insert(command->id);
        commands.append(*command);
    };
    const Result<void> nominations = overdue<Nomination>(database, u"overdue_nominations", now,
        [&](const Nomination& nomination, const QString& site) { add(deadlineOf(nomination, site, policy, now)); });
    if (!nominations)
        return tl::unexpected(nominations.error());
    const Result<void> requests = overdue<PasscodeRequest>(database, u"overdue_requests", now,
        [&](const PasscodeRequest& request, const QString&) { add(deadlineOf(request, now)); });
    if (!requests)
        return tl::unexpected(requests.error());
    const Result<void> deliveries
        = overdue<Delivery>(database, u"overdue_deliveries", now.addSecs(-handOverMinutes * 60),
            [&](const Delivery& delivery, const QString&) { add(deadlineOf(delivery, now)); });
    if (!deliveries)
        return tl::unexpected(deliveries.error());
    return commands;
}

} // namespace padesk
