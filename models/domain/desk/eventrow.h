// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldtable.h"
#include "models/domain/records/entity.h"

namespace padesk {

/** One line of the history; id is the seq of the event. */
struct EventRow {
    qint64 id = 0;
    QDateTime at;
    QString actor;
    QString actorRole;
    QString action;
    Entity entity = Entity::Site;
    qint64 entityId = 0;
    std::optional<qint64> siteId;
    QString siteNumber;
    QString company;
    /** Changed columns only; empty after a redaction. */
    QJsonObject before;
    QJsonObject after;

    bool operator==(const EventRow&) const = default;

    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &EventRow::id },
            Field { "at", &EventRow::at },
            Field { "actor", &EventRow::actor },
            Field { "actor_role", &EventRow::actorRole },
            Field { "action", &EventRow::action },
            Field { "entity", &EventRow::entity },
            Field { "entity_id", &EventRow::entityId },
            Field { "site_id", &EventRow::siteId },
            Field { "site_number", &EventRow::siteNumber },
            Field { "company", &EventRow::company },
            Field { "before", &EventRow::before },
            Field { "after", &EventRow::after },
        };
    }
};

} // namespace padesk
