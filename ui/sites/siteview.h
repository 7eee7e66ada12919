// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/desktarget.h"
#include "ui/frame/notice.h"
#include "ui/frame/preferences.h"
#include "ui/frame/submission.h"
#include "ui/sites/siteforms.h"
#include "ui/users/directoryports.h"

#include <QWidget>

#include <array>

class QAction;
class QStackedWidget;

namespace padesk {

class EventTableModel;
class MembersView;
class ReplaceForm;
class SiteCasesTab;
class SiteDocumentsTab;
class SiteHead;
class SiteOverview;
class SiteServicesTab;
class SiteSide;
class TableArea;

/** The page of one site: six tabs, and beside them its S&S and people, or the form for what is done to it. */
class SiteView final : public QWidget {
    Q_OBJECT

public:
    enum Tab { Overview, Users, Cases, Documents, Services, History, TabCount };

    /** ports must outlive the view. */
    explicit SiteView(const DirectoryPorts& ports, QWidget* parent = nullptr);

    /** Reads and shows the site; the tab stays. */
    void showSite(qint64 id);
    qint64 siteId() const { return m_id; }
    const std::optional<SiteCase>& site() const { return m_site; }
    void setTab(Tab tab);
    Tab tab() const;
    MembersView* members() const { return m_members; }
    SiteServicesTab* services() const { return m_services; }
    SiteCasesTab* cases() const { return m_cases; }
    SiteDocumentsTab* documents() const { return m_documents; }
    /** The form that is open, if any. */
    PanelForm* form() const { return m_form; }
    /** Actions of the site itself, then those of its users. */
    QList<QAction*> siteActions() const;
    Submission& submission() { return m_submission; }

    void refresh();
    void applyChanges(const QList<ChangeNotice>& changes);
    bool isBusy() const;
    void setRowHeight(RowHeight height);
    void focusFirst();
    void focusFilter();

Q_SIGNALS:
    void backWanted();
    void editWanted(const padesk::SiteCase& site);
    void noticed(const padesk::Notice& notice);
    void targetWanted(const padesk::DeskTarget& target);
    void changed();
    void statusChanged();
    /** The site and what may be done are as they will stay until somebody does something. */
    void settled();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Deed { Edit, SetSns, FirstOrder, SendDocument, Replace, Suspend, Resume, Close, DeedCount };

    void makeActions();
    void makeTabs();
    void connectTabs();
    void read();
    void take(const SiteCase& site);
    void askRules();
    void takeStates(const QList<ActionState>& states);
    void start(Deed deed);
    void openDeed(SiteDeed deed);
    void openReplace();
    void startNow(Deed deed);
    void openForm(PanelForm* form);
    void closeForm();
    /** Asks first when something was typed in the form that is open. */
    void whenFormMayGo(const std::function<void()>& act);
    void showNow(qint64 id);
    void submitDeed(SiteDeedForm* form);
    void submitReplace(ReplaceForm* form);
    void savePdf();
    void writePdf(qint64 delivery, const QString& path);
    void openMember(qint64 id);
    void fitSide();
    void retranslate();

    DirectoryPorts m_ports;
    Submission m_submission;
    std::array<QAction*, DeedCount> m_actions {};
    QAction* m_back = nullptr;
    QAction* m_savePdf = nullptr;
    QAction* m_addUser = nullptr;
    EventTableModel* m_eventModel;
    SiteHead* m_head = nullptr;
    QStackedWidget* m_tabs = nullptr;
    SiteOverview* m_overview = nullptr;
    MembersView* m_members = nullptr;
    SiteCasesTab* m_cases = nullptr;
    SiteDocumentsTab* m_documents = nullptr;
    SiteServicesTab* m_services = nullptr;
    TableArea* m_history = nullptr;
    QStackedWidget* m_sideStack = nullptr;
    SiteSide* m_side = nullptr;
    PanelForm* m_form = nullptr;
    std::optional<SiteCase> m_site;
    qint64 m_id = 0;
    int m_reading = 0;
    int m_asking = 0;
};

} // namespace padesk
