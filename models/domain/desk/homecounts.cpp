// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/homecounts.h"

#include <numeric>

namespace padesk {

AgeBand ageBand(int businessDays)
{
    if (businessDays <= 0)
        return AgeBand::Today;
    if (businessDays == 1)
        return AgeBand::OneDay;
    if (businessDays <= 4)
        return AgeBand::ToFour;
    return businessDays <= 9 ? AgeBand::ToNine : AgeBand::TenAndMore;
}

qint64 AgedCount::total() const
{
    return std::accumulate(bands.begin(), bands.end(), qint64(0));
}

} // namespace padesk
