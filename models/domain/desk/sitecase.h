// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/casevalues.h"
#include "models/domain/entitlements.h"
#include "models/domain/guidedocuments.h"
#include "models/domain/policy.h"
#include "models/domain/records/nomination.h"

namespace padesk {

/** Why a site needs attention (PRODUCT.md, Home: sites at risk). The texts are filter keys. */
enum class SiteRisk { NoPrimary, PrimaryNeverSignedIn, NoEmail, SnsEnds30, SnsEnds60, SnsEnds90, SecondariesFull };

template <>
struct EnumText<SiteRisk> {
    static constexpr std::array names { QLatin1String("no_primary"), QLatin1String("primary_never_signed_in"),
        QLatin1String("no_email"), QLatin1String("sns_ends_30"), QLatin1String("sns_ends_60"),
        QLatin1String("sns_ends_90"), QLatin1String("secondaries_full") };
};

/** The limits of the S&S risks go up to that many days ahead. */
inline constexpr int snsRiskDays = 90;

/** The narrowest limit that the end of a valid cover falls under. */
std::optional<SiteRisk> snsRisk(const SnsCover& sns, QDate today);

/** How registration changes reach the office by contract (F11). */
enum class ChangeChannel { FaxForm, Office, SalesRep };

ChangeChannel changeChannel(Contract contract);

/** All that the page of one site shows (PRODUCT.md, Sites), but its long lists. */
struct SiteCase {
    Site site;
    QList<SnsPeriod> snsPeriods;
    SnsCover sns;
    SlotHolders holders;
    /** Open members without a slot, and former members; their rows are the users table's. */
    qint64 users = 0;
    qint64 ended = 0;
    QList<SiteRisk> risks;
    /** What is open here, the oldest first. */
    QList<Nomination> openNominations;
    QList<PasscodeRequest> openRequests;
    QList<ChangeRequest> openChanges;
    /** What the site was sent and is to be sent, the latest first, up to a hundred. */
    QList<SentDocument> documents;
    qint64 documentCount = 0;
    /** The guide's 18 cells for this site, each with the reason for a no (F3). */
    QList<ServiceAccess> services;
    Tool tool = Tool::PaOnline;
    ChangeChannel changesBy = ChangeChannel::FaxForm;
    /** Whether the contract ever gave the contact a passcode, and the notice that brought it (F10). */
    bool passcodeExpected = false;
    std::optional<GuideDocument> notice;
    /** The latest page of the history is in background; go on with historyOf(). */
    CaseBackground background;

    int freeSecondarySlots() const { return secondaryCap - holders.secondaries(); }
};

/** Fills risks, services and what follows from the contract. today: the office's day. */
void completeSiteCase(SiteCase& one, QDate today);

/** A page of a history, the latest first. */
struct HistoryPage {
    QList<HistoryLine> lines;
    /** Names as in CaseBackground. */
    QHash<QString, QString> names;
    /** Ask for the next page with this; 0: there is none. */
    qint64 before = 0;
};

} // namespace padesk
