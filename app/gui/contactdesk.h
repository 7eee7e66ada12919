// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/deskplace.h"
#include "app/gui/deskports.h"
#include "app/gui/noticetext.h"
#include "models/domain/desk/caserows.h"
#include "models/domain/desk/eventrow.h"
#include "models/domain/desk/personrows.h"
#include "models/store/desk/remotecommandport.h"
#include "models/store/desk/sqlrowsource.h"
#include "ui/mainwindow.h"

namespace padesk {

class ContactApprovalsPage;
class ContactHistoryPage;
class ContactSitePage;
class ContactUsersPage;

/**
 * The desk of a site contact on a server: his own pages over one connection that has no table, commands for the worker,
 * and his rights asked for anew while he works. Lives on the GUI thread; needs a QApplication.
 */
class ContactDesk final : public QObject {
    Q_OBJECT

public:
    /** place: a server, with who signed in. preferences must outlive the desk. */
    ContactDesk(const DeskPlace& place, Preferences& preferences);
    ~ContactDesk() override;

    MainWindow& window() { return *m_window; }
    const Session& session() const { return m_session; }
    RemoteCommandPort& commands() { return m_commands; }
    /** Watches for changes, and opens the page. */
    void start(PageId first);
    /** The network may be back: tries at once what waits for it. */
    void wake();
    /** How often changes are looked for, and rights asked for; in milliseconds, for tests. */
    void setPace(int changes, int rights);

Q_SIGNALS:
    /** He administers no site any more, or his sign-in is shut out: nothing can be read or decided. */
    void rightsGone();

private:
    void addPages();
    void connectStore();
    void readSession();
    void take(const Result<Session>& session);
    void showRightsGone();
    void showUnreachable(const Error& error);

    Preferences& m_preferences;
    DeskStore m_store;
    RemoteCommandPort m_commands;
    StoreCasePort m_cases;
    StoreNoticePort m_notices;
    SqlRowSource<NominationRow> m_nominationRows;
    SqlRowSource<MemberRow> m_memberRows;
    SqlRowSource<SiteRow> m_siteRows;
    SqlRowSource<EventRow> m_eventRows;
    /** Pages look at it. */
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
    ContactApprovalsPage* m_approvals = nullptr;
    ContactUsersPage* m_users = nullptr;
    ContactSitePage* m_site = nullptr;
    ContactHistoryPage* m_history = nullptr;
    QTimer m_rightsTimer;
    int m_pace = 1000;
    /** As the profile says; the sign-in may say so too. */
    bool m_readOnly = false;
    bool m_gone = false;
    bool m_away = false;
};

} // namespace padesk
