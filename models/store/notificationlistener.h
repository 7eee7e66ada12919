// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QObject>
#include <QThread>

namespace padesk {

/**
 * Hears what a server calls out on a channel (NOTIFY, without a word about what), on a connection and a thread of its
 * own: libpq hands it only to whoever waits at its socket. A hint and no more: it may get lost, anybody may call, and
 * without a connection it is simply quiet; whoever listens looks by himself too (SECURITY.md 1). On a local file it is
 * always quiet. Belongs to the thread that made it and never blocks it.
 */
class NotificationListener final : public QObject {
    Q_OBJECT

public:
    NotificationListener(
        const DatabaseUrl& url, const OpenOptions& options, const QString& channel, QObject* parent = nullptr);
    ~NotificationListener() override;

    /** Listens anew, on a new connection: the old one may be dead without a sign. Tried until it is there. */
    void reopen();

Q_SIGNALS:
    void heard();
    /** From now on calls are heard. */
    void opened();

private:
    class Ear;

    QThread m_thread;
    Ear* m_ear = nullptr;
};

} // namespace padesk
