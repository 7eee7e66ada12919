// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contract.h"

#include <QDate>
#include <QList>

namespace padesk {

/** The documents the guide names: T-PA, T-PAX, T-FCT and T-GUIDE (F7 to F10). */
enum class GuideDocument { PaContractNotice, PaxRegistrationNotice, FctRegistrationNotice, OnlineGuide };

template <>
struct EnumText<GuideDocument> {
    static constexpr std::array names { QLatin1String("T-PA"), QLatin1String("T-PAX"), QLatin1String("T-FCT"),
        QLatin1String("T-GUIDE") };
};

/** What happens to a site that makes the office send something. */
enum class DocumentEvent { SiteRegistered, FirstOrder };

/** What goes out to the site contact then. OEM gets nothing by itself: its letter is sent on demand (C4). */
QList<GuideDocument> documentsDue(Contract contract, DocumentEvent event);

/** The notice that tells the site contact the site number and the passcode; none for OEM. */
std::optional<GuideDocument> registrationNotice(Contract contract);

/**
 * Whether the site contact was given a passcode at registration: always for PA and PAX, for FCT (and OEM, C4) only if
 * registered on or after 2006-05-08 (F10, C14). An unknown day counts as before.
 */
bool passcodeExpected(Contract contract, QDate registeredOn);

} // namespace padesk
