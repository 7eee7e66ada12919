// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/approvalsports.h"
#include "ui/approvals/bulkpanel.h"
#include "ui/frame/submission.h"

class QAction;

namespace padesk {

class DecisionBar;

/** Several selected nominations: the preview, and the button that names how many (VISUAL.md 8). */
class BulkView final : public QWidget {
    Q_OBJECT

public:
    /** ports and submission must outlive the view. */
    BulkView(const ApprovalsPorts& ports, Submission& submission, QWidget* parent = nullptr);

    /** ids: at most BulkPanel::most; total: how many are selected. Nothing selected shows nothing. */
    void show(const OrderArray& ids, qint64 total);
    QList<QAction*> caseActions() const { return m_actions; }
    BulkPanel* panel() const { return m_panel; }

Q_SIGNALS:
    /** The rules have been asked, or everything is handed in. */
    void settled();
    void noticed(const padesk::Notice& notice);
    /** Back to one row. */
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void ask();
    void choose(BulkPanel::Deed deed);
    void confirm();
    void showBar();
    void retranslate();

    ApprovalsPorts m_ports;
    Submission& m_submission;
    BulkPanel* m_panel;
    DecisionBar* m_bar;
    OrderArray m_ids;
    int m_asked = 0;
    QList<QAction*> m_actions;
};

} // namespace padesk
