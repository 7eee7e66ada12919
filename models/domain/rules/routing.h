// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/rulecontext.h"

namespace padesk {

/** Whether a member of the slots may decide nominations of his site, and has signed in to do so (C6, N2). */
bool isEligibleApprover(const Member& member);

/** Where a nomination goes from received (N1 to N4): office review, site review, on hold or unknown site. */
NominationState routeOf(const Nomination& nomination, const CaseFile& file);

/** Sets state and due date; due dates follow the policy (DOMAIN.md 4.3, C11). */
void enter(Nomination& nomination, NominationState state, const RuleContext& context);

/** The causes why the nomination screen appeared (F26), as stored: texts joined by spaces. */
QString causesOf(const Nomination& nomination, const CaseFile& file);

/** Saves the comparison of the applicant with the registration, one row a field (F28); nothing without a site. */
void insertChecks(RuleContext& context, const Nomination& nomination);

/** The comparison that is there, once more with the registration of another site: what was judged is open again. */
void compareAgain(RuleContext& context, const Nomination& nomination);

/** The notices that go with arriving in a state: NT1, NT2, NT4 (DOMAIN.md 1.8). */
void queueArrivalNotices(RuleContext& context, const Nomination& nomination);

/**
 * Moves a saved nomination on and does what arriving there means: checks for the office, notices for the site.
 * Answers the nomination as saved.
 */
Nomination moveTo(
    RuleContext& context, const Nomination& before, Nomination changed, NominationState state, const QString& action);

/** PA-NOM-001, -002, -003, version and claim: what every command on one nomination checks first. */
Ruling checkNomination(const RuleContext& context, std::initializer_list<NominationState> allowed);

/** The nomination's number, which every answer carries, and its state. */
void answerNomination(RuleContext& context, const Nomination& nomination);

} // namespace padesk
