// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablestate.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/columnlayout.h"
#include "ui/widgets/filterheader.h"
#include "ui/widgets/tsv.h"

#include <QTableView>
#include <QTimer>

namespace padesk {

class TableMessage;

enum class RowDensity { Compact, Normal, Roomy };

/**
 * The table of every page (VISUAL.md 5): quiet rows with hairlines, hover and selection over the whole row, a filter
 * row, sorting by several columns, columns that people arrange. Nothing here goes over all rows, so five million are
 * as quick as fifty. J, K and arrows go through the rows; Ctrl+C and Ctrl+Shift+C copy; Ctrl+F goes to the filters.
 */
class DataTable final : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /** After setModel(), in the order of its columns; again after a change of language. */
    void setColumns(const QList<ViewColumn>& columns);
    void setColumnPriority(const QString& key, int priority);
    void setLookOf(CellLookOf lookOf);
    void setDensity(RowDensity density);

    FilterHeader* filterHeader() const { return m_header; }
    ColumnLayout* columnLayout() const { return m_columns; }

    /** Order, widths and choice of columns and the sorting, by the keys of the columns. */
    QByteArray saveLayout() const;
    /** After setColumns(). False when it can't be read; columns it does not know keep their place. */
    bool restoreLayout(const QByteArray& layout);

    /**
     * What is said in place of rows while head and filter row stay: nothing when Ready. An empty action has no button.
     */
    void setState(
        TableState state, const QString& title = {}, const QString& sentence = {}, const QString& action = {});

    int currentRow() const { return currentIndex().row(); }
    /** Makes it current and the only selected one, and brings it into sight. */
    void setCurrentRow(int row);
    void nextRow() { setCurrentRow(currentRow() + 1); }
    void previousRow() { setCurrentRow(currentRow() - 1); }
    QList<RowRange> selectedRows() const;
    qint64 selectedRowCount() const;
    int hoverRow() const { return m_cells->hints().hoverRow; }

    /** Entries of the page that stand first in the context menu are added with addAction(). */
    void copy(bool headers);
    /** More rows are not copied: copyRefused(). */
    static constexpr int mostCopied = 10000;

Q_SIGNALS:
    void sortRequested(const QList<SortKey>& keys);
    void filtersChanged(const QList<ColumnFilter>& filters);
    /** -1 for none. */
    void currentRowChanged(int row);
    void selectedRowsChanged();
    /** Enter or a double click. */
    void rowActivated(int row);
    void layoutEdited();
    void actionTriggered();
    void copied(qint64 rows);
    void copyRefused(qint64 rows, int most);

public Q_SLOTS:
    void focusFilters();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    /** Typing does not search: letters are keys of the page. */
    void keyboardSearch(const QString&) override { }

private:
    void connectHeader();
    void setHoverRow(int row);
    void updateRow(int row);
    void applyDensity();
    void measure();
    bool showsText() const;
    void showSection(int section);
    void followSelection();
    void arrange();

    CellDelegate* m_cells;
    FilterHeader* m_header;
    ColumnLayout* m_columns;
    TableMessage* m_message;
    RowDensity m_density = RowDensity::Normal;
    QTimer m_measure;
    bool m_measured = false;
};

} // namespace padesk
