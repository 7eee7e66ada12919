// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desk.h"

#include "models/store/desk/availabilityreader.h"
#include "models/store/desk/localcommandport.h"
#include "models/store/migrations.h"
#include "models/tables/whenfinished.h"
#include "ui/accesscheck/accesscheckpage.h"
#include "ui/approvals/approvalspage.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/errortext.h"
#include "ui/frame/globalsearch.h"
#include "ui/frame/pendingdialog.h"
#include "ui/frame/preferences.h"
#include "ui/history/eventspage.h"
#include "ui/home/homepage.h"
#include "ui/refusaltext.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/settingspage.h"
#include "ui/sites/sitespage.h"
#include "ui/users/userspage.h"

namespace padesk {
namespace {

constexpr int countDelayMs = 400;

/** A number of its own for everybody, for the colour of the mark. */
qint64 personNumber(const QString& account)
{
    return qChecksum(account.toUtf8());
}

OpenOptions openOptions(const DeskPlace& place)
{
    OpenOptions options;
    options.readOnly = place.readOnly;
    if (place.url.engine == Engine::Postgresql)
        options.sources = officeSources();
    return options;
}

/** Somebody who may look at everything and hand in next to nothing. */
bool onlyLooks(const Actor& actor)
{
    return actor.roles == Roles(Role::Viewer);
}

bool sameRights(const SignedIn& one, const SignedIn& other)
{
    return one.actor.roles == other.actor.roles && one.actor.displayName == other.actor.displayName
        && one.minClient == other.minClient;
}

} // namespace

Desk::Desk(const DeskPlace& place, Preferences& preferences)
    : m_preferences(preferences)
    , m_store(place.url, openOptions(place))
    , m_commands(commandPort(place))
    , m_cases(m_store.interactive(), place.clock)
    , m_access(m_store.interactive(), place.clock)
    , m_homePort(m_store.background(), place.clock)
    , m_searchPort(m_store.interactive(), place.clock)
    , m_sessionPort(m_store.interactive(), place.sender, place.profile, placeText(place), place.clock)
    , m_history(m_store.background())
    , m_eventRows(m_store)
    , m_notices(m_store.interactive())
    , m_nominationRows(m_store)
    , m_changeRows(m_store)
    , m_letters(m_store.interactive(), *m_commands)
    , m_requestRows(m_store)
    , m_deliveryRows(m_store)
    , m_siteRows(m_store)
    , m_memberRows(m_store)
    , m_window(std::make_unique<MainWindow>(preferences, Profile { place.profile, placeText(place), place.readOnly }))
{
    m_session.profile = place.profile;
    m_session.place = placeText(place);
    m_countSoon.setInterval(countDelayMs);
    m_countSoon.setSingleShot(true);
    addPages();
    connectStore();
    if (m_remote)
        connectRemote();
}

Desk::~Desk()
{
    // Pages ask ports until they are gone.
    m_window.reset();
    // A hand-over of letters waits for its answer, which may never come.
    if (m_remote)
        m_remote->close();
}

/** A file's desk applies commands itself, a server's hands them in. */
std::unique_ptr<CommandPort> Desk::commandPort(const DeskPlace& place)
{
    if (place.url.engine == Engine::Sqlite)
        return std::make_unique<LocalCommandPort>(m_store.commands(), m_store.interactive(), place.sender, place.clock);
    const auto availability = [clock = place.clock](Database& database, const QList<Command>& drafts) {
        return readSignedInAvailability(database, drafts, clock);
    };
    auto port = std::make_unique<RemoteCommandPort>(m_store.commands(), m_store.interactive(), availability);
    m_remote = port.get();
    return port;
}

void Desk::addPages()
{
    const auto now = [this] { return m_session.now(QDateTime::currentDateTimeUtc()); };
    m_home = new HomePage(m_homePort, *m_commands);
    m_window->addPage(m_home);
    m_approvals = new ApprovalsPage(
        { m_nominationRows, m_changeRows, m_cases, m_access, *m_commands, m_notices, m_session, now });
    m_window->addPage(m_approvals);
    addPasscodePages();
    m_window->addPage(new SitesPage(directoryPorts()));
    m_window->addPage(new UsersPage(directoryPorts()));
    m_window->addPage(new AccessCheckPage(m_access));
    m_window->addPage(new EventsPage({ m_eventRows, m_history, now }));
    addSettings();
    m_search = new GlobalSearch(m_searchPort, m_window.get());
    connect(m_window.get(), &MainWindow::searchWanted, m_search, &GlobalSearch::popUp);
    connect(m_search, &GlobalSearch::chosen, m_window.get(), &MainWindow::open);
    connect(m_home, &HomePage::counted, this, &Desk::takeCounts);
}

void Desk::addPasscodePages()
{
    const auto now = [this] { return m_session.now(QDateTime::currentDateTimeUtc()); };
    m_window->addPage(new RequestsPage({ m_requestRows, m_cases, m_access, *m_commands, m_session, now }));
    m_window->addPage(new DeliveriesPage(
        { m_deliveryRows, m_cases, *m_commands, m_letters, now, systemChoosers(), askRegisterFile }));
}

DirectoryPorts Desk::directoryPorts()
{
    return { m_siteRows, m_memberRows, m_eventRows, m_cases, *m_commands, m_session,
        [this] { return m_session.now(QDateTime::currentDateTimeUtc()); },
        [this](qint64 delivery, const QString& path) { return m_letters.saveCopy(delivery, path); } };
}

void Desk::addSettings()
{
    m_settings = new SettingsPage({ *m_commands, m_session, m_preferences });
    m_window->addPage(m_settings);
    connect(m_settings, &SettingsPage::languageChosen, m_window.get(), &MainWindow::setLanguage);
    connect(m_settings, &SettingsPage::themeChosen, m_window.get(), &MainWindow::setTheme);
    connect(m_settings, &SettingsPage::bodySizeChosen, m_window.get(), &MainWindow::setBodySize);
    connect(m_settings, &SettingsPage::rowHeightChosen, m_window.get(), &MainWindow::setRowHeight);
}

void Desk::connectStore()
{
    connect(&m_countSoon, &QTimer::timeout, m_home, &HomePage::refresh);
    connect(&m_store, &DeskStore::changed, this, &Desk::showChanges);
    connect(&m_store, &DeskStore::feedFailed, this, &Desk::showLost);
    connect(&m_store, &DeskStore::feedRecovered, this, &Desk::showBack);
    connect(&m_store, &DeskStore::signedInRead, this, &Desk::takeSignedIn);
    connect(m_window.get(), &MainWindow::changed, this, [this] { m_store.poll(); });
}

void Desk::connectRemote()
{
    m_window->setPending({});
    connect(m_remote, &RemoteCommandPort::pendingChanged, m_window.get(), &MainWindow::setPending);
    connect(m_window.get(), &MainWindow::withdrawWanted, m_remote, &RemoteCommandPort::withdraw);
    connect(m_remote, &RemoteCommandPort::answeredLate, this,
        [this](const PendingCommand& command, const CommandResult& result) {
            m_store.poll();
            if (!result.applied)
                m_window->showNotice({ NoticeKind::Failure, tr("Not accepted: %1").arg(PendingDialog::nameOf(command)),
                    refusalSentence(result.refusal), {}, {}, false });
        });
}

void Desk::wake()
{
    m_store.wake();
    if (m_remote)
        m_remote->wake();
}

void Desk::showLost(const Error& error)
{
    const QString place = m_session.place.isEmpty() ? tr("the database") : m_session.place;
    m_window->setConnection(ConnectionState::Reconnecting);
    // Nobody knows now whether one runs.
    m_window->setWorker(WorkerState::NotNeeded);
    m_window->showNotice({ NoticeKind::Warning, tr("The database does not answer"),
        errorSentence(error, place) + u' ' + tr("What you typed stays; it is tried again."), tr("Try now"),
        [this] { wake(); }, true });
}

/** What could not be read meanwhile is read now. */
void Desk::showBack()
{
    m_window->setConnection(ConnectionState::Connected);
    m_window->clearNotice();
    if (m_remote)
        m_remote->wake();
    readSession();
    if (Page* page = m_window->currentPage())
        page->refresh();
    m_countSoon.start();
}

/** Whether a worker runs, and what one may do, can change at any time. */
void Desk::takeSignedIn(const SignedIn& signedIn)
{
    m_window->setWorker(signedIn.workerRunning ? WorkerState::Running : WorkerState::Stopped);
    const bool changed = !m_signedIn || !sameRights(*m_signedIn, signedIn);
    m_signedIn = signedIn;
    if (!changed)
        return;
    const bool tooOld = !requireUsable(signedIn);
    m_remote->refuseAll(tooOld ? refusal::clientTooOld : nullptr);
    if (tooOld)
        showReadOnly({ NoticeKind::Warning, tr("This PA Desk is too old for the server"),
            tr("You can look at everything. Install the newer version to change something."), {}, {}, true });
    else if (onlyLooks(signedIn.actor))
        showReadOnly({ NoticeKind::Info, tr("You may look only"),
            tr("Your sign-in is for reading. Ask the administrator if you have to change something."), {}, {}, false });
}

void Desk::showReadOnly(const Notice& notice)
{
    m_window->showNotice(notice);
    readSession();
}

void Desk::start(PageId first)
{
    readSession();
    whenFinished(m_store.interactive().run<SchemaStatus>([](Database& database) { return schemaStatus(database); }),
        this, [this](const Result<SchemaStatus>& status) {
            if (status)
                m_settings->setSchema(status->version);
        });
    m_store.watch();
    if (m_remote)
        m_remote->resume();
    m_home->refresh();
    m_window->openPage(first);
}

void Desk::readSession()
{
    whenFinished(m_sessionPort.session(), this, [this](const Result<Session>& session) {
        if (session)
            take(*session);
    });
}

void Desk::take(const Session& session)
{
    m_session = session;
    m_window->setPerson(session.actor.displayName, personNumber(session.actor.name));
    m_window->setProfile({ session.profile, session.place, session.readOnly || onlyLooks(session.actor) });
    m_settings->refresh();
}

void Desk::takeCounts(const HomeCounts& counts)
{
    m_window->clearNotice(HomePage::failureTitle());
    m_window->setWaiting({ { PageId::Approvals, counts.approvals }, { PageId::Passcodes, counts.requests },
        { PageId::Deliveries, counts.deliveries } });
    m_approvals->setWaiting(counts.approvals);
    m_window->setReadAt(QDateTime::currentDateTimeUtc());
}

void Desk::showChanges(const QList<ChangeNotice>& changes)
{
    m_window->applyChanges(changes);
    const bool mine = std::any_of(changes.begin(), changes.end(),
        [](const ChangeNotice& change) { return change.entity == Entity::Setting || change.entity == Entity::Staff; });
    if (mine)
        readSession();
    m_countSoon.start();
}

} // namespace padesk
