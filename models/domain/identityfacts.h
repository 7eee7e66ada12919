// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/domain/nominationcause.h"
#include "models/domain/records/nomination.h"
#include "models/domain/records/site.h"

namespace padesk {

/** Who applies, as entered. */
IdentityFacts applicantFacts(const Nomination& nomination);

/** The registration: the site and its contact as on file now; without a contact the site alone. */
IdentityFacts registeredFacts(const Site& site, const Member* contact);

/** Why this applicant came to the nomination screen of this site, as things are now (F26). */
QList<NominationCause> nominationCauses(const Nomination& nomination, const Site& site, const Member* contact);

/** Who does not say that he is the contact is held against the company only (N6: the office decides for the site). */
IdentityFacts companyOnly(const IdentityFacts& facts);

} // namespace padesk
