// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/policy.h"
#include "models/domain/records/delivery.h"

namespace padesk {

enum class Readiness {
    /** Would be applied as it stands. */
    Ready,
    /** Nothing is against it, but something has yet to be entered. */
    NeedsInput,
    Refused,
};

/** A delivery that an action would queue, and its document: a new one, or one that goes out again. */
struct PlannedNotice {
    Document document;
    Delivery delivery;
};

/** What the rules say to an action before anybody has asked for it. */
struct ActionState {
    QString kind;
    Readiness readiness = Readiness::Refused;
    /** Refused: why. NeedsInput: what is missing, as submit() would say it; empty when only a probe stood in for it. */
    Refusal refusal;
    /** NeedsInput: the payload fields yet to be filled in, as far as they are known. */
    QStringList missing;
    /** Ready: what would be sent, and what would be answered. */
    QList<PlannedNotice> notices;
    QJsonObject answer;

    bool isEnabled() const { return readiness != Readiness::Refused; }
};

/**
 * The draft with something in each required field that it lacks, so that the rules look at the case and not at the
 * form. now: for days and times.
 */
Command completedDraft(const Command& draft, const QDateTime& now);

/** What the rules say to the draft; caseFile is that of completedDraft(). */
ActionState availability(
    const Command& draft, const CaseFile& caseFile, const Actor& actor, const Policy& policy, const QDateTime& now);

} // namespace padesk
