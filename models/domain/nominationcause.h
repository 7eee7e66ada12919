// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contract.h"

#include <QDate>
#include <QList>

namespace padesk {

/** Why the self-nomination screen appears instead of the passcode screen (F26). In the order an operator looks at them.
 */
enum class NominationCause {
    NotTheContact,
    NoContact,
    NoEmail,
    InvalidEmail,
    EmailMismatch,
    PreviousContactSignedIn,
    ContractedUntil200305,
};

template <>
struct EnumText<NominationCause> {
    static constexpr std::array names { QLatin1String("not_the_contact"), QLatin1String("no_contact"),
        QLatin1String("no_email"), QLatin1String("invalid_email"), QLatin1String("email_mismatch"),
        QLatin1String("previous_contact_signed_in"), QLatin1String("contracted_until_2003_05") };
};

/** What the causes are computed from: the site and the person in front of the screen. */
struct NominationCauseFacts {
    Contract contract = Contract::Pa;
    QDate contractedOn;
    /** The site has an open site contact. */
    bool hasContact = true;
    /** The person is that contact: as claimed (F27), unless the record shows another role. */
    bool isContact = true;
    /** E-mail of the site contact on file, as registered. */
    QString registeredEmail;
    /** IBM ID of the person, which is an e-mail address (F19). Empty: not known, so no mismatch is claimed. */
    QString ibmId;
    /** Somebody else has already accessed PA Online as contact of this site. */
    bool previousContactSignedIn = false;
};

/**
 * All causes that hold. Those about the contact's e-mail and predecessor are left out for a person who is not the
 * contact: mending them would not help.
 */
QList<NominationCause> nominationCauses(const NominationCauseFacts& facts);

/** PA or PAX, contracted on or before 2003-05-31 (F26, C14). An unknown day is not before. */
bool isContractedUntil200305(Contract contract, QDate contractedOn);

/** The same address for width, case and blanks around it. Two empty ones are not the same address. */
bool isSameEmail(QStringView one, QStringView other);

} // namespace padesk
