// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace padesk {

/**
 * Why a command was not carried out: a stable code and what a sentence needs to name the place and what to do. ui turns
 * it into words; parameters hold no secret.
 */
struct Refusal {
    QString code;
    QJsonObject parameters;

    bool operator==(const Refusal&) const = default;
};

/** The stable refusal codes. A code is never used for another meaning and never reused. */
namespace refusal {

// The command itself
inline constexpr char unknownKind[] = "PA-CMD-001";
inline constexpr char missingField[] = "PA-CMD-002";
inline constexpr char wrongType[] = "PA-CMD-003";
inline constexpr char unknownField[] = "PA-CMD-004";
inline constexpr char idUsedTwice[] = "PA-CMD-005";
inline constexpr char badId[] = "PA-CMD-006";
inline constexpr char notAnObject[] = "PA-CMD-007";
inline constexpr char tooLarge[] = "PA-CMD-008";
inline constexpr char tooOld[] = "PA-CMD-009";
inline constexpr char fromTheFuture[] = "PA-CMD-010";
inline constexpr char badValue[] = "PA-CMD-011";
inline constexpr char couldNotBeWritten[] = "PA-CMD-012";
// Versions
inline constexpr char clientTooOld[] = "PA-VER-001";
inline constexpr char fieldChanged[] = "PA-VER-002";
inline constexpr char recordChanged[] = "PA-VER-003";
// Rights
inline constexpr char notAllowed[] = "PA-ACC-001";
inline constexpr char notYourSite[] = "PA-ACC-002";
inline constexpr char notYourself[] = "PA-ACC-003";
inline constexpr char unknownActor[] = "PA-ACC-004";
inline constexpr char supervisorNeeded[] = "PA-ACC-005";
inline constexpr char fourEyes[] = "PA-ACC-006";
inline constexpr char claimedByOther[] = "PA-ACC-007";
inline constexpr char readOnly[] = "PA-ACC-008";
// Sites
inline constexpr char siteNotFound[] = "PA-SIT-001";
inline constexpr char siteNumberTaken[] = "PA-SIT-002";
inline constexpr char siteNotActive[] = "PA-SIT-003";
inline constexpr char siteClosed[] = "PA-SIT-004";
inline constexpr char agreementForPaOnly[] = "PA-SIT-005";
inline constexpr char agreementMissing[] = "PA-SIT-006";
inline constexpr char icnMissing[] = "PA-SIT-007";
inline constexpr char contractedInFuture[] = "PA-SIT-008";
inline constexpr char periodReversed[] = "PA-SIT-009";
inline constexpr char firstOrderKnown[] = "PA-SIT-010";
inline constexpr char siteStateWrong[] = "PA-SIT-011";
inline constexpr char noPrimary[] = "PA-SIT-012";
inline constexpr char successorNotFound[] = "PA-SIT-013";
inline constexpr char contractFixed[] = "PA-SIT-014";
inline constexpr char icnForbidden[] = "PA-SIT-015";
inline constexpr char notPax[] = "PA-SIT-016";
inline constexpr char dayInFuture[] = "PA-SIT-017";
// Members
inline constexpr char memberNotFound[] = "PA-MEM-001";
inline constexpr char identityTaken[] = "PA-MEM-002";
inline constexpr char secondariesFull[] = "PA-MEM-003";
inline constexpr char primaryExists[] = "PA-MEM-004";
inline constexpr char primaryNeedsSuccessor[] = "PA-MEM-005";
inline constexpr char memberStateWrong[] = "PA-MEM-006";
inline constexpr char primaryOnlyByReplacement[] = "PA-MEM-007";
inline constexpr char secondaryMayNot[] = "PA-MEM-008";
inline constexpr char expiryInPast[] = "PA-MEM-009";
inline constexpr char sameIdentity[] = "PA-MEM-010";
inline constexpr char memberVerified[] = "PA-MEM-011";
inline constexpr char ownDataByChangeRequest[] = "PA-MEM-012";
// Nominations
inline constexpr char nominationNotFound[] = "PA-NOM-001";
inline constexpr char nominationDecided[] = "PA-NOM-002";
inline constexpr char nominationStateWrong[] = "PA-NOM-003";
inline constexpr char verdictMissing[] = "PA-NOM-004";
inline constexpr char mismatchNotAccepted[] = "PA-NOM-005";
inline constexpr char approverAcceptedMismatch[] = "PA-NOM-006";
inline constexpr char replacementNeeded[] = "PA-NOM-007";
inline constexpr char reasonMissing[] = "PA-NOM-008";
inline constexpr char referenceMissing[] = "PA-NOM-009";
inline constexpr char undoTooLate[] = "PA-NOM-010";
inline constexpr char undoDeliveryStarted[] = "PA-NOM-011";
inline constexpr char undoSignedIn[] = "PA-NOM-012";
inline constexpr char undoReplaced[] = "PA-NOM-013";
inline constexpr char roleNotForThisReview[] = "PA-NOM-014";
inline constexpr char fieldNotCompared[] = "PA-NOM-015";
inline constexpr char selfDuplicate[] = "PA-NOM-016";
inline constexpr char notDue[] = "PA-NOM-017";
inline constexpr char undoNotYours[] = "PA-NOM-018";
// Passcodes and requests
inline constexpr char requestNotFound[] = "PA-PAS-001";
inline constexpr char notThePrimary[] = "PA-PAS-002";
inline constexpr char alreadyVerified[] = "PA-PAS-003";
inline constexpr char requestOpen[] = "PA-PAS-004";
inline constexpr char requestStateWrong[] = "PA-PAS-005";
inline constexpr char checklistIncomplete[] = "PA-PAS-006";
inline constexpr char noFaxOnFile[] = "PA-PAS-007";
inline constexpr char noAddressOnFile[] = "PA-PAS-008";
inline constexpr char destinationChanged[] = "PA-PAS-009";
inline constexpr char destinationTypedWrong[] = "PA-PAS-010";
inline constexpr char wrongCodeFirst[] = "PA-PAS-011";
inline constexpr char wrongCodeAgain[] = "PA-PAS-012";
inline constexpr char codeLocked[] = "PA-PAS-013";
inline constexpr char noLiveCode[] = "PA-PAS-014";
inline constexpr char codeExpired[] = "PA-PAS-015";
inline constexpr char codeCheckStale[] = "PA-PAS-016";
inline constexpr char changeRequestOpen[] = "PA-PAS-017";
inline constexpr char channelNotForPasscodes[] = "PA-PAS-018";
// Deliveries
inline constexpr char deliveryNotFound[] = "PA-DEL-001";
inline constexpr char deliveryStateWrong[] = "PA-DEL-002";
inline constexpr char hashMissing[] = "PA-DEL-003";
inline constexpr char hashForbidden[] = "PA-DEL-004";
inline constexpr char passcodeMustBeReissued[] = "PA-DEL-005";
inline constexpr char deliveryNotYet[] = "PA-DEL-006";
inline constexpr char destinationMissing[] = "PA-DEL-007";
inline constexpr char notByPost[] = "PA-DEL-008";
inline constexpr char documentNotForSite[] = "PA-DEL-009";
inline constexpr char deliveryTwice[] = "PA-DEL-010";
inline constexpr char byPost[] = "PA-DEL-011";
inline constexpr char passcodeTwice[] = "PA-DEL-012";
// Change requests
inline constexpr char changeRequestNotFound[] = "PA-CHG-001";
inline constexpr char changeRequestDecided[] = "PA-CHG-002";
inline constexpr char changeToUnknownField[] = "PA-CHG-003";
inline constexpr char nothingChanges[] = "PA-CHG-004";
inline constexpr char wrongChannelForContract[] = "PA-CHG-005";
// Cases: claims and notes
inline constexpr char caseNotFound[] = "PA-CAS-001";
inline constexpr char claimNotYours[] = "PA-CAS-002";
// Administration
inline constexpr char unknownSetting[] = "PA-ADM-001";
inline constexpr char badSetting[] = "PA-ADM-002";
inline constexpr char loginNotFound[] = "PA-ADM-003";
inline constexpr char loginExists[] = "PA-ADM-004";
inline constexpr char eventNotFound[] = "PA-ADM-005";
inline constexpr char remoteOnly[] = "PA-ADM-006";
inline constexpr char viewNotYours[] = "PA-ADM-007";
// Imports
inline constexpr char duplicateInImport[] = "PA-IMP-001";

} // namespace refusal

/** Every code above, in order: for the test that each has a sentence in both languages. */
QStringList refusalCodes();

/** A refusal ready to return from a rule. */
tl::unexpected<Refusal> refuse(const char* code, QJsonObject parameters = {});

} // namespace padesk
