// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace padesk;

namespace {

rc::Gen<QDate> anyDay()
{
    return rc::gen::map(rc::gen::inRange<qint64>(QDate(1989, 1, 1).toJulianDay(), QDate(2100, 1, 1).toJulianDay()),
        [](qint64 day) { return QDate::fromJulianDay(day); });
}

} // namespace

class CalendarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheHolidaysOfAYear_data()
    {
        // As published by 内閣府 (国民の祝日について), month/day; * is a substitute holiday, + one between two
        // holidays.
        QTest::addColumn<QString>("days");
        QTest::newRow("1990")
            << u"1/1 1/15 2/11 2/12* 3/21 4/29 4/30* 5/3 5/4+ 5/5 9/15 9/23 9/24* 10/10 11/3 11/12 11/23 12/23 12/24*"_qs;
        QTest::newRow("1993") << u"1/1 1/15 2/11 3/20 4/29 5/3 5/4+ 5/5 6/9 9/15 9/23 10/10 10/11* 11/3 11/23 12/23"_qs;
        QTest::newRow("2003") << u"1/1 1/13 2/11 3/21 4/29 5/3 5/5 7/21 9/15 9/23 10/13 11/3 11/23 11/24* 12/23"_qs;
        QTest::newRow("2006") << u"1/1 1/2* 1/9 2/11 3/21 4/29 5/3 5/4+ 5/5 7/17 9/18 9/23 10/9 11/3 11/23 12/23"_qs;
        QTest::newRow("2009")
            << u"1/1 1/12 2/11 3/20 4/29 5/3 5/4 5/5 5/6* 7/20 9/21 9/22+ 9/23 10/12 11/3 11/23 12/23"_qs;
        QTest::newRow("2019")
            << u"1/1 1/14 2/11 3/21 4/29 4/30+ 5/1 5/2+ 5/3 5/4 5/5 5/6* 7/15 8/11 8/12* 9/16 9/23 10/14 10/22 11/3 11/4* 11/23"_qs;
        QTest::newRow("2020")
            << u"1/1 1/13 2/11 2/23 2/24* 3/20 4/29 5/3 5/4 5/5 5/6* 7/23 7/24 8/10 9/21 9/22 11/3 11/23"_qs;
        QTest::newRow("2021") << u"1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9* 9/20 9/23 11/3 11/23"_qs;
        QTest::newRow("2022") << u"1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23"_qs;
        QTest::newRow("2023") << u"1/1 1/2* 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23"_qs;
        QTest::newRow("2024")
            << u"1/1 1/8 2/11 2/12* 2/23 3/20 4/29 5/3 5/4 5/5 5/6* 7/15 8/11 8/12* 9/16 9/22 9/23* 10/14 11/3 11/4* 11/23"_qs;
        QTest::newRow("2025")
            << u"1/1 1/13 2/11 2/23 2/24* 3/20 4/29 5/3 5/4 5/5 5/6* 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24*"_qs;
        QTest::newRow("2026")
            << u"1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6* 7/20 8/11 9/21 9/22+ 9/23 10/12 11/3 11/23"_qs;
        QTest::newRow("1989") << QString();
        QTest::newRow("2100") << QString();
    }

    void knowsTheHolidaysOfAYear()
    {
        const int year = QByteArray(QTest::currentDataTag()).toInt();
        const Calendar calendar;
        QStringList found;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            const QString name = calendar.holidayName(day);
            QCOMPARE(calendar.isHoliday(day), !name.isEmpty());
            if (name.isEmpty())
                continue;
            const QString mark = name == u"振替休日" ? u"*"_qs : name == u"国民の休日" ? u"+"_qs : QString();
            found.append(u"%1/%2%3"_qs.arg(day.month()).arg(day.day()).arg(mark));
        }
        QTEST(found.join(u' '), "days");
    }

    void namesHolidays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        QTest::newRow("new year") << QDate(2026, 1, 1) << u"元日"_qs;
        QTest::newRow("emperor before") << QDate(2018, 12, 23) << u"天皇誕生日"_qs;
        QTest::newRow("emperor now") << QDate(2026, 2, 23) << u"天皇誕生日"_qs;
        QTest::newRow("no emperor's birthday in 2019") << QDate(2019, 12, 23) << QString();
        QTest::newRow("green day in April") << QDate(2006, 4, 29) << u"みどりの日"_qs;
        QTest::newRow("showa day") << QDate(2007, 4, 29) << u"昭和の日"_qs;
        QTest::newRow("green day in May") << QDate(2007, 5, 4) << u"みどりの日"_qs;
        QTest::newRow("accession") << QDate(2019, 5, 1) << u"即位の日"_qs;
        QTest::newRow("sports day") << QDate(2022, 10, 10) << u"スポーツの日"_qs;
        QTest::newRow("sports day before") << QDate(2018, 10, 8) << u"体育の日"_qs;
        QTest::newRow("weekend") << QDate(2026, 11, 22) << QString();
        QTest::newRow("invalid") << QDate() << QString();
    }

    void namesHolidays()
    {
        QFETCH(const QDate, day);
        QTEST(Calendar().holidayName(day), "name");
    }

    void countsBusinessDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("to");
        QTest::newRow("next day") << QDate(2026, 11, 17) << 1 << QDate(2026, 11, 18);
        QTest::newRow("over a weekend") << QDate(2026, 11, 13) << 1 << QDate(2026, 11, 16);
        QTest::newRow("over weekend and holiday") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 24);
        QTest::newRow("from a Sunday") << QDate(2026, 11, 22) << 1 << QDate(2026, 11, 24);
        QTest::newRow("five") << QDate(2026, 11, 22) << 5 << QDate(2026, 11, 30);
        QTest::newRow("golden week") << QDate(2026, 5, 1) << 1 << QDate(2026, 5, 7);
        QTest::newRow("back") << QDate(2026, 11, 24) << -1 << QDate(2026, 11, 20);
        QTest::newRow("none on a business day") << QDate(2026, 11, 24) << 0 << QDate(2026, 11, 24);
        QTest::newRow("over the office's days") << QDate(2026, 12, 28) << 1 << QDate(2027, 1, 4);
    }

    void countsBusinessDays()
    {
        const Calendar calendar({ { 2026, 12, 29 }, { 2026, 12, 30 }, { 2026, 12, 31 } });
        QFETCH(const QDate, from);
        QFETCH(const int, days);
        QFETCH(const QDate, to);
        QCOMPARE(calendar.addBusinessDays(from, days), to);
        if (days > 0)
            QCOMPARE(calendar.businessDaysBetween(from, to), days);
    }

    void knowsTheOfficesOwnDays()
    {
        const Calendar calendar({ { 2026, 12, 29 }, { 2026, 11, 23 } });
        QCOMPARE(calendar.holidayName({ 2026, 12, 29 }), u"休業日"_qs);
        QCOMPARE(calendar.holidayName({ 2026, 11, 23 }), u"勤労感謝の日"_qs);
        QVERIFY(!calendar.isBusinessDay({ 2026, 12, 29 }));
        QVERIFY(Calendar().isBusinessDay({ 2026, 12, 29 }));
        QCOMPARE(calendar.addBusinessDays({ 2026, 11, 21 }, 0), QDate(2026, 11, 24));
        QVERIFY(!calendar.addBusinessDays({}, 1).isValid());
        QCOMPARE(calendar.businessDaysBetween({ 2026, 11, 24 }, { 2026, 11, 20 }), -1);
    }

    void addingAndCountingAgree()
    {
        QVERIFY(rc::check("businessDaysBetween(d, addBusinessDays(d, n)) == n", [] {
            const Calendar calendar;
            const QDate day = *anyDay();
            const int days = *rc::gen::inRange(1, 40);
            const QDate reached = calendar.addBusinessDays(day, days);
            RC_ASSERT(calendar.isBusinessDay(reached));
            RC_ASSERT(calendar.businessDaysBetween(day, reached) == days);
        }));
    }

    void takesDaysInJapan_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QDate>("day");
        QTest::newRow("before midnight") << QDateTime({ 2026, 11, 22 }, { 14, 59, 59 }, Qt::UTC) << QDate(2026, 11, 22);
        QTest::newRow("midnight") << QDateTime({ 2026, 11, 22 }, { 15, 0 }, Qt::UTC) << QDate(2026, 11, 23);
        QTest::newRow("with an offset") << QDateTime({ 2026, 11, 22 }, { 23, 0 }, Qt::OffsetFromUTC, -5 * 3600)
                                        << QDate(2026, 11, 23);
        QTest::newRow("invalid") << QDateTime() << QDate();
    }

    void takesDaysInJapan()
    {
        QFETCH(const QDateTime, moment);
        QTEST(officeDate(moment), "day");
    }

    void endsBusinessAtHalfPastFiveInJapan()
    {
        const QDateTime end = endOfBusinessDay({ 2026, 11, 24 });
        QCOMPARE(end.toString(Qt::ISODate), u"2026-11-24T08:30:00Z"_qs);
        QCOMPARE(officeDate(end), QDate(2026, 11, 24));
        QVERIFY(!endOfBusinessDay({}).isValid());
    }
};

PADESK_TEST(calendar, CalendarTest)
#include "tst_calendar.moc"
