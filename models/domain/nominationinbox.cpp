// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nominationinbox.h"

namespace padesk {

std::optional<NominationState> stateOf(NominationQueue queue)
{
    switch (queue) {
    case NominationQueue::OfficeReview:
        return NominationState::OfficeReview;
    case NominationQueue::SiteReview:
        return NominationState::SiteReview;
    case NominationQueue::OnHold:
        return NominationState::OnHold;
    case NominationQueue::UnknownSite:
        return NominationState::UnknownSite;
    case NominationQueue::All:
        break;
    }
    return std::nullopt;
}

} // namespace padesk
