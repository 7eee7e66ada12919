// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actors.h"

#include "models/store/recordsql.h"

namespace padesk {
namespace {

Roles rolesOf(StaffRole role)
{
    switch (role) {
    case StaffRole::Viewer:
        return Role::Viewer;
    case StaffRole::Operator:
        return Role::Operator;
    case StaffRole::Supervisor:
        return Role::Supervisor;
    case StaffRole::Admin:
        return Role::Admin;
    }
    return {};
}

Actor staffActor(const Staff& staff, int enabledStaff)
{
    Actor actor;
    actor.name = staff.osUser;
    actor.displayName = staff.name;
    actor.roles = rolesOf(staff.role);
    if (staff.admin)
        actor.roles |= Role::Admin;
    actor.singlePerson = enabledStaff < 2;
    return actor;
}

Result<QList<Membership>> membershipsOf(Database& database, const QString& roleName)
{
    QList<Membership> memberships;
    Statement query(database, u"login_memberships");
    query.bind(u"role_name", roleName);
    if (const auto done = query.exec(); !done)
        return tl::unexpected(done.error());
    while (query.next()) {
        const auto role = enumFromText<MemberRole>(query.text(2)).value_or(MemberRole::User);
        const bool manages = role == MemberRole::Primary || query.text(3) == enumText(Grant::Update);
        memberships.append({ query.integer(0), query.integer(1), role, manages });
    }
    if (const auto done = query.finish(); !done)
        return tl::unexpected(done.error());
    return memberships;
}

Result<ActorResult> actorOf(Database& database, const Login& login)
{
    Actor actor = loginActor(enumFromText<LoginKind>(login.kind).value_or(LoginKind::Contact), login.staffRole);
    actor.name = login.roleName;
    actor.displayName = login.displayName;
    const Result<QList<Membership>> memberships = membershipsOf(database, login.roleName);
    if (!memberships)
        return tl::unexpected(memberships.error());
    actor.memberships = *memberships;
    return ActorResult(actor);
}

} // namespace

Result<ActorResult> loadActor(Database& database, const Sender& sender)
{
    SqlCaseSource source(database);
    if (const std::optional<Staff> staff = source.one(lookup::staffByOsUser, { sender.name });
        staff && staff->enabled) {
        const int enabled = source.enabledStaff();
        if (const Result<void> failed = source.takeError(); !failed)
            return tl::unexpected(failed.error());
        return ActorResult(staffActor(*staff, enabled));
    }
    const std::optional<Login> login = source.one(lookup::loginByRole, { sender.name });
    if (const Result<void> failed = source.takeError(); !failed)
        return tl::unexpected(failed.error());
    if (!login || !login->enabled)
        return ActorResult(refuse(refusal::unknownActor, { { QStringLiteral("who"), sender.name } }));
    return actorOf(database, *login);
}

Result<ActorResult> signedInActor(Database& database)
{
    Result<SignedIn> signedIn = readSignedIn(database);
    if (signedIn)
        return ActorResult(std::move(signedIn->actor));
    if (signedIn.error().code != Error::Code::AccessDenied)
        return tl::unexpected(signedIn.error());
    return loadActor(database, { database.url().user, false });
}

Result<Refusal> withPersonName(Database& database, Refusal refusal)
{
    const QString who = QStringLiteral("who");
    const QString login = refusal.parameters.value(who).toString();
    if (database.isSqlite() || login.isEmpty())
        return refusal;
    const auto name = fetchValue(database, u"login_name", { { u"role_name", login } });
    if (!name)
        return tl::unexpected(name.error());
    if (*name)
        refusal.parameters.insert(who, (*name)->toString());
    return refusal;
}

Actor loginActor(LoginKind kind, const QString& staffRole)
{
    Actor actor;
    if (kind == LoginKind::Portal)
        actor.roles = Role::Portal;
    else if (kind == LoginKind::Worker)
        actor.roles = Role::Worker;
    else if (const auto role = enumFromText<StaffRole>(staffRole); role && kind == LoginKind::Staff)
        actor.roles = rolesOf(*role);
    return actor;
}

Actor portalActor(const QString& name)
{
    Actor actor;
    actor.name = name;
    actor.displayName = name;
    actor.roles = Role::Portal;
    return actor;
}

bool isPortalRecord(const Command& command)
{
    const CommandSpec* spec = commandSpec(command.kind);
    const QString source = command.payload.value(QLatin1String("source")).toString();
    return spec && spec->allowed.testFlag(Role::Portal) && (source.isEmpty() || source == enumText(Source::Portal));
}

} // namespace padesk
