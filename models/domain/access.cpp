// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/access.h"

namespace padesk {

Access accessPreset(ToolLevel level, bool secondary)
{
    Access access;
    access.toolLevel = level;
    if (level == ToolLevel::Full) {
        access.reporting = Grant::View;
        access.documents = Grant::View;
    }
    if (secondary)
        access.manageAccess = Grant::Update;
    return access;
}

} // namespace padesk
