// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/decisionpanel.h"
#include "ui/contact/contactports.h"
#include "ui/frame/submission.h"
#include "ui/widgets/casepanel.h"

#include <QPointer>
#include <QTimer>

class QAction;

namespace padesk {

class FactList;
struct FactLine;
class TextLabel;

/**
 * One request for access as a site contact sees it: who asks, what the decision means, and the decision. What is
 * allowed and why not comes from the rules; nothing is decided here.
 */
class ContactCaseView final : public QWidget {
    Q_OBJECT

public:
    /** ports and submission must outlive the view. */
    ContactCaseView(const ContactPorts& ports, Submission& submission, QWidget* parent = nullptr);

    /** Reads it; 0 shows nothing. The same one again keeps what was typed. */
    void show(qint64 id);
    qint64 shownId() const { return m_id; }
    void refresh();
    /** The case or what the rules say of it is on its way. */
    bool isReading() const { return m_reading || m_checking; }
    /** Row of that many, from 1; for the head. */
    void setPosition(qint64 row, qint64 rows);
    const std::optional<NominationCase>& nomination() const { return m_case; }
    DecisionPanel* openPanel() const { return m_panel; }
    /** What people do here, with their keys. */
    QList<QAction*> caseActions() const { return m_actions; }
    bool canUndo() const;
    void undoOf(qint64 id);
    /** False while something else has the key Z. */
    void setUndoKey(bool on);

Q_SIGNALS:
    void settled();
    /** Applied: what to say, when its notice leaves (null: none), and whether it can be taken back. */
    void decided(qint64 id, const QString& what, const QDateTime& noticeLeaves, bool undoable);
    void noticed(const padesk::Notice& notice);
    void stepWanted(int step);
    /** The keyboard is free for the list again. */
    void panelClosed();

protected:
    void changeEvent(QEvent* event) override;

private:
    /** What the rules are asked about, in the order of drafts(). */
    enum Act { Approve, Refuse, Undo, ActCount };

    void addKey(const char* id, const QList<QKeySequence>& keys, void (ContactCaseView::*deed)());
    QAction* action(const QString& id) const;
    DecisionButton decision(const char* id, const QString& text, const QString& icon, const QString& whyNot) const;
    void take(const Result<NominationCase>& answer);
    QList<Command> drafts() const;
    void askRules();
    void fill();
    void fillHead();
    QList<FactLine> facts() const;
    QList<FactLine> differences() const;
    QString meaning() const;
    QList<FactLine> siteFacts() const;
    void showBar();
    DecisionNote note() const;
    QString whyNot(Act act) const;
    void open(DecisionPanel* panel);
    void openApprove();
    void openRefuse();
    void closePanel();
    void askPanel();
    void confirm();
    void undoShown() { undoOf(m_id); }
    void finish(qint64 id, const QPointer<DecisionPanel>& panel, const QList<CommandResult>& results);
    void retranslate();

    ContactPorts m_ports;
    Submission& m_submission;
    qint64 m_id = 0;
    int m_asked = 0;
    bool m_reading = false;
    bool m_checking = false;
    bool m_undoKey = true;
    bool m_waitingLong = false;
    std::optional<NominationCase> m_case;
    QList<ActionState> m_states;

    CasePanel* m_frame;
    TextLabel* m_applicantTitle;
    FactList* m_applicant;
    TextLabel* m_differTitle;
    FactList* m_differ;
    TextLabel* m_meaningTitle;
    TextLabel* m_meaning;
    FactList* m_site;
    QPointer<DecisionPanel> m_panel;
    QTimer m_panelSoon;
    int m_panelAsked = 0;
    QList<QAction*> m_actions;
};

} // namespace padesk
