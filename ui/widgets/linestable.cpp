// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linestable.h"

#include <QEvent>
#include <QVBoxLayout>

namespace padesk {

LinesModel::LinesModel(QList<LinesColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{ }

void LinesModel::setLines(const QList<TableLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

CellLook LinesModel::look(const QModelIndex& index) const
{
    CellLook look;
    look.kind = m_columns.at(index.column()).kind;
    if (look.kind == CellKind::State && index.row() < m_lines.size()) {
        look.tone = m_lines.at(index.row()).state.tone;
        look.icon = m_lines.at(index.row()).state.icon;
    }
    return look;
}

int LinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant LinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_lines.at(index.row()).cells.value(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text;
    if (role == Qt::ToolTipRole && m_columns.at(index.column()).stretches)
        return text;
    return {};
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns.size())
        return {};
    return m_columns.at(section).title();
}

LinesTable::LinesTable(QList<LinesColumn> columns, QWidget* parent)
    : QWidget(parent)
    , m_model(new LinesModel(std::move(columns), this))
    , m_table(new DataTable(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_table);
    setFocusProxy(m_table);
    m_table->setModel(m_model);
    m_table->setLookOf([this](const QModelIndex& index) { return m_model->look(index); });
    connect(m_table, &DataTable::currentRowChanged, this, &LinesTable::currentChanged);
    connect(m_table, &DataTable::rowActivated, this, &LinesTable::activated);
    retranslate();
}

void LinesTable::setLines(const QList<TableLine>& lines)
{
    const TableLine* before = current();
    const qint64 id = before ? before->id : 0;
    m_model->setLines(lines);
    showState();
    int row = lines.isEmpty() ? -1 : 0;
    for (int at = 0; at < lines.size(); ++at) {
        if (lines.at(at).id == id)
            row = at;
    }
    if (row >= 0)
        m_table->setCurrentRow(row);
    Q_EMIT currentChanged();
}

void LinesTable::setEmptyWords(const QString& title, const QString& sentence)
{
    m_emptyTitle = title;
    m_emptySentence = sentence;
    showState();
}

void LinesTable::showState()
{
    if (m_model->lines().isEmpty())
        m_table->setState(TableState::Empty, m_emptyTitle, m_emptySentence);
    else
        m_table->setState(TableState::Ready);
}

const TableLine* LinesTable::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->lines().size() ? &m_model->lines().at(row) : nullptr;
}

void LinesTable::retranslate()
{
    QList<ViewColumn> columns;
    for (const LinesColumn& one : m_model->columns()) {
        ViewColumn column;
        column.key = one.key;
        column.stretches = one.stretches;
        column.rightAligned = one.kind == CellKind::Number;
        column.required = true;
        column.sortable = false;
        columns.append(column);
    }
    m_table->setColumns(columns);
}

void LinesTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
