// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/rules/rulecontext.h"
#include "models/domain/rules/siteinput.h"

#include <QJsonArray>

namespace padesk {
namespace {

Ruling checkNotOneself(const RuleContext& context, const QString& name)
{
    if (name != context.actor.name)
        return {};
    return refuse(refusal::notYourself, { { QStringLiteral("login"), name } });
}

/** Local database: the operating system's user becomes somebody of the office, or gets another role. */
Ruling admitStaff(RuleContext& context, const QString& name)
{
    const auto role = enumFromText<StaffRole>(context.text("role"));
    if (!role)
        return refuse(refusal::remoteOnly, { { QStringLiteral("role"), context.text("role") } });
    if (const Ruling other = checkNotOneself(context, context.text("os_user")); !other)
        return other;
    Staff staff = context.file.staff.value_or(Staff {});
    staff.osUser = context.text("os_user");
    staff.name = name;
    staff.role = *role;
    staff.admin = *role == StaffRole::Admin;
    staff.enabled = true;
    if (context.file.staff)
        context.draft.update(*context.file.staff, staff, QStringLiteral("admit"));
    else
        context.draft.insert(staff, QStringLiteral("admit"));
    context.draft.answer("os_user", staff.osUser);
    return {};
}

/**
 * Opaque, so that a list of roles tells nothing (SECURITY.md 1); made of the command's id, so that the rules stay pure
 * and a retry makes no second one.
 */
QString opaqueName(const RuleContext& context, bool contact)
{
    const QString hex = context.command.id.toString(QUuid::WithoutBraces).remove(QLatin1Char('-'));
    return (contact ? QStringLiteral("c_") : QStringLiteral("s_")) + hex;
}

/** The members a contact's login is to stand for. */
tl::expected<QList<Member>, Refusal> membersOf(const RuleContext& context)
{
    QList<Member> members;
    for (const QJsonValue& item : context.command.payload.value(QLatin1String("members")).toArray()) {
        const auto found = context.file.loginMembers.constFind(item.toString());
        if (found == context.file.loginMembers.constEnd())
            return refuse(refusal::memberNotFound, { { QStringLiteral("member"), item } });
        // Users have no desk: only the primary and secondaries administer (SECURITY.md 1).
        if (found->role == MemberRole::User || found->state == MemberState::Suspended)
            return refuse(refusal::memberStateWrong,
                { { QStringLiteral("member"), item }, { QStringLiteral("role"), enumText(found->role) },
                    { QStringLiteral("state"), enumText(found->state) } });
        members.append(*found);
    }
    const bool contact = context.text("role") == QLatin1String("contact");
    if (contact == members.isEmpty())
        return refuse(contact ? refusal::missingField : refusal::badValue,
            { { QStringLiteral("field"), QStringLiteral("members") } });
    return members;
}

Login loginOf(const RuleContext& context, const QString& name, const QString& email)
{
    const QString role = context.text("role");
    const bool staff = enumFromText<StaffRole>(role).has_value();
    Login login;
    login.roleName = opaqueName(context, role == QLatin1String("contact"));
    login.kind = staff ? QStringLiteral("staff") : role;
    login.staffRole = staff ? role : QString();
    login.displayName = name;
    login.email = email;
    login.mustChange = !context.flag("keep");
    return login;
}

Ruling createLogin(RuleContext& context)
{
    const auto name = parseText(context.text("name"), nameMaxLength, true);
    if (!name)
        return refuseField("name", name.error());
    if (!context.text("os_user").isEmpty())
        return admitStaff(context, *name);
    const auto email = isBlank(context.text("email")) ? Parsed<QString>(QString()) : parseEmail(context.text("email"));
    if (!email)
        return refuseField("email", email.error());
    const auto members = membersOf(context);
    if (!members)
        return tl::unexpected<Refusal>(members.error());
    const Login login = context.draft.insert(loginOf(context, *name, *email), QStringLiteral("create"));
    for (const Member& member : *members) {
        LoginMember link;
        link.roleName = login.roleName;
        link.memberId = member.id;
        context.draft.insert(link, QStringLiteral("link"));
    }
    context.draft.answer("login", login.roleName);
    return {};
}

/** Nobody shuts himself out, so somebody who may let people in always remains. */
Ruling disableLogin(RuleContext& context)
{
    const QString name = context.text("login");
    if (const Ruling other = checkNotOneself(context, name); !other)
        return other;
    if (const std::optional<Login>& before = context.file.login) {
        Login login = *before;
        login.enabled = false;
        context.draft.update(*before, login, QStringLiteral("disable"));
    } else if (const std::optional<Staff>& known = context.file.staff) {
        Staff staff = *known;
        staff.enabled = false;
        context.draft.update(*known, staff, QStringLiteral("disable"));
    } else {
        return refuse(refusal::loginNotFound, { { QStringLiteral("login"), name } });
    }
    context.draft.answer("login", name);
    return {};
}

Ruling setPasswordChanged(RuleContext& context)
{
    const std::optional<Login>& before = context.file.login;
    if (!before || before->roleName != context.actor.name)
        return refuse(refusal::remoteOnly, {});
    Login login = *before;
    login.mustChange = false;
    context.draft.update(*before, login, QStringLiteral("change_password"));
    return {};
}

} // namespace

std::vector<RuleEntry> loginRules()
{
    return {
        { "login.create", createLogin },
        { "login.disable", disableLogin },
        { "login.set_password_changed", setPasswordChanged },
    };
}

} // namespace padesk
