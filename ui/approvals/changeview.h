// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/approvalsports.h"
#include "ui/frame/desktarget.h"
#include "ui/frame/submission.h"
#include "ui/widgets/casepanel.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QGridLayout;
class QPlainTextEdit;

namespace padesk {

class Comparison;
class FormField;
class TextLabel;

/** One request to change a registration (登録変更): before and after a field, and whether to apply it. */
class ChangeView final : public QWidget {
    Q_OBJECT

public:
    /** ports and submission must outlive the view. */
    ChangeView(const ApprovalsPorts& ports, Submission& submission, QWidget* parent = nullptr);

    /** Reads it; 0 shows nothing. */
    void show(qint64 id);
    qint64 shownId() const { return m_id; }
    /** As high as the case is without scrolling. */
    int wantedHeight() const;
    void refresh();
    void setPosition(qint64 row, qint64 rows);
    QList<QAction*> caseActions() const { return m_actions; }

Q_SIGNALS:
    void settled();
    void decided(qint64 id, const QString& what);
    void noticed(const padesk::Notice& notice);
    void targetWanted(const padesk::DeskTarget& target);
    void stepWanted(int step);
    /** The keyboard is free for the table again. */
    void panelClosed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Act { Apply, Refuse, Claim, Release, ActCount };

    void makeActions();
    void act(const QString& id);
    void take(const Result<ChangeRequestCase>& answer);
    void fill();
    void fillFields();
    void fillFacts();
    void showBar();
    void apply();
    void askRules();
    QString whyNot(Act act) const;
    void openRefuse();
    void closeRefuse();
    void refuse();
    void toggleClaim();
    void submit(const Command& command, const QString& done);
    bool isMine() const;
    void retranslate();

    ApprovalsPorts m_ports;
    Submission& m_submission;
    qint64 m_id = 0;
    int m_asked = 0;
    std::optional<ChangeRequestCase> m_case;
    QList<ActionState> m_states;

    CasePanel* m_frame;
    Comparison* m_fields;
    QWidget* m_aside;
    QGridLayout* m_facts;
    QPointer<QWidget> m_refusal;
    TextLabel* m_refusalTitle;
    QPlainTextEdit* m_own;
    FormField* m_reason;
    QList<QAction*> m_actions;
};

} // namespace padesk
