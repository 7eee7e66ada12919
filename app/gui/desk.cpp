// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desk.h"

#include "app/gui/singleinstance.h"
#include "models/store/migrations.h"
#include "models/tables/whenfinished.h"
#include "ui/accesscheck/accesscheckpage.h"
#include "ui/approvals/approvalspage.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/errortext.h"
#include "ui/frame/globalsearch.h"
#include "ui/frame/preferences.h"
#include "ui/history/eventspage.h"
#include "ui/home/homepage.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/settingspage.h"
#include "ui/sites/sitespage.h"
#include "ui/users/userspage.h"

#include <QApplication>
#include <QFileInfo>

namespace padesk {
namespace {

constexpr int countDelayMs = 400;

/** The database in a few words: a file's name, or login@host. */
QString shortPlace(const DeskPlace& place)
{
    if (!place.name.isEmpty())
        return place.name;
    return place.url.engine == Engine::Sqlite ? QFileInfo(place.url.path).completeBaseName() : place.url.toString();
}

OpenOptions openOptions(const DeskPlace& place)
{
    OpenOptions options;
    options.readOnly = place.readOnly;
    return options;
}

/** A number of its own for everybody, for the colour of the mark. */
qint64 personNumber(const QString& account)
{
    return qChecksum(account.toUtf8());
}

} // namespace

bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

Desk::Desk(const DeskPlace& place, Preferences& preferences)
    : m_preferences(preferences)
    , m_store(place.url, openOptions(place))
    , m_commands(m_store.commands(), m_store.interactive(), place.sender, place.clock)
    , m_cases(m_store.interactive(), place.clock)
    , m_access(m_store.interactive(), place.clock)
    , m_homePort(m_store.background(), place.clock)
    , m_searchPort(m_store.interactive(), place.clock)
    , m_sessionPort(m_store.interactive(), place.sender, place.profile, shortPlace(place), place.clock)
    , m_history(m_store.background())
    , m_eventRows(m_store)
    , m_notices(m_store.interactive())
    , m_nominationRows(m_store)
    , m_changeRows(m_store)
    , m_letters(m_store.interactive(), m_commands)
    , m_requestRows(m_store)
    , m_deliveryRows(m_store)
    , m_siteRows(m_store)
    , m_memberRows(m_store)
    , m_window(std::make_unique<MainWindow>(preferences, Profile { place.profile, shortPlace(place), place.readOnly }))
{
    m_session.profile = place.profile;
    m_countSoon.setInterval(countDelayMs);
    m_countSoon.setSingleShot(true);
    addPages();
    connectStore();
}

Desk::~Desk()
{
    // Pages ask ports until they are gone.
    m_window.reset();
}

void Desk::addPages()
{
    const auto now = [this] { return m_session.now(QDateTime::currentDateTimeUtc()); };
    m_home = new HomePage(m_homePort, m_commands);
    m_window->addPage(m_home);
    m_approvals = new ApprovalsPage(
        { m_nominationRows, m_changeRows, m_cases, m_access, m_commands, m_notices, m_session, now });
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
    m_window->addPage(new RequestsPage({ m_requestRows, m_cases, m_access, m_commands, m_session, now }));
    m_window->addPage(
        new DeliveriesPage({ m_deliveryRows, m_cases, m_commands, m_letters, now, systemChoosers(), askRegisterFile }));
}

DirectoryPorts Desk::directoryPorts()
{
    return { m_siteRows, m_memberRows, m_eventRows, m_cases, m_commands, m_session,
        [this] { return m_session.now(QDateTime::currentDateTimeUtc()); },
        [this](qint64 delivery, const QString& path) { return m_letters.saveCopy(delivery, path); } };
}

void Desk::addSettings()
{
    m_settings = new SettingsPage({ m_commands, m_session, m_preferences });
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
    connect(&m_store, &DeskStore::feedFailed, this, [this](const Error& error) {
        m_window->setConnection(ConnectionState::Reconnecting);
        m_window->showNotice({ NoticeKind::Warning, tr("The database does not answer"),
            errorSentence(error, tr("the database")) + u' ' + tr("What you typed stays; it is tried again."),
            tr("Try now"), [this] { m_store.poll(); }, true });
    });
    connect(&m_store, &DeskStore::feedRecovered, this, [this] {
        m_window->setConnection(ConnectionState::Connected);
        m_window->clearNotice();
        m_countSoon.start();
    });
    connect(m_window.get(), &MainWindow::changed, this, [this] { m_store.poll(); });
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
    m_window->setProfile({ session.profile, session.place, session.readOnly });
    m_settings->refresh();
}

void Desk::takeCounts(const HomeCounts& counts)
{
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

void dressApplication(const Preferences& preferences)
{
    Theme::setBodySize(preferences.bodySize());
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        Theme::apply(*application, preferences.theme() == ThemeChoice::Dark ? ThemeKind::Dark : ThemeKind::Light);
}

int runDesk(const DeskPlace& place, const std::function<void(MainWindow&)>& prepare)
{
    SingleInstance instance(place.url.toString());
    if (!instance.isFirst())
        return 0;
    Preferences preferences;
    dressApplication(preferences);
    Desk desk(place, preferences);
    QObject::connect(&instance, &SingleInstance::wanted, &desk.window(), [&desk] {
        desk.window().setWindowState(desk.window().windowState() & ~Qt::WindowMinimized);
        desk.window().raise();
        desk.window().activateWindow();
    });
    if (prepare)
        prepare(desk.window());
    desk.window().show();
    desk.start(desk.window().page(PageId::Approvals) ? PageId::Approvals : PageId::Home);
    return QApplication::exec();
}

} // namespace padesk
