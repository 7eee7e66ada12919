// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demofile.h"
#include "app/cli/osuser.h"
#include "app/cli/startanswer.h"
#include "app/cli/subcommands.h"
#include "app/gui/desk.h"
#include "ui/frame/preferences.h"
#include "ui/language.h"

#include <QEventLoop>
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

/** Asks until something can be opened, and keeps it for the next start; nothing when somebody leaves. */
std::optional<DatabaseUrl> ask(Preferences& preferences, const std::optional<DatabaseUrl>& last, const QString& problem)
{
    FirstStart dialog(preferences, DatabaseUrl::defaultPath());
    if (last) {
        dialog.offer(answerFor(*last));
        dialog.refuse(problem);
    }
    std::optional<DatabaseUrl> chosen;
    QObject::connect(&dialog, &FirstStart::tried, &dialog, [&](const StartAnswer& answer) {
        dialog.refuse({});
        dialog.setBusy(true);
        const Result<DatabaseUrl> url = carryOutAside(answer);
        // Somebody may have left meanwhile.
        if (!dialog.isVisible())
            return;
        dialog.setBusy(false);
        if (!url)
            return dialog.refuse(startProblem(answer, url.error()));
        chosen = *url;
        dialog.accept();
    });
    if (dialog.exec() != QDialog::Accepted || !chosen)
        return std::nullopt;
    preferences.setDatabase(chosen->toString());
    return chosen;
}

/** A server's password is kept nowhere: it is typed or stands in the environment. */
DatabaseUrl withPassword(DatabaseUrl url)
{
    if (url.engine == Engine::Postgresql && url.password.isEmpty())
        url.password = qEnvironmentVariable("PADESK_PASSWORD");
    return url;
}

/** What was chosen before, or the file that is there already. */
std::optional<DatabaseUrl> rememberedUrl(const Preferences& preferences)
{
    const QString kept = preferences.database();
    if (kept.isEmpty() && !QFileInfo::exists(DatabaseUrl::defaultPath()))
        return std::nullopt;
    const Result<DatabaseUrl> url = DatabaseUrl::parse(kept.isEmpty() ? QStringLiteral("sqlite:") : kept);
    if (!url)
        return std::nullopt;
    return withPassword(*url);
}

ExitCode run(const DatabaseUrl& url, bool demo)
{
    const bool server = url.engine == Engine::Postgresql;
    const ProfileKind profile = demo ? ProfileKind::Demo : server ? ProfileKind::Production : ProfileKind::Local;
    const DeskPlace place { url, profile, Sender { server ? url.user : currentOsUser().account, false } };
    return runDesk(place) == 0 ? ExitCode::Done : ExitCode::Refused;
}

/** No option says which database: the one chosen the last time, else the one chosen now. */
ExitCode startRemembered()
{
    Preferences preferences;
    std::optional<DatabaseUrl> url = rememberedUrl(preferences);
    const Result<void> usable = url ? tryDatabase(*url) : fail(Error::Code::NotFound, {});
    if (!usable)
        url = ask(preferences, url, url ? startProblem(answerFor(*url), usable.error()) : QString());
    return url ? run(*url, *url == demoUrl()) : ExitCode::Done;
}

/** Said before a window is shown: what is wrong with a database that the command line names. */
ExitCode startNamed(Context& context)
{
    const auto url = context.url();
    if (!url)
        return url.error();
    if (context.demo() && !QFileInfo::exists(url->path)) {
        if (const auto made = makeDemo(context, url->path, DemoSize {}, 1); !made)
            return made.error();
    }
    if (const auto usable = context.open(); !usable)
        return usable.error();
    return run(withPassword(*url), context.demo());
}

} // namespace

ExitCode startDesk(Context& context)
{
    const Preferences preferences;
    if (!context.namesLanguage() && !preferences.language().isEmpty())
        useLanguage(preferences.language());
    dressApplication(preferences);
    const bool named = context.namesDatabase() || qEnvironmentVariableIsSet("PADESK_DATABASE");
    return named ? startNamed(context) : startRemembered();
}

} // namespace padesk::cli
