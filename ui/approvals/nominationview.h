// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/approvalsports.h"
#include "ui/approvals/comparisonrows.h"
#include "ui/approvals/decisionpanel.h"
#include "ui/frame/desktarget.h"
#include "ui/frame/submission.h"
#include "ui/widgets/casepanel.h"

#include <QPointer>
#include <QTimer>

class QAction;

namespace padesk {

class Comparison;
class NominationContext;

/**
 * One nomination under the table: the comparison, why it came, and the decision. What is allowed and why not comes from
 * the rules; nothing is decided here.
 */
class NominationView final : public QWidget {
    Q_OBJECT

public:
    /** ports and submission must outlive the view. */
    NominationView(const ApprovalsPorts& ports, Submission& submission, QWidget* parent = nullptr);

    /** Reads it; 0 shows nothing. The same one again keeps what was typed. */
    void show(qint64 id);
    qint64 shownId() const { return m_id; }
    void refresh();
    /** The case or what the rules say of it is on its way. */
    bool isReading() const { return m_reading || m_checking; }
    /** As high as the case is without scrolling. */
    int wantedHeight() const;
    /** Row of that many, from 1; for the head. */
    void setPosition(qint64 row, qint64 rows);
    const std::optional<NominationCase>& nomination() const { return m_case; }
    DecisionPanel* openPanel() const { return m_panel; }
    /** What people do here, with their keys. */
    QList<QAction*> caseActions() const { return m_actions; }
    /** The decision of the shown case can be taken back. */
    bool canUndo() const;
    /** Of the shown case. */
    void undoShown();
    /** Of a case that need not be shown any more. */
    void undoOf(qint64 id);
    /** False while something else has the key Z. */
    void setUndoKey(bool on);

Q_SIGNALS:
    /** Read, or the reason why not. */
    void settled();
    /** Applied: what to say, when its notice leaves (null: none), and whether it can be taken back. */
    void decided(qint64 id, const QString& what, const QDateTime& noticeLeaves, bool undoable);
    void noticed(const padesk::Notice& notice);
    void targetWanted(const padesk::DeskTarget& target);
    void stepWanted(int step);
    /** It is there, or has got other parts. */
    void panelOpened();
    /** The keyboard is free for the table again. */
    void panelClosed();

protected:
    void changeEvent(QEvent* event) override;

private:
    /** What the rules are asked about, in the order of drafts(). */
    enum Act { Approve, Refuse, Reroute, Escalate, Claim, Release, Undo, ActCount };

    void makeActions();
    QAction* addKey(const char* id, const QKeySequence& key, void (NominationView::*deed)());
    void act(const QString& id);
    void take(const Result<NominationCase>& answer);
    void askRules();
    QList<Command> drafts() const;
    void fill();
    void fillHead();
    void fillComparison();
    void showBar();
    void showDecisions();
    DecisionNote note() const;
    bool mayOpenApprove() const;
    QString whyNot(Act act) const;
    QString whyNotHold() const;
    void open(DecisionPanel* panel);
    void openApprove();
    void openRefuse();
    void openReroute();
    void openHold();
    void closePanel();
    void askPanel();
    void confirm();
    void finish(qint64 id, const QPointer<DecisionPanel>& panel, const QList<CommandResult>& results);
    void showNotice(const PlannedNotice& notice);
    void toggleClaim();
    void focusComparison();
    void judge(const QString& row, CheckVerdict verdict);
    void submit(const QList<Command>& commands, const QString& done);
    bool isMine() const;
    void retranslate();

    ApprovalsPorts m_ports;
    Submission& m_submission;
    qint64 m_id = 0;
    bool m_reading = false;
    int m_asked = 0;
    bool m_waitingLong = false;
    bool m_undoKey = true;
    std::optional<NominationCase> m_case;
    QList<ReviewRow> m_rows;
    QList<ActionState> m_states;
    bool m_checking = false;

    CasePanel* m_frame;
    Comparison* m_comparison;
    NominationContext* m_facts;
    QPointer<DecisionPanel> m_panel;
    QTimer m_panelSoon;
    int m_panelAsked = 0;
    QList<QAction*> m_actions;
};

} // namespace padesk
