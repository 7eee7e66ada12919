// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/deskstore.h"

#include "models/store/changefeed.h"
#include "models/store/notificationlistener.h"
#include "models/store/statement.h"

#include <QFutureWatcher>

#include <algorithm>

namespace padesk {
namespace {

constexpr int changesALook = 1000;
constexpr int longestPauseMs = 30'000;
constexpr int hintDelayMs = 5;
constexpr int whoAfterMs = 5000;
/** How long a server may take; a walk along a long history, in the background, takes longest. */
constexpr int commandDeadlineMs = 15'000;
constexpr int interactiveDeadlineMs = 30'000;
constexpr int backgroundDeadlineMs = 600'000;

} // namespace

DeskStore::DeskStore(const DatabaseUrl& url, const OpenOptions& options, QObject* parent, Connections connections)
    : QObject(parent)
    , m_commands(std::make_unique<StoreThread>(url, options))
{
    if (connections == Connections::Three) {
        m_interactive = std::make_unique<StoreThread>(url, options);
        m_background = std::make_unique<StoreThread>(url, options);
    }
    connect(&m_timer, &QTimer::timeout, this, [this] { look(false); });
    if (url.engine == Engine::Sqlite)
        return;
    background().setDeadline(backgroundDeadlineMs);
    interactive().setDeadline(interactiveDeadlineMs);
    commands().setDeadline(commandDeadlineMs);
    if (connections == Connections::Three)
        listen(url, options);
}

DeskStore::~DeskStore()
{
    for (StoreThread* thread : { &commands(), &interactive(), &background() })
        thread->stop();
}

void DeskStore::listen(const DatabaseUrl& url, const OpenOptions& options)
{
    m_listener = std::make_unique<NotificationListener>(url, options, u"pa_changes"_qs);
    m_hinted.setSingleShot(true);
    m_hinted.setInterval(hintDelayMs);
    connect(&m_hinted, &QTimer::timeout, this, &DeskStore::poll);
    connect(m_listener.get(), &NotificationListener::heard, this, [this] {
        if (m_interval > 0 && !m_failed && !m_hinted.isActive())
            m_hinted.start();
    });
    connect(this, &DeskStore::feedRecovered, m_listener.get(), &NotificationListener::reopen);
}

void DeskStore::watch(int interval)
{
    m_interval = interval;
    m_timer.start(interval);
    poll();
}

void DeskStore::wake()
{
    if (m_failed)
        m_timer.start(m_interval);
    poll();
}

void DeskStore::poll()
{
    look(true);
}

/**
 * A look at SQLite's data version tells without reading a table that no other connection has written; what this
 * connection itself wrote it does not tell.
 */
Result<DeskStore::Look> DeskStore::lookAt(Database& database, Look last, bool ownChanges)
{
    last.changes.clear();
    if (database.isSqlite()) {
        const auto version = fetchValue(database, u"data_version");
        if (!version)
            return tl::unexpected(version.error());
        const qint64 now = version->value_or(QVariant()).toLongLong();
        if (std::exchange(last.dataVersion, now) == now && !ownChanges)
            return last;
    }
    if (std::exchange(last.asksWho, false) && !database.isSqlite()) {
        const Result<SignedIn> signedIn = readSignedIn(database);
        if (!signedIn && signedIn.error().code != Error::Code::AccessDenied)
            return tl::unexpected(signedIn.error());
        last.signedIn = signedIn ? std::optional(*signedIn) : std::nullopt;
    }
    if (last.seq < 0) {
        const Result<qint64> seq = lastChange(database);
        if (!seq)
            return tl::unexpected(seq.error());
        last.seq = *seq;
        return last;
    }
    Result<QList<ChangeNotice>> changes = changesSince(database, last.seq, changesALook);
    if (!changes)
        return tl::unexpected(changes.error());
    last.changes = *std::move(changes);
    if (!last.changes.isEmpty())
        last.seq = last.changes.last().seq;
    return last;
}

void DeskStore::look(bool ownChanges)
{
    if (m_looking) {
        m_again = m_again || ownChanges;
        return;
    }
    m_looking = true;
    auto* watcher = new QFutureWatcher<Result<Look>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    Look last = m_last;
    last.asksWho = !m_sinceWho.isValid() || m_sinceWho.hasExpired(whoAfterMs);
    if (last.asksWho)
        m_sinceWho.start();
    watcher->setFuture(
        m_commands->run<Look>([last, ownChanges](Database& database) { return lookAt(database, last, ownChanges); }));
}

void DeskStore::take(const Result<Look>& look)
{
    m_looking = false;
    if (!look)
        return failed(look.error());
    m_last = *look;
    const std::optional<SignedIn> signedIn = std::exchange(m_last.signedIn, std::nullopt);
    if (std::exchange(m_failed, false)) {
        m_timer.start(m_interval);
        Q_EMIT feedRecovered();
    }
    if (signedIn)
        Q_EMIT signedInRead(*signedIn);
    const bool more = look->changes.size() >= changesALook;
    if (!look->changes.isEmpty())
        Q_EMIT changed(look->changes);
    if (std::exchange(m_again, false) || more)
        this->look(true);
}

void DeskStore::failed(const Error& error)
{
    m_failed = true;
    m_again = false;
    // Nobody has been told who it is: asked again with the next look.
    m_sinceWho.invalidate();
    if (m_interval > 0)
        m_timer.start(std::min(m_timer.interval() * 2, longestPauseMs));
    Q_EMIT feedFailed(error);
}

} // namespace padesk
