// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <span>

namespace padesk {

/** One era of the Japanese calendar. */
struct Era {
    QStringView name;
    /** As in 令7.4.1 and R7.4.1. */
    QStringView shortName;
    char16_t letter = 0;
    /** The western year of its year 元年. */
    int firstYear = 0;
    /** Its first day. 明治 starts here with the solar calendar (明治6年1月1日): the days before it had another
     * calendar. */
    int firstMonth = 0;
    int firstDay = 0;
    int firstDayYear = 0;

    QDate first() const { return { firstDayYear, firstMonth, firstDay }; }
};

/** The eras from 明治 on, newest first; 元号法 (1979) and the cabinet orders 昭和64年政令第1号 and 平成31年政令第143号.
 */
std::span<const Era> eras();

/** The last day of an era, invalid for the present one. */
QDate lastDayOf(const Era& era);

} // namespace padesk
