// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/signedin.h"

#include "models/store/actors.h"
#include "models/store/sqlcatalog.h"
#include "models/store/statement.h"

#include <QJsonArray>

namespace padesk {
namespace {

QList<Membership> membershipsOf(const QJsonArray& array)
{
    QList<Membership> memberships;
    for (const QJsonValue& value : array) {
        const QJsonObject one = value.toObject();
        const auto role = enumFromText<MemberRole>(one.value(u"role").toString()).value_or(MemberRole::User);
        memberships.append({ one.value(u"member").toInteger(), one.value(u"site").toInteger(), role,
            one.value(u"manages_access").toBool() });
    }
    return memberships;
}

SignedIn signedInFrom(LoginKind kind, const QJsonObject& me)
{
    SignedIn signedIn;
    signedIn.kind = kind;
    signedIn.actor = loginActor(kind, me.value(u"role").toString());
    signedIn.actor.name = me.value(u"login").toString();
    signedIn.actor.displayName = me.value(u"name").toString();
    signedIn.actor.memberships = membershipsOf(me.value(u"memberships").toArray());
    signedIn.mustChange = me.value(u"must_change").toBool();
    signedIn.now = QDateTime::fromString(me.value(u"now").toString(), Qt::ISODateWithMs).toUTC();
    signedIn.schema = me.value(u"schema").toInt();
    signedIn.minClient = me.value(u"min_client").toInt();
    signedIn.workerRunning = me.value(u"worker").toBool();
    return signedIn;
}

} // namespace

Result<SignedIn> readSignedIn(Database& database)
{
    Statement read(database, u"api_me");
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    const QJsonObject me = read.next() ? read.json(0) : QJsonObject();
    if (const auto done = read.finish(); !done)
        return tl::unexpected(done.error());
    const std::optional<LoginKind> kind = enumFromText<LoginKind>(me.value(u"kind").toString());
    if (!kind)
        return fail(Error::Code::AccessDenied, u"the login is disabled or none of the office's"_qs);
    return signedInFrom(*kind, me);
}

Result<void> requireUsable(const SignedIn& signedIn)
{
    const int head = sqlHead(Engine::Postgresql);
    const QString versions = u"version %1, this program has %2"_qs.arg(signedIn.schema).arg(head);
    if (signedIn.schema < head)
        return fail(Error::Code::OlderSchema, versions);
    if (signedIn.minClient > head)
        return fail(Error::Code::NewerSchema, versions);
    return {};
}

} // namespace padesk
