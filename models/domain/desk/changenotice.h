// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/entity.h"

#include <QList>

#include <optional>

namespace padesk {

/** What an event touched; enough to know which rows to read again. */
struct ChangeNotice {
    qint64 seq = 0;
    Entity entity = Entity::Site;
    qint64 entityId = 0;
    std::optional<qint64> siteId;

    bool operator==(const ChangeNotice&) const = default;
};

} // namespace padesk
