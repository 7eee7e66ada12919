// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/rowsource.h"

#include <QPromise>

#include <algorithm>
#include <functional>

namespace padesk::test {

/**
 * A table in memory that answers when the test says so: what is asked is answered by answer(), in order, or at once
 * after answerAtOnce(). Rows stand by id, the other way round when a sort key descends; a queue lets those rows pass
 * whose id it divides ("3": 3, 6, 9 …).
 */
template <class Row>
class FakeRowSource final : public RowSource<Row> {
public:
    QList<Row> all;
    std::optional<Error> error;
    /** Ids that the next change touches. */
    TouchedRows nextTouched;
    bool firstPages = true;
    /** What was asked, in order: "first", "order 3", "rows 64", "touched 2". */
    QStringList asked;
    /** How many answers were no longer wanted when they came. */
    int cancelled = 0;

    void answerAtOnce() { m_atOnce = true; }
    void holdAnswers() { m_atOnce = false; }
    bool waits() const { return !m_waiting.isEmpty(); }
    /** Answers what has waited longest. */
    void answer() { m_waiting.takeFirst()(); }
    void answerAll()
    {
        while (waits())
            answer();
    }

    bool hasFirstPage(const RowQuery& query) const override { return firstPages && query.isPlain(); }

    QFuture<Result<QList<Row>>> firstPage(const RowQuery& query, int most, const CancelToken& cancel) override
    {
        return later<QList<Row>>(QStringLiteral("first"), cancel, [this, query, most] {
            const OrderArray ids = orderOf(query);
            return rowsOf(ids.first(std::min<qsizetype>(most, ids.size())));
        });
    }

    QFuture<Result<OrderArray>> order(const RowQuery& query, const CancelToken& cancel) override
    {
        return later<OrderArray>(
            QStringLiteral("order ") + query.queue, cancel, [this, query] { return orderOf(query); });
    }

    QFuture<Result<QList<Row>>> rows(const OrderArray& ids) override
    {
        return later<QList<Row>>(QStringLiteral("rows %1").arg(ids.size()), {}, [this, ids] { return rowsOf(ids); });
    }

    QFuture<Result<TouchedRows>> touched(const QList<ChangeNotice>& changes) override
    {
        return later<TouchedRows>(QStringLiteral("touched %1").arg(changes.size()), {}, [this] { return nextTouched; });
    }

    QFuture<Result<QHash<QString, qint64>>> counts() override
    {
        return later<QHash<QString, qint64>>(QStringLiteral("counts"), {}, [this] {
            return QHash<QString, qint64> { { QString(), all.size() } };
        });
    }

private:
    OrderArray orderOf(const RowQuery& query) const
    {
        OrderArray ids;
        const int divisor = query.queue.isEmpty() ? 1 : query.queue.toInt();
        for (const Row& row : all) {
            if (row.id % divisor == 0)
                ids.append(quint32(row.id));
        }
        std::sort(ids.begin(), ids.end());
        if (!query.sort.isEmpty() && query.sort.first().descending)
            std::reverse(ids.begin(), ids.end());
        return ids;
    }

    QList<Row> rowsOf(const OrderArray& ids) const
    {
        QList<Row> rows;
        for (const quint32 id : ids) {
            for (const Row& row : all) {
                if (row.id == id)
                    rows.append(row);
            }
        }
        return rows;
    }

    template <class T>
    QFuture<Result<T>> later(const QString& what, const CancelToken& cancel, std::function<T()> make)
    {
        asked.append(what.trimmed());
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const QFuture<Result<T>> future = promise->future();
        const auto give = [this, promise, cancel, make = std::move(make)] {
            const bool unwanted = cancel && *cancel;
            cancelled += unwanted ? 1 : 0;
            if (unwanted)
                promise->addResult(Result<T>(fail(Error::Code::Cancelled, {})));
            else
                promise->addResult(error ? Result<T>(tl::unexpected(*error)) : Result<T>(make()));
            promise->finish();
        };
        if (m_atOnce)
            give();
        else
            m_waiting.append(give);
        return future;
    }

    QList<std::function<void()>> m_waiting;
    bool m_atOnce = false;
};

} // namespace padesk::test
