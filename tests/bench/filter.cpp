// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/personrows.h"
#include "models/store/desk/roworders.h"
#include "tests/bench/baresql.h"
#include "tests/bench/bench.h"
#include "tests/bench/memberdatabase.h"
#include "tests/bench/membertable.h"

namespace padesk::bench {
namespace {

/** The primaries or all others, in the order of their kana. */
RowQuery primaries(bool negated)
{
    RowQuery query;
    ColumnFilter filter;
    filter.column = QStringLiteral("role");
    filter.kind = FilterKind::List;
    filter.texts = QStringList { QStringLiteral("primary") };
    filter.negated = negated;
    query.filters = { filter };
    return query;
}

double scanTime(BareConnection& bare)
{
    QSqlQuery scan = bare.prepared(QStringLiteral("select id from member where role = 'primary'"));
    return milliseconds([&scan] {
        if (!scan.exec())
            giveUp(scan.lastQuery());
        qint64 sum = 0;
        while (scan.next())
            sum += scan.value(0).toLongLong();
        if (sum == 0)
            giveUp(QStringLiteral("no primary"));
    });
}

/** Filter and sort with the order at hand, against the scan that finds the rows without sorting them. */
std::vector<Figure> measureFilter(const Sizes& sizes)
{
    const QString path = memberDatabase(sizes.members);
    const auto database = must(Database::open(DatabaseUrl::forFile(path), lookingOnly()));
    BareConnection bare(path);
    RowOrders orders(rowTableOf<MemberRow>());
    std::vector<double> ours;
    std::vector<double> scan;
    // The first round brings the file into memory.
    for (int run = -1; run < 2 * sizes.runs; ++run) {
        orders.clear();
        must(orders.order(*database, {}));
        const double time = milliseconds([&] { must(orders.order(*database, primaries(run % 2 == 1))); });
        const double limit = scanTime(bare);
        if (run < 0)
            continue;
        ours.push_back(time);
        scan.push_back(limit);
    }
    return { { QStringLiteral("filter and sort of %1 members").arg(sizes.members), QStringLiteral("ms"), median(ours),
        median(scan), QStringLiteral("the filter scan unsorted"), 1.2 } };
}

const bool registered = registerMeasure("filter", measureFilter);

} // namespace
} // namespace padesk::bench
