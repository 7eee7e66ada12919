// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baresql.h"
#include "tests/bench/bench.h"
#include "tests/bench/memberdatabase.h"
#include "tests/bench/membertable.h"
#include "ui/users/directorylook.h"

#include <QSqlTableModel>
#include <QTableView>

#include <map>

namespace padesk::bench {
namespace {

/** All that a view asks for, of rows of another model, held in memory. */
class CopiedRows final : public QAbstractTableModel {
public:
    /** With no rows yet. */
    explicit CopiedRows(const PagedTable& model)
        : m_model(model)
    { }

    /** Copies what is to be shown, which is not part of the time to show it. */
    void copy(int rows)
    {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < m_model.columnCount(); ++column)
                m_cells.push_back(cell(m_model.index(row, column)));
        }
        m_copied = rows;
    }

    void show()
    {
        beginInsertRows({}, 0, m_copied - 1);
        m_shown = m_copied;
        endInsertRows();
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_shown; }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_model.columnCount();
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const Cell& one = m_cells.at(std::size_t(index.row() * m_model.columnCount() + index.column()));
        const auto found = one.find(role);
        return found == one.end() ? QVariant() : found->second;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return m_model.headerData(section, orientation, role);
    }

private:
    using Cell = std::map<int, QVariant>;

    static Cell cell(const QModelIndex& index)
    {
        Cell one;
        for (const int role : { int(Qt::DisplayRole), int(Qt::TextAlignmentRole), int(PagedTable::RecordRole) })
            one.emplace(role, index.data(role));
        return one;
    }

    const PagedTable& m_model;
    std::vector<Cell> m_cells;
    int m_copied = 0;
    int m_shown = 0;
};

/** The same rows, columns and look in a view of the same kind, from memory. */
double copiedTime(MemberTable& table)
{
    CopiedRows rows(table.model());
    rows.copy(table.endOfView());
    const std::unique_ptr<QMainWindow> window = shownWindow();
    auto* view = new DataTable(window.get());
    view->setModel(&rows);
    view->setLookOf([](const QModelIndex& index) { return memberCellLook(index, fixedNow()); });
    view->setColumns(table.view().columnLayout()->columns());
    view->setState(TableState::Ready);
    window->setCentralWidget(view);
    wait(0);
    repaintTime(*view);
    return untilPainted(
        *view, [&rows] { rows.show(); }, [&rows] { return rows.rowCount() > 0; });
}

/** The table itself in the order of names, in Qt's own view. */
double sqlTableTime(const QSqlDatabase& database)
{
    QSqlTableModel model(nullptr, database);
    const std::unique_ptr<QMainWindow> window = shownWindow();
    auto* view = new QTableView(window.get());
    model.setTable(QStringLiteral("member"));
    model.setSort(model.fieldIndex(QStringLiteral("family_kana")), Qt::AscendingOrder);
    view->setModel(&model);
    window->setCentralWidget(view);
    wait(0);
    repaintTime(*view);
    return untilPainted(
        *view,
        [&model] {
            if (!model.select())
                giveUp(QStringLiteral("QSqlTableModel reads nothing"));
        },
        [&model] { return model.rowCount() > 0; });
}

struct FirstPageTimes {
    std::vector<double> ours;
    std::vector<double> copied;
    std::vector<double> sqlTable;
};

FirstPageTimes timesOf(SqlRowSource<MemberRow>& source, BareConnection& bare, int runs)
{
    FirstPageTimes times;
    // The first round fills caches of fonts, pages and statements.
    for (int run = 0; run <= runs; ++run) {
        MemberTable table(source);
        const double ours = table.firstPage({});
        waitUntil([&table] { return table.isQuiet(); });
        const double copied = copiedTime(table);
        const double sqlTable = sqlTableTime(bare.database());
        if (run == 0)
            continue;
        times.ours.push_back(ours);
        times.copied.push_back(copied);
        times.sqlTable.push_back(sqlTable);
    }
    return times;
}

std::vector<Figure> measureFirstPage(const Sizes& sizes)
{
    const QString path = memberDatabase(sizes.members);
    DeskStore store(DatabaseUrl::forFile(path), lookingOnly());
    SqlRowSource<MemberRow> source(store);
    BareConnection bare(path);
    const FirstPageTimes times = timesOf(source, bare, 3 * sizes.runs);
    const QString name = QStringLiteral("first page of %1 members").arg(sizes.members);
    return { { name, QStringLiteral("ms"), median(times.ours), median(times.copied),
                 QStringLiteral("the same rows from memory"), 1.2 },
        { name, QStringLiteral("ms"), median(times.ours), median(times.sqlTable),
            QStringLiteral("QSqlTableModel in a QTableView"), 0 } };
}

const bool registered = registerMeasure("firstpage", measureFirstPage);

} // namespace
} // namespace padesk::bench
