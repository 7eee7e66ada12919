// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actorname.h"

#include <QCoreApplication>

namespace padesk {
namespace {

struct ActorName {
    Q_DECLARE_TR_FUNCTIONS(padesk::ActorName)
};

} // namespace

QString actorName(const CaseBackground& background, const QString& actor)
{
    if (actor == QLatin1String(officeActor))
        return ActorName::tr("PA office");
    return background.nameOf(actor);
}

bool isOwnName(const Actor& self, const QString& listed)
{
    return !listed.isEmpty() && (listed == self.name || listed == self.displayName);
}

} // namespace padesk
