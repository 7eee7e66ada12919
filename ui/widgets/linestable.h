// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/statelook.h"
#include "ui/widgets/datatable.h"

#include <QAbstractTableModel>

namespace padesk {

/** One line of a short list. */
struct TableLine {
    /** One text a column. */
    QStringList cells;
    /** Of the column that is a state; its word is that cell. */
    StateLook state {};
    qint64 id = 0;
};

struct LinesColumn {
    QString key;
    std::function<QString()> title;
    CellKind kind = CellKind::Text;
    bool stretches = false;
};

/** The lines of a LinesTable. */
class LinesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    LinesModel(QList<LinesColumn> columns, QObject* parent);

    void setLines(const QList<TableLine>& lines);
    const QList<TableLine>& lines() const { return m_lines; }
    const QList<LinesColumn>& columns() const { return m_columns; }
    CellLook look(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<LinesColumn> m_columns;
    QList<TableLine> m_lines;
};

/** A short list that is there as a whole, as a table like the others: what a case or a site has. */
class LinesTable final : public QWidget {
    Q_OBJECT

public:
    explicit LinesTable(QList<LinesColumn> columns, QWidget* parent = nullptr);

    /** Keeps the current one by its id. */
    void setLines(const QList<TableLine>& lines);
    /** What is said when there are none. */
    void setEmptyWords(const QString& title, const QString& sentence);
    DataTable* table() const { return m_table; }
    /** Null when none is current. */
    const TableLine* current() const;

Q_SIGNALS:
    void currentChanged();
    /** Enter or a double click. */
    void activated();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showState();

    LinesModel* m_model;
    DataTable* m_table;
    QString m_emptyTitle;
    QString m_emptySentence;
};

} // namespace padesk
