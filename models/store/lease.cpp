// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lease.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace padesk {
namespace {

tl::unexpected<Error> lost(const QString& holder)
{
    return fail(Error::Code::LeaseLost, QStringLiteral("the lease is held by %1").arg(holder));
}

Result<Lease> readLease(Database& database)
{
    Statement read(database, u"lease_read");
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    if (!read.next())
        return fail(Error::Code::Corrupt, QStringLiteral("the lease row is missing"));
    return Lease { read.text(0), read.integer(1), read.dateTime(2) };
}

} // namespace

Result<QDateTime> databaseNow(Database& database)
{
    const auto now = fetchValue(database, u"database_now");
    if (!now)
        return tl::unexpected(now.error());
    return toDateTime(now->value_or(QVariant()));
}

Result<Lease> takeLease(Database& database, const QString& holder, int seconds)
{
    const Result<QDateTime> now = databaseNow(database);
    if (!now)
        return tl::unexpected(now.error());
    const auto taken = execute(database, u"lease_take",
        { { u"holder", holder }, { u"same_holder", holder }, { u"now", *now },
            { u"expires_at", now->addSecs(seconds) } });
    if (!taken)
        return tl::unexpected(taken.error());
    Result<Lease> lease = readLease(database);
    if (lease && *taken == 0)
        return lost(lease->holder);
    return lease;
}

Result<Lease> renewLease(Database& database, const Lease& lease, int seconds)
{
    const Result<QDateTime> now = databaseNow(database);
    if (!now)
        return tl::unexpected(now.error());
    Lease renewed = lease;
    renewed.expiresAt = now->addSecs(seconds);
    const auto done = execute(database, u"lease_renew",
        { { u"holder", lease.holder }, { u"epoch", lease.epoch }, { u"expires_at", renewed.expiresAt } });
    if (!done)
        return tl::unexpected(done.error());
    if (*done == 0)
        return lost(QStringLiteral("another worker"));
    return renewed;
}

Result<void> releaseLease(Database& database, const Lease& lease)
{
    const Result<QDateTime> now = databaseNow(database);
    if (!now)
        return tl::unexpected(now.error());
    const auto done = execute(
        database, u"lease_release", { { u"holder", lease.holder }, { u"epoch", lease.epoch }, { u"now", *now } });
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> holdLease(Database& database, const Lease& lease)
{
    const auto held = fetchValue(database, u"lease_hold", { { u"holder", lease.holder }, { u"epoch", lease.epoch } });
    if (!held)
        return tl::unexpected(held.error());
    return held->has_value() ? Result<void>() : lost(QStringLiteral("another worker"));
}

} // namespace padesk
