// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/changenotice.h"
#include "models/store/signedin.h"
#include "models/store/storethread.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace padesk {

class NotificationListener;

/**
 * The desk's connections, each on its thread (ARCHITECTURE.md 6), and the feed of changes: one's own after
 * poll(), those of other programs when the timer finds them. While a database does not answer the pauses grow. Lives on
 * the GUI thread and never blocks it.
 */
class DeskStore final : public QObject {
    Q_OBJECT

public:
    /** A contact has one connection for everything: the server lets him have three, and he may sit at two desks. */
    enum class Connections { Three, One };

    explicit DeskStore(const DatabaseUrl& url, const OpenOptions& options = {}, QObject* parent = nullptr,
        Connections connections = Connections::Three);
    ~DeskStore() override;

    /** Commands and the feed. */
    StoreThread& commands() { return *m_commands; }
    /** Pages, cases, searches: what somebody waits for. */
    StoreThread& interactive() { return m_interactive ? *m_interactive : *m_commands; }
    /** Order arrays, counts, exports. */
    StoreThread& background() { return m_background ? *m_background : *m_commands; }

    /** Looks for changes from now on, that often (milliseconds); what is there already is no change. */
    void watch(int interval = 1000);
    /** Looks now: after a command of one's own. Asked during a look, it looks once more. */
    void poll();
    /** The connection may be back: looks now instead of at the end of a pause that has grown. */
    void wake();

Q_SIGNALS:
    /** Oldest first, each change once. */
    void changed(const QList<padesk::ChangeNotice>& changes);
    /** The feed could not be read; it is tried again. */
    void feedFailed(const padesk::Error& error);
    /** The feed is read again after it failed. */
    void feedRecovered();
    /** On a server, now and then: who is signed in with which rights, and whether a worker runs. */
    void signedInRead(const padesk::SignedIn& signedIn);

private:
    struct Look {
        qint64 seq = -1;
        qint64 dataVersion = -1;
        QList<ChangeNotice> changes;
        bool asksWho = false;
        std::optional<SignedIn> signedIn;
    };

    void listen(const DatabaseUrl& url, const OpenOptions& options);
    static Result<Look> lookAt(Database& database, Look last, bool ownChanges);
    void look(bool ownChanges);
    void take(const Result<Look>& look);
    void failed(const Error& error);

    std::unique_ptr<StoreThread> m_commands;
    /** Without them the first one does everything. */
    std::unique_ptr<StoreThread> m_interactive;
    std::unique_ptr<StoreThread> m_background;
    /** The office's desks are told at once; a contact's looks every second. */
    std::unique_ptr<NotificationListener> m_listener;
    /** Hints that come thick and fast, from whomever, are one. */
    QTimer m_hinted;
    QTimer m_timer;
    int m_interval = 0;
    /** Since it was asked who is signed in. */
    QElapsedTimer m_sinceWho;
    Look m_last;
    bool m_looking = false;
    bool m_again = false;
    bool m_failed = false;
};

} // namespace padesk
