// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/signin.h"

#include "app/signin/changetext.h"
#include "app/signin/profilesession.h"
#include "models/store/profileurl.h"
#include "models/store/scramverifier.h"
#include "models/tables/whenfinished.h"
#include "ui/dialogs/passworddialog.h"

#include <QFutureWatcher>

namespace padesk {
namespace {

/** A sign-in that works at once needs no window. */
constexpr int showAfterMs = 400;

} // namespace

SignIn::SignIn(Preferences& preferences, ProfileStore& profiles, PasswordStore& passwords, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_profiles(profiles)
    , m_passwords(passwords)
    , m_dialog(std::make_unique<SignInDialog>(preferences))
{
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(showAfterMs);
    connect(&m_showSoon, &QTimer::timeout, this, &SignIn::showDialog);
    connect(&m_probe, &ConnectionProbe::staged, m_dialog.get(), &SignInDialog::showStage);
    connect(&m_probe, &ConnectionProbe::finished, this, &SignIn::takeEnd);
    connect(m_dialog.get(), &SignInDialog::tried, this, [this](const SignInAnswer& answer) {
        m_profile.signInId = answer.signInId;
        m_fromKeychain = false;
        m_typed = true;
        m_keep = answer.keep;
        attempt(answer.password);
    });
    connect(m_dialog.get(), &SignInDialog::takenBack, this, [this] {
        ++m_turn;
        m_probe.cancel();
    });
    connect(m_dialog.get(), &SignInDialog::profilesWanted, this, &SignIn::showProfiles);
    connect(m_dialog.get(), &SignInDialog::otherStartWanted, this, [this] { end(SignInEnd::State::OtherStart); });
    connect(m_dialog.get(), &QDialog::rejected, this, [this] { end(SignInEnd::State::Left); });
}

SignIn::~SignIn() = default;

void SignIn::setOtherStarts(bool on)
{
    m_dialog->setOtherStarts(on);
}

std::optional<DatabaseUrl> SignIn::url() const
{
    const Result<DatabaseUrl> url = profileUrl(m_profile);
    return url ? std::optional(*url) : std::nullopt;
}

SignInEnd SignIn::run(const ConnectionProfile& profile, const Secret& given)
{
    m_end = {};
    begin(profile);
    if (!given.isEmpty()) {
        m_showSoon.start();
        attempt(given);
    } else {
        askKeychain();
    }
    m_loop.exec();
    return m_end;
}

tl::expected<SignedInPlace, StageReport> SignIn::runUnasked(const ConnectionProfile& profile, const Secret& given)
{
    const Result<DatabaseUrl> place = profileUrl(profile);
    if (!place) {
        StageReport nobody;
        nobody.stage = ConnectionStage::SignIn;
        nobody.state = StageState::Failed;
        nobody.finding = StageFinding::NoPassword;
        return tl::unexpected(nobody);
    }
    ConnectionProbe probe;
    QEventLoop loop;
    connect(&probe, &ConnectionProbe::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    probe.start(*place, given);
    loop.exec();
    if (!probe.passed())
        return tl::unexpected(probe.worst());
    SignedInPlace in { profile, *place, *probe.login() };
    in.url.password = given.reveal().toString();
    return in;
}

void SignIn::begin(const ConnectionProfile& profile)
{
    ++m_turn;
    m_probe.cancel();
    m_profile = profile;
    m_password.wipe();
    m_fromKeychain = false;
    m_typed = false;
    m_keep = false;
    m_dialog->setProfile(profile);
    m_dialog->setKeychain(KeychainSays::Ready);
}

// ---- The keychain ----------------------------------------------------------------------------------------------

void SignIn::askKeychain()
{
    const std::optional<DatabaseUrl> place = url();
    if (!place)
        return showDialog();
    m_showSoon.start();
    m_dialog->setBusy(true);
    auto* watcher = new QFutureWatcher<KeptPassword>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn = m_turn] {
        watcher->deleteLater();
        if (turn == m_turn)
            takeKept(watcher->future().resultCount() > 0 ? watcher->result() : KeptPassword {});
    });
    watcher->setFuture(m_passwords.read(passwordKey(*place)));
}

void SignIn::takeKept(const KeptPassword& kept)
{
    using Outcome = KeptPassword::Outcome;
    m_dialog->setKeychain(kept.outcome == Outcome::Unavailable ? KeychainSays::Unavailable
            : kept.outcome == Outcome::Denied                  ? KeychainSays::Denied
                                                               : KeychainSays::Ready);
    m_fromKeychain = kept.outcome == Outcome::Done && !kept.password.isEmpty();
    m_keep = m_fromKeychain;
    if (m_fromKeychain)
        m_dialog->offer(kept.password);
    // Without one a server may still let this user in: by a certificate, or on this computer.
    attempt(kept.password);
}

void SignIn::keepPassword()
{
    const std::optional<DatabaseUrl> place = url();
    if (!place || (!m_typed && !m_change))
        return;
    if (m_keep)
        m_passwords.write(passwordKey(*place), m_password);
    else
        m_passwords.remove(passwordKey(*place));
}

// ---- Trying ----------------------------------------------------------------------------------------------------

void SignIn::attempt(const Secret& password)
{
    ++m_turn;
    const std::optional<DatabaseUrl> place = url();
    if (!place)
        return showDialog();
    m_password = password;
    m_dialog->setBusy(true);
    m_probe.start(*place, password);
}

void SignIn::takeEnd(bool passed)
{
    if (!passed)
        return refuse(m_probe.worst());
    m_end.place.login = *m_probe.login();
    if (m_end.place.login.signedIn.mustChange)
        return demandPassword();
    finish();
}

void SignIn::refuse(const StageReport& report)
{
    m_dialog->setBusy(false);
    showDialog();
    // Nobody has typed anything yet: the server only said that it wants a password.
    if (report.finding != StageFinding::NoPassword || m_typed)
        m_dialog->refuse(report);
    else
        m_dialog->hideStages();
}

// ---- Another password ------------------------------------------------------------------------------------------

void SignIn::demandPassword()
{
    m_showSoon.stop();
    m_change = std::make_unique<PasswordChange>(*url());
    m_passwordDialog
        = std::make_unique<PasswordDialog>(PasswordSubject { m_profile.signInId, m_profile.email, m_password, true },
            generatedPassword, m_dialog->isVisible() ? m_dialog.get() : nullptr);
    connect(m_passwordDialog.get(), &PasswordDialog::wanted, this, [this](const Secret& before, const Secret& next) {
        m_passwordDialog->setBusy(true);
        m_change->start(before, next);
    });
    connect(m_change.get(), &PasswordChange::finished, this, &SignIn::takeChange);
    connect(m_passwordDialog.get(), &QDialog::rejected, this, [this] { end(SignInEnd::State::Left); });
    m_passwordDialog->open();
}

void SignIn::takeChange(const PasswordChangeEnd& change)
{
    m_passwordDialog->setBusy(false);
    if (change.counts) {
        m_password = m_passwordDialog->next();
        keepPassword();
    }
    if (change.state != PasswordChangeEnd::State::Changed)
        return m_passwordDialog->refuse(changeSentence(change), change.counts);
    m_end.place.login.signedIn.mustChange = false;
    disconnect(m_passwordDialog.get(), &QDialog::rejected, this, nullptr);
    m_passwordDialog->accept();
    finish();
}

// ---- The end ---------------------------------------------------------------------------------------------------

void SignIn::finish()
{
    keepPassword();
    if (!m_profile.name.isEmpty()) {
        m_profiles.save(m_profile);
        m_profiles.setLast(m_profile.name);
    }
    m_end.place.profile = m_profile;
    m_end.place.url = *url();
    m_end.place.url.password = m_password.reveal().toString();
    m_password.wipe();
    end(SignInEnd::State::SignedIn);
}

void SignIn::end(SignInEnd::State state)
{
    ++m_turn;
    m_showSoon.stop();
    m_probe.cancel();
    m_end.state = state;
    {
        const QSignalBlocker quiet(m_dialog.get());
        m_dialog->hide();
    }
    m_loop.quit();
}

void SignIn::showDialog()
{
    m_showSoon.stop();
    if (m_dialog->isVisible())
        return;
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SignIn::showProfiles()
{
    if (!m_profile.name.isEmpty() && !m_profiles.find(m_profile.name))
        m_profiles.save(m_profile);
    ProfileSession session(m_profiles, m_passwords, m_dialog.get());
    const QString used = session.run(m_profile.name);
    const auto profile = m_profiles.find(used.isEmpty() ? m_profile.name : used);
    if (!profile)
        return;
    begin(*profile);
    if (!used.isEmpty())
        askKeychain();
}

} // namespace padesk
