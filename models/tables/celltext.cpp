// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/celltext.h"

#include "models/domain/calendar.h"

#include <QCoreApplication>
#include <QLocale>

namespace padesk::celltext {
namespace {

constexpr int hoursToJapan = 9;
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 oneDay = 24 * hour;

class CellText {
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

} // namespace

QString time(const QDateTime& at, const QDateTime& now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toUTC().addSecs(hoursToJapan * hour);
    const QString clock = local.toString(QStringLiteral("HH:mm"));
    const QDate today = officeDate(now);
    if (local.date() == today)
        //: %1 is a time of day
        return CellText::tr("Today %1").arg(clock);
    if (local.date().year() == today.year())
        //: QDate format of a day of this year
        return local.toString(CellText::tr("d MMM")) + u' ' + clock;
    return day(local.date());
}

QString day(QDate day)
{
    //: QDate format of a day
    return day.isValid() ? day.toString(CellText::tr("d MMM yyyy")) : QString();
}

QString age(const QDateTime& since, const QDateTime& now)
{
    if (!since.isValid())
        return {};
    const qint64 seconds = std::max<qint64>(since.secsTo(now), 0);
    if (seconds < hour)
        //: age in minutes, short
        return CellText::tr("%1 min").arg(seconds / minute);
    if (seconds < oneDay)
        //: age in hours, short
        return CellText::tr("%1 h").arg(seconds / hour);
    //: age in days, short
    return CellText::tr("%1 d").arg(seconds / oneDay);
}

QString list(const QStringList& values)
{
    return values.join(QLocale().language() == QLocale::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString yesOrNo(bool yes)
{
    return yes ? CellText::tr("yes") : CellText::tr("no");
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace padesk::celltext
