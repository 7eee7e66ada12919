// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/availabilityreader.h"
#include "models/store/desk/remotecommandport.h"
#include "tests/bench/bench.h"
#include "tests/bench/membertable.h"
#include "tests/server/officeserver.h"
#include "tests/support/largeoffice.h"

#include <QCoreApplication>
#include <QProcess>

namespace padesk::bench {
namespace {

constexpr int membersASite = 5;
constexpr int sites = 2000;

OpenOptions officeOptions()
{
    OpenOptions options;
    options.sources = officeSources();
    return options;
}

/** `padesk worker` for that office, as it is shipped. */
class WorkerProgram {
public:
    explicit WorkerProgram(const DatabaseUrl& url)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/padesk"),
            { QStringLiteral("worker"), QStringLiteral("--database"), url.toString() });
        if (!m_process.waitForStarted())
            giveUp(QStringLiteral("no worker"));
    }

    ~WorkerProgram()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/** The desk that hands in. */
class Sending {
public:
    explicit Sending(const DatabaseUrl& url)
        : m_store(url, officeOptions())
        , m_port(m_store.commands(), m_store.interactive(),
              [](Database&, const QList<Command>&) { return Result<QList<ActionState>>(); })
    { }

    void send(const Command& command) { m_answer = m_port.submit({ command }); }

    void waitForAnswer()
    {
        waitUntil([this] { return m_answer.isFinished(); });
        if (!must(m_answer.result()).first().applied)
            giveUp(QStringLiteral("refused"));
    }

private:
    DeskStore m_store;
    RemoteCommandPort m_port;
    QFuture<Result<QList<CommandResult>>> m_answer;
};

Command departmentChange(const MemberRow& row, const QString& department)
{
    const QJsonObject change { { QStringLiteral("from"), row.department }, { QStringLiteral("to"), department } };
    return { QUuid::createUuid(), QStringLiteral("member.change"),
        { { QStringLiteral("member"), row.id },
            { QStringLiteral("changes"), QJsonObject { { QStringLiteral("department"), change } } } } };
}

/** One desk changes somebody; the other has him in view. Until his row is painted there with its new value. */
std::vector<Figure> measureLive(const Sizes& sizes)
{
    test::OfficeServer server;
    server.send(QStringLiteral("passcode.request"),
        { { QStringLiteral("site_number"), QStringLiteral("7000001") },
            { QStringLiteral("ibm_id"), QStringLiteral("taro@example.co.jp") },
            { QStringLiteral("channel"), QStringLiteral("post") } });
    test::enlargeOffice(server.url(), { sites, membersASite, 1000, true });
    const WorkerProgram worker(server.urlOf(QStringLiteral("worker")));
    Sending sending(server.urlOf(QStringLiteral("operator")));
    DeskStore store(server.urlOf(QStringLiteral("supervisor")), officeOptions());
    SqlRowSource<MemberRow> source(store);
    MemberTable table(source);
    table.readAll();
    QObject::connect(&store, &DeskStore::changed, &table.model(),
        [&table](const QList<ChangeNotice>& changes) { table.model().applyChanges(changes); });
    store.watch();
    std::vector<double> times;
    for (int run = 0; run <= 20 * sizes.runs; ++run) {
        const MemberRow* row = table.model().row(0);
        const QString department = QStringLiteral("部署%1").arg(run);
        const Command change = departmentChange(*row, department);
        const double time = untilPainted(
            table.view(), [&] { sending.send(change); },
            [&] { return table.model().row(0) && table.model().row(0)->department == department; });
        sending.waitForAnswer();
        // The first one connects.
        if (run > 0)
            times.push_back(time);
    }
    const QString name = QStringLiteral("handed in at one desk, painted at another, ");
    return { { name + QStringLiteral("p50"), QStringLiteral("ms"), median(times), 0, {}, 0, 0 },
        { name + QStringLiteral("p95"), QStringLiteral("ms"), percentile(times, 0.95), 0, {}, 0, 50 } };
}

const bool registered = registerMeasure("serverlive", measureLive);

} // namespace
} // namespace padesk::bench
