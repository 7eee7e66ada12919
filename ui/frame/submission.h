// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "ui/frame/notice.h"

#include <QObject>
#include <QTimer>

namespace padesk {

/**
 * Hands in what a page wants and says what became of it. While an answer is awaited the page is busy; after three
 * seconds it is told that the worker is awaited (処理待ち). When the connection goes, the banner offers to hand in the
 * same commands with the same ids, so that nothing happens twice (ARCHITECTURE.md 1).
 */
class Submission final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const QList<CommandResult>&)>;

    /** port must outlive this. */
    explicit Submission(CommandPort& port, QObject* parent);

    /** done gets one result for each command, applied or refused; never after this is gone. */
    void submit(const QList<Command>& commands, Done done);
    bool isBusy() const { return m_running > 0; }
    /** Milliseconds after which the worker counts as slow. For tests. */
    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); }

    /** The banner for what was refused; an applied one is passed over. Nothing when all were applied. */
    static std::optional<Notice> refusalNotice(const QList<CommandResult>& results);

Q_SIGNALS:
    void busyChanged(bool busy);
    /** 処理待ち: handed in, but nobody has applied it yet. */
    void waitingLong();
    void noticed(const padesk::Notice& notice);
    /** Something was applied: rows and counts may have changed. */
    void applied();

private:
    void finish(const QList<Command>& commands, const Done& done, const Result<QList<CommandResult>>& answer);
    void setRunning(int running);

    CommandPort& m_port;
    QTimer m_patience;
    int m_running = 0;
};

} // namespace padesk
