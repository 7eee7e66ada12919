// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search.h"

#include "models/domain/fold.h"
#include "models/store/database.h"
#include "tests/bench/baresql.h"
#include "tests/bench/bench.h"
#include "tests/bench/memberdatabase.h"

namespace padesk::bench {
namespace {

constexpr int rowsOnScreen = 50;
constexpr int longestQuery = 10;
/** LIKE reads the whole table for each text that is rare: one in so many shows it. */
constexpr int queriesALike = 4;

/** What people type, letter by letter: each gives queries of one to ten characters. */
const QStringList typed { u"田中太郎"_qs, u"勅使河原龍之介"_qs, u"タナカ ハナコ"_qs, u"りゅうのすけ"_qs, u"ｲｶﾞﾗｼ ｸﾐ"_qs,
    u"yumiko.tes"_qs, u"Watanabe Ken"_qs, u"example123"_qs, u"03-1234-56"_qs, u"@example99"_qs };
/** Found nowhere, though some of their beginnings are. */
const QStringList absent { u"曠也鰯鯖鯵鮪鮭鱈鰤鰻"_qs, u"田佐鈴高渡山小加吉中"_qs, u"xqzjvwkxqz"_qs,
    u"ヌヌヌヌヌヌヌヌヌヌ"_qs };

QStringList queriesOfLength(int length)
{
    QStringList queries;
    for (const QString& text : typed + absent) {
        if (text.size() >= length)
            queries.append(text.left(length));
    }
    queries.removeDuplicates();
    return queries;
}

double likeTime(BareConnection& bare, const QString& query)
{
    QSqlQuery like = bare.prepared(QStringLiteral("select id, search from member where search like ? escape '\\' "
                                                  "order by family_kana, given_kana, id limit %1")
                                       .arg(rowsOnScreen));
    QString pattern = fold(query);
    for (const QChar special : { u'\\', u'%', u'_' })
        pattern.replace(special, QStringLiteral("\\") + special);
    like.bindValue(0, QString(u'%' + pattern + u'%'));
    return milliseconds([&like] {
        if (!like.exec())
            giveUp(like.lastQuery());
        while (like.next()) { }
    });
}

/** Times from keystroke to first rows, of all lengths and of each. */
struct SearchTimes {
    std::vector<double> ours;
    std::vector<double> like;
    QString slowest;
};

SearchTimes timesOf(int length, Search& search, BareConnection& bare, const OrderArray& order)
{
    SearchTimes times;
    for (const QString& query : queriesOfLength(length)) {
        std::vector<double> runs;
        for (int run = 0; run < 3; ++run)
            runs.push_back(milliseconds([&] { must(search.find(SearchIn::Members, query, rowsOnScreen, &order)); }));
        if (times.ours.empty() || median(runs) > percentile(times.ours, 1))
            times.slowest = query;
        times.ours.push_back(median(runs));
        if (times.ours.size() % queriesALike == 1)
            times.like.push_back(likeTime(bare, query));
    }
    return times;
}

Figure figure(const QString& what, double ours, double like)
{
    return { what, QStringLiteral("ms"), ours, like, QStringLiteral("LIKE in the same order"), 0 };
}

std::vector<Figure> measureSearch(const Sizes& sizes)
{
    const QString path = memberDatabase(sizes.members);
    OpenOptions options;
    options.readOnly = true;
    const auto database = must(Database::open(DatabaseUrl::forFile(path), options));
    BareConnection bare(path);
    const OrderArray order = must(readOrder(*database, Order::MembersByKana));
    Search search(*database);
    std::vector<Figure> figures;
    SearchTimes all;
    for (int length = 1; length <= longestQuery; ++length) {
        const SearchTimes times = timesOf(length, search, bare, order);
        figures.push_back(figure(QStringLiteral("find of %1 characters, slowest (%2)").arg(length).arg(times.slowest),
            percentile(times.ours, 1), percentile(times.like, 1)));
        all.ours.insert(all.ours.end(), times.ours.begin(), times.ours.end());
        all.like.insert(all.like.end(), times.like.begin(), times.like.end());
    }
    const QString members = QStringLiteral("find in %1 members, ").arg(sizes.members);
    Figure median = figure(members + QStringLiteral("p50"), percentile(all.ours, 0.5), percentile(all.like, 0.5));
    median.goal = 1.0 / 30;
    Figure high = figure(members + QStringLiteral("p95"), percentile(all.ours, 0.95), percentile(all.like, 0.95));
    high.goal = 1.0 / 30;
    high.most = 50;
    figures.push_back(median);
    figures.push_back(high);
    return figures;
}

const bool registered = registerMeasure("find", measureSearch);

} // namespace
} // namespace padesk::bench
