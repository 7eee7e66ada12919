// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/remotecommandport.h"

#include <QFutureWatcher>

#include <algorithm>

namespace padesk {
namespace {

constexpr int firstPollMs = 10;
constexpr int longestPollMs = 1000;
/** What pa_api.submit takes at once. */
constexpr qsizetype commandsAHandIn = 1000;

/** The server or the way to it is away for now; anything else is an answer. */
bool mayPass(const Error& error)
{
    switch (error.code) {
    case Error::Code::NotReachable:
    case Error::Code::ConnectionLost:
    case Error::Code::TooManyConnections:
    case Error::Code::Conflict:
    case Error::Code::Locked:
    case Error::Code::Cancelled:
        return true;
    default:
        return false;
    }
}

/** After a switch the old server may be a stand-by that takes nothing: another connection finds the new one. */
template <class T>
Result<T> orReconnect(Database& database, Result<T> result)
{
    if (!result && result.error().code == Error::Code::ReadOnly && !database.isReadOnly())
        return fail(Error::Code::ConnectionLost, result.error().detail);
    return result;
}

Result<QList<HandIn>> handInAll(Database& database, const QList<Command>& commands)
{
    QList<HandIn> outcomes;
    for (qsizetype first = 0; first < commands.size(); first += commandsAHandIn) {
        const Result<QList<HandIn>> some
            = orReconnect(database, handIn(database, commands.mid(first, commandsAHandIn)));
        if (!some)
            return some;
        outcomes.append(*some);
    }
    return outcomes;
}

QList<QUuid> idsOf(const QList<Command>& commands)
{
    QList<QUuid> ids;
    for (const Command& command : commands)
        ids.append(command.id);
    return ids;
}

CommandResult refusedWith(const QUuid& id, const char* code)
{
    return { id, false, { QString::fromLatin1(code), {} }, {}, false };
}

} // namespace

/** One submit(), or what was found waiting after a start, until it is answered. */
struct RemoteCommandPort::Call {
    QList<Command> commands;
    /** None for what was found. */
    std::shared_ptr<QPromise<Result<QList<CommandResult>>>> promise {};
    QDateTime since = QDateTime::currentDateTimeUtc();
    QElapsedTimer age {};
    /** The server has said that it has them, and the connection has held since. */
    bool handedIn = false;
    /** The connection went while the server might have had them. */
    bool inDoubt = false;
    /** What the server said to each when it answered a hand-in first. */
    QHash<QUuid, HandIn> outcomes {};
    Results results {};

    bool isAnswered() const
    {
        return std::all_of(
            commands.begin(), commands.end(), [this](const Command& command) { return results.contains(command.id); });
    }

    QList<QUuid> unanswered() const
    {
        QList<QUuid> ids = idsOf(commands);
        ids.removeIf([this](const QUuid& id) { return results.contains(id); });
        return ids;
    }

    QList<CommandResult> answer() const
    {
        QList<CommandResult> all;
        for (const Command& command : commands) {
            CommandResult result = results.value(command.id);
            result.replayed = outcomes.value(command.id, HandIn::Accepted) == HandIn::Known;
            all.append(result);
        }
        return all;
    }
};

RemoteCommandPort::RemoteCommandPort(
    StoreThread& writing, StoreThread& reading, ReadAvailability readAvailability, QObject* parent)
    : QObject(parent)
    , m_writing(writing)
    , m_reading(reading)
    , m_readAvailability(std::move(readAvailability))
{
    m_timer.setSingleShot(true);
    m_tell.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RemoteCommandPort::step);
    connect(&m_tell, &QTimer::timeout, this, &RemoteCommandPort::publish);
}

RemoteCommandPort::~RemoteCommandPort()
{
    close();
}

// ---- From outside ------------------------------------------------------------------------------------------------

QFuture<Result<QList<CommandResult>>> RemoteCommandPort::submit(const QList<Command>& commands)
{
    auto call = std::make_shared<Call>();
    call->commands = commands;
    call->promise = std::make_shared<QPromise<Result<QList<CommandResult>>>>();
    call->promise->start();
    call->age.start();
    const auto future = call->promise->future();
    {
        const QMutexLocker lock(&m_mutex);
        if (m_refusal) {
            for (const Command& command : commands)
                call->results.insert(command.id, refusedWith(command.id, m_refusal));
        } else if (!m_closed) {
            m_incoming.append(call);
            QMetaObject::invokeMethod(this, &RemoteCommandPort::takeIncoming, Qt::QueuedConnection);
            return future;
        }
    }
    if (call->isAnswered())
        finish(call, call->answer());
    else
        finish(call, fail(Error::Code::Cancelled, u"the program ends"_qs));
    return future;
}

void RemoteCommandPort::refuseAll(const char* code)
{
    const QMutexLocker lock(&m_mutex);
    m_refusal = code;
}

QFuture<Result<QList<ActionState>>> RemoteCommandPort::availability(const QList<Command>& drafts)
{
    return m_reading.run<QList<ActionState>>(
        [read = m_readAvailability, drafts](Database& database) { return read(database, drafts); });
}

void RemoteCommandPort::resume()
{
    ask<QList<WaitingCommand>>(waitingCommands, [this](const Result<QList<WaitingCommand>>& waiting) {
        if (waiting)
            adopt(*waiting);
    });
}

void RemoteCommandPort::withdraw(const QList<QUuid>& ids)
{
    const auto work = [ids](Database& database) { return orReconnect(database, withdrawCommands(database, ids)); };
    ask<QList<QUuid>>(work, [this](const Result<QList<QUuid>>& withdrawn) {
        if (!withdrawn)
            return;
        m_pollPause = firstPollMs;
        again(0);
    });
}

void RemoteCommandPort::wake()
{
    if (!m_troubled)
        return;
    m_retryPause = 0;
    again(0);
}

void RemoteCommandPort::close()
{
    QList<CallPtr> calls;
    {
        const QMutexLocker lock(&m_mutex);
        m_closed = true;
        calls = m_incoming + m_calls;
        m_incoming.clear();
        m_calls.clear();
    }
    for (const CallPtr& call : std::as_const(calls))
        finish(call, fail(Error::Code::Cancelled, u"the program ends"_qs));
}

bool RemoteCommandPort::isClosed()
{
    const QMutexLocker lock(&m_mutex);
    return m_closed;
}

// ---- One step after the other ------------------------------------------------------------------------------------

/** Answers on this object's thread, never after close(). */
template <class T>
void RemoteCommandPort::ask(std::function<Result<T>(Database&)> work, std::function<void(const Result<T>&)> then)
{
    auto* watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (!isClosed() && watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(m_writing.run<T>(std::move(work)));
}

void RemoteCommandPort::takeIncoming()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_calls.append(std::exchange(m_incoming, {}));
    }
    publish();
    // In trouble the timer says when; without one nothing was left to try for.
    if (!m_timer.isActive() || !m_troubled)
        step();
}

void RemoteCommandPort::again(int milliseconds)
{
    m_timer.start(milliseconds);
}

/** One question at a time, so that the feed, which shares the connection, is never far behind. */
void RemoteCommandPort::step()
{
    if (m_asking || m_calls.isEmpty())
        return;
    m_asking = true;
    const auto next = std::find_if(m_calls.begin(), m_calls.end(), [](const CallPtr& call) { return !call->handedIn; });
    if (next == m_calls.end())
        askForResults();
    else if ((*next)->age.hasExpired(m_patience.untilTooOld))
        askWhatStands(*next);
    else
        handInNext(*next);
}

void RemoteCommandPort::handInNext(const CallPtr& call)
{
    const auto work = [commands = call->commands](Database& database) { return handInAll(database, commands); };
    ask<HandIns>(work, [this, call](const Result<HandIns>& outcomes) {
        m_asking = false;
        if (!outcomes)
            return troubled(call, outcomes.error());
        handedIn(call, *outcomes);
    });
}

void RemoteCommandPort::handedIn(const CallPtr& call, const HandIns& outcomes)
{
    for (qsizetype index = 0; index < outcomes.size(); ++index) {
        const QUuid id = call->commands.at(index).id;
        // Handed in again after a loss the server knows it from this very call: that is no replay.
        if (!call->inDoubt && !call->outcomes.contains(id))
            call->outcomes.insert(id, outcomes.at(index));
        if (outcomes.at(index) == HandIn::OtherContent)
            call->results.insert(id, refusedWith(id, refusal::idUsedTwice));
    }
    call->handedIn = true;
    m_pollPause = firstPollMs;
    took({});
}

/** Too old to be handed in: what the server has is waited for, what it does not have will not be done. */
void RemoteCommandPort::askWhatStands(const CallPtr& call)
{
    const auto work = [ids = idsOf(call->commands)](Database& database) -> Result<Standing> {
        const Result<QList<WaitingCommand>> waiting = waitingCommands(database);
        const Result<Results> results = waiting ? handedInResults(database, ids) : tl::unexpected(waiting.error());
        if (!results)
            return tl::unexpected(results.error());
        Standing standing { *results, {} };
        for (const WaitingCommand& one : *waiting)
            standing.waiting.insert(one.id);
        return standing;
    };
    ask<Standing>(work, [this, call](const Result<Standing>& standing) {
        m_asking = false;
        if (!standing)
            return troubled(call, standing.error());
        for (const QUuid& id : call->unanswered()) {
            if (!standing->waiting.contains(id))
                call->results.insert(id, standing->results.value(id, refusedWith(id, refusal::tooOld)));
        }
        call->handedIn = true;
        took(standing->results);
    });
}

void RemoteCommandPort::askForResults()
{
    QList<QUuid> ids;
    for (const CallPtr& call : std::as_const(m_calls))
        ids.append(call->unanswered());
    const auto work = [ids](Database& database) { return handedInResults(database, ids); };
    ask<Results>(work, [this](const Result<Results>& results) {
        m_asking = false;
        if (!results)
            return troubled({}, results.error());
        took(*results);
    });
}

/** The server has answered: what has all its results is finished, and the rest is asked about again. */
void RemoteCommandPort::took(const Results& results)
{
    m_troubled = false;
    m_retryPause = 0;
    for (const CallPtr& call : std::as_const(m_calls)) {
        for (const QUuid& id : call->unanswered()) {
            if (const auto found = results.constFind(id); found != results.constEnd())
                call->results.insert(id, *found);
        }
    }
    finishAnswered();
    publish();
    if (m_calls.isEmpty())
        return;
    const bool more = std::any_of(m_calls.begin(), m_calls.end(), [](const CallPtr& call) { return !call->handedIn; });
    again(more ? 0 : m_pollPause);
    m_pollPause = std::min(std::max(m_pollPause, firstPollMs) * 2, longestPollMs);
}

/** call: the one that was being handed in; without one the error is about all of them. */
void RemoteCommandPort::troubled(const CallPtr& call, const Error& error)
{
    if (!mayPass(error)) {
        const QList<CallPtr> ended = call ? QList<CallPtr> { call } : m_calls;
        for (const CallPtr& one : ended) {
            m_calls.removeOne(one);
            finish(one, tl::unexpected(error));
        }
        publish();
        return again(0);
    }
    m_troubled = true;
    for (const CallPtr& one : std::as_const(m_calls)) {
        one->inDoubt = one->inDoubt || one->handedIn || error.code == Error::Code::ConnectionLost;
        // What was found on the server is there; its secrets are not here to hand it in again.
        one->handedIn = one->handedIn && !one->promise;
    }
    m_retryPause = std::clamp(m_retryPause * 2, m_patience.firstRetry, m_patience.longestRetry);
    publish();
    again(m_retryPause);
}

// ---- Answers -----------------------------------------------------------------------------------------------------

void RemoteCommandPort::finishAnswered()
{
    QList<CallPtr> answered;
    for (const CallPtr& call : std::as_const(m_calls)) {
        if (call->handedIn && call->isAnswered())
            answered.append(call);
    }
    for (const CallPtr& call : std::as_const(answered)) {
        m_calls.removeOne(call);
        finish(call, call->answer());
    }
}

void RemoteCommandPort::finish(const CallPtr& call, Result<QList<CommandResult>> answer)
{
    if (call->promise) {
        call->promise->addResult(std::move(answer));
        call->promise->finish();
        return;
    }
    for (qsizetype index = 0; answer && index < answer->size(); ++index) {
        const Command& command = call->commands.at(index);
        Q_EMIT answeredLate(
            { command.id, command.kind, commandSubject(command.payload), call->since, PendingState::Waiting },
            answer->at(index));
    }
}

/** Each by itself: one that is answered is told of at once. */
void RemoteCommandPort::adopt(const QList<WaitingCommand>& commands)
{
    QSet<QUuid> known;
    for (const CallPtr& call : std::as_const(m_calls)) {
        for (const Command& command : call->commands)
            known.insert(command.id);
    }
    for (const WaitingCommand& waiting : commands) {
        if (known.contains(waiting.id))
            continue;
        auto call = std::make_shared<Call>();
        call->commands = { { waiting.id, waiting.kind, waiting.payload } };
        call->since = waiting.receivedAt;
        call->handedIn = true;
        m_calls.append(call);
    }
    publish();
    if (!m_asking && !m_troubled)
        again(0);
}

/** Tells what people have to be told, when it has changed. */
void RemoteCommandPort::publish()
{
    QList<PendingCommand> pending;
    qint64 soonest = -1;
    for (const CallPtr& call : std::as_const(m_calls)) {
        const qint64 left = call->age.isValid() ? m_patience.untilTold - call->age.elapsed() : 0;
        if (left > 0 && !call->inDoubt) {
            soonest = soonest < 0 ? left : std::min(soonest, left);
            continue;
        }
        for (const Command& command : call->commands) {
            if (!call->results.contains(command.id))
                pending.append({ command.id, command.kind, commandSubject(command.payload), call->since,
                    call->handedIn && !m_troubled ? PendingState::Waiting : PendingState::InDoubt });
        }
    }
    if (soonest >= 0)
        m_tell.start(int(soonest));
    if (pending == m_pending)
        return;
    m_pending = pending;
    Q_EMIT pendingChanged(m_pending);
}

} // namespace padesk
