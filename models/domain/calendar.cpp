// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"

#include "models/domain/holidays.h"

namespace padesk {

namespace {

constexpr int secondsAheadOfUtc = 9 * 60 * 60;

} // namespace

Calendar::Calendar(QSet<QDate> officeClosed)
    : m_officeClosed(std::move(officeClosed))
{ }

bool Calendar::isHoliday(QDate day) const
{
    return m_officeClosed.contains(day) || !nationalHoliday(day).isEmpty();
}

QString Calendar::holidayName(QDate day) const
{
    if (const QStringView name = nationalHoliday(day); !name.isEmpty())
        return name.toString();
    return m_officeClosed.contains(day) ? QStringLiteral("休業日") : QString();
}

bool Calendar::isBusinessDay(QDate day) const
{
    return day.isValid() && day.dayOfWeek() < Qt::Saturday && !isHoliday(day);
}

QDate Calendar::addBusinessDays(QDate day, int n) const
{
    if (!day.isValid())
        return {};
    const int step = n < 0 ? -1 : 1;
    int left = std::abs(n);
    while (left > 0 || (n == 0 && !isBusinessDay(day))) {
        day = day.addDays(step);
        if (left > 0 && isBusinessDay(day))
            --left;
    }
    return day;
}

int Calendar::businessDaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -businessDaysBetween(to, from);
    int days = 0;
    while (from < to) {
        from = from.addDays(1);
        days += isBusinessDay(from) ? 1 : 0;
    }
    return days;
}

QDate officeDate(const QDateTime& moment)
{
    return moment.toUTC().addSecs(secondsAheadOfUtc).date();
}

QDateTime endOfBusinessDay(QDate day)
{
    return QDateTime(day, QTime(17, 30), Qt::UTC).addSecs(-secondsAheadOfUtc);
}

} // namespace padesk
