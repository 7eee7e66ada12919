// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/osuser.h"
#include "models/store/commandprocessor.h"
#include "models/store/database.h"
#include "tests/bench/baresql.h"
#include "tests/bench/bench.h"
#include "tests/bench/memberdatabase.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace padesk::bench {
namespace {

/** What waits on the page that the desk opens first. */
constexpr int nominations = 200;
constexpr int mostStartMs = 60'000;

Command nominationAt(const QString& siteNumber, int n)
{
    const QString email = QStringLiteral("hanako%1@example.co.jp").arg(n);
    return { QUuid::createUuid(), QStringLiteral("nomination.submit"),
        { { QStringLiteral("site_number"), siteNumber }, { QStringLiteral("claims_primary"), n % 2 == 0 },
            { QStringLiteral("ibm_id"), email }, { QStringLiteral("email"), email },
            { QStringLiteral("family"), QStringLiteral("山田") }, { QStringLiteral("given"), QStringLiteral("花子") },
            { QStringLiteral("company"), QStringLiteral("株式会社青空商事%1").arg(n) } } };
}

/** Somebody to sit at the desk and nominations to look at, once for each database. */
void furnish(const QString& path)
{
    BareConnection bare(path);
    if (bare.value(QStringLiteral("select count(*) from nomination")).toInt() > 0)
        return;
    const auto database = must(Database::open(DatabaseUrl::forFile(path)));
    CommandProcessor processor(*database);
    const QString account = currentOsUser().account;
    must(processor.found(account, account));
    QList<Command> commands;
    for (const QVariantList& site :
        bare.rows(QStringLiteral("select site_number from site order by id limit %1").arg(nominations)))
        commands.append(nominationAt(site.first().toString(), int(commands.size())));
    for (const CommandResult& result : must(processor.submit({ account, true }, commands))) {
        if (!result.applied)
            giveUp(QStringLiteral("refused: %1").arg(result.refusal.code));
    }
}

/** Milliseconds from starting the process to what it says. */
double startTime(const QStringList& arguments, const QString& settings)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // Not the choices of whoever runs this.
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), settings);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    const auto begin = std::chrono::steady_clock::now().time_since_epoch();
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/padesk_bench_start"), arguments);
    if (!process.waitForFinished(mostStartMs) || process.exitCode() != 0)
        giveUp(QStringLiteral("padesk_bench_start: ") + QString::fromUtf8(process.readAllStandardError()));
    bool said = false;
    const qint64 painted = process.readAllStandardOutput().trimmed().toLongLong(&said);
    if (!said)
        giveUp(QStringLiteral("padesk_bench_start painted nothing"));
    return double(painted - std::chrono::nanoseconds(begin).count()) / 1e6;
}

std::vector<Figure> measureStart(const Sizes& sizes)
{
    const QString path = memberDatabase(sizes.members);
    furnish(path);
    const QTemporaryDir settings;
    const QStringList desk { QStringLiteral("--database"), QStringLiteral("sqlite:") + path,
        QStringLiteral("--language"), QStringLiteral("ja") };
    std::vector<double> ours;
    std::vector<double> empty;
    // The first round brings programs and fonts into memory.
    for (int run = -1; run < 3 * sizes.runs; ++run) {
        const double deskTime = startTime(desk, settings.path());
        const double emptyTime = startTime({ QStringLiteral("--empty-window") }, settings.path());
        if (run < 0)
            continue;
        ours.push_back(deskTime);
        empty.push_back(emptyTime);
    }
    return { { QStringLiteral("start to the first page, %1 members").arg(sizes.members), QStringLiteral("ms"),
        median(ours), median(empty), QStringLiteral("an empty window with a line of Japanese"), 3.0 } };
}

const bool registered = registerMeasure("start", measureStart);

} // namespace
} // namespace padesk::bench
