// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/domain/desk/deskports.h"
#include "ui/frame/notice.h"
#include "ui/requests/checklistmodel.h"

#include <QPointer>
#include <QWidget>

#include <map>

class QAction;

namespace padesk {

class CasePanel;
class ChecklistView;
class CoolingBox;
class DecisionActions;
class MismatchForm;
class ReasonForm;
class RequestSide;
class Stepper;
class Submission;
class TextLabel;

/** What can be done with a request, in the order of the bar. */
enum class RequestAct { Release, Mismatch, OtherChannel, Refuse, Retry, Close, Cancel, Claim };

/**
 * The case of one passcode request (picture 10): strip, checklist, second typing, phone script, decisions. What is
 * allowed comes from the port; a button that is off says why beside it.
 */
class RequestPanel final : public QWidget {
    Q_OBJECT

public:
    RequestPanel(CasePort& cases, CommandPort& commands, const Session& session, QWidget* parent = nullptr);

    /** 0: no case. What was typed stays for the same case. */
    void showRequest(qint64 id);
    void reload();
    qint64 shownId() const { return m_case ? m_case->request.id : 0; }
    const std::optional<RequestCase>& shownCase() const { return m_case; }
    /** With their keys, for the page and the menu; the way to the checklist is among them. */
    QList<QAction*> decisions() const;
    QAction* decision(RequestAct act) const { return m_actions.at(act); }
    /** Why the release is off. */
    QString reason() const;
    void setPosition(int at, int count);
    /** Null while it is closed. */
    MismatchForm* mismatchForm() const;
    ReasonForm* reasonForm() const;
    ChecklistView* checklist() const { return m_checklist; }
    /** The channel that a release would take. */
    Channel channel() const { return m_channel; }

Q_SIGNALS:
    void noticed(const padesk::Notice& notice);
    /** Commands were applied. */
    void applied();
    /** The next (1) or the previous (-1) case. */
    void stepWanted(int step);
    /** The case is on screen with its decisions, or there is none. */
    void shown();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeContent();
    void makeFrame();
    void makeActions();
    void take(const Result<RequestCase>& one);
    void show();
    void showChecklist();
    void askAvailability();
    void takeStates(const QList<ActionState>& states);
    void updateActions();
    QString whyNotReleased() const;
    const ActionState* state(RequestAct act) const;
    void act(RequestAct act);
    void release();
    void changeChannel();
    void tick(ChecklistPoint point);
    void sendTicks();
    void submit(const Command& command);
    void takeResult(const CommandResult& result);
    void ask(RequestAct act);
    void showHead();
    void showSteps();
    void showSide();
    void askMismatch();
    void setQuestion();
    void nameActions();
    Command commandOf(RequestAct act) const;
    void retranslate();

    CasePort& m_cases;
    CommandPort& m_commandPort;
    const Session& m_session;
    Submission* m_submission;
    std::map<RequestAct, QAction*> m_actions;
    QAction* m_check = nullptr;
    CasePanel* m_frame = nullptr;
    Stepper* m_steps = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_hint = nullptr;
    TextLabel* m_progress = nullptr;
    ChecklistModel* m_lines = nullptr;
    ChecklistView* m_checklist = nullptr;
    CoolingBox* m_cooling = nullptr;
    RequestSide* m_side = nullptr;
    /** While the caller's corrections, or a reason, are asked for. */
    QPointer<MismatchForm> m_mismatch;
    QPointer<ReasonForm> m_reasonForm;
    DecisionActions* m_bar = nullptr;

    qint64 m_id = 0;
    int m_reading = 0;
    bool m_isReading = false;
    /** What was ticked or chosen here is not yet what the actions were asked about. */
    bool m_unsettled = false;
    int m_asking = 0;
    std::optional<RequestCase> m_case;
    std::map<RequestAct, ActionState> m_states;
    Channel m_channel = Channel::Post;
    /** As ticked on screen; sent one after the other. */
    Checklist m_ticked;
    bool m_ticksWait = false;
    /** Which of refuse and cancel the form asks for. */
    RequestAct m_asked = RequestAct::Refuse;
};

} // namespace padesk
