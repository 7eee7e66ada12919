// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/homecounts.h"
#include "ui/approvals/approvalsports.h"
#include "ui/approvals/paperform.h"
#include "ui/frame/page.h"
#include "ui/frame/queuecounter.h"
#include "ui/frame/submission.h"

class QHBoxLayout;
class QSplitter;
class QStackedWidget;

namespace padesk {

class BulkView;
class ChangeRequestTableModel;
class ChangeView;
class KeyButton;
class NominationTableModel;
class NominationView;
class PageHeader;
class SubQueueTabs;
class TableArea;
class UndoBar;

/**
 * 承認: self-nominations by sub-queue and requests to change a registration, the case under the table, and what came on
 * paper (Ctrl+N). Sub-queues by their keys: "office_review", "site_review", "on_hold", "unknown_site", "changes" and
 * "all".
 */
class ApprovalsPage final : public Page {
    Q_OBJECT

public:
    explicit ApprovalsPage(const ApprovalsPorts& ports, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Approvals; }
    void refresh() override;
    void applyChanges(const QList<ChangeNotice>& changes) override;
    bool isBusy() const override;
    void setRowHeight(RowHeight height) override;
    void focusFirst() override;
    void focusFilter() override;
    void open(const DeskTarget& target) override;
    void createNew() override;
    void stepCase(int step) override;
    void undo() override;
    QString statusText() const override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

    void setQueue(const QString& key);
    /** What waits, for the line beside the title. */
    void setWaiting(const PageCount& count);
    QString queue() const;
    /** Of the sub-queue that is shown. */
    TableArea* area() const;
    NominationView* nominationView() const { return m_nomination; }
    ChangeView* changeView() const { return m_change; }
    BulkView* bulkView() const { return m_bulk; }
    PaperForm* form() const { return m_form; }
    UndoBar* undoBar() const { return m_undo; }
    Submission& submission() { return m_submission; }

Q_SIGNALS:
    /** Rows and case are as they will stay until somebody does something. */
    void settled();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTables();
    void makeHeader();
    void makeCase();
    void makeForm();
    void connectCase();
    bool showsChanges() const;
    void showCase();
    void showBulk();
    void enableActions();
    void readCounts();
    void takeNominationCounts(const QHash<QString, qint64>& counts);
    void showCounts();
    void fitCase();
    void showHiddenFilters();
    void afterDecision(qint64 id, const QString& what, const QDateTime& noticeLeaves, bool undoable);
    void afterPaper(PaperForm::Kind kind, const QString& number);
    void closeForm();
    void reportSettled();
    void retranslate();

    ApprovalsPorts m_ports;
    Submission m_submission;
    NominationTableModel* m_nominationModel;
    ChangeRequestTableModel* m_changeModel;
    QueueCounter* m_nominationCounter;
    QueueCounter* m_changeCounter;
    PageHeader* m_header = nullptr;
    SubQueueTabs* m_tabs = nullptr;
    UndoBar* m_undo = nullptr;
    QWidget* m_filters = nullptr;
    QHBoxLayout* m_filterRow = nullptr;
    KeyButton* m_new = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_tables = nullptr;
    TableArea* m_nominations = nullptr;
    TableArea* m_changes = nullptr;
    QStackedWidget* m_cases = nullptr;
    NominationView* m_nomination = nullptr;
    ChangeView* m_change = nullptr;
    BulkView* m_bulk = nullptr;
    PaperForm* m_form = nullptr;
    QHash<QString, qint64> m_counts;
    PageCount m_waiting;
    /** The decision that the undo bar names; 0: none. */
    qint64 m_lastDecided = 0;
    bool m_splitByHand = false;
};

} // namespace padesk
