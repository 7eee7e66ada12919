// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace padesk {

/** The name of the Japanese holiday on a day of 1990 to 2099, 振替休日 and 国民の休日 included; else empty. */
QStringView nationalHoliday(QDate day);

} // namespace padesk
