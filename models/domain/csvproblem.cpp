// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvproblem.h"

namespace padesk {

QString csvCode(CsvFault fault)
{
    return QStringLiteral("PA-CSV-%1").arg(static_cast<int>(fault), 3, 10, QLatin1Char('0'));
}

} // namespace padesk
