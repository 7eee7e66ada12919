// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demofile.h"
#include "app/cli/osuser.h"
#include "app/cli/serverstart.h"
#include "app/cli/startanswer.h"
#include "app/cli/subcommands.h"
#include "app/gui/desk.h"
#include "app/signin/profilesession.h"
#include "models/store/profileurl.h"
#include "ui/connectiontext.h"
#include "ui/errortext.h"
#include "ui/language.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QThread>

namespace padesk::cli {
namespace {

/** Away from the window's thread, so that it stays alive. */
Result<DatabaseUrl> carryOutAside(const StartAnswer& answer)
{
    Result<DatabaseUrl> url;
    const std::unique_ptr<QThread> thread(QThread::create([&] { url = carryOut(answer); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return url;
}

/** The answer that leads to this database; nothing for one that the first start does not offer. */
StartAnswer answerFor(const DatabaseUrl& url)
{
    if (url == demoUrl())
        return { StartChoice::Demo, {}, {}, {}, {}, {} };
    if (url.engine == Engine::Sqlite)
        return { StartChoice::ThisPc, url.path, {}, {}, {}, {} };
    const DatabaseHost host = url.hosts.value(0);
    const QString server
        = host.port == DatabaseHost {}.port ? host.name : QStringLiteral("%1:%2").arg(host.name).arg(host.port);
    return { StartChoice::Server, {}, server, url.database, url.user, {} };
}

/** What somebody decided on at the first start: a file on this PC, or a server where he is signed in or is to be. */
struct Decision {
    std::optional<DatabaseUrl> file;
    std::optional<SignedInPlace> place;
    std::optional<ConnectionProfile> profile;
};

/** The first start with what is behind it, until something can be opened. */
class Asking final : public QObject {
public:
    explicit Asking(StartKit& kit)
        : m_kit(kit)
        , m_dialog(kit.preferences, DatabaseUrl::defaultPath())
    {
        connect(&m_dialog, &FirstStart::tried, this, [this](const StartAnswer& answer) { carry(answer); });
        connect(&m_dialog, &FirstStart::importWanted, this, [this] { import(); });
        connect(&m_dialog, &FirstStart::profilesWanted, this, [this] {
            ProfileSession session(m_kit.profiles, m_kit.passwords, &m_dialog);
            decide(m_kit.profiles.find(session.run({})));
        });
        connect(&m_probe, &ConnectionProbe::staged, &m_dialog, &FirstStart::showStage);
        connect(&m_probe, &ConnectionProbe::finished, this, [this](bool passed) { takeServer(passed); });
    }

    /** Nothing when somebody leaves. */
    std::optional<Decision> ask(const std::optional<DatabaseUrl>& last, const QString& problem)
    {
        if (last) {
            m_dialog.offer(answerFor(*last));
            m_dialog.refuse(problem);
        }
        const bool accepted = m_dialog.exec() == QDialog::Accepted;
        m_probe.cancel();
        return accepted ? std::optional(m_decision) : std::nullopt;
    }

private:
    void carry(const StartAnswer& answer)
    {
        m_dialog.refuse({});
        if (answer.choice == StartChoice::Server)
            return reach(answer);
        m_dialog.setBusy(true);
        const Result<DatabaseUrl> url = carryOutAside(answer);
        // Somebody may have left meanwhile.
        if (!m_dialog.isVisible())
            return;
        m_dialog.setBusy(false);
        if (!url)
            return m_dialog.refuse(startProblem(answer, url.error()));
        m_decision.file = *url;
        m_dialog.accept();
    }

    void reach(const StartAnswer& answer)
    {
        Result<DatabaseUrl> url = urlOf(answer);
        if (!url)
            return m_dialog.refuse(urlProblemSentence(url.error()));
        m_tried = profileOf(*url);
        m_tried.name = freeProfileName(answer.server.section(u':', 0, 0), m_kit.profiles.names());
        m_password = Secret(answer.password);
        m_dialog.setBusy(true);
        m_probe.start(*url, m_password);
    }

    /** Whoever has to change his password does so at the sign-in. */
    void takeServer(bool passed)
    {
        m_dialog.setBusy(false);
        if (!passed)
            return m_dialog.refuse(stageSentence(m_probe.worst()));
        m_kit.profiles.save(m_tried);
        if (m_probe.login()->signedIn.mustChange)
            return decide(m_tried);
        Result<DatabaseUrl> url = profileUrl(m_tried);
        url->password = m_password.reveal().toString();
        m_decision.place = SignedInPlace { m_tried, *url, *m_probe.login() };
        m_dialog.accept();
    }

    void import()
    {
        const QString path = systemProfileChoosers().profileToRead(&m_dialog);
        if (!path.isEmpty())
            decide(importByDialog(m_kit, path, &m_dialog));
    }

    void decide(const std::optional<ConnectionProfile>& profile)
    {
        if (!profile)
            return;
        m_decision.profile = profile;
        m_dialog.accept();
    }

    StartKit& m_kit;
    FirstStart m_dialog;
    ConnectionProbe m_probe;
    ConnectionProfile m_tried;
    Secret m_password;
    Decision m_decision;
};

/** What was chosen before, or the file that is there already. */
std::optional<DatabaseUrl> rememberedUrl(const Preferences& preferences)
{
    const QString kept = preferences.database();
    if (kept.isEmpty() && !QFileInfo::exists(DatabaseUrl::defaultPath()))
        return std::nullopt;
    const Result<DatabaseUrl> url = DatabaseUrl::parse(kept.isEmpty() ? QStringLiteral("sqlite:") : kept);
    return url ? std::optional(*url) : std::nullopt;
}

ExitCode runFile(StartKit& kit, const DatabaseUrl& url, bool demo, bool readOnly)
{
    DeskPlace place { url, demo ? ProfileKind::Demo : ProfileKind::Local, Sender { currentOsUser().account, false } };
    place.readOnly = readOnly;
    return runDesk(place, [&kit](MainWindow& window) { prepareWindow(kit, window, {}); }) == 0 ? ExitCode::Done
                                                                                               : ExitCode::Refused;
}

/** Asks, keeps the answer for the next start, and runs it. */
ExitCode startAsking(StartKit& kit, std::optional<DatabaseUrl> last, QString problem)
{
    while (true) {
        const std::optional<Decision> decision = Asking(kit).ask(last, problem);
        if (!decision)
            return ExitCode::Done;
        if (decision->file) {
            kit.preferences.setDatabase(decision->file->toString());
            kit.profiles.setLast({});
            return runFile(kit, *decision->file, *decision->file == demoUrl(), false);
        }
        if (decision->place) {
            kit.profiles.setLast(decision->place->profile.name);
            return runServerDesk(kit, *decision->place, false);
        }
        if (const auto ended = startProfile(kit, *decision->profile, true))
            return *ended;
        last.reset();
        problem.clear();
    }
}

/** No option says which database: the one chosen the last time, else the one chosen now. */
ExitCode startRemembered(StartKit& kit)
{
    if (const auto profile = kit.profiles.find(kit.profiles.last())) {
        const auto ended = startProfile(kit, *profile, true);
        return ended ? *ended : startAsking(kit, {}, {});
    }
    const std::optional<DatabaseUrl> url = rememberedUrl(kit.preferences);
    if (url && url->engine == Engine::Postgresql) {
        const auto ended = startProfile(kit, profileOf(*url), true);
        return ended ? *ended : startAsking(kit, {}, {});
    }
    const Result<void> usable = url ? tryDatabase(*url) : fail(Error::Code::NotFound, {});
    if (usable)
        return runFile(kit, *url, *url == demoUrl(), false);
    return startAsking(kit, url, url ? startProblem(answerFor(*url), usable.error()) : QString());
}

/** A profile file was opened: it is kept, and signed in by. */
ExitCode startImported(StartKit& kit, const QString& path)
{
    const auto profile = importByDialog(kit, path, nullptr);
    if (!profile)
        return ExitCode::Done;
    const auto ended = startProfile(kit, *profile, true);
    return ended ? *ended : startAsking(kit, {}, {});
}

/** Said before a window is shown: what is wrong with a database that the command line names. */
ExitCode startNamed(Context& context, StartKit& kit)
{
    const auto url = context.url();
    if (!url)
        return url.error();
    if (url->engine == Engine::Postgresql)
        return startNamedServer(context, kit, *url);
    if (context.demo() && !QFileInfo::exists(url->path)) {
        if (const auto made = makeDemo(context, url->path, DemoSize {}, 1); !made)
            return made.error();
    }
    if (const auto usable = context.open(); !usable)
        return usable.error();
    return runFile(kit, *url, context.demo(), context.readOnly());
}

} // namespace

ExitCode startDesk(Context& context)
{
    // One dialog follows another until the desk's window is there.
    QApplication::setQuitOnLastWindowClosed(false);
    StartKit kit;
    if (!context.namesLanguage() && !kit.preferences.language().isEmpty())
        useLanguage(kit.preferences.language());
    dressApplication(kit.preferences);
    if (!context.profileFile().isEmpty())
        return startImported(kit, context.profileFile());
    const bool named = context.namesDatabase() || qEnvironmentVariableIsSet("PADESK_DATABASE");
    return named ? startNamed(context, kit) : startRemembered(kit);
}

} // namespace padesk::cli
