// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/roworders.h"

#include "models/store/changefeed.h"
#include "models/store/database.h"
#include "models/store/transaction.h"

#include <QSet>

#include <algorithm>

namespace padesk {
namespace {

/** So few rows are sorted by the database faster than a whole order is read. */
constexpr qsizetype fewRows = 2000;
/** After more changes than these the order is read anew without asking what they touched. */
constexpr int mostChanges = 1000;

/** Where each of the ids, which are in order, belongs among the others, which are in order too. */
class Places {
public:
    Places(RowReader& reader, const OrderArray& ids, const OrderArray& others, const QList<SortKey>& sort)
        : m_reader(reader)
        , m_ids(ids)
        , m_others(others)
        , m_sort(sort)
        , m_least(ids.size(), 0)
        , m_limit(ids.size(), others.size())
    { }

    /** The database alone knows how texts compare, so it is asked once for each step of all searches together. */
    Result<QList<qsizetype>> find()
    {
        for (;;) {
            OrderArray probes = m_ids;
            for (qsizetype one = 0; one < m_ids.size(); ++one) {
                if (isOpen(one))
                    probes.append(m_others.at(middle(one)));
            }
            if (probes.size() == m_ids.size())
                return m_least;
            std::sort(probes.begin(), probes.end());
            probes.erase(std::unique(probes.begin(), probes.end()), probes.end());
            const Result<OrderArray> sorted = m_reader.sorted(probes, m_sort);
            if (!sorted)
                return tl::unexpected(sorted.error());
            narrow(*sorted);
        }
    }

private:
    bool isOpen(qsizetype one) const { return m_least.at(one) < m_limit.at(one); }
    qsizetype middle(qsizetype one) const { return m_least.at(one) + (m_limit.at(one) - m_least.at(one)) / 2; }

    void narrow(const OrderArray& sorted)
    {
        QHash<quint32, qsizetype> rank;
        for (qsizetype row = 0; row < sorted.size(); ++row)
            rank.insert(sorted.at(row), row);
        for (qsizetype one = 0; one < m_ids.size(); ++one) {
            if (!isOpen(one))
                continue;
            const qsizetype probe = middle(one);
            if (rank.value(m_others.at(probe), -1) < rank.value(m_ids.at(one)))
                m_least[one] = probe + 1;
            else
                m_limit[one] = probe;
        }
    }

    RowReader& m_reader;
    const OrderArray& m_ids;
    const OrderArray& m_others;
    const QList<SortKey>& m_sort;
    QList<qsizetype> m_least;
    QList<qsizetype> m_limit;
};

OrderArray without(const OrderArray& order, const OrderArray& ids)
{
    IdSet gone(ids.isEmpty() ? 0 : *std::max_element(ids.begin(), ids.end()));
    for (const quint32 id : ids)
        gone.insert(id);
    OrderArray left;
    left.reserve(order.size() + ids.size());
    std::copy_if(
        order.begin(), order.end(), std::back_inserter(left), [&gone](quint32 id) { return !gone.contains(id); });
    return left;
}

OrderArray merged(const OrderArray& others, const OrderArray& ids, const QList<qsizetype>& places)
{
    OrderArray all;
    all.reserve(others.size() + ids.size());
    qsizetype from = 0;
    for (qsizetype one = 0; one < ids.size(); ++one) {
        std::copy(others.begin() + from, others.begin() + places.at(one), std::back_inserter(all));
        from = places.at(one);
        all.append(ids.at(one));
    }
    std::copy(others.begin() + from, others.end(), std::back_inserter(all));
    return all;
}

} // namespace

RowOrders::Kept* RowOrders::find(const RowQuery& query)
{
    const QList<SortKey> turned = turnedRound(m_table, query.sort);
    for (auto kept = m_kept.begin(); kept != m_kept.end(); ++kept) {
        if (!kept->query.sameRows(query) || (kept->query.sort != query.sort && kept->query.sort != turned))
            continue;
        m_kept.splice(m_kept.begin(), m_kept, kept);
        if (kept->query.sort != query.sort) {
            std::reverse(kept->ids.begin(), kept->ids.end());
            kept->query.sort = query.sort;
        }
        return &*kept;
    }
    return nullptr;
}

void RowOrders::keep(Kept kept)
{
    m_kept.push_front(std::move(kept));
    if (m_kept.size() > mostKept)
        m_kept.pop_back();
}

Result<OrderArray> RowOrders::order(Database& database, const RowQuery& query, const CancelFlag* cancel)
{
    const Result<Transaction> steady = Transaction::begin(database, Transaction::Mode::Read);
    if (!steady)
        return tl::unexpected(steady.error());
    const Result<qint64> seq = lastChange(database);
    if (!seq)
        return tl::unexpected(seq.error());
    RowReader reader(database, m_table, cancel);
    return current(reader, query, *seq, cancel);
}

Result<OrderArray> RowOrders::current(RowReader& reader, const RowQuery& query, qint64 seq, const CancelFlag* cancel)
{
    if (Kept* kept = find(query)) {
        const Result<bool> patched = patch(reader, *kept, seq);
        if (!patched)
            return tl::unexpected(patched.error());
        if (*patched)
            return kept->ids;
        m_kept.pop_front();
    }
    Result<OrderArray> ids = read(reader, query, seq, cancel);
    if (ids)
        keep({ query, seq, *ids });
    return ids;
}

Result<OrderArray> RowOrders::read(RowReader& reader, const RowQuery& query, qint64 seq, const CancelFlag* cancel)
{
    if (query.isPlain())
        return reader.wholeOrder(query.sort);
    const Result<QList<RowCondition>> conditions = reader.conditions(query);
    if (!conditions)
        return tl::unexpected(conditions.error());
    const auto few = std::min_element(conditions->begin(), conditions->end(),
        [](const RowCondition& a, const RowCondition& b) { return a.candidates() < b.candidates(); });
    if (few != conditions->end() && few->candidates() <= fewRows) {
        const Result<OrderArray> left = walked(few->listed(), *conditions, cancel);
        return left ? reader.sorted(*left, query.sort) : left;
    }
    RowQuery all;
    all.sort = query.sort;
    const Result<OrderArray> order = current(reader, all, seq, cancel);
    return order ? walked(*order, *conditions, cancel) : order;
}

/** False when there is too much to patch. */
Result<bool> RowOrders::patch(RowReader& reader, Kept& kept, qint64 seq)
{
    if (kept.seq == seq)
        return true;
    const Result<QList<ChangeNotice>> changes = changesSince(reader.database(), kept.seq, mostChanges);
    if (!changes)
        return tl::unexpected(changes.error());
    if (changes->size() >= mostChanges)
        return false;
    const Result<TouchedRows> touched = reader.touched(*changes);
    if (!touched)
        return tl::unexpected(touched.error());
    if (touched->all)
        return false;
    if (!touched->ids.isEmpty()) {
        const Result<OrderArray> passing = reader.passing(touched->ids, kept.query);
        if (!passing)
            return tl::unexpected(passing.error());
        const OrderArray others = without(kept.ids, touched->ids);
        const Result<QList<qsizetype>> places = Places(reader, *passing, others, kept.query.sort).find();
        if (!places)
            return tl::unexpected(places.error());
        kept.ids = merged(others, *passing, *places);
    }
    kept.seq = seq;
    return true;
}

} // namespace padesk
