// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/personrows.h"
#include "models/store/desk/sqlrowsource.h"
#include "models/tables/membertablemodel.h"
#include "tests/bench/baresql.h"
#include "tests/bench/bench.h"
#include "tests/bench/memberdatabase.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace padesk::bench {
namespace {

constexpr int rowsAScreen = 50;
constexpr int jumps = 200;

std::unique_ptr<Database> opened(const QString& path)
{
    OpenOptions options;
    options.readOnly = true;
    return must(Database::open(DatabaseUrl::forFile(path), options));
}

/** Resident memory of this process in bytes; 0 where /proc does not tell. */
double residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * 4096;
}

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
Figure measureFilter(const QString& path, const Sizes& sizes)
{
    const auto database = opened(path);
    BareConnection bare(path);
    std::vector<double> ours;
    std::vector<double> scan;
    for (int run = 0; run < sizes.runs; ++run) {
        RowOrders orders(rowTableOf<MemberRow>());
        must(orders.order(*database, {}));
        ours.push_back(milliseconds([&] { must(orders.order(*database, primaries(run % 2 == 1))); }));
        scan.push_back(scanTime(bare));
    }
    return { QStringLiteral("filter and sort of %1 members").arg(sizes.members), QStringLiteral("ms"), median(ours),
        median(scan), QStringLiteral("the filter scan unsorted"), 1.2 };
}

/** The model until all positions are known. */
void readAll(MemberTableModel& model)
{
    QEventLoop loop;
    QObject::connect(&model, &PagedTable::settled, &loop, &QEventLoop::quit);
    model.setQuery({});
    loop.exec();
    if (!model.isComplete())
        giveUp(QStringLiteral("the table could not be read"));
}

/** Until the rows of a screen are there. */
void showRows(const MemberTableModel& model, int first)
{
    QEventLoop loop;
    QObject::connect(&model, &PagedTable::rowsRead, &loop, &QEventLoop::quit);
    const int end = std::min(first + rowsAScreen, model.rowCount());
    for (int row = first; row < end; ++row)
        model.index(row, MemberTableModel::Name).data();
    while (model.isFetching())
        loop.exec();
}

/** The same statement on a bare connection, its values read. */
double rawPageTime(QSqlQuery& page, const OrderArray& ids)
{
    page.bindValue(0, QString::fromUtf8(QJsonDocument(jsonArray(ids)).toJson(QJsonDocument::Compact)));
    return milliseconds([&page] {
        if (!page.exec())
            giveUp(page.lastQuery());
        const int columns = int(rowTableOf<MemberRow>().pageColumns.size());
        while (page.next()) {
            for (int column = 0; column < columns; ++column)
                page.value(column);
        }
    });
}

std::vector<Figure> measureModel(const QString& path, const Sizes& sizes)
{
    OpenOptions options;
    options.readOnly = true;
    DeskStore store(DatabaseUrl::forFile(path), options);
    SqlRowSource<MemberRow> source(store);
    MemberTableModel model(source, [] { return QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC); });
    // Connections and statements are there before memory is counted.
    must(source.firstPage({}, rowsAScreen, {}).result());
    must(source.counts().result());
    const double before = residentBytes();
    readAll(model);
    const double perRow = (residentBytes() - before) / model.rowCount();
    BareConnection bare(path);
    const SqlText& text
        = rowSql(Engine::Sqlite, rowTableOf<MemberRow>(), { QStringLiteral("rows"), RowScope::Some, {}, {} });
    QSqlQuery page = bare.prepared(fillNames(text.text, tableSources()));
    QRandomGenerator random(20261122);
    std::vector<double> ours;
    std::vector<double> raw;
    for (int jump = 0; jump < jumps; ++jump) {
        const int first = random.bounded(std::max(1, model.rowCount() - rowsAScreen));
        ours.push_back(milliseconds([&] { showRows(model, first); }));
        raw.push_back(rawPageTime(page, model.ids().mid(first / 64 * 64, 128)));
    }
    Figure memory { QStringLiteral("memory a row of %1 members").arg(sizes.members), QStringLiteral("bytes"), perRow, 0,
        QString(), 0 };
    // Fewer rows are lost in what an allocator keeps.
    memory.most = sizes.members >= 1'000'000 ? 16 : 0;
    return { memory,
        { QStringLiteral("jump to a random position, p95"), QStringLiteral("ms"), percentile(ours, 0.95),
            percentile(raw, 0.95), QStringLiteral("the raw statement for these rows"), 2.0 } };
}

std::vector<Figure> measureTables(const Sizes& sizes)
{
    const QString path = memberDatabase(sizes.members);
    std::vector<Figure> figures { measureFilter(path, sizes) };
    const std::vector<Figure> model = measureModel(path, sizes);
    figures.insert(figures.end(), model.begin(), model.end());
    return figures;
}

const bool registered = registerMeasure("tables", measureTables);

} // namespace
} // namespace padesk::bench
