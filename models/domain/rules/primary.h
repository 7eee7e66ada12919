// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"

namespace padesk {

/** What the site contact may do: everything the tool offers, and administer the site's people (F13). */
Access primaryAccess();

/**
 * Takes away what only a primary has: revokes the live passcode, cancels the open request and the waiting deliveries
 * that would carry a passcode. Acts on those of the case file that belong to the member.
 */
void dropPasscodes(RuleContext& context, const Member& member, const QString& reason);

/** Unlinks the desk logins of these members; a login whose last link goes is disabled (ARCHITECTURE.md 3). */
void unlinkLogins(RuleContext& context, const QList<qint64>& memberIds);

/** Ends the membership: frees the slot, drops passcode and request, unlinks the logins. Answers the row as saved. */
Member endMember(RuleContext& context, const Member& member, const QString& reason);

/** Who takes over: somebody new (id 0) or an open member of the site. */
struct Successor {
    Member member;
    /** OfficeApproval: the office vouches for him and no passcode is needed (C8). None: he needs one. */
    AuthMethod authMethod = AuthMethod::None;
};

/**
 * The successor takes slot 0 of a site without a primary; nominations on hold move to his review if he has signed in
 * already. Answers the new primary as saved.
 */
Member installPrimary(RuleContext& context, const Successor& successor);

/**
 * Replaces the primary in one go (F13, C10): the old one becomes an ordinary user or ends, and loses passcode, request
 * and desk logins; then as installPrimary(). Answers the new primary as saved.
 */
Member replacePrimary(RuleContext& context, const Member& oldPrimary, const Successor& successor, bool oldBecomesUser,
    const QString& reason);

} // namespace padesk
