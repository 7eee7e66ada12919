// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesscheck.h"
#include "models/domain/desk/casevalues.h"

namespace padesk {

/** Whom a caller may be. */
struct CallerCandidate {
    OtherMembership membership;
    QString name;
    QString ibmId;
    QString email;
};

/** What a look-up for the access check found (M2). */
struct AccessCase {
    /** As the operator typed it, and what was made of it: a site number, an e-mail, or both. */
    QString typedSite;
    QString typedPerson;
    /** On record for that site and person; checkAccess(facts, answers) walks the chart with what the caller says. */
    AccessFacts facts;
    AccessCheck check;
    /**
     * The memberships under the e-mail or IBM ID when no site number was given. One: facts are about it. Several: facts
     * are empty until somebody chooses. At most fifty.
     */
    QList<CallerCandidate> candidates;
    /** For the page of the site and the member; 0 when not found. */
    qint64 siteId = 0;
    qint64 memberId = 0;
};

} // namespace padesk
