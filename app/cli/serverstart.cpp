// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serverstart.h"

#include "app/gui/desk.h"
#include "app/signin/connectionmenu.h"
#include "app/signin/profilesession.h"
#include "models/store/profileurl.h"
#include "ui/connectiontext.h"

#include <QApplication>

namespace padesk::cli {
namespace {

/** A profile of the settings, or one without a name that only this start knows. */
ConnectionProfile profileFor(const Context& context, const StartKit& kit, const DatabaseUrl& url)
{
    if (const auto kept = kit.profiles.find(context.profileName()))
        return *kept;
    ConnectionProfile profile = profileOf(url);
    profile.name = context.profileName();
    return profile;
}

} // namespace

Secret givenPassword(const DatabaseUrl& url)
{
    return Secret(url.password.isEmpty() ? qEnvironmentVariable("PADESK_PASSWORD") : url.password);
}

void prepareWindow(StartKit& kit, MainWindow& window, const std::optional<SignedInPlace>& place)
{
    QApplication::setQuitOnLastWindowClosed(true);
    new ConnectionMenu(window, place, kit.profiles, kit.passwords);
}

ExitCode runServerDesk(StartKit& kit, const SignedInPlace& place, bool readOnly)
{
    const ConnectionProfile& profile = place.profile;
    DeskPlace desk { place.url, profile.kind, Sender { place.url.user, false } };
    desk.name = profile.name.isEmpty() ? profile.servers + u'/' + profile.database : profile.name;
    desk.readOnly = readOnly || profile.readOnly;
    desk.kind = place.login.signedIn.kind;
    return runDesk(desk, [&](MainWindow& window) { prepareWindow(kit, window, place); }) == 0 ? ExitCode::Done
                                                                                              : ExitCode::Refused;
}

std::optional<ExitCode> startProfile(StartKit& kit, const ConnectionProfile& profile, bool otherStarts)
{
    SignInEnd end;
    {
        SignIn signIn(kit.preferences, kit.profiles, kit.passwords);
        signIn.setOtherStarts(otherStarts);
        end = signIn.run(profile);
    }
    if (end.state == SignInEnd::State::OtherStart)
        return std::nullopt;
    return end.state == SignInEnd::State::SignedIn ? runServerDesk(kit, end.place, false) : ExitCode::Done;
}

ExitCode startNamedServer(Context& context, StartKit& kit, const DatabaseUrl& url)
{
    const ConnectionProfile profile = profileFor(context, kit, url);
    const Secret given = givenPassword(url);
    SignInEnd end;
    {
        SignIn signIn(kit.preferences, kit.profiles, kit.passwords);
        const auto in = given.isEmpty() ? tl::unexpected(StageReport {}) : signIn.runUnasked(profile, given);
        if (!in && !given.isEmpty())
            return context.problem(ExitCode::Unreachable, stageSentence(in.error()));
        // Who has to change it first is asked for another, script or not.
        if (in && !in->login.signedIn.mustChange)
            end = { SignInEnd::State::SignedIn, *in };
        else
            end = signIn.run(profile, given);
    }
    if (end.state != SignInEnd::State::SignedIn)
        return ExitCode::Done;
    return runServerDesk(kit, end.place, context.readOnly());
}

std::optional<ConnectionProfile> importByDialog(StartKit& kit, const QString& path, QWidget* parent)
{
    ProfileSession session(kit.profiles, kit.passwords, parent);
    if (const auto profile = session.import(path))
        return profile;
    const QString used = session.runAsItIs();
    return used.isEmpty() ? std::nullopt : kit.profiles.find(used);
}

} // namespace padesk::cli
