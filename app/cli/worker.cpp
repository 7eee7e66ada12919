// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/context.h"
#include "app/cli/subcommands.h"
#include "app/cli/workerrun.h"
#include "models/store/migrations.h"
#include "models/store/notificationlistener.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <csignal>

namespace padesk::cli {
namespace {
constexpr int idlePauseMs = 250;
constexpr unsigned long standByPauseMs = 1000;
constexpr unsigned long firstRetryMs = 50;
constexpr unsigned long longestRetryMs = 5000;

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

struct WorkerOptions {
    bool once = false;
    bool newKey = false;
    std::string keys;
};

/** Where the sealing keys are: as the command line says, the environment, or systemd's credentials; else empty. */
QString keysPath(const WorkerOptions& options)
{
    if (!options.keys.empty())
        return fromUtf8(options.keys);
    if (qEnvironmentVariableIsSet("PADESK_SEALING_KEYS"))
        return qEnvironmentVariable("PADESK_SEALING_KEYS");
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString file = QDir(credentials).filePath(QStringLiteral("sealing-keys"));
    return !credentials.isEmpty() && QFileInfo::exists(file) ? file : QString();
}

ExitCode keysNotUsable(Context& context, const Error& error, const QString& path)
{
    switch (error.code) {
    case Error::Code::NotFound:
        return context.problem(ExitCode::Usage, CliText::noFile(path));
    case Error::Code::AccessDenied:
        return context.problem(ExitCode::Usage, CliText::keysOpenToOthers(path));
    default:
        return context.problem(ExitCode::Usage, CliText::keysBroken(path, error.detail));
    }
}

ExitCode addKey(Context& context, const QString& path)
{
    if (path.isEmpty())
        return context.problem(ExitCode::Usage, CliText::keysFileNeeded());
    const Result<QString> id = SealingKeys::addTo(path);
    if (!id)
        return keysNotUsable(context, id.error(), path);
    if (context.json())
        context.out().json({ { QStringLiteral("key_id"), *id }, { QStringLiteral("file"), path } });
    else
        context.out().line(CliText::keyAdded(*id, path));
    return ExitCode::Done;
}

/** The server, or the way to it, is at fault, and may come back: after a failover, a restart, a cable that was pulled.
 */
bool mayPass(const Error& error)
{
    switch (error.code) {
    case Error::Code::ConnectionLost:
    case Error::Code::NotReachable:
    case Error::Code::TooManyConnections:
    case Error::Code::ReadOnly:
    case Error::Code::Locked:
    case Error::Code::Conflict:
    case Error::Code::Cancelled:
        return true;
    default:
        return false;
    }
}

Result<void> workOnce(WorkerRun& worker)
{
    if (const Result<void> started = worker.start(); !started)
        return started;
    const Result<int> done = worker.work();
    if (!done)
        return tl::unexpected(done.error());
    return worker.stop();
}

/** Waits with nothing to do until somebody says that he has handed something in. */
class Idling final : public QObject {
public:
    Idling(const DatabaseUrl& url, const OpenOptions& options)
        : m_listener(url, options, QStringLiteral("pa_commands"))
    {
        connect(&m_pause, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        connect(&m_listener, &NotificationListener::heard, this, [this] {
            m_heard = true;
            m_loop.quit();
        });
    }

    /** At most that long (milliseconds): a hint may get lost. What was heard since the last time counts. */
    void wait(int most)
    {
        QCoreApplication::processEvents();
        m_pause.start(most);
        if (!m_heard)
            m_loop.exec();
        m_heard = false;
    }

    void reopen() { m_listener.reopen(); }

private:
    NotificationListener m_listener;
    QEventLoop m_loop;
    QTimer m_pause;
    bool m_heard = false;
};

/** Works until it is asked to stop; stands by while another worker is at it. */
Result<void> workUntilStopped(WorkerRun& worker, Idling& idling)
{
    while (!stopAsked) {
        Result<void> going = worker.start();
        while (going && !stopAsked) {
            const Result<int> done = worker.work();
            if (!done)
                going = tl::unexpected(done.error());
            else if (*done == 0)
                idling.wait(idlePauseMs);
        }
        if (going)
            return worker.stop();
        if (going.error().code != Error::Code::LeaseLost)
            return going;
        QThread::msleep(standByPauseMs);
    }
    return {};
}

OpenOptions openOptions()
{
    OpenOptions options;
    options.password = qEnvironmentVariable("PADESK_PASSWORD");
    return options;
}

Result<std::unique_ptr<Database>> reopened(const DatabaseUrl& url)
{
    Result<std::unique_ptr<Database>> database = Database::open(url, openOptions());
    if (!database)
        return database;
    const Result<SchemaStatus> status = schemaStatus(**database);
    if (!status)
        return tl::unexpected(status.error());
    if (const Result<void> usable = requireUsable(*status); !usable)
        return tl::unexpected(usable.error());
    return database;
}

/** Tries until it is there again, with pauses that grow; nothing when it was asked to stop meanwhile. */
Result<std::unique_ptr<Database>> reconnect(const DatabaseUrl& url)
{
    unsigned long pause = firstRetryMs;
    while (!stopAsked) {
        QThread::msleep(pause);
        Result<std::unique_ptr<Database>> database = reopened(url);
        if (database || !mayPass(database.error()))
            return database;
        pause = std::min(2 * pause, longestRetryMs);
    }
    return std::unique_ptr<Database>();
}

/** A lost connection is no reason to end: what was handed in still waits, and what was applied has its answer. */
Result<void> workOn(Context& context, std::unique_ptr<Database> database, const WorkerSelf& self, WorkDone& done)
{
    const DatabaseUrl url = context.url().value_or(database->url());
    Idling idling(url, openOptions());
    while (database) {
        const Result<void> worked = [&] {
            WorkerRun worker(*database, self, done);
            return workUntilStopped(worker, idling);
        }();
        if (worked || database->isSqlite() || !mayPass(worked.error()))
            return worked;
        database.reset();
        context.problem(ExitCode::Unreachable, CliText::workerLostServer(worked.error().detail));
        Result<std::unique_ptr<Database>> again = reconnect(url);
        if (!again)
            return tl::unexpected(again.error());
        database = *std::move(again);
        idling.reopen();
        if (database)
            context.problem(ExitCode::Done, CliText::workerFoundServer());
    }
    return {};
}

ExitCode work(Context& context, const WorkerOptions& options)
{
    const QString path = keysPath(options);
    if (options.newKey)
        return addKey(context, path);
    WorkerSelf self { newWorkerName(), {}, [] { return stopAsked != 0; } };
    if (!path.isEmpty()) {
        Result<SealingKeys> keys = SealingKeys::load(path);
        if (!keys)
            return keysNotUsable(context, keys.error(), path);
        self.keys = std::make_shared<const SealingKeys>(*std::move(keys));
    }
    auto database = context.open();
    if (!database)
        return database.error();
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    WorkDone total;
    Result<void> done;
    if (options.once) {
        WorkerRun worker(**database, self, total);
        done = workOnce(worker);
    } else {
        done = workOn(context, *std::move(database), self, total);
    }
    if (!done && done.error().code == Error::Code::LeaseLost)
        return context.problem(ExitCode::Refused, CliText::otherWorker());
    if (!done)
        return context.failed(done.error());
    if (context.json())
        context.out().json(
            { { QStringLiteral("applied"), total.applied }, { QStringLiteral("deadlines"), total.deadlines } });
    else
        context.out().line(CliText::workDone(total.applied, total.deadlines));
    return ExitCode::Done;
}
} // namespace

void addWorker(CLI::App& parser, Choice& choice)
{
    auto options = std::make_shared<WorkerOptions>();
    CLI::App* command
        = parser.add_subcommand("worker", "Applies what is handed in to a server, and keeps the deadlines");
    CLI::Option* once = command->add_flag("--once", options->once, "Stop when nothing is left to do");
    command->add_option("--sealing-keys", options->keys,
        "The file of keys that open sealed passcodes (default: $PADESK_SEALING_KEYS, else systemd's credential "
        "sealing-keys)");
    command->add_flag("--new-sealing-key", options->newKey, "Only add a key to that file; the one before stays valid")
        ->excludes(once);
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return work(context, *options); }; });
}

} // namespace padesk::cli
