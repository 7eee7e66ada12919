// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/approvalsports.h"
#include "ui/users/directoryports.h"

namespace padesk {

/** What a site contact's pages work with; all of it must outlive them. */
struct ContactPorts {
    RowSource<NominationRow>& nominations;
    RowSource<MemberRow>& members;
    RowSource<SiteRow>& sites;
    RowSource<EventRow>& events;
    CasePort& cases;
    CommandPort& commands;
    NoticePort& notices;
    /** Who signed in, with what he administers now. */
    const Session& session;
    /** By the database's clock. */
    std::function<QDateTime()> now;

    /** More than one, so that rows have to say whose they are. */
    bool hasSeveralSites() const { return sitesOf(session.actor).size() > 1; }
    static QList<qint64> sitesOf(const Actor& actor)
    {
        QList<qint64> ids;
        for (const Membership& one : actor.memberships)
            ids.append(one.siteId);
        return ids;
    }
};

} // namespace padesk
