// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/contactdesk.h"

#include "app/gui/singleinstance.h"
#include "models/store/desk/availabilityreader.h"
#include "models/tables/whenfinished.h"
#include "ui/contact/contactapprovalspage.h"
#include "ui/contact/contacthistorypage.h"
#include "ui/contact/contactsitepage.h"
#include "ui/contact/contactuserspage.h"
#include "ui/errortext.h"
#include "ui/frame/deskactions.h"
#include "ui/frame/preferences.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMessageBox>

namespace padesk {
namespace {

/** Rights are taken away at once on the server; the window says so soon. */
constexpr int rightsPaceMs = 10'000;

OpenOptions contactOptions()
{
    OpenOptions options;
    options.sources = contactSources();
    return options;
}

/** What is the office's: its lists, its letters, its settings, and the search over all customers. */
const QList<DeskActionId>& officeActions()
{
    using Id = DeskActionId;
    static const QList<Id> ids { Id::New, Id::Import, Id::Export, Id::Print, Id::SearchEverywhere, Id::AccessCheck,
        Id::VerifyHistory, Id::Settings };
    return ids;
}

QString contactPlaceText(const DatabaseUrl& url)
{
    const QString host = url.hosts.isEmpty() ? QString() : url.hosts.first().name;
    return host.isEmpty() ? url.database : url.database + u'@' + host;
}

} // namespace

ContactDesk::ContactDesk(const ContactPlace& place, Preferences& preferences)
    : m_preferences(preferences)
    , m_store(place.url, contactOptions(), nullptr, DeskStore::Connections::One)
    , m_commands(m_store.commands(), m_store.interactive(),
          [](Database& database, const QList<Command>& drafts) { return readSignedInAvailability(database, drafts); })
    , m_cases(m_store.interactive())
    , m_notices(m_store.interactive())
    , m_nominationRows(m_store)
    , m_memberRows(m_store)
    , m_siteRows(m_store)
    , m_eventRows(m_store)
{
    m_session.actor = place.signedIn.actor;
    m_session.profile = place.profile;
    m_session.place = contactPlaceText(place.url);
    m_session.readOnly = !requireUsable(place.signedIn);
    m_session.clockOffset = QDateTime::currentDateTimeUtc().msecsTo(place.signedIn.now);
    m_window
        = std::make_unique<MainWindow>(preferences, Profile { place.profile, m_session.place, m_session.readOnly });
    m_window->setPerson(m_session.actor.displayName, qChecksum(m_session.actor.name.toUtf8()));
    addPages();
    addActions();
    connectStore();
    m_rightsTimer.setInterval(rightsPaceMs);
    connect(&m_rightsTimer, &QTimer::timeout, this, &ContactDesk::readSession);
    m_window->installEventFilter(this);
    retranslate();
}

ContactDesk::~ContactDesk()
{
    // Pages ask ports until they are gone.
    m_window.reset();
    m_commands.close();
}

void ContactDesk::addPages()
{
    const ContactPorts ports { m_nominationRows, m_memberRows, m_siteRows, m_eventRows, m_cases, m_commands, m_notices,
        m_session, [this] { return m_session.now(QDateTime::currentDateTimeUtc()); } };
    m_window->setPageOrder({ PageId::Approvals, PageId::Users, PageId::Sites, PageId::History });
    m_approvals = new ContactApprovalsPage(ports);
    m_users = new ContactUsersPage(ports);
    m_site = new ContactSitePage(ports);
    m_history = new ContactHistoryPage(ports);
    for (Page* page : std::initializer_list<Page*> { m_approvals, m_users, m_site, m_history })
        m_window->addPage(page);
    connect(m_approvals, &ContactApprovalsPage::waitingChanged, this, [this](qint64 count) {
        m_window->setWaiting({ { PageId::Approvals, { count, 0, 0 } } });
        m_window->setReadAt(QDateTime::currentDateTimeUtc());
    });
}

void ContactDesk::addActions()
{
    m_window->leaveOut(officeActions());
    m_changePassword = new QAction(this);
    m_window->actions().addTool(m_changePassword);
    connect(m_changePassword, &QAction::triggered, this, &ContactDesk::passwordChangeWanted);
}

void ContactDesk::connectStore()
{
    connect(&m_store, &DeskStore::changed, this, [this](const QList<ChangeNotice>& changes) {
        m_window->applyChanges(changes);
        m_window->setReadAt(QDateTime::currentDateTimeUtc());
    });
    connect(&m_store, &DeskStore::feedFailed, this, &ContactDesk::showUnreachable);
    connect(&m_store, &DeskStore::feedRecovered, this, [this] {
        m_away = false;
        m_window->setConnection(ConnectionState::Connected);
        m_window->clearNotice();
        m_commands.wake();
        readSession();
    });
    connect(m_window.get(), &MainWindow::changed, this, [this] { m_store.poll(); });
    connect(&m_commands, &RemoteCommandPort::pendingChanged, m_window.get(), &MainWindow::setPending);
    connect(m_window.get(), &MainWindow::withdrawWanted, &m_commands, &RemoteCommandPort::withdraw);
}

void ContactDesk::start(PageId first)
{
    m_store.watch(m_pace);
    m_rightsTimer.start();
    m_commands.resume();
    readSession();
    m_window->openPage(first);
}

void ContactDesk::wake()
{
    m_store.wake();
    m_commands.wake();
}

void ContactDesk::setPace(int changes, int rights)
{
    m_pace = changes;
    m_rightsTimer.setInterval(rights);
}

// ---- Rights ----------------------------------------------------------------------------------------------------

void ContactDesk::readSession()
{
    if (m_gone)
        return;
    whenFinished(m_store.commands().run<Session>([](Database& database) { return readSignedInSession(database); }),
        this, [this](const Result<Session>& session) { take(session); });
}

void ContactDesk::take(const Result<Session>& session)
{
    if (!session) {
        if (session.error().code == Error::Code::AccessDenied)
            showRightsGone();
        return;
    }
    if (session->actor.memberships.isEmpty())
        return showRightsGone();
    const bool others = session->actor.memberships != m_session.actor.memberships;
    const bool policy = !(session->policy == m_session.policy);
    m_session.actor = session->actor;
    m_session.policy = session->policy;
    m_session.readOnly = session->readOnly;
    if (!others && !policy)
        return;
    for (const PageId id : m_window->pageIds())
        m_window->page(id)->refresh();
}

/** What is on screen may not be his any more: nothing is shown that the server would not show now. */
void ContactDesk::showRightsGone()
{
    if (std::exchange(m_gone, true))
        return;
    m_rightsTimer.stop();
    m_session.actor.memberships.clear();
    m_window->setWaiting({});
    for (const PageId id : m_window->pageIds())
        m_window->page(id)->setEnabled(false);
    for (const PageId id : m_window->pageIds())
        m_window->page(id)->refresh();
    m_window->showNotice({ NoticeKind::Warning, tr("You no longer administer a site here"),
        tr("The membership ended or the sign-in was shut out. The PA office helps if this is a mistake."), {}, {},
        true });
    Q_EMIT rightsGone();
}

void ContactDesk::showUnreachable(const Error& error)
{
    if (error.code == Error::Code::AccessDenied)
        return showRightsGone();
    m_window->setConnection(ConnectionState::Reconnecting);
    if (m_gone || std::exchange(m_away, true))
        return;
    m_window->showNotice({ NoticeKind::Warning, tr("The server does not answer"),
        errorSentence(error, tr("the server")) + u' ' + tr("What you typed stays; it is tried again."), tr("Try now"),
        [this] { wake(); }, true });
}

// ---- Words -----------------------------------------------------------------------------------------------------

void ContactDesk::retranslate()
{
    m_changePassword->setText(tr("Change &Password…"));
}

bool ContactDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

// ---- Running ---------------------------------------------------------------------------------------------------

namespace {

/** Who signed in, asked on a thread of its own before there is a window to wait in. */
Result<SignedIn> whoSignedIn(const DatabaseUrl& url)
{
    StoreThread thread(url, contactOptions());
    QFuture<Result<SignedIn>> answer = thread.run<SignedIn>([](Database& database) { return readSignedIn(database); });
    answer.waitForFinished();
    return answer.result();
}

} // namespace

int runContactDesk(const DeskPlace& place)
{
    SingleInstance instance(place.url.toString());
    if (!instance.isFirst())
        return EXIT_SUCCESS;
    Preferences preferences;
    dressApplication(preferences);
    const Result<SignedIn> signedIn = whoSignedIn(place.url);
    if (!signedIn) {
        QMessageBox::critical(nullptr, ContactDesk::tr("The desk can't be opened"),
            errorSentence(signedIn.error(), ContactDesk::tr("the server")));
        return EXIT_FAILURE;
    }
    ContactDesk desk({ place.url, place.profile, *signedIn }, preferences);
    QObject::connect(&instance, &SingleInstance::wanted, &desk.window(), [&desk] {
        desk.window().setWindowState(desk.window().windowState() & ~Qt::WindowMinimized);
        desk.window().raise();
        desk.window().activateWindow();
    });
    desk.window().show();
    desk.start(PageId::Approvals);
    return QApplication::exec();
}

} // namespace padesk
