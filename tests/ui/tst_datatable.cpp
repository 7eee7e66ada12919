// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/casetable.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/widgets/cellpaint.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tablemenu.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace padesk;
using namespace padesk::test;

namespace {
constexpr int wide = 1240;
constexpr int many = 5'000'000;

/** A shown table over its model. */
struct Desk {
    explicit Desk(int rows, int width = wide, bool japanese = false)
        : model(rows, japanese)
    {
        table.setModel(&model);
        table.setColumns(CaseTable::columns(japanese));
        table.setLookOf(&CaseTable::lookOf);
        table.filterHeader()->setToday([] { return QDate(2026, 11, 22); });
        table.resize(width, em(320, table.font()));
        table.show();
        QApplication::setActiveWindow(&table);
        table.setFocus();
        QCoreApplication::processEvents();
    }
    QString copied(bool headers)
    {
        table.copy(headers);
        return QApplication::clipboard()->text();
    }
    QImage row(int row)
    {
        const QRect line(0, table.rowViewportPosition(row), table.viewport()->width(), table.rowHeight(row));
        return table.viewport()->grab(line).toImage();
    }
    QLineEdit* edit(const QString& column) { return table.filterHeader()->field(column)->findChild<QLineEdit*>(); }

    CaseTable model;
    DataTable table;
};
} // namespace

class DataTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeKind::Light); }

    // ---- Copying

    void copiesWhatIsSelectedAndSeen()
    {
        Desk desk(20);
        desk.table.columnLayout()->setShown(CaseTable::Received, false);
        desk.table.setCurrentRow(1);
        QCOMPARE(desk.copied(false),
            u"N-26-1185\t5 days\t7048812\tHokuriku Seimitsu Kogyo K.K.\tKobayashi Yukiko\tmatch\tFree\tOffice review\n"_qs);
        QVERIFY(desk.copied(true).startsWith(
            u"Request\tAge\tSite\tCompany\tApplicant\tMatch\tAssignee\tState\nN-26-1185"_qs));
    }

    void copiesByKeyInTheOrderOfTheScreen()
    {
        Desk desk(20);
        desk.table.columnLayout()->move(CaseTable::Site, -3);
        desk.table.setCurrentRow(2);
        QTest::keyClick(&desk.table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&desk.table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"3005671\tN-26-1186"_qs));
        QVERIFY(lines[1].startsWith(u"7090034\tN-26-1187"_qs));
        QTest::keyClick(&desk.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Site\tRequest"_qs));
    }

    void aCellCannotBreakTheLineOrBecomeAFormula()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), u"a\tb\nc"_qs);
        model.setData(model.index(0, 1), u"=1+1"_qs);
        QCOMPARE(tsvText(model, { { 0, 0 } }, { 0, 1 }, false), u"a b c\t'=1+1\n"_qs);
    }

    void tooManyRowsAreNotCopied()
    {
        Desk desk(many);
        QSignalSpy refused(&desk.table, &DataTable::copyRefused);
        QApplication::clipboard()->setText(u"before"_qs);
        desk.table.selectAll();
        QCOMPARE(desk.table.selectedRowCount(), many);
        QCOMPARE(desk.copied(false), u"before"_qs);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused[0][0].toInt(), many);
    }

    void joinsNeighbouringRanges()
    {
        CaseTable model(100);
        QItemSelection selection;
        for (const auto& [first, last] : { std::pair(8, 9), std::pair(2, 3), std::pair(4, 4), std::pair(20, 30) })
            selection.append({ model.index(first, 0), model.index(last, 3) });
        QCOMPARE(rowRanges(selection), (QList<RowRange> { { 2, 4 }, { 8, 9 }, { 20, 30 } }));
    }

    // ---- Rows

    void fiveMillionRowsAskForAScreenfulOnly()
    {
        Desk desk(many);
        desk.table.grab();
        desk.table.setCurrentRow(many - 1);
        desk.table.grab();
        QVERIFY(desk.table.rowAt(0) > many - 100);
        QTest::keyClick(&desk.table, Qt::Key_X);
        QVERIFY2(desk.model.asked < 50'000, qPrintable(QString::number(desk.model.asked)));
    }

    void lettersAndArrowsGoThroughTheRows()
    {
        Desk desk(5);
        QSignalSpy spy(&desk.table, &DataTable::currentRowChanged);
        desk.table.setCurrentRow(0);
        QTest::keyClick(&desk.table, Qt::Key_J);
        QTest::keyClick(&desk.table, Qt::Key_Down);
        QCOMPARE(desk.table.currentRow(), 2);
        QTest::keyClick(&desk.table, Qt::Key_K);
        QCOMPARE(desk.table.currentRow(), 1);
        QTest::keyClick(&desk.table, Qt::Key_Right);
        QCOMPARE(spy.count(), 3);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&desk.table, Qt::Key_J);
        QCOMPARE(desk.table.currentRow(), 4);
        QCOMPARE(desk.table.selectedRowCount(), 1);
    }

    void hoverAndSelectionAreSeen()
    {
        Desk desk(20);
        desk.table.setCurrentRow(0);
        const QImage plain = desk.row(3);
        QTest::mouseMove(desk.table.viewport(), { 200, desk.table.rowViewportPosition(3) + 5 });
        QTRY_COMPARE(desk.table.hoverRow(), 3);
        const QImage hovered = desk.row(3);
        QVERIFY(hovered != plain);
        QCOMPARE(hovered.pixelColor(hovered.width() - 4, 3), hovered.pixelColor(60, 3));
        desk.table.setCurrentIndex(desk.model.index(3, CaseTable::Site));
        const QImage selected = desk.row(3);
        QCOMPARE(selected.pixelColor(1, 10), Theme::tokens().accent);
        QCOMPARE(selected.pixelColor(selected.width() - 4, 2), Theme::tokens().selection);
    }

    void theBarStandsAtTheFirstColumnThatIsSeen()
    {
        Desk desk(20);
        desk.table.setCurrentRow(1);
        desk.table.columnLayout()->setShown(CaseTable::Number, false);
        QCOMPARE(desk.row(1).pixelColor(1, 10), Theme::tokens().accent);
    }

    void theCurrentCellHasAFrameOnlyWithTheKeyboard()
    {
        Desk desk(20);
        desk.table.setCurrentRow(1);
        QTRY_VERIFY(desk.table.hasFocus());
        const QImage with = desk.row(1);
        desk.table.clearFocus();
        QVERIFY(desk.row(1) != with);
    }

    void rowsAreAsHighAsChosen_data()
    {
        QTest::addColumn<int>("density");
        QTest::addColumn<int>("height");
        QTest::newRow("compact") << int(RowDensity::Compact) << 26;
        QTest::newRow("normal") << int(RowDensity::Normal) << 28;
        QTest::newRow("roomy") << int(RowDensity::Roomy) << 30;
    }
    void rowsAreAsHighAsChosen()
    {
        QFETCH(int, density);
        Desk desk(20);
        desk.table.setDensity(static_cast<RowDensity>(density));
        QFETCH(int, height);
        QCOMPARE(desk.table.rowHeight(0), em(height, desk.table.font()));
    }

    void aScreenReaderHearsTheTextOfTheModel()
    {
        Desk desk(20);
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&desk.table);
        QVERIFY(table && table->tableInterface());
        QAccessibleInterface* cell = table->tableInterface()->cellAt(0, CaseTable::Match);
        QCOMPARE(cell->text(QAccessible::Name), u"6 compared: 1 differs"_qs);
    }

    // ---- Columns

    void theLayoutComesBackByTheNamesOfTheColumns()
    {
        QByteArray layout;
        {
            Desk desk(20);
            desk.table.columnLayout()->move(CaseTable::State, -1);
            desk.table.columnLayout()->setShown(CaseTable::Received, false);
            desk.table.filterHeader()->resizeSection(CaseTable::Applicant, 177);
            desk.table.filterHeader()->sortBy(CaseTable::Age, false);
            layout = desk.table.saveLayout();
        }
        Desk desk(20);
        QList<ViewColumn> columns = CaseTable::columns(false);
        columns[CaseTable::Match].key = u"a_new_one"_qs;
        desk.table.setColumns(columns);
        QVERIFY(desk.table.restoreLayout(layout));
        const QList<int> seen = desk.table.columnLayout()->visibleSections();
        QVERIFY(!seen.contains(CaseTable::Received));
        QVERIFY(seen.indexOf(CaseTable::State) < seen.indexOf(CaseTable::Claim));
        QCOMPARE(seen.indexOf(CaseTable::Match), seen.indexOf(CaseTable::Applicant) + 1);
        QCOMPARE(desk.table.columnWidth(CaseTable::Applicant), 177);
        QCOMPARE(desk.table.filterHeader()->sortKeys(), (QList<SortKey> { { u"age"_qs, false } }));
        QCOMPARE(desk.table.restoreLayout("nonsense"), false);
    }

    void siteAndStateCannotBeHidden()
    {
        Desk desk(20);
        desk.table.columnLayout()->setShown(CaseTable::Site, false);
        desk.table.columnLayout()->setShown(CaseTable::Company, false);
        QVERIFY(desk.table.columnLayout()->isShown(CaseTable::Site));
        QVERIFY(!desk.table.columnLayout()->isShown(CaseTable::Company));
        desk.table.columnLayout()->reset();
        QVERIFY(desk.table.columnLayout()->isShown(CaseTable::Company));
    }

    void aLargerFontSetsNoWidths()
    {
        Desk desk(20);
        QSignalSpy chosen(desk.table.columnLayout(), &ColumnLayout::changed);
        QFont large = desk.table.font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        desk.table.setFont(large);
        QTRY_VERIFY(desk.table.columnWidth(CaseTable::Age)
            >= desk.table.filterHeader()->sectionSizeHint(CaseTable::Age));
        QCOMPARE(chosen.count(), 0);
    }

    void aStateThatComesLaterIsNotCut()
    {
        QStandardItemModel rows(2, 2);
        rows.setItem(0, 0, new QStandardItem(u"七色手毬食品株式会社"_qs));
        rows.setItem(0, 1, new QStandardItem(u"受付"_qs));
        DataTable table;
        table.setModel(&rows);
        table.setColumns({ { .key = u"company"_qs, .stretches = true }, { .key = u"state"_qs, .required = true } });
        table.resize(em(wide, table.font()), em(320, table.font()));
        table.show();
        QTRY_VERIFY(table.columnWidth(1) > 0);
        const int before = table.columnWidth(1);
        rows.setItem(1, 1, new QStandardItem(u"サイトご担当者審査中"_qs));
        const int needed = QFontMetrics(table.font()).horizontalAdvance(u"サイトご担当者審査中"_qs);
        QVERIFY(before < needed);
        QTRY_VERIFY(table.columnWidth(1) >= needed);
        rows.setItem(1, 1, new QStandardItem(u"受付"_qs));
        QTest::qWait(1);
        QVERIFY2(table.columnWidth(1) >= needed, "a column that has grown stays: nothing jumps");
    }

    void columnsLeaveByPriorityAndComeBack()
    {
        Desk desk(20, 700);
        QSignalSpy left(desk.table.columnLayout(), &ColumnLayout::leftColumnsChanged);
        QVERIFY(!desk.table.columnLayout()->isShown(CaseTable::Received));
        QVERIFY(desk.table.columnLayout()->isShown(CaseTable::State));
        desk.table.resize(wide + 200, 300);
        QTRY_VERIFY(desk.table.columnLayout()->isShown(CaseTable::Received));
        QVERIFY(desk.table.columnLayout()->leftColumns().isEmpty());
        QVERIFY(left.count() > 0);
    }

    void theStretchingColumnKeepsTwelveCharactersThenTheTableScrolls()
    {
        Desk desk(20, 420);
        const int twelve = QFontMetrics(desk.table.font()).horizontalAdvance(QString(12, u'国'));
        QVERIFY(desk.table.columnWidth(CaseTable::Company) >= twelve);
        QTRY_VERIFY(desk.table.horizontalScrollBar()->maximum() > 0);
        desk.table.horizontalScrollBar()->setValue(100);
        const FilterField* field = desk.table.filterHeader()->field(u"applicant"_qs);
        QCOMPARE(field->x() - em(3, desk.table.font()),
            desk.table.filterHeader()->sectionViewportPosition(CaseTable::Applicant));
    }

    void aClickOnTheHeadSorts()
    {
        Desk desk(20);
        FilterHeader* header = desk.table.filterHeader();
        QSignalSpy sorted(&desk.table, &DataTable::sortRequested);
        const auto click = [&](int section, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(
                header->viewport(), Qt::LeftButton, keys, { header->sectionViewportPosition(section) + 20, 10 });
        };
        click(CaseTable::Site, {});
        click(CaseTable::Site, {});
        click(CaseTable::Age, Qt::ShiftModifier);
        QCOMPARE(sorted.count(), 3);
        QCOMPARE(sorted[1][0].value<QList<SortKey>>(), (QList<SortKey> { { u"site_number"_qs, true } }));
        QCOMPARE(sorted[2][0].value<QList<SortKey>>(),
            (QList<SortKey> { { u"site_number"_qs, true }, { u"age"_qs, false } }));
    }

    void theMenuDoesItByKeyboard()
    {
        Desk desk(20);
        desk.table.setCurrentRow(0);
        const auto menu = tableMenu(&desk.table, CaseTable::Applicant);
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts.append(action->text());
        QVERIFY(texts.contains(u"Copy with headers"_qs));
        for (QAction* action : menu->actions()) {
            if (action->text() == u"Hide the column"_qs)
                action->trigger();
        }
        QVERIFY(!desk.table.columnLayout()->isShown(CaseTable::Applicant));
    }

    // ---- States

    void aMessageStandsInPlaceOfRowsBelowTheFilters()
    {
        Desk desk(0);
        QSignalSpy action(&desk.table, &DataTable::actionTriggered);
        desk.table.setState(TableState::Failed, u"Not read"_qs, u"The server is away."_qs, u"Try again"_qs);
        auto* button = desk.table.findChild<QPushButton*>();
        QVERIFY(button && button->isVisible());
        QVERIFY(desk.edit(u"company"_qs)->isVisible());
        button->click();
        QCOMPARE(action.count(), 1);
        desk.table.setState(TableState::Ready);
        QVERIFY(!button->isVisible());
    }

    // ---- Filters

    void typingFiltersAfterAPause()
    {
        Desk desk(20);
        QSignalSpy changed(&desk.table, &DataTable::filtersChanged);
        QTest::keyClick(&desk.table, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(desk.edit(u"number"_qs)->hasFocus());
        QTest::keyClicks(desk.edit(u"company"_qs), u"!aoba,minato"_qs);
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        const auto filters = changed[0][0].value<QList<ColumnFilter>>();
        QCOMPARE(filters.size(), 1);
        QCOMPARE(filters[0].column, u"company"_qs);
        QCOMPARE(filters[0].texts, (QStringList { u"aoba"_qs, u"minato"_qs }));
        QVERIFY(filters[0].negated);
        QTest::keyClick(desk.edit(u"company"_qs), Qt::Key_Escape);
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(desk.table.filterHeader()->filters().isEmpty());
    }

    void aPastedColumnIsManyValues()
    {
        Desk desk(20);
        QApplication::clipboard()->setText(u"7012345\n7048812\n3005671\n"_qs);
        desk.edit(u"site_number"_qs)->paste();
        Q_EMIT desk.edit(u"site_number"_qs)->textEdited(desk.edit(u"site_number"_qs)->text());
        QCOMPARE(desk.table.filterHeader()->filters().value(0).texts.size(), 3);
    }

    void aPresetIsChosenFromTheMenu()
    {
        Desk desk(20);
        auto* field = qobject_cast<TypedFilterField*>(desk.table.filterHeader()->field(u"received"_qs));
        field->presets()->actions().at(1)->trigger();
        const ColumnFilter filter = field->filter();
        QCOMPARE(filter.preset, DatePreset::Last7Days);
        QCOMPARE(filter.from, QDate(2026, 11, 16));
        QCOMPARE(desk.table.filterHeader()->describe(filter), u"Received: last 7 days"_qs);
        field->edit()->setText(u"11/x"_qs);
        Q_EMIT field->edit()->textEdited(u"11/x"_qs);
        QVERIFY(field->filter().isEmpty());
        QVERIFY(!field->toolTip().isEmpty());
        QCOMPARE(field->edit()->text(), u"11/x"_qs);
    }

    void severalValuesOfAList()
    {
        Desk desk(20);
        auto* field = qobject_cast<ListFilterField*>(desk.table.filterHeader()->field(u"state"_qs));
        ColumnFilter filter;
        filter.column = u"state"_qs;
        filter.kind = FilterKind::List;
        filter.texts = QStringList { u"pause"_qs, u"ring"_qs };
        desk.table.filterHeader()->setFilters({ filter });
        QCOMPARE(field->text(), u"On hold and 1 more"_qs);
        QCOMPARE(desk.table.filterHeader()->filters(), QList<ColumnFilter> { filter });
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isInUse());
    }

    void aListOverNoRowsShowsThatAllAreAsked()
    {
        Desk desk(0);
        const FilterField* field = desk.table.filterHeader()->field(u"state"_qs);
        QVERIFY(field->width() >= field->wantedWidth());
    }

    void filtersStayWhenTheColumnsComeAgainInAnotherLanguage()
    {
        Desk desk(20);
        const QList<ColumnFilter> filters { parseTextFilter(u"company"_qs, u"aoba"_qs),
            presetFilter(u"received"_qs, DatePreset::Today, QDate(2026, 11, 22)) };
        desk.table.filterHeader()->setFilters(filters);
        desk.table.setColumns(CaseTable::columns(true));
        QCOMPARE(desk.table.filterHeader()->filters().size(), 2);
    }

    // ---- Texts are not cut

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        for (const double points : { 9.0, 14.0 }) {
            QTest::addRow("en %g", points) << u"en"_qs << points;
            QTest::addRow("ja %g", points) << u"ja"_qs << points;
        }
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        useLanguage(language);
        Theme::setBodySize(points);
        Desk desk(8, 2200, language == u"ja");
        QTRY_VERIFY(desk.table.columnWidth(CaseTable::State) > em(60, desk.table.font()));
        for (int row = 0; row < 8; ++row) {
            for (int column = 0; column < CaseTable::ColumnCount; ++column) {
                const QModelIndex index = desk.model.index(row, column);
                const int asked = cellWidth(CaseTable::lookOf(index), index.data().toString(), desk.table.font());
                QVERIFY2(asked <= desk.table.columnWidth(column), qPrintable(index.data().toString()));
            }
        }
        QVERIFY(desk.table.rowHeight(0) >= QFontMetrics(desk.table.font()).height());
        Theme::setBodySize(9.75);
        useLanguage(u"en"_qs);
    }
};

PADESK_TEST(datatable, DataTableTest)
#include "tst_datatable.moc"
