// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/records.h"

#include "models/domain/fold.h"
#include "models/domain/inputfields.h"

namespace padesk {
namespace {

/** Folded texts joined by spaces; the parts stay apart, so that no gram spans two of them. */
QString searchText(std::initializer_list<QString> parts)
{
    return fold(QStringList(parts).join(QLatin1Char(' ')));
}

} // namespace

void derive(Site& site)
{
    site.search = searchText({ site.siteNumber, site.company, site.companyKana, site.department, site.agreementNumber,
        site.icn, site.tel, site.fax });
}

void derive(Member& member)
{
    member.ibmIdKey = emailKey(member.ibmId);
    const QString second = member.email == member.ibmId ? QString() : member.email;
    member.search = searchText({ member.family, member.given, member.family + member.given, member.familyKana,
        member.givenKana, member.familyRoman, member.givenRoman, member.ibmId, second, member.tel });
}

void derive(Nomination& nomination)
{
    nomination.emailKey = emailKey(nomination.email);
    nomination.search = searchText({ nominationNumber(nomination.id), nomination.siteNumberEntered, nomination.family,
        nomination.given, nomination.familyKana, nomination.givenKana, nomination.familyRoman, nomination.givenRoman,
        nomination.company, nomination.email, nomination.reference });
}

bool isOpen(const Nomination& nomination)
{
    return nomination.state <= NominationState::UnknownSite;
}

bool isOpen(const PasscodeRequest& request)
{
    return request.state < RequestState::Closed;
}

bool isLive(const Passcode& passcode)
{
    return passcode.state <= PasscodeState::Locked;
}

bool isWaiting(const Delivery& delivery)
{
    return delivery.state == DeliveryState::Scheduled || delivery.state == DeliveryState::Queued
        || delivery.state == DeliveryState::RetryWait || delivery.state == DeliveryState::Held;
}

} // namespace padesk
