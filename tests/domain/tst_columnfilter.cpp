// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/columnfilter.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;

namespace {
const QDate today(2026, 11, 22);
const QString column = u"c"_qs;
} // namespace

class ColumnFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<bool>("negated");
        QTest::newRow("nothing") << u" "_qs << QStringList() << false;
        QTest::newRow("one") << u"7012345"_qs << QStringList { u"7012345"_qs } << false;
        QTest::newRow("full width") << u"７０１２３４５"_qs << QStringList { u"7012345"_qs } << false;
        QTest::newRow("kana are folded") << u"ﾀﾅｶ"_qs << QStringList { u"たなか"_qs } << false;
        QTest::newRow("commas") << u"a, b、c，d"_qs << QStringList { u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs } << false;
        QTest::newRow("pasted lines") << u"7012345\r\n7048812\n\n7012345\n"_qs
                                      << QStringList { u"7012345"_qs, u"7048812"_qs } << false;
        QTest::newRow("pasted cells") << u"1\t2"_qs << QStringList { u"1"_qs, u"2"_qs } << false;
        QTest::newRow("negated") << u"!tanaka"_qs << QStringList { u"tanaka"_qs } << true;
        QTest::newRow("negated in full width") << u"！ 佐藤、鈴木"_qs << QStringList { u"佐藤"_qs, u"鈴木"_qs } << true;
        QTest::newRow("quotes keep a comma")
            << u"\"Aoba, Inc\",x"_qs << QStringList { u"aoba, inc"_qs, u"x"_qs } << false;
        QTest::newRow("an open quote") << u"\"a,b"_qs << QStringList { u"a,b"_qs } << false;
    }
    void text()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, texts);
        const ColumnFilter filter = parseTextFilter(column, typed);
        QCOMPARE(filter.texts, texts);
        QTEST(filter.negated, "negated");
        QCOMPARE(filter.column, column);
        QCOMPARE(filter.isEmpty(), texts.isEmpty());
        QCOMPARE(filter.typed, typed.trimmed());
    }

    void days_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const QDate first(2026, 11, 1);
        QTest::newRow("nothing") << QString() << QDate() << QDate();
        QTest::newRow("a day") << u"2026/11/01"_qs << first << first;
        QTest::newRow("a Japanese day") << u"令和8年11月1日"_qs << first << first;
        QTest::newRow("full width") << u"２０２６－１１－０１"_qs << first << first;
        QTest::newRow("without year") << u"11/1"_qs << first << first;
        QTest::newRow("without year, in kanji") << u"11月1日"_qs << first << first;
        QTest::newRow("without year, today") << u"11/22"_qs << today << today;
        QTest::newRow("without year, of last year") << u"12/24"_qs << QDate(2025, 12, 24) << QDate(2025, 12, 24);
        QTest::newRow("from") << u"2026-11-01~"_qs << first << QDate();
        QTest::newRow("to") << u"..11/1"_qs << QDate() << first;
        QTest::newRow("wave dash") << u"11/1〜11/22"_qs << first << today;
        QTest::newRow("full-width tilde") << u"11/1 ～ 11/22"_qs << first << today;
        QTest::newRow("dash") << u"11/1-11/22"_qs << first << today;
        QTest::newRow("backwards") << u"11/22~11/1"_qs << first << today;
    }
    void days()
    {
        QFETCH(QString, typed);
        const Parsed<ColumnFilter> filter = parseDateFilter(column, typed, today);
        QVERIFY(filter);
        QTEST(filter->from, "from");
        QTEST(filter->to, "to");
        QVERIFY(!filter->negated);
    }

    void wrongDays()
    {
        QCOMPARE(parseDateFilter(column, u"yesterday"_qs, today).error().code, problem::dateUnreadable);
        QCOMPARE(parseDateFilter(column, u"2/30"_qs, today).error().code, problem::dateImpossible);
        QCOMPARE(parseDateFilter(column, u"11/1~x"_qs, today).error().code, problem::dateUnreadable);
    }

    void daysAreNegatedToo()
    {
        const Parsed<ColumnFilter> filter = parseDateFilter(column, u"！11/1"_qs, today);
        QVERIFY(filter && filter->negated);
        QCOMPARE(filter->from, QDate(2026, 11, 1));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << QString() << -1 << -1;
        QTest::newRow("one") << u"3"_qs << 3 << 3;
        QTest::newRow("full width") << u"１２"_qs << 12 << 12;
        QTest::newRow("thousands") << u"1,204"_qs << 1204 << 1204;
        QTest::newRow("range") << u"3-5"_qs << 3 << 5;
        QTest::newRow("dots") << u"3..5"_qs << 3 << 5;
        QTest::newRow("wave") << u"３〜５"_qs << 3 << 5;
        QTest::newRow("backwards") << u"5~3"_qs << 3 << 5;
        QTest::newRow("at least") << u">= 3"_qs << 3 << -1;
        QTest::newRow("at least, in words") << u"3以上"_qs << 3 << -1;
        QTest::newRow("at most") << u"~5"_qs << -1 << 5;
        QTest::newRow("at most, in words") << u"5以下"_qs << -1 << 5;
    }
    void numbers()
    {
        QFETCH(QString, typed);
        const Parsed<ColumnFilter> filter = parseNumberFilter(column, typed);
        QVERIFY(filter);
        QTEST(int(filter->least.value_or(-1)), "least");
        QTEST(int(filter->most.value_or(-1)), "most");
    }

    void wrongNumbers()
    {
        const InputProblem problem = parseNumberFilter(column, u"3x"_qs).error();
        QCOMPARE(problem.code, problem::notADigit);
        QCOMPARE(problem.parameters[u"character"_qs].toString(), u"x"_qs);
    }

    void presetsEndToday()
    {
        QCOMPARE(datesOf(DatePreset::Last7Days, today).from, QDate(2026, 11, 16));
        QCOMPARE(datesOf(DatePreset::Today, today).from, today);
        QCOMPARE(datesOf(DatePreset::ThisMonth, today).from, QDate(2026, 11, 1));
        QCOMPARE(datesOf(DatePreset::LastMonth, today).to, QDate(2026, 10, 31));
        QVERIFY(presetFilter(column, DatePreset::None, today).isEmpty());
    }

    void aPresetIsCountedAgainFromToday()
    {
        const QJsonObject saved = filterToJson(presetFilter(column, DatePreset::Last7Days, today));
        const auto later = filterFromJson(saved, today.addDays(10));
        QVERIFY(later);
        QCOMPARE(*later, presetFilter(column, DatePreset::Last7Days, today.addDays(10)));
    }

    void comesBackFromJson()
    {
        for (const ColumnFilter& filter : { parseTextFilter(column, u"!a,b"_qs),
                 *parseDateFilter(column, u"11/1~"_qs, today), *parseNumberFilter(column, u"3以上"_qs),
                 ColumnFilter { .column = column, .kind = FilterKind::List, .texts = { u"on_hold"_qs } } }) {
            QCOMPARE(filterFromJson(filterToJson(filter), today), filter);
        }
        QVERIFY(!filterFromJson({}, today));
    }
};

PADESK_TEST(columnfilter, ColumnFilterTest)
#include "tst_columnfilter.moc"
