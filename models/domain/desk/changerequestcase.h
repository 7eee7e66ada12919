// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/sitecase.h"

namespace padesk {

/** One field that a change request wants changed. */
struct FieldChange {
    /** A column of the site; contact_… for its primary. */
    QString field;
    QString from;
    QString to;
    /** What is stored now; stale: it is no longer what the sender saw, so the change can't be applied. */
    QString now;
    bool stale = false;
};

/** A successor that a primary proposes (4.8). */
struct ProposedSuccessor {
    /** The member who is to take over, if he is one. */
    std::optional<Member> member;
    QString name;
    QString email;
    /** Another primary holds the site than the one who proposed. */
    bool stale = false;
};

/** All that an operator sees of one change request (PRODUCT.md, 登録変更). */
struct ChangeRequestCase {
    ChangeRequest change;
    Site site;
    SlotHolders holders;
    QList<FieldChange> fields;
    std::optional<ProposedSuccessor> successor;
    /** How this contract's changes come in, and who owns it for FCT and OEM (F11). */
    ChangeChannel channel = ChangeChannel::FaxForm;
    /** The passcode request that waits for the decision. */
    std::optional<PasscodeRequest> waitingRequest;
    bool overdue = false;
    CaseBackground background;
};

/** Fills fields, channel and flags from the rest; successor: the member the proposal names, if there is one. */
void completeChangeRequestCase(ChangeRequestCase& one, const std::optional<Member>& successor);

} // namespace padesk
