// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>

namespace padesk {

/**
 * One connection on a thread of its own (ARCHITECTURE.md 7). Work is done in the order it was asked for, each ending in
 * exactly one outcome: its result, or why there is no connection. The connection is made with the first work, and again
 * after it could not be made or was lost: the work that loses it ends as ConnectionLost, the next one tries anew. The
 * destructor waits for the work that is running; what waits then is Cancelled.
 */
class StoreThread {
public:
    explicit StoreThread(DatabaseUrl url, OpenOptions options = {});
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;
    ~StoreThread();

    /** Any thread may ask; work runs on the store thread. */
    template <class T>
    QFuture<Result<T>> run(std::function<Result<T>(Database&)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        post([promise, work = std::move(work)](const Result<Database*>& database) {
            Result<T> result = database ? work(**database) : Result<T>(tl::unexpected(database.error()));
            const bool lost = !result && result.error().code == Error::Code::ConnectionLost;
            promise->addResult(std::move(result));
            promise->finish();
            return lost;
        });
        return future;
    }

private:
    /** Answers whether the connection was lost. */
    using Job = std::function<bool(const Result<Database*>& database)>;
    void post(Job job);
    Result<Database*> connected();

    DatabaseUrl m_url;
    OpenOptions m_options;
    std::unique_ptr<Database> m_database;
    QThread m_thread;
    QObject* m_worker;
    std::atomic<bool> m_stopping = false;
};

} // namespace padesk
