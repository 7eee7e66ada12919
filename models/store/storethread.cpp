// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storethread.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace padesk {
namespace {

constexpr int watchMs = 500;
/** A server that answers nobody has a connection more of ours with each: past these, work waits for one to come back.
 */
constexpr qsizetype mostLeftAlone = 3;
/** What a desk that is being closed waits for a server at most. */
constexpr int graceMs = 3000;

} // namespace

/** A thread with its connection. It keeps itself alive until its thread is through. */
class StoreThread::Line {
public:
    Line(DatabaseUrl url, OpenOptions options)
        : m_url(std::move(url))
        , m_options(std::move(options))
    { }

    static std::shared_ptr<Line> start(const DatabaseUrl& url, const OpenOptions& options)
    {
        auto line = std::make_shared<Line>(url, options);
        line->m_thread = QThread::create([line] { line->work(); });
        line->m_thread->setObjectName(u"store"_qs);
        line->m_thread->start();
        return line;
    }

    /** False after stop(). */
    bool post(const JobPtr& job)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_stopping)
            return false;
        m_jobs.push_back(job);
        m_wake.wakeOne();
        return true;
    }

    /** No more work is begun; what waits is handed back. */
    std::deque<JobPtr> stop()
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_wake.wakeOne();
        return std::exchange(m_jobs, {});
    }

    /** After stop(): whether it ends within that time. One that hangs in a network call is left to itself. */
    bool end(QDeadlineTimer deadline)
    {
        if (!m_thread)
            return true;
        if (!m_thread->wait(deadline))
            return false;
        delete std::exchange(m_thread, nullptr);
        return true;
    }

    /** The work under way, if it has been so for that long. */
    JobPtr runningFor(int milliseconds)
    {
        const QMutexLocker lock(&m_mutex);
        return m_running && m_since.hasExpired(milliseconds) ? m_running : nullptr;
    }

    JobPtr running()
    {
        const QMutexLocker lock(&m_mutex);
        return m_running;
    }

private:
    void work()
    {
        while (const JobPtr job = next()) {
            if (job->run(connected()))
                m_database.reset();
            const QMutexLocker lock(&m_mutex);
            m_running.reset();
        }
        // The connection belongs to its thread, so it is closed there.
        m_database.reset();
    }

    JobPtr next()
    {
        QMutexLocker lock(&m_mutex);
        while (m_jobs.empty() && !m_stopping)
            m_wake.wait(&m_mutex);
        if (m_stopping)
            return nullptr;
        m_running = m_jobs.front();
        m_jobs.pop_front();
        m_since.start();
        return m_running;
    }

    Result<Database*> connected()
    {
        if (!m_database) {
            Result<std::unique_ptr<Database>> opened = Database::open(m_url, m_options);
            if (!opened)
                return tl::unexpected(opened.error());
            m_database = *std::move(opened);
        }
        return m_database.get();
    }

    const DatabaseUrl m_url;
    const OpenOptions m_options;
    std::unique_ptr<Database> m_database;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<JobPtr> m_jobs;
    JobPtr m_running;
    QElapsedTimer m_since;
    bool m_stopping = false;
    QThread* m_thread = nullptr;
};

StoreThread::StoreThread(DatabaseUrl url, OpenOptions options)
    : m_url(std::move(url))
    , m_options(std::move(options))
    , m_line(makeLine())
{
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { watch(); });
}

StoreThread::~StoreThread()
{
    stop();
    if (m_line->end(*m_end))
        return;
    if (const JobPtr hanging = m_line->running())
        hanging->end({ Error::Code::ConnectionLost, u"the program ends"_qs });
}

void StoreThread::stop()
{
    if (m_end)
        return;
    const bool mayHang = m_url.engine == Engine::Postgresql;
    m_end = mayHang ? QDeadlineTimer(graceMs) : QDeadlineTimer(QDeadlineTimer::Forever);
    m_watch.stop();
    for (const JobPtr& job : m_line->stop())
        job->end({ Error::Code::Cancelled, u"the program ends"_qs });
}

std::shared_ptr<StoreThread::Line> StoreThread::makeLine() const
{
    return Line::start(m_url, m_options);
}

void StoreThread::setDeadline(int milliseconds)
{
    m_deadline = milliseconds;
    m_watch.start(watchMs);
}

void StoreThread::post(JobPtr job)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_line->post(job))
        job->end({ Error::Code::Cancelled, u"the program ends"_qs });
}

/** Work that is past its deadline has its outcome, and its line no more work. */
void StoreThread::watch()
{
    m_leftAlone.removeIf([](const std::shared_ptr<Line>& line) { return line->end(QDeadlineTimer(0)); });
    const JobPtr late = m_line->runningFor(m_deadline);
    if (!late)
        return;
    late->end({ Error::Code::ConnectionLost, u"no answer for %1 s"_qs.arg(m_deadline / 1000) });
    if (m_leftAlone.size() >= mostLeftAlone)
        return;
    const QMutexLocker lock(&m_mutex);
    m_leftAlone.append(m_line);
    const std::deque<JobPtr> waiting = m_line->stop();
    m_line = makeLine();
    for (const JobPtr& job : waiting)
        m_line->post(job);
}

} // namespace padesk
