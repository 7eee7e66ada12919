// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storethread.h"

namespace padesk {

StoreThread::StoreThread(DatabaseUrl url, OpenOptions options)
    : m_url(std::move(url))
    , m_options(std::move(options))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"store"_qs);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    m_stopping = true;
    // The connection belongs to its thread, so it is closed there, after all that was asked for.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

void StoreThread::post(Job job)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job)] {
            if (m_stopping)
                job(fail(Error::Code::Cancelled, u"the program ends"_qs));
            else if (job(connected()))
                m_database.reset();
        },
        Qt::QueuedConnection);
}

Result<Database*> StoreThread::connected()
{
    if (!m_database) {
        Result<std::unique_ptr<Database>> opened = Database::open(m_url, m_options);
        if (!opened)
            return tl::unexpected(opened.error());
        m_database = *std::move(opened);
    }
    return m_database.get();
}

} // namespace padesk
