// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/orderarray.h"

namespace padesk {

class Database;

enum class SearchIn { Sites, Members, Nominations };

/** What a search found so far. */
struct SearchHits {
    /** The first rows in sort order (members and sites by kana, nominations by receipt). */
    QList<qint64> first;
    /** How many there are in all, when that is known without counting on. */
    std::optional<qint64> count;
};

/**
 * Incremental search over folded texts (PERFORMANCE.md 3). The index of grams gives candidates, and what is shown is
 * verified on the folded text. Where there are many, the first rows in sort order are read before the rest of them: a
 * text that is everywhere is met there. For the interactive connection; latest wins through the cancel flag.
 */
class Search {
public:
    explicit Search(Database& database, const CancelFlag* cancel = nullptr)
        : m_database(database)
        , m_cancel(cancel)
    { }

    /** The first rows. order, if there is one already, saves sorting when there are many candidates. */
    Result<SearchHits> find(SearchIn where, const QString& text, int most, const OrderArray* order = nullptr);

    /** All of them, in no order; may take long as count() does. */
    Result<QList<qint64>> all(SearchIn where, const QString& text);

    /** Exactly how many; may take long for a text that is everywhere, and is Cancelled on demand. */
    Result<qint64> count(SearchIn where, const QString& text);

private:
    struct Query;

    Result<QList<qint64>> candidates(const Query& query, int most);
    Result<void> addHits(const Query& query, const QList<qint64>& ids, int most, QList<qint64>& hits);
    Result<QList<qint64>> verified(const Query& query, const QList<qint64>& ids, int most);
    Result<SearchHits> chosen(const Query& query, const QList<qint64>& candidates, int most, const OrderArray* order);
    Result<QList<qint64>> scanned(const Query& query, int most, qsizetype rows);
    Result<QList<qint64>> sorted(const Query& query, const QList<qint64>& ids, int most, const OrderArray* order);
    bool cancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }

    Database& m_database;
    const CancelFlag* m_cancel;
};

} // namespace padesk
