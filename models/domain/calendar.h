// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QString>

namespace padesk {

/**
 * Business days of the PA office: no Saturday, no Sunday, no Japanese holiday, no day the office is closed. Days are
 * days in Japan. Holidays are computed from the holiday act (国民の祝日に関する法律 and the special acts of 1990, 1993,
 * 2019, 2020 and 2021) for 1990 to 2099; outside these years there are none.
 */
class Calendar {
public:
    explicit Calendar(QSet<QDate> officeClosed = {});

    /** A national holiday, a substitute holiday or a day the office is closed; a plain weekend is none. */
    bool isHoliday(QDate day) const;
    /** 元日, 振替休日, 国民の休日 …, 休業日 for a day the office is closed; empty when it isn't a holiday. */
    QString holidayName(QDate day) const;
    bool isBusinessDay(QDate day) const;
    /** The n-th business day after the day (before it when n < 0); with 0 the day itself, or the next business day. */
    QDate addBusinessDays(QDate day, int n) const;
    /** Business days after from up to and including to: 0 on the same day, negative when to is before from. */
    int businessDaysBetween(QDate from, QDate to) const;

private:
    QSet<QDate> m_officeClosed;
};

/** The day in Japan (UTC+9 all year; no time zone database needed) at a moment. */
QDate officeDate(const QDateTime& moment);

/** 17:30 in Japan of the day, as UTC. */
QDateTime endOfBusinessDay(QDate day);

} // namespace padesk
