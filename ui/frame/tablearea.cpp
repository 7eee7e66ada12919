// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/tablearea.h"

#include "ui/errortext.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QVBoxLayout>

namespace padesk {
namespace {

const QString columnsKey = QStringLiteral("columns");
const QString filtersKey = QStringLiteral("filters");

} // namespace

TableArea::TableArea(PagedTable& model, TableSetup setup, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_setup(std::move(setup))
    , m_table(new DataTable(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_table);
    setFocusProxy(m_table);
    m_table->setModel(&m_model);
    m_table->setLookOf(m_setup.lookOf);
    connectTable();
    connectModel();
    retranslate();
}

void TableArea::connectTable()
{
    connect(m_table, &DataTable::sortRequested, this,
        [this](const QList<SortKey>& keys) { query([&keys](RowQuery& query) { query.sort = keys; }); });
    connect(m_table, &DataTable::filtersChanged, this, [this](const QList<ColumnFilter>& filters) {
        query([&filters](RowQuery& query) { query.filters = filters; });
    });
    connect(m_table, &DataTable::currentRowChanged, this, &TableArea::reportCurrent);
    connect(m_table, &DataTable::selectedRowsChanged, this, [this] {
        Q_EMIT selectionChanged();
        Q_EMIT statusChanged();
    });
    connect(m_table, &DataTable::rowActivated, this, [this](int row) {
        if (const qint64 id = m_model.idAt(row))
            Q_EMIT activated(id);
    });
    connect(m_table, &DataTable::actionTriggered, this, [this] {
        if (m_model.state() == TableState::Failed)
            refresh();
        else if (!m_model.query().filters.isEmpty())
            clearFilters();
        else
            Q_EMIT actionWanted();
    });
}

void TableArea::connectModel()
{
    connect(&m_model, &PagedTable::stateChanged, this, &TableArea::showState);
    connect(&m_model, &PagedTable::settled, this, &TableArea::settle);
}

/** What the model knows of its columns and what the page says of them. */
QList<ViewColumn> TableArea::viewColumns() const
{
    QList<ViewColumn> columns;
    for (int section = 0; section < m_model.columnCount(); ++section) {
        const auto& known = m_model.columns().at(section);
        ViewColumn column;
        column.key = known.key;
        if (!m_setup.unfiltered.contains(known.key))
            column.filter = known.filter;
        for (const auto& value : m_model.valuesOf(section))
            column.choices.append({ value.key, value.text });
        column.priority = static_cast<int>(m_setup.leaving.size() - m_setup.leaving.indexOf(known.key));
        if (!m_setup.leaving.contains(known.key))
            column.priority = 0;
        column.stretches = known.key == m_setup.stretching;
        column.required = m_setup.required.contains(known.key);
        column.rightAligned = known.isFigure;
        column.shown = !m_setup.hidden.contains(known.key);
        columns.append(column);
    }
    return columns;
}

// ---- Query -----------------------------------------------------------------------------------------------------

void TableArea::query(const std::function<void(RowQuery&)>& change)
{
    RowQuery query = m_model.query();
    change(query);
    if (m_wantedId == 0)
        m_wantedId = currentId();
    m_model.setQuery(query);
    Q_EMIT statusChanged();
}

void TableArea::setQueue(const QString& queue)
{
    query([&queue](RowQuery& query) { query.queue = queue; });
}

void TableArea::setSite(std::optional<qint64> siteId)
{
    query([siteId](RowQuery& query) { query.siteId = siteId; });
}

void TableArea::setFilters(const QList<ColumnFilter>& filters)
{
    m_table->filterHeader()->setFilters(filters);
    query([&filters](RowQuery& query) { query.filters = filters; });
}

void TableArea::clearFilters()
{
    setFilters({});
}

// ---- Rows ------------------------------------------------------------------------------------------------------

qint64 TableArea::currentId() const
{
    return m_model.idAt(m_table->currentRow());
}

OrderArray TableArea::selectedIds(int most) const
{
    OrderArray ids;
    for (const RowRange& range : m_table->selectedRows()) {
        for (int row = range.first; row <= range.last && ids.size() < most; ++row)
            ids.append(static_cast<quint32>(m_model.idAt(row)));
    }
    return ids;
}

void TableArea::selectId(qint64 id)
{
    m_wantedId = id;
    if (!m_model.isBusy())
        settle();
}

void TableArea::selectRow(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        m_table->setCurrentRow(row);
}

/** The row that was wanted, else the one that is current, else the first. */
void TableArea::settle()
{
    const int wanted = m_wantedId > 0 ? m_model.rowOf(m_wantedId) : -1;
    if (wanted >= 0 || m_model.isComplete())
        m_wantedId = 0;
    if (wanted >= 0)
        selectRow(wanted);
    else if (m_table->currentRow() < 0)
        selectRow(0);
    reportCurrent();
    Q_EMIT statusChanged();
    Q_EMIT settled();
}

void TableArea::reportCurrent()
{
    const qint64 id = currentId();
    Q_EMIT statusChanged();
    if (std::exchange(m_reportedId, id) != id)
        Q_EMIT currentIdChanged(id);
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void TableArea::setRowHeight(RowHeight height)
{
    switch (height) {
    case RowHeight::Compact:
        return m_table->setDensity(RowDensity::Compact);
    case RowHeight::Normal:
        return m_table->setDensity(RowDensity::Normal);
    case RowHeight::Roomy:
        return m_table->setDensity(RowDensity::Roomy);
    }
}

QString TableArea::countText() const
{
    const QString rows = QLocale().toString(m_model.rowCount());
    if (!m_model.isComplete() && m_model.state() == TableState::Ready)
        return tr("Counting…");
    const qint64 selected = selectedCount();
    //: status bar; %1: number of rows
    return selected == 0 ? tr("%1 rows").arg(rows)
                         //: status bar; %1: selected rows, %2: number of rows
                         : tr("%1 of %2 rows selected").arg(QLocale().toString(selected), rows);
}

void TableArea::showState()
{
    const TableState state = m_model.state();
    switch (state) {
    case TableState::Ready:
        m_table->setState(state);
        break;
    case TableState::Loading:
        m_table->setState(state, tr("Reading…"));
        break;
    case TableState::Failed:
        m_table->setState(state, tr("The list could not be read"),
            errorSentence(m_model.error().value_or(Error {}), tr("the database")), tr("Try again"));
        break;
    case TableState::Empty:
        if (!m_model.query().filters.isEmpty()) {
            m_table->setState(
                state, tr("No row matches the filters"), tr("There are rows without them."), tr("Clear filters"));
        } else {
            const TableWords words = m_setup.emptyWords ? m_setup.emptyWords(m_model.query()) : TableWords {};
            m_table->setState(state, words.title, words.sentence, words.action);
        }
        break;
    }
    Q_EMIT statusChanged();
}

void TableArea::retranslate()
{
    m_model.retranslate();
    m_table->setColumns(viewColumns());
    m_table->setAccessibleName(m_setup.name());
    showState();
}

void TableArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QByteArray TableArea::saveLayout() const
{
    QJsonArray filters;
    for (const ColumnFilter& filter : m_model.query().filters)
        filters.append(filterToJson(filter));
    const QString columns = QString::fromLatin1(m_table->saveLayout().toBase64());
    return QJsonDocument(QJsonObject { { columnsKey, columns }, { filtersKey, filters } })
        .toJson(QJsonDocument::Compact);
}

void TableArea::restoreLayout(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    m_table->restoreLayout(QByteArray::fromBase64(json.value(columnsKey).toString().toLatin1()));
    QList<ColumnFilter> filters;
    for (const QJsonValue& value : json.value(filtersKey).toArray()) {
        if (const auto filter = filterFromJson(value.toObject(), QDate::currentDate()))
            filters.append(*filter);
    }
    m_table->filterHeader()->setFilters(filters);
    query([this, &filters](RowQuery& query) {
        query.filters = filters;
        query.sort = m_table->filterHeader()->sortKeys();
    });
}

} // namespace padesk
