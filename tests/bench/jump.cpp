// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baresql.h"
#include "tests/bench/bench.h"
#include "tests/bench/memberdatabase.h"
#include "tests/bench/membertable.h"

#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>

namespace padesk::bench {
namespace {

constexpr int jumps = 200;
constexpr int firstJumps = 10;

/** The statement that reads rows by their ids, on a plain connection. */
QSqlQuery rawPage(BareConnection& bare)
{
    const SqlText& text
        = rowSql(Engine::Sqlite, rowTableOf<MemberRow>(), { QStringLiteral("rows"), RowScope::Some, {}, {} });
    return bare.prepared(fillNames(text.text, tableSources()));
}

/** Its values are read and thrown away. */
double rawPageTime(QSqlQuery& page, const OrderArray& ids)
{
    return milliseconds([&] {
        QByteArray json = "[";
        for (const quint32 id : ids)
            json += QByteArray::number(id) + ',';
        json.back() = ']';
        page.bindValue(0, QString::fromLatin1(json));
        if (!page.exec())
            giveUp(page.lastQuery());
        const int columns = int(rowTableOf<MemberRow>().pageColumns.size());
        while (page.next()) {
            for (int column = 0; column < columns; ++column)
                page.value(column);
        }
    });
}

/** Resident memory of this process in bytes; 0 where /proc does not tell. */
double residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * 4096;
}

/** What knowing all positions takes, in the model, the source and the view, beyond the first page. */
Figure measureMemory(MemberTable& table, const Sizes& sizes)
{
    table.firstPage({});
    const double before = residentBytes();
    table.readAll();
    Figure memory { QStringLiteral("memory a row of %1 members").arg(sizes.members), QStringLiteral("bytes"),
        (residentBytes() - before) / table.model().rowCount(), 0, QString(), 0 };
    // Fewer rows are lost in what an allocator keeps.
    memory.most = sizes.members >= 1'000'000 ? 16 : 0;
    return memory;
}

/** Scrolls there and waits for the rows, against reading these rows and painting them once. */
Figure measureJumps(MemberTable& table, QSqlQuery& page)
{
    QRandomGenerator random(20261122);
    std::vector<double> ours;
    std::vector<double> limit;
    const int inView = table.endOfView() - table.firstInView();
    for (int jump = -firstJumps; jump < jumps; ++jump) {
        const int row = random.bounded(std::max(1, table.model().rowCount() - inView));
        const double time = untilPainted(
            table.view(), [&] { table.view().verticalScrollBar()->setValue(row); },
            [&table, row] { return table.firstInView() == row && table.hasRowsInView(); });
        waitUntil([&table] { return table.isQuiet(); });
        const double raw = rawPageTime(page, table.model().ids().mid(row, table.endOfView() - row));
        const double paint = repaintTime(table.view());
        if (jump < 0)
            continue;
        ours.push_back(time);
        limit.push_back(raw + paint);
    }
    return { QStringLiteral("jump to a random position, p95"), QStringLiteral("ms"), percentile(ours, 0.95),
        percentile(limit, 0.95), QStringLiteral("the raw statement for the rows in view and one repaint"), 2.0 };
}

std::vector<Figure> measureTable(const Sizes& sizes)
{
    const QString path = memberDatabase(sizes.members);
    DeskStore store(DatabaseUrl::forFile(path), lookingOnly());
    SqlRowSource<MemberRow> source(store);
    BareConnection bare(path);
    QSqlQuery page = rawPage(bare);
    MemberTable table(source);
    // Its connection is there before memory is counted.
    must(source.counts().result());
    const Figure memory = measureMemory(table, sizes);
    return { memory, measureJumps(table, page) };
}

const bool registered = registerMeasure("jump", measureTable);

} // namespace
} // namespace padesk::bench
