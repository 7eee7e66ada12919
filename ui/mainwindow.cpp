// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/frame/deskactions.h"
#include "ui/frame/pagenames.h"
#include "ui/frame/pendingdialog.h"
#include "ui/frame/preferences.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/topbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/navigationlist.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>

namespace padesk {
namespace {

constexpr int stripHeight = 3;
/** Below this width, in em, the navigation folds to icons (VISUAL.md 4). */
constexpr int wideFrom = 1200;

const QString geometryName = QStringLiteral("window");

Tone toneOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Success:
        return Tone::Green;
    case NoticeKind::Info:
        return Tone::Blue;
    case NoticeKind::Warning:
        return Tone::Amber;
    case NoticeKind::Failure:
        return Tone::Red;
    }
    return Tone::Blue;
}

QString iconOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Success:
        return QStringLiteral("check-circle");
    case NoticeKind::Info:
        return QStringLiteral("info");
    case NoticeKind::Warning:
    case NoticeKind::Failure:
        return QStringLiteral("alert");
    }
    return {};
}

} // namespace

MainWindow::MainWindow(Preferences& preferences, const Profile& profile, QWidget* parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
    , m_profile(profile)
    , m_actions(new DeskActions(this, menuBar()))
{
    setCentralWidget(makeCentre());
    m_top->setProfile(profile);
    connectActions();
    connectViewActions();
    resize(em(1440, font()), em(900, font()));
    restoreGeometry(m_preferences.layout(geometryName));
    retranslate();
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_strip = new QWidget(centre);
    m_strip->setFixedHeight(stripHeight);
    m_strip->setAutoFillBackground(true);
    m_top = new TopBar(centre);
    m_banner = new Banner(centre);
    auto* side = new SideBar(centre);
    m_navigation = new NavigationList(side);
    m_bottom = new NavigationList(side);
    side->add(m_navigation, m_bottom);
    m_stack = new QStackedWidget(centre);
    m_status = new DeskStatusBar(centre);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(side);
    middle->addWidget(m_stack, 1);
    for (QWidget* part : std::initializer_list<QWidget*> { m_strip, m_top, m_banner })
        rows->addWidget(part);
    rows->addLayout(middle, 1);
    rows->addWidget(m_status);
    m_banner->hide();
    connect(m_status, &DeskStatusBar::pendingWanted, this, &MainWindow::showPending);
    return centre;
}

// ---- Pages -----------------------------------------------------------------------------------------------------

void MainWindow::addPage(Page* page)
{
    const PageId id = page->id();
    m_pages[id] = page;
    m_stack->addWidget(page);
    page->setRowHeight(m_preferences.rowHeight());
    auto* action = new QAction(this);
    if (id != PageId::Settings)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + placeOf(id))));
    connect(action, &QAction::triggered, this, [this, id] { openPage(id); });
    m_pageActions[id] = action;
    QList<QAction*> all;
    for (const PageId each : pageIds())
        all.append(m_pageActions.at(each));
    m_actions->setPages(all);
    connectPage(page);
    retranslatePages();
}

void MainWindow::connectPage(Page* page)
{
    connect(page, &Page::noticed, this, &MainWindow::showNotice);
    connect(page, &Page::targetWanted, this, &MainWindow::open);
    connect(page, &Page::changed, this, &MainWindow::changed);
    connect(page, &Page::statusChanged, this, [this, page] {
        if (page == currentPage())
            m_status->setText(page->statusText());
    });
}

Page* MainWindow::page(PageId id) const
{
    const auto found = m_pages.find(id);
    return found == m_pages.end() ? nullptr : found->second;
}

QList<PageId> MainWindow::pageIds() const
{
    QList<PageId> ids;
    for (const auto& [id, _] : m_pages)
        ids.append(id);
    std::stable_sort(
        ids.begin(), ids.end(), [this](PageId one, PageId other) { return placeOf(one) < placeOf(other); });
    return ids;
}

int MainWindow::placeOf(PageId id) const
{
    return m_order.isEmpty() ? static_cast<int>(id) : static_cast<int>(m_order.indexOf(id));
}

void MainWindow::leaveOut(const QList<DeskActionId>& ids)
{
    m_actions->leaveOut(ids);
    m_top->search()->setVisible(!ids.contains(DeskActionId::SearchEverywhere));
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::openPage(PageId id)
{
    Page* opened = page(id);
    if (!opened)
        return;
    // With its filters a page reads its table: not before somebody looks at it.
    if (m_arranged.insert(id).second)
        opened->restoreLayout(m_preferences.layout(pageKey(id)));
    m_stack->setCurrentWidget(opened);
    markPage(id);
    m_actions->showPageActions(opened->actions());
    m_status->setText(opened->statusText());
    opened->focusFirst();
    Q_EMIT pageOpened(id);
}

void MainWindow::open(const DeskTarget& target)
{
    openPage(target.page);
    if (Page* opened = page(target.page))
        opened->open(target);
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void MainWindow::setProfile(const Profile& profile)
{
    m_profile = profile;
    m_top->setProfile(profile);
    retranslate();
}

void MainWindow::setPerson(const QString& name, qint64 id)
{
    m_top->setPerson(name, id);
}

void MainWindow::setConnection(ConnectionState state)
{
    m_top->setConnection(state);
}

void MainWindow::setReadAt(const QDateTime& at)
{
    m_status->setReadAt(at);
}

void MainWindow::setWorker(WorkerState state)
{
    m_status->setWorker(state);
    if (m_pendingDialog)
        m_pendingDialog->setPending(m_pending, state);
}

void MainWindow::setPending(const QList<PendingCommand>& pending)
{
    m_pending = pending;
    const auto inDoubt = std::count_if(
        pending.begin(), pending.end(), [](const PendingCommand& one) { return one.state == PendingState::InDoubt; });
    m_status->setPending(int(pending.size()), int(inDoubt));
    if (m_pendingDialog)
        m_pendingDialog->setPending(pending, m_status->worker());
}

void MainWindow::showPending()
{
    if (!m_pendingDialog) {
        m_pendingDialog = new PendingDialog(this);
        connect(m_pendingDialog, &PendingDialog::withdrawWanted, this, &MainWindow::withdrawWanted);
    }
    m_pendingDialog->setPending(m_pending, m_status->worker());
    m_pendingDialog->open();
}

void MainWindow::setWaiting(const QHash<PageId, PageCount>& counts)
{
    m_waiting = counts;
    retranslatePages();
    updateTitle();
}

void MainWindow::clearNotice()
{
    m_banner->hide();
}

void MainWindow::clearNotice(const QString& title)
{
    if (m_banner->text().title == title)
        m_banner->hide();
}

void MainWindow::applyChanges(const QList<ChangeNotice>& changes)
{
    for (const auto& [_, page] : m_pages)
        page->applyChanges(changes);
}

void MainWindow::showNotice(const Notice& notice)
{
    m_banner->setText({ toneOf(notice.kind), iconOf(notice.kind), notice.title, notice.sentence });
    m_banner->clearActions();
    m_banner->setMayClose(!notice.stays);
    if (!notice.actionText.isEmpty()) {
        connect(m_banner->addAction(notice.actionText), &QPushButton::clicked, this, [this, act = notice.action] {
            m_banner->hide();
            act();
        });
    }
    m_banner->show();
}

void MainWindow::updateTitle()
{
    const qint64 waiting = m_waiting.value(PageId::Approvals).waiting;
    //: title of the window; %1 is the kind of database (demo, this PC …)
    const QString title = tr("PA Desk – %1").arg(profileWord(m_profile.kind));
    //: title of the window with how many approvals wait
    setWindowTitle(waiting > 0 ? tr("(%1) %2").arg(waiting).arg(title) : title);
}

void MainWindow::fitNavigation()
{
    const bool folded = m_preferences.navigationFolded() || width() < em(wideFrom, font());
    for (NavigationList* list : { m_navigation, m_bottom })
        list->setFolded(folded);
}

void MainWindow::markPage(PageId id)
{
    for (NavigationList* list : { m_navigation, m_bottom })
        list->setCurrentKey(QString::number(static_cast<int>(id)));
}

NavigationEntry MainWindow::entryOf(PageId id) const
{
    const PageCount count = m_waiting.value(id);
    NavigationEntry entry;
    entry.key = QString::number(static_cast<int>(id));
    entry.icon = pageIcon(id);
    entry.text = page(id)->title();
    entry.count = static_cast<int>(count.waiting);
    if (count.overdue > 0) {
        entry.badge = Tone::Red;
        entry.detail = tr("%n overdue", nullptr, static_cast<int>(count.overdue));
    } else if (count.troubled > 0) {
        entry.badge = Tone::Amber;
        entry.detail = tr("%n to look at", nullptr, static_cast<int>(count.troubled));
    }
    return entry;
}

/** What waits, the registry, and the tools are groups of their own; the settings stand at the bottom. */
void MainWindow::retranslatePages()
{
    QList<NavigationEntry> entries;
    QList<NavigationEntry> bottom;
    for (const PageId id : pageIds()) {
        m_pageActions.at(id)->setText(page(id)->title());
        const bool opensGroup = m_order.isEmpty() && (id == PageId::Sites || id == PageId::AccessCheck);
        if (opensGroup && !entries.isEmpty())
            entries.append({ NavigationEntry::Kind::Separator });
        (id == PageId::Settings ? bottom : entries).append(entryOf(id));
    }
    m_navigation->setEntries(entries);
    m_bottom->setEntries(bottom);
    m_bottom->setVisible(!bottom.isEmpty());
    if (const Page* open = currentPage())
        markPage(open->id());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_top->retranslate();
    m_status->retranslate();
    retranslatePages();
    updateTitle();
    m_navigation->setAccessibleName(tr("Pages"));
    m_bottom->setAccessibleName(tr("Settings"));
    m_strip->setAccessibleName(profileWord(m_profile.kind));
    QPalette strip = m_strip->palette();
    strip.setColor(QPalette::Window, profileStripColour(m_profile.kind));
    m_strip->setPalette(strip);
    const bool japanese = QLocale().language() == QLocale::Japanese;
    (*m_actions)[japanese ? DeskActionId::Japanese : DeskActionId::English]->setChecked(true);
    if (const Page* open = currentPage())
        m_status->setText(open->statusText());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Before anything is laid out: a large font would widen the window to hold the words.
    if (event->type() == QEvent::FontChange && m_navigation)
        fitNavigation();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setLayout(geometryName, saveGeometry());
    for (const PageId id : m_arranged)
        m_preferences.setLayout(pageKey(id), m_pages.at(id)->saveLayout());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

} // namespace padesk
