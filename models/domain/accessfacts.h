// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entitlements.h"
#include "models/domain/guidedocuments.h"
#include "models/domain/records/nomination.h"
#include "models/domain/records/passcode.h"

namespace padesk {

/** A document of the guide that was sent to the site contact. */
struct SentNotice {
    GuideDocument document = GuideDocument::PaContractNotice;
    QDate sentOn;
};

/** The member the caller is at this site. */
struct CallerFacts {
    MemberRole role = MemberRole::User;
    /** Secondaries and users who were granted access count as verified. */
    PersonStanding standing;
    QString ibmId;
    QDate firstSignedInOn;
    QDate verifiedOn;
    QDate endedOn;
};

/** The latest passcode of the site contact (F22, C12). */
struct PasscodeFacts {
    /** None: never issued, or revoked without a new one. */
    std::optional<PasscodeState> state;
    int failures = 0;
    QDate issuedOn;
};

/** An open passcode request (F24). */
struct OpenRequestFacts {
    QString number;
    RequestState state = RequestState::Requested;
    Channel channel = Channel::Post;
    QDate dueOn;
};

/** The caller's latest self-nomination at this site (4.3). */
struct NominationFacts {
    QString number;
    NominationState state = NominationState::OfficeReview;
    bool claimsContact = false;
    QDate receivedOn;
    QDate decidedOn;
    QString reasonCode;
};

/** What a database can know about a caller: a site number and an IBM ID. Everything may be missing. */
struct AccessFacts {
    /** As the caller gave it, folded; empty if it was not asked for. */
    QString siteNumber;
    bool siteFound = false;

    // Of the site, if found.
    SiteStanding site;
    QDate contractedOn;
    QDate registeredOn;
    QList<SentNotice> notices;
    bool hasContact = false;
    /** E-mail on file of the site contact. */
    QString contactEmail;
    /** The contact, or a secondary who may decide (C6), has signed in. */
    bool approverSignedIn = false;
    /** Somebody else was contact before and had signed in (F26). */
    bool previousContactSignedIn = false;

    // Of the caller.
    QString ibmId;
    std::optional<CallerFacts> caller;
    PasscodeFacts passcode;
    std::optional<OpenRequestFacts> openRequest;
    std::optional<NominationFacts> nomination;
};

} // namespace padesk
