// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/commandqueue.h"
#include "models/store/lease.h"
#include "tests/bench/approvalinbox.h"
#include "tests/bench/baresteps.h"
#include "tests/bench/bench.h"
#include "tests/support/pgcluster.h"
#include "tests/support/tempdatabase.h"

namespace padesk::bench {
namespace {

constexpr int handedInAtOnce = 1000;
/** As `padesk worker` takes them. */
constexpr int commandsATransaction = 250;
constexpr int bareCommandsATransaction = 50;
constexpr int leaseSeconds = 600;

void handInAll(Database& database, const QList<Command>& commands)
{
    for (qsizetype first = 0; first < commands.size(); first += handedInAtOnce)
        must(handIn(database, commands.mid(first, handedInAtOnce)));
}

/** Milliseconds that a worker needs for all that was handed in. */
double workerTime(Database& database, CommandProcessor& processor, int count)
{
    const Lease lease = must(takeLease(database, QStringLiteral("bench"), leaseSeconds));
    int applied = 0;
    const double time = milliseconds([&] {
        while (const int done = must(processor.applyPending(lease, commandsATransaction)))
            applied += done;
    });
    if (applied != count)
        giveUp(QStringLiteral("%1 of %2 commands were applied").arg(applied).arg(count));
    return time;
}

/** The rows of each step that belong to the n-th part. */
std::vector<QVariantList> partOf(const std::vector<QVariantList>& rows, std::size_t part, std::size_t parts)
{
    return { rows.begin() + std::ptrdiff_t(rows.size() * part / parts),
        rows.begin() + std::ptrdiff_t(rows.size() * (part + 1) / parts) };
}

/** The same rows, a statement a row, with as many transactions as fifty commands each make. */
double bareTime(const DatabaseUrl& url, const std::vector<BareStep>& steps, int commands)
{
    BareConnection bare(url);
    std::vector<QSqlQuery> queries;
    for (const BareStep& step : steps)
        queries.push_back(bare.prepared(step.statement));
    const auto parts = std::size_t((commands + bareCommandsATransaction - 1) / bareCommandsATransaction);
    return milliseconds([&] {
        for (std::size_t part = 0; part < parts; ++part) {
            bare.run(QStringLiteral("begin"));
            for (std::size_t index = 0; index < steps.size(); ++index)
                runAll(queries.at(index), partOf(steps.at(index).rows, part, parts));
            bare.run(QStringLiteral("commit"));
        }
    });
}

/** Approvals that wait on a server, through the worker, and their very rows as bare statements. */
std::vector<Figure> measureCommands(const Sizes& sizes)
{
    test::TempDatabase temp(Engine::Postgresql);
    const DatabaseUrl& url = temp.url();
    auto database = temp.open();
    double ours = 0;
    DatabaseUrl copyUrl;
    {
        CommandProcessor processor(*database);
        must(processor.found(url.user, url.user));
        prepareInbox(processor, url.user, sizes.approvals);
    }
    handInAll(*database, approvals(sizes.approvals));
    // A database that is copied may not be open.
    database.reset();
    copyUrl = test::PgCluster::instance().createDatabase(url.database);
    database = temp.open();
    {
        CommandProcessor processor(*database);
        ours = workerTime(*database, processor, sizes.approvals);
    }
    const std::vector<BareStep> steps = [&] {
        BareConnection before(copyUrl);
        BareConnection after(url);
        return stepsBetween(before, after);
    }();
    const double bare = bareTime(copyUrl, steps, sizes.approvals);
    const QString name = QStringLiteral("%1 approvals through a worker").arg(sizes.approvals);
    Figure ratio { name, QStringLiteral("ms"), ours, bare,
        QStringLiteral("their rows one by one through libpq, 50 a transaction"), 2.0 };
    Figure each { QStringLiteral("a command through a worker"), QStringLiteral("ms"), ours / sizes.approvals, 0, {}, 0,
        2.0 };
    return { ratio, each };
}

const bool registered = registerMeasure("servercommands", measureCommands);

} // namespace
} // namespace padesk::bench
