// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/casevalues.h"
#include "models/domain/records/nomination.h"

namespace padesk {

/** All that an operator sees of one delivery (PRODUCT.md, Deliveries). */
struct DeliveryDetail {
    Delivery delivery;
    /** With the values frozen when it was queued (F6); a passcode is never among them. */
    Document document;
    std::optional<Site> site;
    /** To whom it goes, if that is a member. */
    std::optional<Member> member;
    /** The cases it belongs to, if any. */
    std::optional<PasscodeRequest> request;
    std::optional<Nomination> nomination;
    /** All ways this document took, this one included, the oldest first. */
    QList<Delivery> ways;
    /** 未確認: handed over, and nobody has said for longer than ten minutes what came of it (4.5). */
    bool unconfirmed = false;
    /** Until then an undo can take it back (N13); null when nothing waits for that. */
    QDateTime waitsUntil;
    CaseBackground background;
};

/** Fills the flags from the rest. */
void completeDeliveryDetail(DeliveryDetail& one);

} // namespace padesk
