// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/loginroles.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace padesk {
namespace {

/** pa_operator, pa_contact …: what the login may on the server. */
QString databaseRole(const Login& login)
{
    return QStringLiteral("pa_") + (login.kind == u"staff" ? login.staffRole : login.kind);
}

Result<void> carryOut(Database& database, const Command& command, const Change<Login>& change)
{
    const Login& login = change.after;
    if (!change.before) {
        const QString verifier = command.payload.value(QLatin1String("verifier")).toString();
        return execute(database, u"login_provision",
            { { u"name", login.roleName }, { u"member_of", databaseRole(login) },
                { u"verifier", verifier.isEmpty() ? QVariant() : QVariant(verifier) } })
            .map([](int) {});
    }
    if (change.before->enabled && !login.enabled)
        return execute(database, u"login_retire", { { u"name", login.roleName } }).map([](int) {});
    return {};
}

} // namespace

Result<void> carryOutLogins(Database& database, const Command& command, const std::vector<Effect>& effects)
{
    if (database.isSqlite())
        return {};
    for (const Effect& effect : effects) {
        const auto* change = std::get_if<Change<Login>>(&effect);
        if (!change)
            continue;
        if (const Result<void> done = carryOut(database, command, *change); !done)
            return done;
    }
    return {};
}

} // namespace padesk
