// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casefile.h"

#include <algorithm>

namespace padesk {

const Member* CaseFile::primary() const
{
    for (const Member& holder : slotHolders) {
        if (holder.slot == 0)
            return &holder;
    }
    return nullptr;
}

int CaseFile::secondaries() const
{
    return static_cast<int>(
        std::count_if(slotHolders.begin(), slotHolders.end(), [](const Member& holder) { return holder.slot > 0; }));
}

bool CaseFile::snsValid(QDate day) const
{
    return std::any_of(snsPeriods.begin(), snsPeriods.end(),
        [day](const SnsPeriod& period) { return period.validFrom <= day && day <= period.validTo; });
}

} // namespace padesk
