// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notificationlistener.h"

#include <QTimer>

#include <algorithm>

namespace padesk {
namespace {

constexpr int firstPauseMs = 250;
constexpr int longestPauseMs = 30'000;

} // namespace

/** Lives on the listener's thread, and so does its connection. */
class NotificationListener::Ear final : public QObject {
public:
    Ear(NotificationListener& listener, DatabaseUrl url, OpenOptions options, QString channel)
        : m_listener(listener)
        , m_url(std::move(url))
        , m_options(std::move(options))
        , m_channel(std::move(channel))
    { }

    void open()
    {
        m_database.reset();
        Result<std::unique_ptr<Database>> database = Database::open(m_url, m_options);
        if (!database || !(*database)->listen(m_channel, [this] { Q_EMIT m_listener.heard(); }))
            return again();
        m_pause = firstPauseMs;
        m_database = *std::move(database);
        Q_EMIT m_listener.opened();
    }

private:
    void again()
    {
        QTimer::singleShot(m_pause, this, [this] {
            if (!m_database)
                open();
        });
        m_pause = std::min(2 * m_pause, longestPauseMs);
    }

    NotificationListener& m_listener;
    DatabaseUrl m_url;
    OpenOptions m_options;
    QString m_channel;
    std::unique_ptr<Database> m_database;
    int m_pause = firstPauseMs;
};

NotificationListener::NotificationListener(
    const DatabaseUrl& url, const OpenOptions& options, const QString& channel, QObject* parent)
    : QObject(parent)
{
    if (url.engine == Engine::Sqlite)
        return;
    m_ear = new Ear(*this, url, options, channel);
    m_ear->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_ear, &QObject::deleteLater);
    m_thread.setObjectName(u"listener"_qs);
    m_thread.start();
    reopen();
}

NotificationListener::~NotificationListener()
{
    m_thread.quit();
    m_thread.wait();
}

void NotificationListener::reopen()
{
    if (m_ear)
        QMetaObject::invokeMethod(
            m_ear, [ear = m_ear] { ear->open(); }, Qt::QueuedConnection);
}

} // namespace padesk
