// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/desktarget.h"
#include "ui/frame/notice.h"
#include "ui/frame/preferences.h"
#include "ui/frame/submission.h"
#include "ui/users/directoryports.h"
#include "ui/users/memberdrafts.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace padesk {

class AddMemberForm;
class BulkMembersForm;
class ChangeMemberForm;
class ConfirmDialog;
class MemberCard;
class MemberTableModel;
class PanelForm;
class TableArea;

/**
 * Members in a table, of all sites or of one, and beside it the one that is chosen, the form for what is done to him,
 * or what is done to several. Used by the page of users and by that of a site.
 */
class MembersView final : public QWidget {
    Q_OBJECT

public:
    enum class Scope { AllSites, OneSite };

    /** ports must outlive the view. */
    MembersView(const DirectoryPorts& ports, Scope scope, QWidget* parent = nullptr);

    TableArea* area() const { return m_area; }
    MemberTableModel* model() const { return m_model; }
    MemberCard* card() const { return m_card; }
    /** The form that is open, if any. */
    PanelForm* form() const { return m_form; }
    QList<QAction*> memberActions() const;
    Submission& submission() { return m_submission; }

    /** Only its members; new ones are added to it. */
    void setSite(const Site& site);
    void addMember();
    /** Reads rows and card again. */
    void refresh();
    void applyChanges(const QList<ChangeNotice>& changes);
    bool isBusy() const;
    void focusFirst();

Q_SIGNALS:
    void noticed(const padesk::Notice& notice);
    void targetWanted(const padesk::DeskTarget& target);
    void changed();
    void statusChanged();
    /** A form was opened or is gone. */
    void formChanged();
    /** Row and card are as they will stay until somebody does something. */
    void settled();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Deed { Change, LinkId, Suspend, Resume, End, DeedCount };

    void makeActions();
    /** Wider for a long address, and then it stays so: a card that jumps from row to row is hard to read. */
    void fitSide(int least);
    void showCurrent();
    void readCase(qint64 id);
    void askRules();
    void showMany();
    void takeStates(const QList<ActionState>& states);
    void openForm(PanelForm* form);
    void closeForm();
    /** Asks first when something was typed in the form that is open. */
    void whenFormMayGo(const std::function<void()>& act);
    void open(Deed deed);
    void openFor(Deed deed, bool many);
    void openAdd();
    void openChange();
    void openLink();
    void openDeed(MemberDeed deed);
    void openBulk(MemberDeed deed, const QList<MemberRow>& rows);
    void askAdd(AddMemberForm* form);
    void submitForm(PanelForm* form, const Command& command, const QString& done);
    void submitChange(ChangeMemberForm* form);
    void submitBulk(BulkMembersForm* form);
    void confirmEnd(const QString& who, int count, const std::function<void()>& act);
    void retranslate();

    DirectoryPorts m_ports;
    Scope m_scope;
    Submission m_submission;
    MemberTableModel* m_model;
    TableArea* m_area = nullptr;
    QStackedWidget* m_side = nullptr;
    MemberCard* m_card = nullptr;
    PanelForm* m_form = nullptr;
    QList<QAction*> m_actions;
    QAction* m_add = nullptr;
    std::optional<MemberCase> m_case;
    QString m_siteNumber;
    bool m_many = false;
    int m_reading = 0;
    bool m_isReading = false;
    int m_asking = 0;
    int m_askingAdd = 0;
};

} // namespace padesk
