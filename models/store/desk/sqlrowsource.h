// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/rowsource.h"
#include "models/store/desk/deskstore.h"
#include "models/store/desk/roworders.h"

#include <QMutex>

namespace padesk {

/**
 * A table of the desk from a database: pages on the interactive connection, orders and counts in the background. Any
 * thread may ask.
 */
template <class Row>
class SqlRowSource final : public RowSource<Row> {
public:
    /** store must outlive this. */
    explicit SqlRowSource(DeskStore& store)
        : m_store(store)
        , m_orders(std::make_shared<KeptOrders>())
        , m_whole(std::make_shared<WholeOrder>())
    { }

    bool hasFirstPage(const RowQuery& query) const override
    {
        RowQuery rest = query;
        rest.text.clear();
        if (!rest.isPlain())
            return false;
        if (!query.text.trimmed().isEmpty())
            return table().search.has_value() && query.sort.isEmpty();
        return query.sort.isEmpty() || (query.sort.size() == 1 && table().quickSorts.contains(query.sort[0].column));
    }

    QFuture<Result<QList<Row>>> firstPage(const RowQuery& query, int most, const CancelToken& cancel) override
    {
        return m_store.interactive().template run<QList<Row>>(
            [query, most, cancel, whole = m_whole](Database& database) {
                RowReader reader(database, table(), cancel.get());
                return query.isPlain() ? reader.template first<Row>(query.sort, most)
                                       : firstHits(reader, query.text, most, whole->get());
            });
    }

    QFuture<Result<OrderArray>> order(const RowQuery& query, const CancelToken& cancel) override
    {
        return m_store.background().template run<OrderArray>(
            [query, cancel, orders = m_orders, whole = m_whole](Database& database) -> Result<OrderArray> {
                if (cancel && *cancel)
                    return fail(Error::Code::Cancelled, table().name);
                std::unique_ptr<RowOrders> kept = orders->take();
                Result<OrderArray> ids = kept->order(database, query, cancel.get());
                orders->giveBack(std::move(kept));
                if (ids && table().search && query.isPlain() && query.sort.isEmpty())
                    whole->set(*ids);
                return ids;
            });
    }

    QFuture<Result<QList<Row>>> rows(const OrderArray& ids) override
    {
        return m_store.interactive().template run<QList<Row>>(
            [ids](Database& database) { return RowReader(database, table()).template rows<Row>(ids); });
    }

    QFuture<Result<TouchedRows>> touched(const QList<ChangeNotice>& changes) override
    {
        return m_store.interactive().template run<TouchedRows>(
            [changes](Database& database) { return RowReader(database, table()).touched(changes); });
    }

    QFuture<Result<QHash<QString, qint64>>> counts() override
    {
        return m_store.background().template run<QHash<QString, qint64>>(
            [](Database& database) { return RowReader(database, table()).counts(); });
    }

private:
    static const RowTable& table() { return rowTableOf<Row>(); }

    /** The order of all rows as it was read last, for both threads; empty before. */
    class WholeOrder {
    public:
        OrderArray get()
        {
            const QMutexLocker lock(&m_mutex);
            return m_ids;
        }
        void set(const OrderArray& ids)
        {
            const QMutexLocker lock(&m_mutex);
            m_ids = ids;
        }

    private:
        QMutex m_mutex;
        OrderArray m_ids;
    };

    /** The orders between two pieces of work: one that hangs in its connection has them, and the next begins anew. */
    class KeptOrders {
    public:
        std::unique_ptr<RowOrders> take()
        {
            const QMutexLocker lock(&m_mutex);
            return m_orders ? std::move(m_orders) : std::make_unique<RowOrders>(table());
        }
        void giveBack(std::unique_ptr<RowOrders> orders)
        {
            const QMutexLocker lock(&m_mutex);
            m_orders = std::move(orders);
        }

    private:
        QMutex m_mutex;
        std::unique_ptr<RowOrders> m_orders;
    };

    /** The rows of the first hits, in the order of the hits. */
    static Result<QList<Row>> firstHits(RowReader& reader, const QString& text, int most, const OrderArray& order)
    {
        const Result<OrderArray> hits = reader.firstHits(text, most, order);
        if (!hits)
            return tl::unexpected(hits.error());
        Result<QList<Row>> rows = reader.template rows<Row>(*hits);
        if (rows) {
            std::sort(rows->begin(), rows->end(), [&hits](const Row& a, const Row& b) {
                return hits->indexOf(quint32(a.id)) < hits->indexOf(quint32(b.id));
            });
        }
        return rows;
    }

    DeskStore& m_store;
    std::shared_ptr<KeptOrders> m_orders;
    std::shared_ptr<WholeOrder> m_whole;
};

} // namespace padesk
