// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/requestcase.h"
#include "models/domain/entitlements.h"
#include "models/domain/records/nomination.h"

namespace padesk {

/** Whether somebody needs a passcode, which only a site contact does, once (F16). */
enum class PasscodeNeed { NotThePrimary, Needed, Verified, NotNeeded };

/** All that is shown of one member (PRODUCT.md, Users). */
struct MemberCase {
    Member member;
    Site site;
    SnsCover sns;
    SlotHolders holders;
    /** The guide's 18 cells for this person, each with the reason for a no. */
    QList<ServiceAccess> services;
    bool downloadOnly = false;
    PasscodeNeed passcodeNeed = PasscodeNeed::NotThePrimary;
    /** The newest first. */
    QList<PasscodeStanding> passcodes;
    std::optional<PasscodeRequest> openRequest;
    QList<OtherMembership> elsewhere;
    /** IBM IDs this one took the place of, the latest first (F19). */
    QList<IbmIdentity> formerIds;
    /** Of the same person, the newest first. */
    QList<Nomination> nominations;
    /** What this person was sent, the latest first. */
    QList<SentDocument> documents;
    CaseBackground background;
};

/** Fills services and flags from the rest. */
void completeMemberCase(MemberCase& one);

} // namespace padesk
