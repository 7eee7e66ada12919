// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/deskports.h"
#include "app/gui/noticetext.h"
#include "app/gui/storeletterport.h"
#include "models/domain/desk/caserows.h"
#include "models/domain/desk/deliveryrow.h"
#include "models/domain/desk/eventrow.h"
#include "models/store/databaseurl.h"
#include "models/store/desk/deskstore.h"
#include "models/store/desk/remotecommandport.h"
#include "models/store/desk/sqlrowsource.h"
#include "ui/mainwindow.h"
#include "ui/users/directoryports.h"

namespace padesk {

class ApprovalsPage;
class GlobalSearch;
class HomePage;
class Preferences;
class SettingsPage;

/** Whether windows can be shown: a display is there, or somebody has named a platform for Qt. */
bool hasDisplay();

/** What a desk works on. */
struct DeskPlace {
    DatabaseUrl url;
    ProfileKind profile = ProfileKind::Local;
    /** Of a file: whose name goes with what is done. A server knows who is signed in. */
    Sender sender;
    /** For tests, see StoreClock. */
    StoreClock clock {};
    /** What people call it; empty: by its address. */
    QString name {};
    bool readOnly = false;
    /** Which desk it is (pa_api.me()); a file has the office's only. */
    LoginKind kind = LoginKind::Staff;
};

/**
 * The desk on one database: connections, ports, window and pages, put together. Lives on the GUI thread; needs a
 * QApplication.
 */
class Desk final : public QObject {
    Q_OBJECT

public:
    /** preferences must outlive the desk. */
    Desk(const DeskPlace& place, Preferences& preferences);
    ~Desk() override;

    MainWindow& window() { return *m_window; }
    const MainWindow& window() const { return *m_window; }
    /** Reads who sits here and what waits, watches for changes, and opens the page. */
    void start(PageId first);

public Q_SLOTS:
    /** The network may be back: tries at once what waits for it. */
    void wake();

private:
    std::unique_ptr<CommandPort> commandPort(const DeskPlace& place);
    void connectRemote();
    void addPages();
    void addPasscodePages();
    DirectoryPorts directoryPorts();
    void addSettings();
    void readSession();
    void connectStore();
    void showLost(const Error& error);
    void showBack();
    void take(const Session& session);
    void takeSignedIn(const SignedIn& signedIn);
    void showReadOnly(const Notice& notice);
    void takeCounts(const HomeCounts& counts);
    void showChanges(const QList<ChangeNotice>& changes);

    Preferences& m_preferences;
    DeskStore m_store;
    /** Of a server's desk; the same object as m_commands. */
    RemoteCommandPort* m_remote = nullptr;
    std::unique_ptr<CommandPort> m_commands;
    StoreCasePort m_cases;
    StoreAccessPort m_access;
    StoreHomePort m_homePort;
    StoreSearchPort m_searchPort;
    StoreSessionPort m_sessionPort;
    StoreHistoryPort m_history;
    SqlRowSource<EventRow> m_eventRows;
    StoreNoticePort m_notices;
    SqlRowSource<NominationRow> m_nominationRows;
    SqlRowSource<ChangeRequestRow> m_changeRows;
    StoreLetterPort m_letters;
    SqlRowSource<RequestRow> m_requestRows;
    SqlRowSource<DeliveryRow> m_deliveryRows;
    SqlRowSource<SiteRow> m_siteRows;
    SqlRowSource<MemberRow> m_memberRows;
    /** Pages look at it; filled when it has been read. */
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
    HomePage* m_home = nullptr;
    ApprovalsPage* m_approvals = nullptr;
    SettingsPage* m_settings = nullptr;
    GlobalSearch* m_search = nullptr;
    /** What pa_api.me() said last. */
    std::optional<SignedIn> m_signedIn;
    /** Many changes ask for new counts once. */
    QTimer m_countSoon;
};

/** The look that somebody has chosen: light or dark, and the size of the text. Needs a QApplication. */
void dressApplication(const Preferences& preferences);

/** Shows the desk and runs until it is closed; prepare sees the window before that. Answers the exit code. */
int runDesk(const DeskPlace& place, const std::function<void(MainWindow&)>& prepare = {});

} // namespace padesk
