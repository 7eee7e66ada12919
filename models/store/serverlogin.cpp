// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverlogin.h"

#include "models/store/database.h"
#include "models/store/lease.h"
#include "models/store/migrations.h"
#include "models/store/sqlcatalog.h"
#include "models/store/statement.h"

namespace padesk {
namespace {

std::optional<Error::Code> codeOf(const Result<void>& usable)
{
    return usable ? std::nullopt : std::optional(usable.error().code);
}

bool workerHoldsLease(Database& database, const QDateTime& now)
{
    Statement read(database, u"worker_status");
    return read.exec() && read.next() && read.dateTime(1) > now;
}

/** Whoever may read how the schema came to be: the owner, also when me() is not there yet. */
Result<ServerLogin> readOwner(Database& database)
{
    const Result<SchemaStatus> status = schemaStatus(database);
    if (!status)
        return tl::unexpected(status.error());
    ServerLogin login;
    login.head = status->head;
    login.signedIn.actor.name = database.url().user;
    login.signedIn.schema = status->version;
    login.signedIn.minClient = status->minClient;
    if (const auto now = databaseNow(database))
        login.signedIn.now = *now;
    login.signedIn.workerRunning = workerHoldsLease(database, login.signedIn.now);
    login.schema = status->state == SchemaStatus::State::Empty ? std::optional(Error::Code::NotADatabase)
                                                               : codeOf(requireUsable(*status));
    return login;
}

} // namespace

Result<ServerLogin> readServerLogin(Database& database)
{
    const Result<SignedIn> signedIn = readSignedIn(database);
    if (signedIn)
        return ServerLogin { *signedIn, sqlHead(Engine::Postgresql), codeOf(requireUsable(*signedIn)) };
    const Error::Code code = signedIn.error().code;
    if (code != Error::Code::AccessDenied && code != Error::Code::Failed)
        return tl::unexpected(signedIn.error());
    Result<ServerLogin> owner = readOwner(database);
    if (owner)
        return owner;
    const bool nobody = owner.error().code == Error::Code::AccessDenied;
    return tl::unexpected(nobody ? owner.error() : signedIn.error());
}

} // namespace padesk
