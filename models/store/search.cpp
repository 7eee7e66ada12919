// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search.h"

#include "models/domain/fold.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace padesk {
namespace {

/** More candidates than this may be a text that is everywhere: reading in sort order may meet the first rows sooner. */
constexpr int fewCandidates = 20'000;
/** So many rows in sort order take as long as these candidates. Names stand together: the rest may be far off. */
constexpr qsizetype rowsToScan = 1'000;
/** Rows looked at between two looks at the cancel flag: a few milliseconds (PERFORMANCE.md 0). */
constexpr qsizetype rowsABlock = 2'000;
constexpr int everything = std::numeric_limits<int>::max();

QString tableOf(SearchIn where)
{
    switch (where) {
    case SearchIn::Sites:
        return u"site"_qs;
    case SearchIn::Members:
        return u"member"_qs;
    case SearchIn::Nominations:
        return u"nomination"_qs;
    }
    return {};
}

/** FTS5: each gram a quoted token, all of them. */
QString matchText(const QStringList& grams)
{
    return u'"' + grams.join(u"\" AND \""_qs) + u'"';
}

QJsonArray jsonIds(const QList<qint64>& ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

} // namespace

struct Search::Query {
    QString table;
    QString folded;
    QStringList words;
    QStringList grams;

    Query(SearchIn where, const QString& text)
        : table(tableOf(where))
        , folded(fold(text))
        , words(folded.split(u' ', Qt::SkipEmptyParts))
        , grams(queryGrams(folded))
    { }

    bool isEmpty() const { return words.isEmpty(); }
    bool matches(const QString& search) const
    {
        return std::all_of(
            words.begin(), words.end(), [&search](const QString& word) { return search.contains(word); });
    }
    /**
     * SQLite's index alone answers for one word that is its own gram. PostgreSQL's holds hashes of up to two
     * characters.
     */
    bool isExactOn(const Database& database) const
    {
        return database.isSqlite() && words.size() == 1 && grams == words;
    }
};

Result<SearchHits> Search::find(SearchIn where, const QString& text, int most, const OrderArray* order)
{
    const Query query(where, text);
    if (query.isEmpty())
        return SearchHits { {}, 0 };
    const bool indexed = !query.grams.isEmpty();
    const Result<QList<qint64>> few = candidates(query, fewCandidates + 1);
    if (!few || (indexed && few->size() <= fewCandidates))
        return few ? chosen(query, *few, most, order) : tl::unexpected(few.error());
    const Result<QList<qint64>> first = scanned(query, most, indexed ? rowsToScan : everything);
    if (!first || first->size() >= most || !indexed)
        return first.map([](const QList<qint64>& ids) { return SearchHits { ids, std::nullopt }; });
    const Result<QList<qint64>> all = candidates(query, everything);
    return all ? chosen(query, *all, most, order) : tl::unexpected(all.error());
}

Result<SearchHits> Search::chosen(
    const Query& query, const QList<qint64>& candidates, int most, const OrderArray* order)
{
    const Result<QList<qint64>> first = sorted(query, candidates, most, order);
    if (!first)
        return tl::unexpected(first.error());
    SearchHits hits { *first, std::nullopt };
    if (query.isExactOn(m_database))
        hits.count = candidates.size();
    else if (candidates.size() <= most)
        hits.count = first->size();
    return hits;
}

Result<QList<qint64>> Search::candidates(const Query& query, int most)
{
    QList<qint64> ids;
    if (query.grams.isEmpty())
        return ids;
    Statement search(m_database, u"search_"_qs + query.table);
    search.bind(u"query", m_database.isSqlite() ? matchText(query.grams) : query.folded);
    search.bind(u"most", most);
    if (const auto done = search.exec(); !done)
        return tl::unexpected(done.error());
    while (search.next()) {
        ids.append(search.integer(0));
        if (ids.size() % rowsABlock == 0 && cancelled())
            return fail(Error::Code::Cancelled, query.table);
    }
    if (const auto done = search.finish(); !done)
        return tl::unexpected(done.error());
    return ids;
}

Result<QList<qint64>> Search::verified(const Query& query, const QList<qint64>& ids, int most)
{
    Statement texts(m_database, u"search_texts_"_qs + query.table);
    texts.bind(u"ids", jsonIds(ids));
    if (const auto done = texts.exec(); !done)
        return tl::unexpected(done.error());
    QList<qint64> hits;
    while (hits.size() < most && texts.next()) {
        if (query.matches(texts.text(1)))
            hits.append(texts.integer(0));
    }
    if (const auto done = texts.finish(); !done)
        return tl::unexpected(done.error());
    return hits;
}

/** Along the order until there are enough; what came after it was read stands at the end. */
Result<QList<qint64>> Search::sorted(const Query& query, const QList<qint64>& ids, int most, const OrderArray* order)
{
    if (!order)
        return verified(query, ids, most);
    IdSet left;
    for (const qint64 id : ids)
        left.insert(id);
    QList<qint64> hits;
    QList<qint64> block;
    qsizetype size = most;
    for (qsizetype row = 0; row < order->size() && hits.size() < most; ++row) {
        const quint32 id = order->at(row);
        if (left.contains(id)) {
            left.remove(id);
            block.append(id);
        }
        // Of many candidates no more than the first are needed, as a rule.
        if (block.size() < size && row + 1 < order->size())
            continue;
        if (cancelled())
            return fail(Error::Code::Cancelled, query.table);
        if (const Result<void> done = addHits(query, std::exchange(block, {}), most, hits); !done)
            return tl::unexpected(done.error());
        size = rowsABlock;
    }
    if (hits.size() >= most || left.count() == 0)
        return hits;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(block), [&left](qint64 id) { return left.contains(id); });
    const Result<void> done = addHits(query, block, most, hits);
    return done ? Result<QList<qint64>>(hits) : tl::unexpected(done.error());
}

Result<void> Search::addHits(const Query& query, const QList<qint64>& ids, int most, QList<qint64>& hits)
{
    if (ids.isEmpty())
        return {};
    Result<QList<qint64>> more = verified(query, ids, most - int(hits.size()));
    if (!more)
        return tl::unexpected(more.error());
    hits.append(*std::move(more));
    return {};
}

Result<QList<qint64>> Search::scanned(const Query& query, int most, qsizetype rows)
{
    Statement scan(m_database, u"search_scan_"_qs + query.table, Statement::Rows::Streamed);
    if (const auto done = scan.exec(); !done)
        return tl::unexpected(done.error());
    QList<qint64> hits;
    for (qsizetype row = 1; hits.size() < most && row <= rows && scan.next(); ++row) {
        if (query.matches(scan.text(1)))
            hits.append(scan.integer(0));
        if (row % rowsABlock == 0 && cancelled())
            return fail(Error::Code::Cancelled, query.table);
    }
    if (const auto done = scan.finish(); !done)
        return tl::unexpected(done.error());
    return hits;
}

Result<QList<qint64>> Search::all(SearchIn where, const QString& text)
{
    const Query query(where, text);
    if (query.isEmpty())
        return QList<qint64>();
    if (query.grams.isEmpty())
        return scanned(query, everything, std::numeric_limits<qsizetype>::max());
    Result<QList<qint64>> found = candidates(query, everything);
    if (!found || query.isExactOn(m_database))
        return found;
    QList<qint64> hits;
    for (qsizetype next = 0; next < found->size(); next += rowsABlock) {
        if (cancelled())
            return fail(Error::Code::Cancelled, query.table);
        Result<QList<qint64>> block = verified(query, found->mid(next, rowsABlock), int(rowsABlock));
        if (!block)
            return block;
        hits.append(*std::move(block));
    }
    return hits;
}

Result<qint64> Search::count(SearchIn where, const QString& text)
{
    const Query query(where, text);
    if (query.isEmpty())
        return 0;
    if (query.isExactOn(m_database)) {
        const auto exact
            = fetchValue(m_database, u"search_count_"_qs + query.table, { { u"query", matchText(query.grams) } });
        return exact ? Result<qint64>(exact->value_or(QVariant()).toLongLong()) : tl::unexpected(exact.error());
    }
    const Result<QList<qint64>> found = candidates(query, everything);
    if (!found)
        return tl::unexpected(found.error());
    qint64 hits = 0;
    for (qsizetype next = 0; next < found->size(); next += rowsABlock) {
        if (cancelled())
            return fail(Error::Code::Cancelled, query.table);
        const Result<QList<qint64>> block = verified(query, found->mid(next, rowsABlock), int(rowsABlock));
        if (!block)
            return tl::unexpected(block.error());
        hits += block->size();
    }
    return hits;
}

} // namespace padesk
