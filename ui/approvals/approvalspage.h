// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/caserows.h"
#include "models/domain/desk/rowsource.h"

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
    ApprovalsPage(RowSource<NominationRow>& source, Clock now, QWidget* parent = nullptr);

    NominationTableModel& model() { return *m_model; }
    /** The key of a sub-queue; empty for all. */
    void setQueue(const QString& queue);
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
    void load();
    void readCounts();
    QString queueAt(int tab) const;
    void showState();
    void retranslate();
    void fitColumns();
    QString failureText() const;
    QString countText(const QString& queue) const;

    RowSource<NominationRow>& m_source;
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
    QHash<QString, qint64> m_counts;
    bool m_counted = false;
    bool m_fitted = false;
};

} // namespace padesk
