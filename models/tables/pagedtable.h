// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/orderdelta.h"
#include "models/domain/desk/rowsource.h"
#include "models/tables/tablecolumn.h"
#include "models/tables/tablestate.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <set>

namespace padesk {

/**
 * A table of any size (ARCHITECTURE.md 6): ids in sort order, four bytes each, and the rows of the pages last looked
 * at. The first rows are there before the order is; rows that are not there yet are asked for and read "…" meanwhile.
 * Nothing blocks. The latest query wins. Rows keep their place in a selection by id, over sorting, filtering and
 * changes. What is typed is in PagedTableModel.
 */
class PagedTable : public QAbstractTableModel {
    Q_OBJECT

public:
    /** IdRole: qint64. RecordRole: the row, invalid while it is being read. SortRole: the value behind the text. */
    enum Role { SortRole = Qt::UserRole, IdRole, RecordRole };
    using Clock = std::function<QDateTime()>;

    ~PagedTable() override;

    TableState state() const { return m_state; }
    /** Why the state is Failed. */
    const std::optional<Error>& error() const { return m_error; }
    /** A query is being answered; rows of the one before may still be there. */
    bool isBusy() const { return m_busy; }
    /** rowCount() is exact: all positions are known, not just the first rows. */
    bool isComplete() const { return m_complete; }

    /** Rows that were painted without values are on their way. */
    bool isFetching() const { return m_wantPosted || !m_fetching.isEmpty(); }

    const RowQuery& query() const { return m_query; }
    /** Starts reading, also with the first query there is; the same again does nothing. */
    void setQuery(const RowQuery& query);
    /** Reads all again; what is there stays meanwhile. */
    void refresh();
    /** What the feed tells. Comes together for a moment; many changes read the order anew once a minute at most. */
    void applyChanges(const QList<ChangeNotice>& changes);

    /** 0 for a row that is not there. */
    qint64 idAt(int row) const;
    /** -1 for an id that is not there. */
    int rowOf(qint64 id) const;
    const OrderArray& ids() const { return m_order; }

    /** The query as sources take it. */
    RowQuery askedQuery() const;

    /** In the order of the model's enumeration Column, to which columns are only appended. */
    virtual const QList<TableColumn>& columns() const = 0;
    QString columnKey(int column) const { return columns().value(column).key; }
    /** -1 for another key. */
    int columnOf(const QString& key) const;
    /** What a filter of that column chooses from, in words. */
    QList<ColumnValue> valuesOf(int column) const;

    /** Texts again, in the language of now. */
    void retranslate();
    /** Ages and days again; for a timer of the page. */
    void tick();

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

Q_SIGNALS:
    /** state(), error(), isBusy() or isComplete() is another one. */
    void stateChanged();
    /** A query has been answered in full, or failed. */
    void settled();
    /** Rows asked for by painting have arrived. */
    void rowsRead();

protected:
    PagedTable(Clock now, QObject* parent);

    /** Rows of these ids are wanted; ends in rowsArrived(). */
    virtual void fetchRows(const OrderArray& ids) = 0;
    virtual bool hasRow(quint32 id) const = 0;
    virtual void fetchFirstPage(int most, const CancelToken& cancel) = 0;
    virtual QFuture<Result<OrderArray>> fetchOrder(const CancelToken& cancel) = 0;
    virtual QFuture<Result<TouchedRows>> fetchTouched(const QList<ChangeNotice>& changes) = 0;
    virtual bool hasFirstPage() const = 0;
    /** The ids of the rows that are there. */
    virtual OrderArray keptRows() const = 0;

    QDateTime now() const { return m_now(); }
    /** A row without values was painted. */
    void want(int row) const;
    void firstPageArrived(const Result<OrderArray>& ids, const CancelToken& query);
    void rowsArrived(const Result<void>& outcome);

    static constexpr int rowsAPage = 64;
    static constexpr int pagesKept = 32;

private:
    struct Answer {
        OrderArray ids;
        OrderDelta delta;
    };

    void start(bool showFirstPage);
    void readOrder();
    void take(const Result<Answer>& answer);
    void adopt(const Answer& answer);
    void stepThrough(const Answer& answer);
    void rearrange(const OrderArray& after);
    void changePlaces(const OrderArray& after);
    void showFailure(const Error& error);
    void settle();
    void setBusy(bool busy);
    void fetchWanted();
    OrderArray nextWanted();
    void takeChanges();
    void reread(const OrderArray& touched);
    void rereadAll();
    void rereadRows();
    void showAll();

    Clock m_now;
    RowQuery m_query;
    OrderArray m_order;
    /** While the order changes there may be rows behind it, without an id. */
    qsizetype m_rowsBeyond = 0;
    TableState m_state = TableState::Loading;
    std::optional<Error> m_error;
    bool m_started = false;
    bool m_busy = false;
    bool m_complete = false;
    /** Of the query that counts; an answer to another one is too late. */
    CancelToken m_cancel;
    bool m_orderRunning = false;
    bool m_orderAgain = false;
    bool m_rebuildLater = false;

    /** Rows painted without values, the newest last. */
    mutable QList<int> m_wanted;
    mutable bool m_wantPosted = false;
    OrderArray m_fetching;

    QList<ChangeNotice> m_changes;
    bool m_lookingAtChanges = false;
    QTimer m_changeTimer;
    QTimer m_rebuildTimer;
};

} // namespace padesk
