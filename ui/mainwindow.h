// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/homecounts.h"
#include "models/domain/desk/pendingcommand.h"
#include "ui/frame/deskactions.h"
#include "ui/frame/deskstatusbar.h"
#include "ui/frame/page.h"
#include "ui/frame/profile.h"

#include <QMainWindow>

#include <map>
#include <set>

class QStackedWidget;

namespace padesk {

class Banner;
class NavigationList;
class PendingDialog;
struct NavigationEntry;
class Preferences;
class TopBar;

/** The window: menus, profile, search, navigation with counts, and one page at a time (PRODUCT.md, the window). */
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /** preferences must outlive the window. */
    MainWindow(Preferences& preferences, const Profile& profile, QWidget* parent = nullptr);
    ~MainWindow() override;

    /** Before any page: the order in which they come, and their Ctrl+1…9; without, that of PageId with its groups. */
    void setPageOrder(const QList<PageId>& order) { m_order = order; }
    /** See DeskActions; without the search everywhere its field is not there either. */
    void leaveOut(const QList<DeskActionId>& ids);
    /** Takes the page over. */
    void addPage(Page* page);
    Page* page(PageId id) const;
    /** Those there are, in their order. */
    QList<PageId> pageIds() const;
    Page* currentPage() const;
    void openPage(PageId id);
    void open(const DeskTarget& target);

    void setProfile(const Profile& profile);
    void setPerson(const QString& name, qint64 id);
    void setConnection(ConnectionState state);
    void setReadAt(const QDateTime& at);
    void setWorker(WorkerState state);
    /** What was handed in and has no answer yet. */
    void setPending(const QList<PendingCommand>& pending);
    void setWaiting(const QHash<PageId, PageCount>& counts);
    void showNotice(const Notice& notice);
    void clearNotice();
    /** That one only, if it is still there. */
    void clearNotice(const QString& title);
    /** What the feed tells, to every page. */
    void applyChanges(const QList<ChangeNotice>& changes);
    void setLanguage(const QString& language);
    void setTheme(ThemeKind kind);
    /** Size of texts in points, 9 to 14. */
    void setBodySize(double points);
    void setRowHeight(RowHeight height);
    DeskActions& actions() { return *m_actions; }

Q_SIGNALS:
    /** Ctrl+K. */
    void searchWanted();
    void importWanted();
    void pageOpened(padesk::PageId id);
    /** A page has had something applied. */
    void changed();
    /** Somebody takes back what waits. */
    void withdrawWanted(const QList<QUuid>& ids);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCentre();
    void connectActions();
    void connectViewActions();
    void connectPage(Page* page);
    void retranslate();
    void retranslatePages();
    void markPage(PageId id);
    NavigationEntry entryOf(PageId id) const;
    int placeOf(PageId id) const;
    void updateTitle();
    void showPending();
    void showKeys();
    void showAbout();
    void fitNavigation();
    void sendToFocus(Qt::Key key, Qt::KeyboardModifiers modifiers);

    Preferences& m_preferences;
    Profile m_profile;
    DeskActions* m_actions;
    TopBar* m_top = nullptr;
    QWidget* m_strip = nullptr;
    Banner* m_banner = nullptr;
    NavigationList* m_navigation = nullptr;
    NavigationList* m_bottom = nullptr;
    QStackedWidget* m_stack = nullptr;
    DeskStatusBar* m_status = nullptr;
    PendingDialog* m_pendingDialog = nullptr;
    QList<PendingCommand> m_pending;
    std::map<PageId, Page*> m_pages;
    /** Opened before, and arranged as they were left. */
    std::set<PageId> m_arranged;
    std::map<PageId, QAction*> m_pageActions;
    QHash<PageId, PageCount> m_waiting;
    QList<PageId> m_order;
};

} // namespace padesk
