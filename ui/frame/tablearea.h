// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/pagedtable.h"
#include "ui/frame/preferences.h"
#include "ui/widgets/datatable.h"

#include <QWidget>

namespace padesk {

/** What an area says when there are no rows: heading, sentence, and the text of a button, if any. */
struct TableWords {
    QString title;
    QString sentence;
    QString action {};
};

/** What a page says about its table; the rest comes from the model. Columns are named by key. */
struct TableSetup {
    /** Takes what is left. */
    QString stretching;
    /** Can't be hidden; the site number and the state are among them. */
    QStringList required;
    /** In the order in which they leave a narrow table, the first one first. */
    QStringList leaving {};
    /** Not seen before somebody wants them. */
    QStringList hidden {};
    /** Without a field in the filter row. */
    QStringList unfiltered {};
    CellLookOf lookOf;
    /** For an empty table, filtered or not. */
    std::function<TableWords(const RowQuery&)> emptyWords {};
    /** Of the whole, for a screen reader. */
    std::function<QString()> name;
};

/**
 * A table with its model: filters, sorting and states go to and fro, rows are known by their id, and what people
 * arranged can be kept. One a page and kind of row.
 */
class TableArea final : public QWidget {
    Q_OBJECT

public:
    /** model must outlive the area. */
    TableArea(PagedTable& model, TableSetup setup, QWidget* parent = nullptr);

    PagedTable& model() const { return m_model; }
    DataTable* table() const { return m_table; }

    /** A sub-queue by its key; reads it when it is another one. */
    void setQueue(const QString& queue);
    void setSite(std::optional<qint64> siteId);
    /** In place of those there are. */
    void setFilters(const QList<ColumnFilter>& filters);
    void clearFilters();
    void refresh() { m_model.refresh(); }
    void setRowHeight(RowHeight height);

    /** 0: none. */
    qint64 currentId() const;
    /** At most that many, in the order of the rows. */
    OrderArray selectedIds(int most = 1000) const;
    qint64 selectedCount() const { return m_table->selectedRowCount(); }
    /** Makes that row current as soon as it is known where it is. */
    void selectId(qint64 id);
    void selectRow(int row);
    /** 「1,204件中1件選択」. */
    QString countText() const;

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

Q_SIGNALS:
    /** 0: no row is current. */
    void currentIdChanged(qint64 id);
    void selectionChanged();
    /** Enter or a double click. */
    void activated(qint64 id);
    /** A query is answered in full, or failed. */
    void settled();
    void statusChanged();
    /** The button of the words for an empty table. */
    void actionWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectTable();
    void connectModel();
    QList<ViewColumn> viewColumns() const;
    void query(const std::function<void(RowQuery&)>& change);
    void showState();
    void settle();
    void reportCurrent();
    void retranslate();

    PagedTable& m_model;
    TableSetup m_setup;
    DataTable* m_table;
    qint64 m_wantedId = 0;
    qint64 m_reportedId = 0;
};

} // namespace padesk
