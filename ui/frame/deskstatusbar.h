// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

namespace padesk {

class ElidedLabel;
class TextLabel;

/** Whether somebody applies commands and keeps deadlines. */
enum class WorkerState { Running, Stopped, NotNeeded };

/** The line at the bottom: count and selection, freshness, worker, keys. */
class DeskStatusBar final : public QWidget {
    Q_OBJECT

public:
    explicit DeskStatusBar(QWidget* parent = nullptr);

    void setText(const QString& text);
    /** When the rows on screen were read; invalid: not yet. */
    void setReadAt(const QDateTime& at);
    void setWorker(WorkerState state);
    WorkerState worker() const { return m_workerState; }
    /** 処理待ち: how many commands have no answer yet, and how many of those may not even have arrived. */
    void setPending(int commands, int inDoubt);
    void retranslate();

Q_SIGNALS:
    /** Somebody wants to know what waits. */
    void pendingWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void spaceOut();
    QString freshness() const;
    QString workerText() const;
    QString pendingText() const;

    ElidedLabel* m_text;
    TextLabel* m_pending;
    TextLabel* m_freshness;
    TextLabel* m_worker;
    TextLabel* m_keys;
    QDateTime m_readAt;
    WorkerState m_workerState = WorkerState::NotNeeded;
    int m_commands = 0;
    int m_inDoubt = 0;
};

} // namespace padesk
