// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/rowreader.h"

#include "models/store/database.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace padesk {

Result<OrderArray> walked(const OrderArray& order, const QList<RowCondition>& conditions, const CancelFlag* cancel)
{
    Result<OrderArray> ids = order;
    for (const RowCondition& condition : conditions) {
        if (ids)
            ids = condition.along(*ids, cancel);
    }
    return ids;
}

Result<OrderArray> RowReader::wholeOrder(const QList<SortKey>& sort)
{
    const Result<QString> keys = sortKeys(m_table, sort);
    if (!keys)
        return tl::unexpected(keys.error());
    Statement read(m_database, rowSql(m_database.engine(), m_table, { u"order"_qs, RowScope::All, {}, *keys }),
        Statement::Rows::Streamed);
    return readIds(read, m_cancel);
}

Result<OrderArray> RowReader::sorted(const OrderArray& ids, const QList<SortKey>& sort)
{
    if (ids.isEmpty())
        return ids;
    const Result<QString> keys = sortKeys(m_table, sort);
    if (!keys)
        return tl::unexpected(keys.error());
    Statement read(m_database, rowSql(m_database.engine(), m_table, { u"order"_qs, RowScope::Some, {}, *keys }),
        Statement::Rows::Streamed);
    read.bind(u"ids", jsonArray(ids));
    return readIds(read, m_cancel);
}

Result<OrderArray> RowReader::passing(const OrderArray& ids, const RowQuery& query)
{
    if (ids.isEmpty())
        return ids;
    const Result<QList<RowCondition>> conditions = RowFilter(m_database, m_table, m_cancel).conditions(query, ids);
    if (!conditions)
        return tl::unexpected(conditions.error());
    const Result<OrderArray> left = walked(ids, *conditions);
    return left ? sorted(*left, query.sort) : left;
}

Result<QList<RowCondition>> RowReader::conditions(const RowQuery& query)
{
    return RowFilter(m_database, m_table, m_cancel).conditions(query);
}

Result<OrderArray> RowReader::firstHits(const QString& text, int most, const OrderArray& order)
{
    if (const std::optional<CaseReference> reference = caseReference(text.trimmed());
        reference && reference->entity == m_table.entity)
        return OrderArray { quint32(reference->id) };
    const OrderArray* known = order.isEmpty() ? nullptr : &order;
    const Result<SearchHits> hits = Search(m_database, m_cancel).find(*m_table.search, text, most, known);
    if (!hits)
        return tl::unexpected(hits.error());
    return OrderArray(hits->first.begin(), hits->first.end());
}

Result<TouchedRows> RowReader::touched(const QList<ChangeNotice>& changes)
{
    TouchedRows touched;
    if (m_table.isHistory()) {
        for (const ChangeNotice& change : changes)
            touched.ids.append(quint32(change.seq));
    } else {
        QMap<QString, OrderArray> byEntity;
        for (const ChangeNotice& change : changes)
            byEntity[enumText(change.entity)].append(quint32(change.entityId));
        for (auto group = byEntity.cbegin(); group != byEntity.cend(); ++group) {
            if (const Result<void> done = addTouched(group.key(), group.value(), touched.ids); !done)
                return tl::unexpected(done.error());
        }
        std::sort(touched.ids.begin(), touched.ids.end());
        touched.ids.erase(std::unique(touched.ids.begin(), touched.ids.end()), touched.ids.end());
    }
    if (touched.ids.size() > mostTouched)
        return TouchedRows { {}, true };
    return touched;
}

Result<void> RowReader::addTouched(const QString& entity, const OrderArray& ids, OrderArray& touched)
{
    Statement read(m_database, QString(u"touched_"_qs + m_table.name));
    read.bind(u"entity", entity);
    read.bind(u"ids", jsonArray(ids));
    read.bind(u"most", mostTouched + 1);
    const Result<OrderArray> more = readIds(read, m_cancel);
    if (!more)
        return tl::unexpected(more.error());
    touched.append(*more);
    return {};
}

Result<QHash<QString, qint64>> RowReader::countsBy(const QString& column)
{
    QHash<QString, qint64> counts;
    Statement read(m_database, rowSql(m_database.engine(), m_table, { u"counts"_qs, RowScope::All, column, {} }));
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    while (read.next())
        counts.insert(read.text(0), read.integer(1));
    if (const auto done = read.finish(); !done)
        return tl::unexpected(done.error());
    return counts;
}

Result<QHash<QString, qint64>> RowReader::counts()
{
    Result<QHash<QString, qint64>> byState = countsBy(m_table.isHistory() ? u"actor_role"_qs : u"state"_qs);
    if (!byState)
        return byState;
    QHash<QString, qint64> counts;
    for (const qint64 count : std::as_const(*byState))
        counts[QString()] += count;
    for (const RowQueue& queue : m_table.queues) {
        for (const QString& text : queue.texts)
            counts[queue.key] += byState->value(text);
        if (!queue.column.isEmpty())
            continue;
        const Result<QList<RowCondition>> others = conditions({ queue.key, {}, {}, {}, {} });
        if (!others)
            return tl::unexpected(others.error());
        counts[queue.key] = others->first().candidates();
    }
    return counts;
}

} // namespace padesk
