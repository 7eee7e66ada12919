// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fieldtable.h"

#include <QCalendar>

namespace padesk {
namespace {

bool hasFourDigits(QDate day)
{
    return day.isValid() && day.year() >= 0 && day.year() <= 9999;
}

void putDigits(QChar* to, int value, int digits)
{
    while (digits-- > 0) {
        to[digits] = QChar(u'0' + value % 10);
        value /= 10;
    }
}

void putDay(QChar* to, QDate day)
{
    const QCalendar::YearMonthDay parts = QCalendar().partsFromDate(day);
    putDigits(to, parts.year, 4);
    putDigits(to + 5, parts.month, 2);
    putDigits(to + 8, parts.day, 2);
}

} // namespace

QString timestampText(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    const QDate day = utc.date();
    if (!hasFourDigits(day))
        return utc.toString(Qt::ISODateWithMs);
    // Every event has one, and QDateTime's own takes ten times as long.
    const QTime clock = utc.time();
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    QChar* const to = text.data();
    putDay(to, day);
    putDigits(to + 11, clock.hour(), 2);
    putDigits(to + 14, clock.minute(), 2);
    putDigits(to + 17, clock.second(), 2);
    putDigits(to + 20, clock.msec(), 3);
    return text;
}

QString dayText(QDate day)
{
    if (!hasFourDigits(day))
        return day.toString(Qt::ISODate);
    QString text = QStringLiteral("0000-00-00");
    putDay(text.data(), day);
    return text;
}

QDateTime timestampFromText(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace padesk
