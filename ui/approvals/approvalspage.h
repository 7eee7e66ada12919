// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nominationinbox.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTabBar;
class QTableView;

namespace padesk {

class NominationTableModel;

/** 承認: the sub-queues as tabs with their counts, and the table of nominations. */
class ApprovalsPage final : public QWidget {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /** source must outlive the page; now tells what is today. */
    ApprovalsPage(NominationInboxSource& source, Clock now, QWidget* parent = nullptr);

    NominationTableModel& model() { return *m_model; }
    void setQueue(NominationQueue queue);
    /** Reads the queue again; what is shown stays meanwhile. */
    void refresh();

Q_SIGNALS:
    /** Rows are there, or the reason why not. */
    void settled();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeTable();
    void load(bool sameQueue);
    void take(const Result<NominationInbox>& inbox);
    void showState();
    void retranslate();
    void fitColumns();
    QString failureText() const;
    QString countText(NominationQueue queue) const;

    NominationInboxSource& m_source;
    Clock m_now;
    NominationTableModel* m_model;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QTabBar* m_tabs = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_tableArea = nullptr;
    QWidget* m_message = nullptr;
    QLabel* m_messageTitle = nullptr;
    QLabel* m_messageText = nullptr;
    QPushButton* m_retry = nullptr;
    QStackedLayout* m_stack = nullptr;
    std::array<qint64, nominationQueueCount> m_counts {};
    bool m_counted = false;
    /** Counts readings: an answer to an earlier one is too late. */
    int m_reading = 0;
};

} // namespace padesk
