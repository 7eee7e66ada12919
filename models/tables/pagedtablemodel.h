// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/pagedtable.h"
#include "models/tables/whenfinished.h"

#include <QCache>

namespace padesk {

/** A table of one kind of rows. A model adds its columns and the texts of a row. */
template <class Row>
class PagedTableModel : public PagedTable {
public:
    /** The row, nothing while it is being read. Asks for it, as painting does. Valid until the event loop goes on. */
    const Row* row(int row) const
    {
        const Row* found = cached(row);
        if (!found && row >= 0 && row < rowCount())
            want(row);
        return found;
    }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        if (role == IdRole)
            return idAt(index.row());
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        if (!text && role != SortRole && role != RecordRole && role != Qt::ToolTipRole)
            return {};
        const Row* one = row(index.row());
        if (!one)
            return text ? QVariant(QStringLiteral("…")) : QVariant();
        return valueOf(*one, index.column(), role);
    }

protected:
    /** source must outlive the model. */
    PagedTableModel(RowSource<Row>& source, Clock now, QObject* parent)
        : PagedTable(std::move(now), parent)
        , m_source(source)
        , m_rows(rowsAPage * pagesKept)
    { }

    virtual QString displayText(const Row& row, int column) const = 0;
    /** What a screen reader says where a picture stands for the text. */
    virtual QString accessibleText(const Row& row, int column) const { return displayText(row, column); }
    virtual QVariant sortValue(const Row& row, int column) const { return displayText(row, column); }
    /** For cells whose text is longer than their column. */
    virtual QString toolTip(const Row&, int) const { return {}; }

private:
    const Row* cached(int row) const { return m_rows.object(quint32(idAt(row))); }

    QVariant alignment(int column) const
    {
        const bool right = columns().at(column).isFigure;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    QVariant valueOf(const Row& row, int column, int role) const
    {
        switch (role) {
        case Qt::DisplayRole:
            return displayText(row, column);
        case Qt::AccessibleTextRole:
            return accessibleText(row, column);
        case SortRole:
            return sortValue(row, column);
        case RecordRole:
            return QVariant::fromValue(row);
        case Qt::ToolTipRole: {
            const QString tip = toolTip(row, column);
            return tip.isEmpty() ? QVariant() : QVariant(tip);
        }
        default:
            return {};
        }
    }

    bool hasRow(quint32 id) const final { return m_rows.contains(id); }
    bool hasFirstPage() const final { return m_source.hasFirstPage(askedQuery()); }
    OrderArray keptRows() const final
    {
        const QList<quint32> ids = m_rows.keys();
        return ids;
    }

    void keep(const QList<Row>& rows)
    {
        for (const Row& row : rows)
            m_rows.insert(quint32(row.id), new Row(row));
    }

    void fetchFirstPage(int most, const CancelToken& cancel) final
    {
        whenFinished(
            m_source.firstPage(askedQuery(), most, cancel), this, [this, cancel](const Result<QList<Row>>& rows) {
                if (!rows) {
                    firstPageArrived(tl::unexpected(rows.error()), cancel);
                    return;
                }
                OrderArray ids;
                for (const Row& row : *rows)
                    ids.append(quint32(row.id));
                keep(*rows);
                firstPageArrived(ids, cancel);
            });
    }

    void fetchRows(const OrderArray& ids) final
    {
        whenFinished(m_source.rows(ids), this, [this, ids](const Result<QList<Row>>& rows) {
            if (!rows) {
                rowsArrived(tl::unexpected(rows.error()));
                return;
            }
            keep(*rows);
            keepMissing(ids);
            rowsArrived({});
        });
    }

    /** A row that is gone meanwhile stays empty until the order says so; it is not asked for again and again. */
    void keepMissing(const OrderArray& ids)
    {
        for (const quint32 id : ids) {
            if (m_rows.contains(id))
                continue;
            auto* empty = new Row;
            empty->id = id;
            m_rows.insert(id, empty);
        }
    }

    QFuture<Result<OrderArray>> fetchOrder(const CancelToken& cancel) final
    {
        return m_source.order(askedQuery(), cancel);
    }
    QFuture<Result<TouchedRows>> fetchTouched(const QList<ChangeNotice>& changes) final
    {
        return m_source.touched(changes);
    }

    RowSource<Row>& m_source;
    /** By id; reading a row makes it the last to go. */
    mutable QCache<quint32, Row> m_rows;
};

} // namespace padesk
