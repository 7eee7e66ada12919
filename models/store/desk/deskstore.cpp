// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/deskstore.h"

#include "models/store/changefeed.h"
#include "models/store/statement.h"

#include <QFutureWatcher>

namespace padesk {
namespace {

constexpr int changesALook = 1000;

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
}

void DeskStore::watch(int interval)
{
    m_timer.start(interval);
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
    const Look last = m_last;
    watcher->setFuture(
        m_commands->run<Look>([last, ownChanges](Database& database) { return lookAt(database, last, ownChanges); }));
}

void DeskStore::take(const Result<Look>& look)
{
    m_looking = false;
    if (!look) {
        m_failed = true;
        Q_EMIT feedFailed(look.error());
        return;
    }
    m_last = *look;
    if (std::exchange(m_failed, false))
        Q_EMIT feedRecovered();
    const bool more = look->changes.size() >= changesALook;
    if (!look->changes.isEmpty())
        Q_EMIT changed(look->changes);
    if (std::exchange(m_again, false) || more)
        this->look(true);
}

} // namespace padesk
