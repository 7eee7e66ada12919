// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/memberdatabase.h"
#include "tests/bench/membertable.h"

#include <QElapsedTimer>
#include <QTimer>

namespace padesk::bench {
namespace {

constexpr int repaints = 20;
/** So long an action's consequences may come later than its answer. */
constexpr int afterwardsMs = 200;

/** The longest time between two turns of the event loop: so long nothing that somebody does is answered. */
class Watchdog {
public:
    explicit Watchdog(const PagedTable& model)
        : m_model(model)
        , m_rows(model.rowCount())
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
    }

    /** Milliseconds, of turns in which not all rows arrived. */
    double longest() const { return m_longest; }
    /** Of those in which the number of rows became that of all. */
    double longestArrival() const { return m_longestArrival; }

private:
    void look()
    {
        const double passed = double(m_since.nsecsElapsed()) / 1e6;
        m_since.restart();
        const int before = std::exchange(m_rows, m_model.rowCount());
        double& longest = before < m_rows && m_model.isComplete() ? m_longestArrival : m_longest;
        longest = std::max(longest, passed);
    }

    const PagedTable& m_model;
    QTimer m_timer;
    QElapsedTimer m_since;
    int m_rows;
    double m_longest = 0;
    double m_longestArrival = 0;
};

/** The longest stalls of each kind, one value a round. */
struct Stalls {
    std::vector<double> load;
    std::vector<double> arrival;
    std::vector<double> sort;
    std::vector<double> filter;
    std::vector<double> repaint;
};

struct Stall {
    double other = 0;
    double arrival = 0;
};

Stall stallOf(MemberTable& table, const std::function<void()>& action)
{
    const Watchdog watchdog(table.model());
    action();
    waitUntil([&table] { return table.isQuiet(); });
    wait(afterwardsMs);
    return { watchdog.longest(), watchdog.longestArrival() };
}

RowQuery sortedBy(const QString& column, bool descending)
{
    RowQuery query;
    query.sort = { { column, descending } };
    return query;
}

RowQuery filteredBy(const QString& role)
{
    RowQuery query;
    ColumnFilter filter;
    filter.column = QStringLiteral("role");
    filter.kind = FilterKind::List;
    filter.texts = QStringList { role };
    query.filters = { filter };
    return query;
}

/** The last row read is current, so that there is one whose place has to be found again. */
void goDown(MemberTable& table)
{
    table.view().setCurrentRow(table.model().rowCount() / 2);
    waitUntil([&table] { return table.isQuiet() && table.hasRowsInView(); });
}

void addRound(Stalls& stalls, MemberTable& table)
{
    const Stall load = stallOf(table, [&] { table.model().setQuery({}); });
    goDown(table);
    const Stall sort = stallOf(table, [&] { table.model().setQuery(sortedBy(QStringLiteral("name"), true)); });
    const Stall sortByState = stallOf(table, [&] { table.model().setQuery(sortedBy(QStringLiteral("role"), false)); });
    goDown(table);
    const Stall filter = stallOf(table, [&] { table.model().setQuery(filteredBy(QStringLiteral("user"))); });
    const Stall narrower = stallOf(table, [&] { table.model().setQuery(filteredBy(QStringLiteral("primary"))); });
    const Stall all = stallOf(table, [&] { table.model().setQuery({}); });
    stalls.load.push_back(load.other);
    stalls.arrival.push_back(std::max(load.arrival, all.arrival));
    stalls.sort.push_back(std::max(sort.other, sortByState.other));
    stalls.filter.push_back(std::max({ filter.other, narrower.other, all.other }));
    for (int run = 0; run < repaints; ++run)
        stalls.repaint.push_back(repaintTime(table.view()));
}

Figure figureOf(const QString& what, const std::vector<double>& stalls, const std::vector<double>& repaint)
{
    return { QStringLiteral("longest stall, %1").arg(what), QStringLiteral("ms"), median(stalls), median(repaint),
        QStringLiteral("a full repaint"), 2.0 };
}

std::vector<Figure> measureStalls(const Sizes& sizes)
{
    const QString path = memberDatabase(sizes.members);
    DeskStore store(DatabaseUrl::forFile(path), lookingOnly());
    Stalls stalls;
    // The first round fills caches of fonts, pages and statements.
    for (int run = -1; run < sizes.runs; ++run) {
        SqlRowSource<MemberRow> source(store);
        MemberTable table(source);
        if (run < 0)
            table.readAll();
        else
            addRound(stalls, table);
    }
    const QString rows = QStringLiteral("%1 rows ").arg(sizes.members);
    Figure arrival { QStringLiteral("longest stall, the number of %1 rows arrives").arg(sizes.members),
        QStringLiteral("ms"), median(stalls.arrival), median(stalls.repaint), QStringLiteral("a full repaint"), 0 };
    arrival.most = 100;
    return { figureOf(rows + QStringLiteral("load"), stalls.load, stalls.repaint), arrival,
        figureOf(rows + QStringLiteral("are sorted"), stalls.sort, stalls.repaint),
        figureOf(rows + QStringLiteral("are filtered"), stalls.filter, stalls.repaint) };
}

const bool registered = registerMeasure("stalls", measureStalls);

} // namespace
} // namespace padesk::bench
