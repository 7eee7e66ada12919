// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permission.h"

#include "models/domain/command.h"

namespace padesk {

std::optional<Refusal> checkPermission(const QString& kind, std::optional<qint64> siteId, const Actor& actor)
{
    const CommandSpec* spec = commandSpec(kind);
    if (!spec)
        return Refusal { QString::fromLatin1(refusal::unknownKind), { { QStringLiteral("kind"), kind } } };
    if (actor.rolesAt(siteId).testAnyFlags(spec->allowed))
        return std::nullopt;
    // A contact who is nothing at this site gets the same answer as for one that does not exist (SECURITY.md 2).
    const bool stranger = actor.roles == Roles() && actor.isContact() && !actor.membershipAt(siteId);
    if (stranger && spec->allowed.testAnyFlags(siteSide)) {
        const bool selfOnly = spec->allowed.testAnyFlags(Roles(Role::Viewer));
        return selfOnly ? std::nullopt : std::optional(Refusal { QString::fromLatin1(refusal::notYourSite), {} });
    }
    return Refusal { QString::fromLatin1(refusal::notAllowed),
        { { QStringLiteral("kind"), kind },
            { QStringLiteral("allowed"), roleTexts(spec->allowed).join(QStringLiteral(", ")) } } };
}

} // namespace padesk
