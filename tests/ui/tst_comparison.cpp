// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/comparedcase.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/widgets/comparisondelegate.h"
#include "ui/widgets/difftext.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QSignalSpy>

using namespace padesk;
using namespace padesk::test;

namespace {
constexpr int wide = 820;

struct Grid {
    explicit Grid(int width = wide, bool japanese = false)
    {
        comparison.setRows(comparedCase(japanese));
        comparison.resize(width, comparison.sizeHint().height());
        comparison.show();
        comparison.resize(width, comparison.sizeHint().height());
        QApplication::setActiveWindow(&comparison);
        comparison.setFocus();
    }
    QString heard(int row, int column)
    {
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&comparison);
        return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
    }
    QImage picture(int row)
    {
        const QRect line(
            0, comparison.rowViewportPosition(row), comparison.viewport()->width(), comparison.rowHeight(row));
        return comparison.viewport()->grab(line).toImage();
    }

    Comparison comparison;
};

bool hasColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}
} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, ThemeKind::Light);
        useLanguage(u"en"_qs);
    }

    void eachCellIsHeardWithWhatDiffers_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("label") << 1 << 0 << u"Company"_qs;
        QTest::newRow("the same") << 0 << 1 << u"山田 太郎"_qs;
        QTest::newRow("variant") << 1 << 2 << u"株式会社霞ヶ関システムサービス, differing: ヶ"_qs;
        QTest::newRow("missing") << 3 << 1 << u"情報部"_qs;
        QTest::newRow("empty") << 5 << 2 << u"nothing"_qs;
        QTest::newRow("verdict") << 4 << 3 << u"Differs"_qs;
        QTest::newRow("variant's verdict") << 1 << 3 << u"Variant"_qs;
        QTest::newRow("unchecked") << 5 << 3 << u"Unchecked"_qs;
    }
    void eachCellIsHeardWithWhatDiffers()
    {
        Grid grid;
        QFETCH(int, row);
        QFETCH(int, column);
        QTEST(grid.heard(row, column), "text");
    }

    void whoJudgedIsHeardToo()
    {
        Grid grid;
        QList<ComparisonRow> rows = comparedCase(false);
        rows[4].accepted = true;
        rows[4].note = u"Sato, 22 Nov"_qs;
        rows[0].checked = false;
        grid.comparison.setRows(rows);
        QCOMPARE(grid.heard(4, 3), u"Accepted, Sato, 22 Nov"_qs);
        QCOMPARE(grid.heard(0, 0), u"Name, not confirmed"_qs);
        QVERIFY(!hasColour(grid.picture(4), Theme::tokens().differing));
    }

    void keysJudgeTheCurrentField_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("verdict");
        for (const auto& [key, verdict] :
            { std::pair("1", CheckVerdict::Match), { "=", CheckVerdict::Match }, { "2", CheckVerdict::Variant },
                { "~", CheckVerdict::Variant }, { "3", CheckVerdict::Mismatch }, { "!", CheckVerdict::Mismatch } })
            QTest::newRow(key) << QString::fromLatin1(key) << int(verdict);
    }
    void keysJudgeTheCurrentField()
    {
        QFETCH(QString, key);
        QFETCH(int, verdict);
        Grid grid;
        QSignalSpy judged(&grid.comparison, &Comparison::judgeRequested);
        grid.comparison.setCurrentField(u"company"_qs);
        QTest::keyClick(&grid.comparison, Qt::Key_Down);
        QTest::keyClicks(&grid.comparison, key);
        QCOMPARE(judged.count(), 1);
        QCOMPARE(judged[0][0].toString(), u"address"_qs);
        QCOMPARE(int(judged[0][1].value<CheckVerdict>()), verdict);
        grid.comparison.setJudging(false);
        QTest::keyClicks(&grid.comparison, key);
        QCOMPARE(judged.count(), 1);
    }

    void spaceTicksARowWithABox()
    {
        Grid grid;
        QList<ComparisonRow> rows = comparedCase(false);
        rows[1].checked = false;
        grid.comparison.setRows(rows);
        QSignalSpy toggled(&grid.comparison, &Comparison::checkToggled);
        grid.comparison.setCurrentField(u"company"_qs);
        QTest::keyClick(&grid.comparison, Qt::Key_Space);
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled[0][1].toBool(), true);
        grid.comparison.setCurrentField(u"email"_qs);
        QTest::keyClick(&grid.comparison, Qt::Key_Space);
        QCOMPARE(toggled.count(), 1);
    }

    void theCurrentRowStaysWhenValuesChange()
    {
        Grid grid;
        grid.comparison.setCurrentField(u"email"_qs);
        grid.comparison.setRows(comparedCase(true));
        QCOMPARE(grid.comparison.currentField(), u"email"_qs);
    }

    void onlyWhatDiffersIsTinted()
    {
        Grid grid;
        grid.comparison.clearFocus();
        QVERIFY(hasColour(grid.picture(4), Theme::tokens().differing));
        QVERIFY(!hasColour(grid.picture(1), Theme::tokens().differing));
        QVERIFY(hasColour(grid.picture(1), Theme::tone(Tone::Amber).tint));
        QVERIFY(hasColour(grid.picture(4), Theme::tone(Tone::Red).tint));
        QVERIFY(!hasColour(grid.picture(0), Theme::tone(Tone::Red).tint));
        QVERIFY(!hasColour(grid.picture(0), Theme::tone(Tone::Amber).tint));
    }

    void theTwoValuesAreEquallyWide_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 900;
        QTest::newRow("narrow") << 460;
    }
    void theTwoValuesAreEquallyWide()
    {
        QFETCH(int, width);
        Grid grid(width);
        QCOMPARE(grid.comparison.columnWidth(ComparisonModel::Applicant),
            grid.comparison.columnWidth(ComparisonModel::Registered));
        QCOMPARE(grid.comparison.horizontalHeader()->length(), grid.comparison.viewport()->width());
    }

    void aLongValueWrapsAndIsNotCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        QTest::addColumn<int>("width");
        for (const double points : { 9.0, 14.0 }) {
            for (const int width : { 520, 900 }) {
                QTest::addRow("en %g %d", points, width) << u"en"_qs << points << width;
                QTest::addRow("ja %g %d", points, width) << u"ja"_qs << points << width;
            }
        }
    }
    void aLongValueWrapsAndIsNotCut()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        QFETCH(int, width);
        useLanguage(language);
        Theme::setBodySize(points);
        Grid grid(width, language == u"ja");
        const QFont font = grid.comparison.font();
        const QList<ComparisonRow> rows = comparedCase(language == u"ja");
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            const int room = grid.comparison.columnWidth(1) - 2 * ComparisonDelegate::padding(font);
            const DiffText text(rows[row].applicant, rows[row].segments.applicant, rows[row].verdict, font, room);
            QVERIFY(text.size().width() <= room);
            QVERIFY(text.size().height() < grid.comparison.rowHeight(row));
            QVERIFY(ComparisonDelegate::labelWidth(rows[row], font) <= grid.comparison.columnWidth(0));
            QVERIFY(ComparisonDelegate::verdictWidth(rows[row], font) <= grid.comparison.columnWidth(3));
        }
        QCOMPARE(grid.comparison.sizeHint().height(),
            grid.comparison.horizontalHeader()->height() + grid.comparison.verticalHeader()->length());
        Theme::setBodySize(9.75);
        useLanguage(u"en"_qs);
    }

    void headsSayWhichDocument()
    {
        useLanguage(u"ja"_qs);
        Grid grid;
        grid.comparison.setHeads({ .registeredNote = u"ご契約内容のご案内 2024/04/12"_qs });
        const QAbstractItemModel* model = grid.comparison.model();
        QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"登録内容（送付物）"_qs);
        QCOMPARE(model->headerData(2, Qt::Horizontal, ComparisonModel::noteRole).toString(),
            u"ご契約内容のご案内 2024/04/12"_qs);
        useLanguage(u"en"_qs);
        QCOMPARE(model->headerData(3, Qt::Horizontal).toString(), u"Verdict"_qs);
    }
};

PADESK_TEST(comparison, ComparisonTest)
#include "tst_comparison.moc"
