// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identityfacts.h"

#include "models/domain/applicant.h"

namespace padesk {

IdentityFacts applicantFacts(const Nomination& nomination)
{
    IdentityFacts facts;
    facts.company = nomination.company;
    facts.department = nomination.department;
    facts.family = nomination.family;
    facts.given = nomination.given;
    facts.familyKana = nomination.familyKana;
    facts.givenKana = nomination.givenKana;
    facts.familyRoman = nomination.familyRoman;
    facts.givenRoman = nomination.givenRoman;
    facts.email = nomination.email;
    facts.tel = nomination.tel;
    facts.postalCode = nomination.postalCode;
    facts.address = nomination.address;
    return facts;
}

IdentityFacts registeredFacts(const Site& site, const Member* contact)
{
    IdentityFacts facts;
    facts.company = site.company;
    facts.department = site.department;
    facts.tel = site.tel;
    facts.postalCode = site.postalCode;
    facts.address = site.address;
    if (!contact)
        return facts;
    facts.family = contact->family;
    facts.given = contact->given;
    facts.familyKana = contact->familyKana;
    facts.givenKana = contact->givenKana;
    facts.familyRoman = contact->familyRoman;
    facts.givenRoman = contact->givenRoman;
    facts.email = contact->email;
    return facts;
}

QList<NominationCause> nominationCauses(const Nomination& nomination, const Site& site, const Member* contact)
{
    NominationCauseFacts facts;
    facts.contract = site.contract;
    facts.contractedOn = site.contractedOn;
    facts.hasContact = contact != nullptr;
    facts.isContact = nomination.claimsPrimary;
    facts.registeredEmail = contact ? contact->email : QString();
    facts.ibmId = applicantIdentity(nomination.ibmId, nomination.email);
    facts.previousContactSignedIn = contact && hasSignedIn(*contact) && !isSameEmail(contact->ibmId, facts.ibmId);
    return nominationCauses(facts);
}

IdentityFacts companyOnly(const IdentityFacts& facts)
{
    IdentityFacts company;
    company.company = facts.company;
    company.postalCode = facts.postalCode;
    company.address = facts.address;
    return company;
}

} // namespace padesk
