// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/holidays.h"

#include <optional>

namespace padesk {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2099;

enum class Kind {
    /** number is the day of the month. */
    Fixed,
    /** number is the how manieth Monday of the month. */
    Monday,
    /** Equinoxes. */
    Vernal,
    Autumnal,
};

struct Rule {
    QStringView name;
    int month = 0;
    Kind kind = Kind::Fixed;
    int number = 0;
    int from = firstYear;
    int to = lastYear;
};

// 国民の祝日に関する法律 (昭和23年法律第178号) as amended; 平成2年法律第24号, 平成5年法律第32号 and 平成30年法律第99号
// for the single days; 東京オリンピック特別措置法 (平成27年法律第33号) for 2020 and 2021.
constexpr Rule rules[] = {
    { u"元日", 1, Kind::Fixed, 1 },
    { u"成人の日", 1, Kind::Fixed, 15, firstYear, 1999 },
    { u"成人の日", 1, Kind::Monday, 2, 2000 },
    { u"建国記念の日", 2, Kind::Fixed, 11 },
    { u"天皇誕生日", 2, Kind::Fixed, 23, 2020 },
    { u"春分の日", 3, Kind::Vernal },
    { u"みどりの日", 4, Kind::Fixed, 29, firstYear, 2006 },
    { u"昭和の日", 4, Kind::Fixed, 29, 2007 },
    { u"即位の日", 5, Kind::Fixed, 1, 2019, 2019 },
    { u"憲法記念日", 5, Kind::Fixed, 3 },
    { u"みどりの日", 5, Kind::Fixed, 4, 2007 },
    { u"こどもの日", 5, Kind::Fixed, 5 },
    { u"結婚の儀", 6, Kind::Fixed, 9, 1993, 1993 },
    { u"海の日", 7, Kind::Fixed, 20, 1996, 2002 },
    { u"海の日", 7, Kind::Monday, 3, 2003, 2019 },
    { u"海の日", 7, Kind::Fixed, 23, 2020, 2020 },
    { u"海の日", 7, Kind::Fixed, 22, 2021, 2021 },
    { u"海の日", 7, Kind::Monday, 3, 2022 },
    { u"スポーツの日", 7, Kind::Fixed, 24, 2020, 2020 },
    { u"スポーツの日", 7, Kind::Fixed, 23, 2021, 2021 },
    { u"山の日", 8, Kind::Fixed, 11, 2016, 2019 },
    { u"山の日", 8, Kind::Fixed, 10, 2020, 2020 },
    { u"山の日", 8, Kind::Fixed, 8, 2021, 2021 },
    { u"山の日", 8, Kind::Fixed, 11, 2022 },
    { u"敬老の日", 9, Kind::Fixed, 15, firstYear, 2002 },
    { u"敬老の日", 9, Kind::Monday, 3, 2003 },
    { u"秋分の日", 9, Kind::Autumnal },
    { u"体育の日", 10, Kind::Fixed, 10, firstYear, 1999 },
    { u"体育の日", 10, Kind::Monday, 2, 2000, 2019 },
    { u"スポーツの日", 10, Kind::Monday, 2, 2022 },
    { u"即位礼正殿の儀", 10, Kind::Fixed, 22, 2019, 2019 },
    { u"文化の日", 11, Kind::Fixed, 3 },
    { u"即位礼正殿の儀", 11, Kind::Fixed, 12, 1990, 1990 },
    { u"勤労感謝の日", 11, Kind::Fixed, 23 },
    { u"天皇誕生日", 12, Kind::Fixed, 23, firstYear, 2018 },
};

// The day of the month, by the usual formula for 1980 to 2099; the day itself is set a year ahead by the observatory.
int equinox(int year, int millionths1980)
{
    const int since = year - 1980;
    return (millionths1980 + 242'194 * since) / 1'000'000 - since / 4;
}

bool applies(const Rule& rule, QDate day)
{
    if (day.month() != rule.month || day.year() < rule.from || day.year() > rule.to)
        return false;
    switch (rule.kind) {
    case Kind::Fixed:
        return day.day() == rule.number;
    case Kind::Monday:
        return day.dayOfWeek() == Qt::Monday && (day.day() - 1) / 7 + 1 == rule.number;
    case Kind::Vernal:
        return day.day() == equinox(day.year(), 20'843'100);
    case Kind::Autumnal:
        return day.day() == equinox(day.year(), 23'248'800);
    }
    return false;
}

QStringView byRule(QDate day)
{
    for (const Rule& rule : rules) {
        if (applies(rule, day))
            return rule.name;
    }
    return {};
}

// 振替休日: for a holiday on a Sunday the next Monday, since 2007 the next day that is no holiday itself.
bool isSubstitute(QDate day)
{
    if (day.year() < 2007)
        return day.dayOfWeek() == Qt::Monday && !byRule(day.addDays(-1)).isEmpty();
    for (QDate before = day.addDays(-1); !byRule(before).isEmpty(); before = before.addDays(-1)) {
        if (before.dayOfWeek() == Qt::Sunday)
            return true;
    }
    return false;
}

// 国民の休日: a day between two holidays; before 2007 not on a Sunday.
bool isBetweenHolidays(QDate day)
{
    return !byRule(day.addDays(-1)).isEmpty() && !byRule(day.addDays(1)).isEmpty()
        && (day.year() >= 2007 || day.dayOfWeek() != Qt::Sunday);
}

} // namespace

QStringView nationalHoliday(QDate day)
{
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return {};
    if (const QStringView name = byRule(day); !name.isEmpty())
        return name;
    if (isSubstitute(day))
        return u"振替休日";
    return isBetweenHolidays(day) ? QStringView(u"国民の休日") : QStringView();
}

} // namespace padesk
