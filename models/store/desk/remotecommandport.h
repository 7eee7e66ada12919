// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/domain/desk/pendingcommand.h"
#include "models/store/commandqueue.h"
#include "models/store/storethread.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

namespace padesk {

/**
 * The command port of a server: hands in with pa_api.submit and asks for the results, after 10, 20, 40 ms … and then
 * every second, until a worker has answered (ARCHITECTURE.md 5). When the connection goes, the same commands are handed
 * in again with the same ids until the server has answered. Belongs to the thread that made it, which it never blocks;
 * any thread may hand in.
 */
class RemoteCommandPort final : public QObject, public CommandPort {
    Q_OBJECT

public:
    /** What submit() would say to each draft now, for the sign-in of this database; runs on the reading thread. */
    using ReadAvailability = std::function<Result<QList<ActionState>>(Database&, const QList<Command>&)>;

    struct Patience {
        /** How long an answer may take before people are told; in milliseconds like all here. */
        int untilTold = 3000;
        int firstRetry = 250;
        int longestRetry = 30'000;
        /** What could not be handed in for that long is not handed in any more: PA-CMD-009. */
        qint64 untilTooOld = 3'600'000;
    };

    /** Both run on their own thread and must outlive this. writing and reading may be the same. */
    RemoteCommandPort(
        StoreThread& writing, StoreThread& reading, ReadAvailability readAvailability, QObject* parent = nullptr);
    ~RemoteCommandPort() override;

    QFuture<Result<QList<CommandResult>>> submit(const QList<Command>& commands) override;
    QFuture<Result<QList<ActionState>>> availability(const QList<Command>& drafts) override;

    /** Waits on for what was handed in before this start and has no answer yet. */
    void resume();
    /** Takes back those that wait and that no worker is at; their submit() answers PA-CMD-013. */
    void withdraw(const QList<QUuid>& ids);
    /** Those that people have to be told about, oldest first. */
    const QList<PendingCommand>& pending() const { return m_pending; }
    /** The connection may be back: tries at once. */
    void wake();
    /** From now on every command is refused with this code, here and at once: nothing may be handed in. Nullptr: may.
     */
    void refuseAll(const char* code);
    /** Every call that has no answer yet ends as Cancelled, and so does each one from now on. */
    void close();

    /** For tests; before the first submit(). */
    void setPatience(const Patience& patience) { m_patience = patience; }

Q_SIGNALS:
    void pendingChanged(const QList<padesk::PendingCommand>& pending);
    /** What resume() found has been answered, and nobody waits for it with submit(). */
    void answeredLate(const padesk::PendingCommand& command, const padesk::CommandResult& result);

private:
    struct Call;
    using CallPtr = std::shared_ptr<Call>;
    using HandIns = QList<HandIn>;
    using Results = QHash<QUuid, CommandResult>;
    /** What the server knows of commands: their results, and which of them wait. */
    struct Standing {
        Results results;
        QSet<QUuid> waiting;
    };

    void takeIncoming();
    void step();
    void handInNext(const CallPtr& call);
    void handedIn(const CallPtr& call, const HandIns& outcomes);
    void askWhatStands(const CallPtr& call);
    void askForResults();
    void took(const Results& results);
    void troubled(const CallPtr& call, const Error& error);
    void finishAnswered();
    void finish(const CallPtr& call, Result<QList<CommandResult>> answer);
    void adopt(const QList<WaitingCommand>& commands);
    void again(int milliseconds);
    void publish();
    bool isClosed();
    template <class T>
    void ask(std::function<Result<T>(Database&)> work, std::function<void(const Result<T>&)> then);

    StoreThread& m_writing;
    StoreThread& m_reading;
    ReadAvailability m_readAvailability;
    Patience m_patience;
    QMutex m_mutex;
    /** Handed in by some thread, not yet seen by this one's. Under the mutex, as is m_closed. */
    QList<CallPtr> m_incoming;
    bool m_closed = false;
    /** Under the mutex too. */
    const char* m_refusal = nullptr;
    /** In the order they came. */
    QList<CallPtr> m_calls;
    QList<PendingCommand> m_pending;
    QTimer m_timer;
    QTimer m_tell;
    bool m_asking = false;
    bool m_troubled = false;
    int m_pollPause = 0;
    int m_retryPause = 0;
};

} // namespace padesk
