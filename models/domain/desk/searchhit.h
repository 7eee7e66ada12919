// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/entity.h"

#include <QDateTime>
#include <QList>

namespace padesk {

/** One thing that the search everywhere has found (Ctrl+K). */
struct SearchHit {
    /** Site, Member, Nomination, PasscodeRequest, Delivery or ChangeRequest. */
    Entity entity = Entity::Site;
    qint64 id = 0;
    /** What people call it: 7012345, N-0000123; empty for a member. */
    QString number;
    /** Company or person. */
    QString title;
    /** What tells it from others of the same title: e-mail, company, address. */
    QString detail;
    QString siteNumber;
    /** The stable text of its state. */
    QString state;
    /** The stable text of the member's role, or of the delivery's or request's channel. */
    QString kind;
};

/** What was found, best first within each entity. */
struct SearchResult {
    QString text;
    QList<SearchHit> hits;
    /** The text is the number of exactly one thing, the first hit: Enter goes there. */
    bool isNumber = false;
    /** An entity had more than were asked for. */
    bool more = false;
};

} // namespace padesk
