// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contact/contactports.h"
#include "ui/frame/page.h"
#include "ui/frame/queuecounter.h"
#include "ui/frame/submission.h"

class QSplitter;

namespace padesk {

class ContactCaseView;
class ContactInboxModel;
class PageHeader;
class SubQueueTabs;
class TableArea;
class UndoBar;

/**
 * 承認, as a site contact has it: the people who ask for access to his sites, and beside them the one whose request is
 * open. Sub-queues: "site_review", "on_hold" and "all".
 */
class ContactApprovalsPage final : public Page {
    Q_OBJECT

public:
    explicit ContactApprovalsPage(const ContactPorts& ports, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Approvals; }
    void refresh() override;
    void applyChanges(const QList<ChangeNotice>& changes) override;
    bool isBusy() const override;
    void setRowHeight(RowHeight height) override;
    void focusFirst() override;
    void open(const DeskTarget& target) override;
    void stepCase(int step) override;
    void undo() override;
    QString statusText() const override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

    void setQueue(const QString& key);
    QString queue() const;
    TableArea* area() const { return m_area; }
    ContactCaseView* view() const { return m_view; }
    UndoBar* undoBar() const { return m_undo; }

Q_SIGNALS:
    /** How many wait for his decision. */
    void waitingChanged(qint64 count);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void makeList();
    void connectCase();
    void showCase();
    void takeCounts(const QHash<QString, qint64>& counts);
    void afterDecision(qint64 id, const QString& what, const QDateTime& noticeLeaves, bool undoable);
    void fitList();
    void retranslate();

    ContactPorts m_ports;
    Submission m_submission;
    ContactInboxModel* m_model;
    QueueCounter* m_counter;
    PageHeader* m_header = nullptr;
    SubQueueTabs* m_tabs = nullptr;
    UndoBar* m_undo = nullptr;
    QSplitter* m_splitter = nullptr;
    TableArea* m_area = nullptr;
    ContactCaseView* m_view = nullptr;
    qint64 m_waiting = 0;
    /** The decision that the undo bar names; 0: none. */
    qint64 m_lastDecided = 0;
    bool m_splitByHand = false;
};

} // namespace padesk
