// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/orderarray.h"
#include "tests/bench/baresql.h"
#include "tests/bench/bench.h"
#include "tests/bench/memberdatabase.h"

namespace padesk::bench {
namespace {

/** The scan of the same index, each id read and thrown away. */
double scanTime(BareConnection& bare)
{
    QSqlQuery scan = bare.prepared(QStringLiteral("select id from member order by family_kana, given_kana, id"));
    return milliseconds([&scan] {
        if (!scan.exec())
            giveUp(scan.lastQuery());
        qint64 sum = 0;
        while (scan.next())
            sum += scan.value(0).toLongLong();
        if (sum == 0)
            giveUp(QStringLiteral("no member"));
    });
}

std::vector<Figure> measureOrder(const Sizes& sizes)
{
    const QString path = memberDatabase(sizes.members);
    OpenOptions options;
    options.readOnly = true;
    const auto database = must(Database::open(DatabaseUrl::forFile(path), options));
    BareConnection bare(path);
    std::vector<double> ours;
    std::vector<double> scan;
    for (int run = 0; run < sizes.runs; ++run) {
        ours.push_back(milliseconds([&] { must(readOrder(*database, Order::MembersByKana)); }));
        scan.push_back(scanTime(bare));
    }
    return { { QStringLiteral("order array of %1 members").arg(sizes.members), QStringLiteral("ms"), median(ours),
        median(scan), QStringLiteral("the index scan by QSqlQuery"), 2.0 } };
}

const bool registered = registerMeasure("order", measureOrder);

} // namespace
} // namespace padesk::bench
