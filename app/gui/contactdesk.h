// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/desk.h"
#include "models/domain/desk/personrows.h"
#include "models/store/desk/remotecommandport.h"
#include "models/store/signedin.h"

namespace padesk {

class ContactApprovalsPage;
class ContactHistoryPage;
class ContactSitePage;
class ContactUsersPage;

/** Where a site contact signed in, and as whom. */
struct ContactPlace {
    DatabaseUrl url;
    ProfileKind profile = ProfileKind::Production;
    SignedIn signedIn {};
};

/**
 * The desk of a site contact on a server: his own pages over one connection that has no table, commands for the worker,
 * and his rights asked for anew while he works. Lives on the GUI thread; needs a QApplication.
 */
class ContactDesk final : public QObject {
    Q_OBJECT

public:
    /** preferences must outlive the desk. */
    ContactDesk(const ContactPlace& place, Preferences& preferences);
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
    /** For who can: the dialog that changes the password of a sign-in. */
    void passwordChangeWanted();
    /** He administers no site any more, or his sign-in is shut out: nothing can be read or decided. */
    void rightsGone();

private:
    void addPages();
    void addActions();
    void connectStore();
    void readSession();
    void take(const Result<Session>& session);
    void showRightsGone();
    void showUnreachable(const Error& error);
    void retranslate();
    bool eventFilter(QObject* watched, QEvent* event) override;

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
    QAction* m_changePassword = nullptr;
    QTimer m_rightsTimer;
    int m_pace = 1000;
    bool m_gone = false;
    bool m_away = false;
};

/** Shows the desk of a site contact and runs until it is closed. Answers the exit code. */
int runContactDesk(const DeskPlace& place);

} // namespace padesk
