// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reasons.h"

namespace padesk {
namespace {

QStringList texts(std::initializer_list<const char*> codes)
{
    QStringList list;
    for (const char* code : codes)
        list.append(QString::fromLatin1(code));
    return list;
}

} // namespace

QStringList refusalReasons(NominationState state)
{
    using namespace reason;
    if (state == NominationState::UnknownSite)
        return texts({ unknownSite, noContract });
    if (state == NominationState::SiteReview || state == NominationState::OnHold)
        return texts({ refusedBySite, notConfirmed });
    return texts({ documentMismatch, notSiteContact, noContract, unknownSite });
}

QStringList requestRefusalReasons()
{
    using namespace reason;
    return texts({ notConfirmed, notSiteContact, registrationInDoubt });
}

QStringList requestCancelReasons()
{
    return texts({ reason::notNeeded });
}

} // namespace padesk
