// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QTimer>

#include <atomic>
#include <functional>

namespace padesk {

/**
 * One connection on a thread of its own (ARCHITECTURE.md 7). Work is done in the order it was asked for, each ending in
 * exactly one outcome: its result, or why there is no connection. The connection is made with the first work, and again
 * after it could not be made or was lost: the work that loses it ends as ConnectionLost, the next one tries anew. The
 * destructor waits for the work that is running; what waits then is Cancelled.
 *
 * A server may take a question and never answer (a COMMIT that waits for its stand-by, a network that swallows
 * everything). With a deadline such work ends as ConnectionLost too, and what follows gets another thread and
 * connection; the old ones are left to themselves. So work must hold what it uses by value.
 */
class StoreThread {
public:
    explicit StoreThread(DatabaseUrl url, OpenOptions options = {});
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;
    ~StoreThread();

    /** Begins what the destructor waits for: of several threads each then has its time while the others have theirs. */
    void stop();

    /** In milliseconds. Kept by a timer of the thread that calls this, which has to be the one of the constructor. */
    void setDeadline(int milliseconds);

    /** Any thread may ask; work runs on the store thread. */
    template <class T>
    QFuture<Result<T>> run(std::function<Result<T>(Database&)> work)
    {
        auto task = std::make_shared<Task<T>>(std::move(work));
        QFuture<Result<T>> future = task->future();
        post(std::move(task));
        return future;
    }

private:
    class Job {
    public:
        virtual ~Job() = default;
        /** Answers whether the connection was lost. */
        virtual bool run(const Result<Database*>& database) = 0;
        /** Any thread; nothing happens when it has an outcome already. */
        virtual void end(const Error& error) = 0;
    };
    using JobPtr = std::shared_ptr<Job>;

    template <class T>
    class Task final : public Job {
    public:
        explicit Task(std::function<Result<T>(Database&)> work)
            : m_work(std::move(work))
        {
            m_promise.start();
        }

        QFuture<Result<T>> future() const { return m_promise.future(); }

        bool run(const Result<Database*>& database) override
        {
            Result<T> result = database ? m_work(**database) : Result<T>(tl::unexpected(database.error()));
            const bool lost = !result && result.error().code == Error::Code::ConnectionLost;
            answer(std::move(result));
            return lost;
        }

        void end(const Error& error) override { answer(tl::unexpected(error)); }

    private:
        void answer(Result<T> result)
        {
            if (m_answered.exchange(true))
                return;
            m_promise.addResult(std::move(result));
            m_promise.finish();
        }

        std::function<Result<T>(Database&)> m_work;
        QPromise<Result<T>> m_promise;
        std::atomic<bool> m_answered = false;
    };

    class Line;
    void post(JobPtr job);
    void watch();
    std::shared_ptr<Line> makeLine() const;

    DatabaseUrl m_url;
    OpenOptions m_options;
    /** Under its mutex: any thread posts, the timer replaces the line. */
    QMutex m_mutex;
    std::shared_ptr<Line> m_line;
    /** Those that have not come back yet. */
    QList<std::shared_ptr<Line>> m_leftAlone;
    QTimer m_watch;
    int m_deadline = 0;
    /** From stop() on. */
    std::optional<QDeadlineTimer> m_end;
};

} // namespace padesk
