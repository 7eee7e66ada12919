// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/whenfinished.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThread>

#include <functional>

namespace padesk {

/** A thread that is gone when its work is done, or with the application, which then waits for it. */
class PassingThread final : public QThread {
public:
    explicit PassingThread(std::function<void()> work)
        : QThread(QCoreApplication::instance())
        , m_work(std::move(work))
    {
        connect(this, &QThread::finished, this, &QObject::deleteLater);
    }
    ~PassingThread() override { wait(); }

protected:
    void run() override { m_work(); }

private:
    std::function<void()> m_work;
};

/**
 * Runs work on a connection made for it alone and calls then(result) on the GUI thread, unless the owner is gone by
 * then. The connection is made, used and closed on its own thread: closing asks the server too, and a driver that still
 * tries to connect is left to end by itself. Nobody ever waits.
 */
template <class T, std::invocable<const Result<T>&> Then>
void onOwnConnection(const DatabaseUrl& url, const OpenOptions& options, std::function<Result<T>(Database&)> work,
    QObject* owner, Then then)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenFinished(promise->future(), owner, std::move(then));
    auto* thread = new PassingThread([promise, url, options, work = std::move(work)] {
        const Result<std::unique_ptr<Database>> database = Database::open(url, options);
        promise->addResult(database ? work(**database) : Result<T>(tl::unexpected(database.error())));
        promise->finish();
    });
    thread->start();
}

} // namespace padesk
