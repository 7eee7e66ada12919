// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/session.h"

namespace padesk {

std::optional<Refusal> Session::whyNot(const QString& kind, std::optional<qint64> siteId) const
{
    if (readOnly)
        return Refusal { QString::fromLatin1(refusal::readOnly), {} };
    return checkPermission(kind, siteId, actor);
}

} // namespace padesk
