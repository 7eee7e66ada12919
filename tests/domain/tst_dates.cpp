// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "tests/domain/texts.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace padesk;

namespace {

rc::Gen<QDate> anyDay()
{
    const qint64 first = QDate(1873, 1, 1).toJulianDay();
    const qint64 end = QDate(2120, 1, 1).toJulianDay();
    return rc::gen::map(rc::gen::inRange(first, end), [](qint64 day) { return QDate::fromJulianDay(day); });
}

} // namespace

class DatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QDate>("day");
        const struct {
            const char* typed;
            QDate day;
        } cases[] = {
            { "2026-11-22", { 2026, 11, 22 } },
            { "2026/11/22", { 2026, 11, 22 } },
            { "2026.1.2", { 2026, 1, 2 } },
            { "2026年11月22日", { 2026, 11, 22 } },
            { "２０２６年　１月　２日", { 2026, 1, 2 } },
            { "20261122", { 2026, 11, 22 } },
            { "2024-02-29", { 2024, 2, 29 } },
            { "2026－11－22", { 2026, 11, 22 } },
            { "R7.4.1", { 2025, 4, 1 } },
            { "r7/4/1", { 2025, 4, 1 } },
            { "令7.4.1", { 2025, 4, 1 } },
            { "令和7年4月1日", { 2025, 4, 1 } },
            { "令和元年5月1日", { 2019, 5, 1 } },
            { "㋿元年5月1日", { 2019, 5, 1 } },
            { "平成31年4月30日", { 2019, 4, 30 } },
            { "㍻元年1月8日", { 1989, 1, 8 } },
            { "H15.5.31", { 2003, 5, 31 } },
            { "昭和64年1月7日", { 1989, 1, 7 } },
            { "S元.12.25", { 1926, 12, 25 } },
            { "大正15年12月24日", { 1926, 12, 24 } },
            { "明治45年7月29日", { 1912, 7, 29 } },
            { "明治6年1月1日", { 1873, 1, 1 } },
            { " 平成18年 5月 8日 ", { 2006, 5, 8 } },
        };
        for (const auto& c : cases)
            QTest::newRow(c.typed) << c.day;
    }

    void reads()
    {
        const Parsed<QDate> parsed = parseDate(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().code));
        QTEST(*parsed, "day");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QJsonObject>("parameters");
        const auto day = [](int year, int month, int dayOfMonth) {
            return QJsonObject { { u"year"_qs, year }, { u"month"_qs, month }, { u"day"_qs, dayOfMonth } };
        };
        const auto found = [](const QString& text) { return QJsonObject { { u"found"_qs, text } }; };
        const QJsonObject heisei { { u"era"_qs, u"平成"_qs }, { u"year"_qs, 31 }, { u"first"_qs, u"1989-01-08"_qs },
            { u"last"_qs, u"2019-04-30"_qs }, { u"meant"_qs, u"2019-05-01"_qs } };
        const QJsonObject reiwa { { u"era"_qs, u"令和"_qs }, { u"year"_qs, 1 }, { u"first"_qs, u"2019-05-01"_qs },
            { u"meant"_qs, u"2019-04-30"_qs } };
        const QJsonObject yearNought { { u"era"_qs, u"令和"_qs }, { u"year"_qs, 0 }, { u"first"_qs, u"2019-05-01"_qs },
            { u"meant"_qs, u"2018-05-01"_qs } };
        const QJsonObject meiji { { u"era"_qs, u"明治"_qs }, { u"year"_qs, 5 }, { u"first"_qs, u"1873-01-01"_qs },
            { u"last"_qs, u"1912-07-29"_qs }, { u"meant"_qs, u"1872-12-02"_qs } };
        const struct {
            const char* typed;
            QStringView code;
            QJsonObject parameters;
        } cases[] = {
            { "", problem::required, {} },
            { "2026-02-30", problem::dateImpossible, day(2026, 2, 30) },
            { "20250229", problem::dateImpossible, day(2025, 2, 29) },
            { "2026/13/1", problem::dateImpossible, day(2026, 13, 1) },
            { "2026-00-10", problem::dateImpossible, day(2026, 0, 10) },
            { "R7.2.29", problem::dateImpossible, day(2025, 2, 29) },
            { "平成31年5月1日", problem::dateOutsideEra, heisei },
            { "令和元年4月30日", problem::dateOutsideEra, reiwa },
            { "R0.5.1", problem::dateOutsideEra, yearNought },
            { "明治5年12月2日", problem::dateOutsideEra, meiji },
            { "26/11/22", problem::dateUnreadable, found(u"26/11/22"_qs) },
            { "2026-11/22", problem::dateUnreadable, found(u"2026-11/22"_qs) },
            { "2026年11月22", problem::dateUnreadable, found(u"2026年11月22"_qs) },
            { "2026-11", problem::dateUnreadable, found(u"2026-11"_qs) },
            { "2026-11-22T01:00", problem::dateUnreadable, found(u"2026-11-22T01:00"_qs) },
            { "元年5月1日", problem::dateUnreadable, found(u"元年5月1日"_qs) },
            { "慶応3年1月1日", problem::dateUnreadable, found(u"慶応3年1月1日"_qs) },
            { "R100.1.1", problem::dateUnreadable, found(u"R100.1.1"_qs) },
            { "tomorrow", problem::dateUnreadable, found(u"tomorrow"_qs) },
        };
        for (const auto& c : cases)
            QTest::newRow(c.typed) << c.code.toString() << c.parameters;
    }

    void refuses()
    {
        const Parsed<QDate> parsed = parseDate(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!parsed);
        QTEST(parsed.error().code, "code");
        QTEST(parsed.error().parameters, "parameters");
    }

    void writesWareki()
    {
        QCOMPARE(formatWareki({ 2025, 4, 1 }), u"令和7年4月1日"_qs);
        QCOMPARE(formatWareki({ 2019, 5, 1 }), u"令和元年5月1日"_qs);
        QCOMPARE(formatWareki({ 2019, 4, 30 }), u"平成31年4月30日"_qs);
        QCOMPARE(formatWareki({ 1872, 12, 31 }), QString());
        QCOMPARE(formatWareki({}), QString());
    }

    void readsWhatItWrites()
    {
        QVERIFY(rc::check("days survive writing and reading", [] {
            const QDate day = *anyDay();
            RC_ASSERT(parseDate(formatWareki(day)).value() == day);
            RC_ASSERT(parseDate(test::fullWidth(formatWareki(day))).value() == day);
            RC_ASSERT(parseDate(day.toString(Qt::ISODate)).value() == day);
            RC_ASSERT(parseDate(day.toString(u"yyyyMMdd")).value() == day);
            RC_ASSERT(parseDate(day.toString(u"yyyy/M/d")).value() == day);
        }));
    }

    void givesADayOrAProblem()
    {
        QVERIFY(rc::check("any text", [] {
            const Parsed<QDate> parsed = parseDate(*test::anyText());
            RC_ASSERT((parsed ? parsed->isValid() : inputProblemCodes().contains(parsed.error().code)));
        }));
    }
};

PADESK_TEST(dates, DatesTest)
#include "tst_dates.moc"
