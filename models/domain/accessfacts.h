// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entitlements.h"
#include "models/domain/guidedocuments.h"

namespace padesk {

/** A document of the guide that was sent to the site contact. */
struct SentNotice {
    GuideDocument document = GuideDocument::PaContractNotice;
    QDate sentOn;
};

/** The member the caller is at this site. */
struct CallerFacts {
    enum class Role { Primary, Secondary, User };
    Role role = Role::User;
    /** Secondaries and users who were granted access count as verified. */
    PersonStanding standing;
    QString ibmId;
    QDate firstSignedInOn;
    QDate verifiedOn;
    QDate endedOn;
};

/** The latest passcode of the site contact (F22, C12). */
struct PasscodeFacts {
    enum class State { None, Live, Warned, Locked, Expired };
    State state = State::None;
    int failures = 0;
    QDate issuedOn;
};

/** An open passcode request (F24). State and channel are texts of the record, only passed on. */
struct OpenRequestFacts {
    QString number;
    QString state;
    QString channel;
    QDate dueOn;
};

/** The caller's latest self-nomination at this site (4.3). */
struct NominationFacts {
    enum class State { OfficeReview, SiteReview, OnHold, UnknownSite, Approved, Refused, Withdrawn };
    QString number;
    State state = State::OfficeReview;
    bool claimsContact = false;
    QDate receivedOn;
    QDate decidedOn;
    QString reasonCode;
};

template <>
struct EnumText<CallerFacts::Role> {
    static constexpr std::array names { QLatin1String("primary"), QLatin1String("secondary"), QLatin1String("user") };
};

template <>
struct EnumText<NominationFacts::State> {
    static constexpr std::array names { QLatin1String("office_review"), QLatin1String("site_review"),
        QLatin1String("on_hold"), QLatin1String("unknown_site"), QLatin1String("approved"), QLatin1String("refused"),
        QLatin1String("withdrawn") };
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
