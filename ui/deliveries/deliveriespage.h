// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/domain/desk/deliveryrow.h"
#include "models/domain/desk/deskports.h"
#include "ui/deliveries/deliverycommands.h"
#include "ui/deliveries/printrun.h"
#include "ui/frame/queuepage.h"

#include <QPointer>

#include <map>

class QStackedWidget;

namespace padesk {

class DecisionActions;
class DeliveryBatchView;
class DeliveryPanel;
class EntryForm;
class KeyButton;
class ReasonForm;

/** What the page of deliveries works with; all of it must outlive the page. */
struct DeliveriesPorts {
    RowSource<DeliveryRow>& rows;
    CasePort& cases;
    CommandPort& commands;
    LetterPort& letters;
    /** By the database's clock. */
    PagedTable::Clock now;
    /** Dialogs; see systemChoosers(). */
    PrintChoosers choosers;
    /** Where the posting register goes; nothing when the person gives up. */
    std::function<QString(QWidget*, QDate)> registerFile;
};

/** The system's file dialog for the posting register of that day. */
QString askRegisterFile(QWidget* parent, QDate day);

/** 発送: what leaves the office by post, fax and e-mail, and what became of it (picture 13). */
class DeliveriesPage final : public QueuePage {
    Q_OBJECT

public:
    explicit DeliveriesPage(const DeliveriesPorts& ports, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Deliveries; }
    /** Several rows are selected: those; else every letter by post that waits. */
    void print() override;
    QAction* action(DeliveryAct act) const { return m_actions.at(act); }
    PrintRun* run() const { return m_run; }
    EntryForm* entry() const { return m_entry; }
    /** An act on several deliveries: its preview, then its report. */
    DeliveryBatchView* batch() const { return m_batch; }
    /** Null while no reason is asked for. */
    ReasonForm* reasonForm() const;
    /** 返戻: registers letters that came back by their number, one after the other. */
    void registerReturned();
    /** 発送簿 of a day. */
    void writeRegister();

protected:
    void showCase(qint64 id) override;
    void reloadCase() override;
    void takeCounts(const QHash<QString, qint64>& counts) override;
    void retranslate() override;

private:
    /** What the entry form asks for. */
    enum class Asked { Slip, PostedOn, ReturnedNumber, RegisterDay };

    void makeActions();
    void makeButtons();
    QWidget* makeCase();
    void connectForms();
    QList<qint64> selected() const;
    void askAvailability();
    void takeStates(const QList<ActionState>& states, qsizetype perAct);
    void updateActions();
    void act(DeliveryAct act);
    void actOnSeveral(DeliveryAct act);
    void ask(Asked what, const QString& text);
    void askReason(DeliveryAct act);
    void answerEntry();
    void answerReturned();
    void returnNewestOf(const QString& caseNumber);
    void submit(DeliveryAct act, const QList<qint64>& ids, const DeliveryInput& input);
    void takeResults(DeliveryAct act, const QList<CommandResult>& results, bool stillAsked);
    void saveRegister(QDate day);
    void beginRun(const QList<qint64>& ids);
    void showDetail();
    void setQuestions();
    void nameActions();

    DeliveriesPorts m_ports;
    Submission* m_submission;
    std::map<DeliveryAct, QAction*> m_actions;
    /** Whether an act is open to any selected row. */
    std::map<DeliveryAct, bool> m_allowed;
    QAction* m_print = nullptr;
    QAction* m_printOne = nullptr;
    QAction* m_returned = nullptr;
    QAction* m_register = nullptr;
    QStackedWidget* m_stack = nullptr;
    DeliveryPanel* m_panel = nullptr;
    DecisionActions* m_bar = nullptr;
    /** While a reason is asked for. */
    QPointer<ReasonForm> m_reason;
    EntryForm* m_entry = nullptr;
    PrintRun* m_run = nullptr;
    DeliveryBatchView* m_batch = nullptr;
    Asked m_asked = Asked::Slip;
    DeliveryAct m_reasonFor = DeliveryAct::Cancel;
    /** What the form that is open was opened for; the selection may be another one by the time of the answer. */
    QList<qint64> m_askedFor;
    /** Counts what was opened, so that an answer knows whether its own form is still there. */
    int m_question = 0;
    int m_asking = 0;
    QHash<QString, qint64> m_known;
};

} // namespace padesk
