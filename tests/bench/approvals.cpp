// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/database.h"
#include "tests/bench/approvalinbox.h"
#include "tests/bench/baresteps.h"
#include "tests/bench/bench.h"
#include "tests/support/tempdatabase.h"

#include <QFile>

namespace padesk::bench {
namespace {

double bareTime(const QString& path, const std::vector<BareStep>& steps)
{
    BareConnection bare(path);
    std::vector<QSqlQuery> queries;
    for (const BareStep& step : steps)
        queries.push_back(bare.prepared(step.statement));
    return milliseconds([&] {
        bare.run(QStringLiteral("begin immediate"));
        for (std::size_t index = 0; index < steps.size(); ++index)
            runAll(queries.at(index), steps.at(index).rows);
        bare.run(QStringLiteral("commit"));
    });
}

QString pathOf(const test::TempDatabase& temp, const QString& name)
{
    return temp.filePath(name);
}

/** 10,000 approvals in bulk: through the rules, and the very same rows by prepared statements in one transaction. */
std::vector<Figure> measureApprovals(const Sizes& sizes)
{
    test::TempDatabase temp(Engine::Sqlite);
    const auto database = temp.open();
    CommandProcessor processor(*database);
    const QString person = QStringLiteral("operator");
    must(processor.found(person, person));
    prepareInbox(processor, person, sizes.approvals);
    must(backup(*database, pathOf(temp, QStringLiteral("before.sqlite"))));
    const QList<Command> commands = approvals(sizes.approvals);
    const double ours = milliseconds([&] { submitAll(processor, { person, false }, commands); });
    must(backup(*database, pathOf(temp, QStringLiteral("after.sqlite"))));
    std::vector<double> bare;
    const std::vector<BareStep> steps = [&temp] {
        BareConnection before(pathOf(temp, QStringLiteral("before.sqlite")));
        BareConnection after(pathOf(temp, QStringLiteral("after.sqlite")));
        return stepsBetween(before, after);
    }();
    for (int run = 0; run < 3; ++run) {
        const QString copy = pathOf(temp, QStringLiteral("run%1.sqlite").arg(run));
        if (!QFile::copy(pathOf(temp, QStringLiteral("before.sqlite")), copy))
            giveUp(copy);
        bare.push_back(bareTime(copy, steps));
    }
    return { { QStringLiteral("%1 approvals in bulk").arg(sizes.approvals), QStringLiteral("ms"), ours, median(bare),
        QStringLiteral("the same rows by bare SQL in one transaction"), 3.0 } };
}

const bool registered = registerMeasure("approvals", measureApprovals);

} // namespace
} // namespace padesk::bench
