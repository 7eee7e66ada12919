// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pagedtable.h"

#include "models/domain/calendar.h"
#include "models/tables/celltext.h"
#include "models/tables/whenfinished.h"

#include <QCoreApplication>

#include <algorithm>

namespace padesk {
namespace {

/** The order is asked for when the first rows have been painted: two at once would make both late. */
constexpr int afterFirstPaintMs = 30;
/** Changes of one action come together. */
constexpr int changesTogetherMs = 50;
constexpr int betweenRebuildsMs = 60'000;
constexpr qsizetype mostChangesKept = 1000;
/** A step in a long table moves all rows behind it: this many rows may be moved in all. */
constexpr qsizetype rowsMovedAtOnce = 4'000'000;
constexpr qsizetype mostSteps = 400;
constexpr int pagesAFetch = 4;

qsizetype stepsAllowed(qsizetype rows)
{
    return std::clamp<qsizetype>(rowsMovedAtOnce / std::max<qsizetype>(rows, 1), 1, mostSteps);
}

} // namespace

PagedTable::PagedTable(Clock now, QObject* parent)
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
{
    m_changeTimer.setSingleShot(true);
    connect(&m_changeTimer, &QTimer::timeout, this, &PagedTable::takeChanges);
    m_rebuildTimer.setSingleShot(true);
    m_rebuildTimer.setInterval(betweenRebuildsMs);
    connect(&m_rebuildTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_rebuildLater, false))
            readOrder();
    });
}

/** Nobody waits for the answer any more. */
PagedTable::~PagedTable()
{
    if (m_cancel)
        *m_cancel = true;
}

// ---- The query

void PagedTable::setQuery(const RowQuery& query)
{
    if (m_started && query == m_query)
        return;
    // What is typed shows its first hits at once; another order keeps rows and selection until it is there.
    const bool typed = query.text != m_query.text;
    m_query = query;
    start(typed || m_order.isEmpty());
}

RowQuery PagedTable::askedQuery() const
{
    return withReceiptForAge(m_query, officeDate(now()));
}

void PagedTable::refresh()
{
    rereadRows();
    start(m_order.isEmpty());
}

void PagedTable::start(bool showFirstPage)
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<CancelFlag>(false);
    m_started = true;
    m_orderRunning = false;
    m_orderAgain = false;
    if (m_order.isEmpty())
        m_state = TableState::Loading;
    setBusy(true);
    if (showFirstPage && hasFirstPage())
        fetchFirstPage(rowsAPage, m_cancel);
    else
        readOrder();
}

void PagedTable::firstPageArrived(const Result<OrderArray>& ids, const CancelToken& query)
{
    if (query != m_cancel)
        return;
    if (!ids) {
        showFailure(ids.error());
        return;
    }
    m_complete = ids->size() < rowsAPage;
    adopt({ *ids, orderDelta(m_order, *ids, mostSteps) });
    m_state = m_order.isEmpty() ? TableState::Empty : TableState::Ready;
    m_error.reset();
    if (m_complete) {
        settle();
        return;
    }
    Q_EMIT stateChanged();
    QTimer::singleShot(afterFirstPaintMs, this, [this, query] {
        if (query == m_cancel)
            readOrder();
    });
}

void PagedTable::readOrder()
{
    if (m_orderRunning) {
        m_orderAgain = true;
        return;
    }
    m_orderRunning = true;
    const CancelToken query = m_cancel;
    // What differs is found where the order was read, since that looks at every row.
    const QFuture<Result<Answer>> answer
        = fetchOrder(query).then([before = m_order](const Result<OrderArray>& ids) -> Result<Answer> {
              if (!ids)
                  return tl::unexpected(ids.error());
              return Answer { *ids, orderDelta(before, *ids, stepsAllowed(before.size())) };
          });
    whenFinished(answer, this, [this, query](const Result<Answer>& result) {
        if (query == m_cancel)
            take(result);
    });
}

void PagedTable::take(const Result<Answer>& answer)
{
    m_orderRunning = false;
    if (!answer) {
        showFailure(answer.error());
        return;
    }
    adopt(*answer);
    m_complete = true;
    m_state = m_order.isEmpty() ? TableState::Empty : TableState::Ready;
    m_error.reset();
    settle();
    if (std::exchange(m_orderAgain, false))
        readOrder();
}

void PagedTable::showFailure(const Error& error)
{
    m_orderRunning = false;
    m_error = error;
    m_state = TableState::Failed;
    settle();
}

void PagedTable::settle()
{
    m_busy = false;
    Q_EMIT stateChanged();
    Q_EMIT settled();
}

void PagedTable::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT stateChanged();
}

// ---- Rows

qint64 PagedTable::idAt(int row) const
{
    return row >= 0 && row < m_order.size() ? m_order.at(row) : 0;
}

int PagedTable::rowOf(qint64 id) const
{
    return int(m_order.indexOf(quint32(id)));
}

/** Painting asks for one row after the other; they are fetched together when it has ended. */
void PagedTable::want(int row) const
{
    m_wanted.append(row);
    if (std::exchange(m_wantPosted, true))
        return;
    auto* self = const_cast<PagedTable*>(this);
    QMetaObject::invokeMethod(self, &PagedTable::fetchWanted, Qt::QueuedConnection);
}

void PagedTable::fetchWanted()
{
    m_wantPosted = false;
    if (!m_fetching.isEmpty())
        return;
    m_fetching = nextWanted();
    m_wanted.clear();
    if (!m_fetching.isEmpty())
        fetchRows(m_fetching);
}

/** The pages around the rows wanted last; older ones are painted again when they are still in view. */
OrderArray PagedTable::nextWanted()
{
    std::set<qsizetype> pages;
    for (auto row = m_wanted.crbegin(); row != m_wanted.crend() && pages.size() < pagesAFetch; ++row)
        pages.insert(*row / rowsAPage);
    OrderArray ids;
    for (const qsizetype page : pages) {
        const qsizetype end = std::min((page + 1) * rowsAPage, m_order.size());
        for (qsizetype row = page * rowsAPage; row < end; ++row) {
            if (!hasRow(m_order.at(row)))
                ids.append(m_order.at(row));
        }
    }
    return ids;
}

void PagedTable::rowsArrived(const Result<void>& outcome)
{
    m_fetching.clear();
    if (!outcome) {
        showFailure(outcome.error());
        return;
    }
    showAll();
    if (!m_wanted.isEmpty())
        fetchWanted();
    Q_EMIT rowsRead();
}

/** Views repaint what is in view, however many rows there are. */
void PagedTable::showAll()
{
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// ---- Changes

void PagedTable::applyChanges(const QList<ChangeNotice>& changes)
{
    if (!m_started)
        return;
    // More are not named to the source: it would answer that everything may be different.
    m_changes.append(changes.first(std::min(changes.size(), mostChangesKept - m_changes.size())));
    // The first is shown at once; what comes in the moment after it is shown together.
    if (!m_changeTimer.isActive())
        m_changeTimer.start(0);
}

void PagedTable::takeChanges()
{
    if (m_lookingAtChanges || m_changes.isEmpty())
        return;
    m_lookingAtChanges = true;
    m_changeTimer.start(changesTogetherMs);
    const bool many = m_changes.size() >= mostChangesKept;
    const QList<ChangeNotice> changes = std::exchange(m_changes, {});
    whenFinished(fetchTouched(changes), this, [this, many](const Result<TouchedRows>& touched) {
        m_lookingAtChanges = false;
        if (!touched || touched->all || many)
            rereadAll();
        else
            reread(touched->ids);
        if (!m_changes.isEmpty() && !m_changeTimer.isActive())
            m_changeTimer.start(changesTogetherMs);
    });
}

void PagedTable::reread(const OrderArray& touched)
{
    if (touched.isEmpty())
        return;
    OrderArray shown;
    std::copy_if(touched.begin(), touched.end(), std::back_inserter(shown), [this](quint32 id) { return hasRow(id); });
    if (!shown.isEmpty())
        fetchRows(shown);
    readOrder();
}

/** What is there stays until the answer comes. */
void PagedTable::rereadRows()
{
    if (const OrderArray kept = keptRows(); !kept.isEmpty())
        fetchRows(kept);
}

/** Values in place at once, the order at most once a minute. */
void PagedTable::rereadAll()
{
    rereadRows();
    if (m_rebuildTimer.isActive()) {
        m_rebuildLater = true;
        return;
    }
    m_rebuildTimer.start();
    readOrder();
}

// ---- Columns

int PagedTable::columnOf(const QString& key) const
{
    const QList<TableColumn>& all = columns();
    const auto found
        = std::find_if(all.begin(), all.end(), [&key](const TableColumn& column) { return column.key == key; });
    return found == all.end() ? -1 : int(found - all.begin());
}

QList<ColumnValue> PagedTable::valuesOf(int column) const
{
    QList<ColumnValue> values;
    const TableColumn wanted = columns().value(column);
    for (const QString& key : wanted.values)
        values.append({ key, celltext::capitalised(termText(wanted.terms, key)) });
    return values;
}

int PagedTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size() + m_rowsBeyond);
}

int PagedTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant PagedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = columns().at(section);
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("TableColumn", column.title);
    if (role == Qt::TextAlignmentRole)
        return int((column.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void PagedTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    showAll();
}

void PagedTable::tick()
{
    showAll();
}

} // namespace padesk
