// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/refusal.h"

#include "models/domain/desk/pendingcommand.h"
#include "models/domain/sealedcode.h"

namespace padesk {

QStringList refusalCodes()
{
    using namespace refusal;
    QStringList codes;
    for (const char* code : { unknownKind, missingField, wrongType, unknownField, idUsedTwice, badId, notAnObject,
             tooLarge, tooOld, fromTheFuture, badValue, couldNotBeWritten, withdrawn, clientTooOld, fieldChanged, recordChanged,
             notAllowed, notYourSite, notYourself, unknownActor, supervisorNeeded, fourEyes, claimedByOther, readOnly,
             siteNotFound, siteNumberTaken, siteNotActive, siteClosed, agreementForPaOnly, agreementMissing, icnMissing,
             contractedInFuture, periodReversed, firstOrderKnown, siteStateWrong, noPrimary, successorNotFound,
             contractFixed, icnForbidden, notPax, dayInFuture, memberNotFound, identityTaken, secondariesFull,
             primaryExists, primaryNeedsSuccessor, memberStateWrong, primaryOnlyByReplacement, secondaryMayNot,
             expiryInPast, sameIdentity, memberVerified, ownDataByChangeRequest, nominationNotFound, nominationDecided,
             nominationStateWrong, verdictMissing, mismatchNotAccepted, approverAcceptedMismatch, replacementNeeded,
             reasonMissing, referenceMissing, undoTooLate, undoDeliveryStarted, undoSignedIn, undoReplaced,
             roleNotForThisReview, fieldNotCompared, selfDuplicate, notDue, undoNotYours, requestNotFound,
             notThePrimary, alreadyVerified, requestOpen, requestStateWrong, checklistIncomplete, noFaxOnFile,
             noAddressOnFile, destinationChanged, destinationTypedWrong, wrongCodeFirst, wrongCodeAgain, codeLocked,
             noLiveCode, codeExpired, codeCheckStale, changeRequestOpen, channelNotForPasscodes, deliveryNotFound,
             deliveryStateWrong, hashMissing, hashForbidden, passcodeMustBeReissued, deliveryNotYet, destinationMissing,
             notByPost, documentNotForSite, deliveryTwice, byPost, passcodeTwice, changeRequestNotFound,
             changeRequestDecided, changeToUnknownField, nothingChanges, wrongChannelForContract, caseNotFound,
             claimNotYours, unknownSetting, badSetting, loginNotFound, loginExists, eventNotFound, remoteOnly,
             viewNotYours, duplicateInImport, codeNotOpened })
        codes.append(QString::fromLatin1(code));
    return codes;
}

tl::unexpected<Refusal> refuse(const char* code, QJsonObject parameters)
{
    return tl::unexpected<Refusal>(Refusal { QString::fromLatin1(code), std::move(parameters) });
}

} // namespace padesk
