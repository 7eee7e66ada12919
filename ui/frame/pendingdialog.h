// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/pendingcommand.h"
#include "ui/frame/deskstatusbar.h"

#include <QDialog>

class QVBoxLayout;

namespace padesk {

class KeyButton;
class TextLabel;

/**
 * 処理待ち: what was handed in and has no answer yet, why that is so and what to do, and a way to take it back. Follows
 * what happens while it is open, and closes when nothing is left.
 */
class PendingDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PendingDialog(QWidget* parent = nullptr);

    void setPending(const QList<PendingCommand>& pending, WorkerState worker);
    /** "Nomination N-0000123" */
    static QString nameOf(const PendingCommand& command);

Q_SIGNALS:
    void withdrawWanted(const QList<QUuid>& ids);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void makeRows();
    void fit();
    QWidget* makeRow(const PendingCommand& command);
    QString sentence() const;
    QList<QUuid> waiting() const;

    QList<PendingCommand> m_pending;
    WorkerState m_worker = WorkerState::Running;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QVBoxLayout* m_rows;
    QWidget* m_list = nullptr;
    KeyButton* m_withdrawAll;
    KeyButton* m_close;
};

} // namespace padesk
