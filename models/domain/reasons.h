// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/nomination.h"
#include "models/domain/records/passcode.h"

namespace padesk {

/** Canned reasons of a refusal. Letters and the desk have a text for each; any other code is printed as it is. */
namespace reason {
inline constexpr char documentMismatch[] = "document_mismatch";
inline constexpr char notSiteContact[] = "not_site_contact";
inline constexpr char unknownSite[] = "unknown_site";
inline constexpr char noContract[] = "no_contract";
inline constexpr char refusedBySite[] = "refused_by_site";
inline constexpr char notConfirmed[] = "not_confirmed";
inline constexpr char notNeeded[] = "not_needed";
inline constexpr char registrationInDoubt[] = "registration_in_doubt";
} // namespace reason

/** Those offered for a nomination in that state, the usual one first (F28: 送付物の登録情報と相違). */
QStringList refusalReasons(NominationState state);

/** Those offered for refusing or cancelling a passcode request, the usual one first. */
QStringList requestRefusalReasons();
QStringList requestCancelReasons();

} // namespace padesk
