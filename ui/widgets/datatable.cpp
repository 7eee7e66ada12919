// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/style/theme.h"
#include "ui/widgets/tablemenu.h"
#include "ui/widgets/tablemessage.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace padesk {
namespace {
int heightOf(RowDensity density)
{
    switch (density) {
    case RowDensity::Compact:
        return 26;
    case RowDensity::Normal:
        return 28;
    case RowDensity::Roomy:
        break;
    }
    return 30;
}
} // namespace

DataTable::DataTable(QWidget* parent)
    : QTableView(parent)
    , m_cells(new CellDelegate(this))
    , m_header(new FilterHeader(this))
{
    setHorizontalHeader(m_header);
    m_columns = new ColumnLayout(this);
    m_message = new TableMessage(viewport());
    setItemDelegate(m_cells);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    applyDensity();
    m_measure.setSingleShot(true);
    m_measure.setInterval(0);
    connect(&m_measure, &QTimer::timeout, this, &DataTable::measure);
    connect(m_message, &TableMessage::actionTriggered, this, &DataTable::actionTriggered);
    connect(
        this, &QAbstractItemView::activated, this, [this](const QModelIndex& at) { Q_EMIT rowActivated(at.row()); });
    connectHeader();
}

void DataTable::connectHeader()
{
    connect(m_header, &FilterHeader::sortRequested, this, &DataTable::sortRequested);
    connect(m_header, &FilterHeader::sortRequested, this, &DataTable::layoutEdited);
    connect(m_header, &FilterHeader::filtersChanged, this, &DataTable::filtersChanged);
    connect(m_header, &FilterHeader::sectionFocused, this, &DataTable::showSection);
    connect(m_columns, &ColumnLayout::changed, this, &DataTable::arrange);
    connect(m_columns, &ColumnLayout::changed, this, &DataTable::layoutEdited);
    connect(m_columns, &ColumnLayout::leftColumnsChanged, this, &DataTable::arrange);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& at) { tableMenu(this, m_header->logicalIndexAt(at))->exec(m_header->mapToGlobal(at)); });
}

void DataTable::setModel(QAbstractItemModel* model)
{
    if (this->model())
        disconnect(this->model(), nullptr, &m_measure, nullptr);
    QTableView::setModel(model);
    const auto measureSoon = [this] {
        if (!m_measure.isActive())
            m_measure.start();
    };
    connect(model, &QAbstractItemModel::modelReset, &m_measure, measureSoon);
    connect(model, &QAbstractItemModel::rowsInserted, &m_measure, measureSoon);
    connect(model, &QAbstractItemModel::dataChanged, &m_measure, measureSoon);
    arrange();
}

void DataTable::setColumns(const QList<ViewColumn>& columns)
{
    m_header->setColumns(columns);
    m_columns->setColumns(columns);
    m_measured = false;
    m_measure.start();
    arrange();
}

void DataTable::setColumnPriority(const QString& key, int priority)
{
    QList<ViewColumn> columns = m_columns->columns();
    const int section = m_columns->sectionOf(key);
    if (section < 0)
        return;
    columns[section].priority = priority;
    m_columns->setColumns(columns);
}

void DataTable::setLookOf(CellLookOf lookOf)
{
    m_cells->setLookOf(std::move(lookOf));
    viewport()->update();
}

// ---- Layout
// --------------------------------------------------------------------------------------------------------

void DataTable::setDensity(RowDensity density)
{
    m_density = density;
    applyDensity();
}

/** A header section refuses to be lower than its own minimum (VISUAL.md 9). */
void DataTable::applyDensity()
{
    const int height = em(heightOf(m_density), font());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(height);
    m_columns->setLeastWidth(em(40, font()));
}

/** The first rows there are decide, placeholders of rows still being read don't; later only what must not be cut grows.
 */
void DataTable::measure()
{
    if (m_measured && !m_columns->widenRequired())
        return;
    if (!m_measured) {
        m_measured = showsText();
        m_columns->measure();
    }
    m_columns->fit();
    arrange();
}

bool DataTable::showsText() const
{
    const QList<int> seen = m_columns->visibleSections();
    const int row = std::max(0, rowAt(0));
    return model() && model()->rowCount() > 0 && std::any_of(seen.cbegin(), seen.cend(), [&](int section) {
        const QString text = model()->index(row, section).data().toString();
        return !text.isEmpty() && text != u"…";
    });
}

void DataTable::arrange()
{
    const QList<int> seen = m_columns->visibleSections();
    m_cells->hints().accentColumn = seen.isEmpty() ? -1 : seen.constFirst();
    m_message->setGeometry(viewport()->rect());
    m_header->placeFields();
    viewport()->update();
}

QByteArray DataTable::saveLayout() const
{
    QJsonObject layout = QJsonDocument::fromJson(m_columns->save()).object();
    QJsonArray sort;
    for (const SortKey& key : m_header->sortKeys())
        sort.append(QJsonObject { { u"column"_qs, key.column }, { u"descending"_qs, key.descending } });
    layout[u"sort"_qs] = sort;
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

bool DataTable::restoreLayout(const QByteArray& layout)
{
    if (!m_columns->restore(layout))
        return false;
    QList<SortKey> keys;
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    for (const QJsonValue& value : json[u"sort"_qs].toArray()) {
        const QString column = value[u"column"_qs].toString();
        if (m_columns->sectionOf(column) >= 0)
            keys.append({ column, value[u"descending"_qs].toBool() });
    }
    m_header->setSortKeys(keys);
    arrange();
    return true;
}

void DataTable::setState(TableState state, const QString& title, const QString& sentence, const QString& action)
{
    m_message->show(state, title, sentence, action);
    arrange();
}

void DataTable::showSection(int section)
{
    const int left = m_header->sectionViewportPosition(section);
    const int beyond = left + m_header->sectionSize(section) - viewport()->width();
    QScrollBar* bar = horizontalScrollBar();
    if (left < 0)
        bar->setValue(bar->value() + left);
    else if (beyond > 0)
        bar->setValue(bar->value() + std::min(beyond, left));
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
    arrange();
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_header->placeFields();
    if (dy != 0)
        m_measure.start();
    m_message->setGeometry(viewport()->rect());
    if (dy != 0)
        setHoverRow(underMouse() ? rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()) : -1);
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    applyDensity();
    m_measured = false;
    m_measure.start();
}

// ---- Rows
// ----------------------------------------------------------------------------------------------------------

void DataTable::setCurrentRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    const QList<int> seen = m_columns->visibleSections();
    const int column = currentIndex().isValid() ? currentIndex().column() : seen.value(0, 0);
    // Not setCurrentIndex(): that adds to the selection while somebody happens to hold Ctrl or Shift.
    selectionModel()->setCurrentIndex(
        model()->index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<RowRange> DataTable::selectedRows() const
{
    return selectionModel() ? rowRanges(selectionModel()->selection()) : QList<RowRange>();
}

qint64 DataTable::selectedRowCount() const
{
    return rowCount(selectedRows());
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedRowsChanged();
    // Later: the selection changes before the current row does.
    if (!selected.isEmpty())
        QMetaObject::invokeMethod(this, &DataTable::followSelection, Qt::QueuedConnection);
}

/** A screen reader selects a row without making it current; the only selected row is the one that is worked on. */
void DataTable::followSelection()
{
    const QList<RowRange> rows = selectedRows();
    if (padesk::rowCount(rows) == 1 && rows.constFirst().first != currentRow())
        setCurrentRow(rows.constFirst().first);
}

void DataTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), this->rowHeight(row));
}

void DataTable::setHoverRow(int row)
{
    const int before = std::exchange(m_cells->hints().hoverRow, row);
    if (before == row)
        return;
    updateRow(before);
    updateRow(row);
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    setHoverRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool DataTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

// ---- Keys and menu
// -------------------------------------------------------------------------------------------------

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_J)
        return nextRow();
    if (plain && event->key() == Qt::Key_K)
        return previousRow();
    if (event->matches(QKeySequence::Copy))
        return copy(false);
    if (event->matches(QKeySequence::Find))
        return focusFilters();
    if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_C)
        return copy(true);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        return Q_EMIT rowActivated(currentRow());
    // Letters are keys of the page.
    if (plain && !event->text().isEmpty() && event->text().front().isLetterOrNumber())
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void DataTable::focusFilters()
{
    m_header->focusFirst();
}

void DataTable::copy(bool headers)
{
    const QList<RowRange> rows = selectedRows();
    const qint64 count = padesk::rowCount(rows);
    if (count == 0)
        return;
    if (count > mostCopied)
        return Q_EMIT copyRefused(count, mostCopied);
    QApplication::clipboard()->setText(tsvText(*model(), rows, m_columns->visibleSections(), headers));
    Q_EMIT copied(count);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QRect cell = visualRect(index);
    const QPoint at = byKey ? viewport()->mapToGlobal(cell.bottomLeft()) : event->globalPos();
    tableMenu(this, index.column())->exec(at);
}

} // namespace padesk
