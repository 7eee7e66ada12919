// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network/connectionprobe.h"
#include "app/profiles/profilestore.h"
#include "app/signin/passwordchange.h"
#include "models/domain/desk/passwordstore.h"
#include "ui/dialogs/signindialog.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>

namespace padesk {

class PasswordDialog;

/** Where somebody is signed in. */
struct SignedInPlace {
    ConnectionProfile profile;
    /** With the password, for the desk's connections. */
    DatabaseUrl url;
    ServerLogin login;
};

/** What became of signing in. */
struct SignInEnd {
    enum class State { SignedIn, Left, OtherStart };
    State state = State::Left;
    SignedInPlace place {};
};

/**
 * Signs somebody in to a server: by the password that is given, else the keychain's, else the one that he types. Tries
 * it stage by stage (ConnectionProbe), so no password leaves before the server has shown who it is. Demands another
 * password when the office says so, and keeps what is to be kept. The window comes up only when somebody is needed, or
 * it takes long. GUI thread.
 */
class SignIn final : public QObject {
    Q_OBJECT

public:
    /** All must outlive it. */
    SignIn(Preferences& preferences, ProfileStore& profiles, PasswordStore& passwords, QObject* parent = nullptr);
    ~SignIn() override;

    void setOtherStarts(bool on);
    /** given: from the environment or the address; tried first. */
    SignInEnd run(const ConnectionProfile& profile, const Secret& given = {});
    /** Only that password, nobody is asked: the stage that failed. Who has to change it is let in as he is. */
    tl::expected<SignedInPlace, StageReport> runUnasked(const ConnectionProfile& profile, const Secret& given);

    SignInDialog& dialog() { return *m_dialog; }

private:
    void begin(const ConnectionProfile& profile);
    void askKeychain();
    void takeKept(const KeptPassword& kept);
    void attempt(const Secret& password);
    void takeEnd(bool passed);
    void refuse(const StageReport& report);
    void demandPassword();
    void takeChange(const PasswordChangeEnd& end);
    void keepPassword();
    void finish();
    void end(SignInEnd::State state);
    void showProfiles();
    void showDialog();
    std::optional<DatabaseUrl> url() const;

    Preferences& m_preferences;
    ProfileStore& m_profiles;
    PasswordStore& m_passwords;
    std::unique_ptr<SignInDialog> m_dialog;
    ConnectionProbe m_probe;
    std::unique_ptr<PasswordDialog> m_passwordDialog;
    std::unique_ptr<PasswordChange> m_change;
    /** Whose turn it is when a late answer of the keychain comes. */
    int m_turn = 0;
    QTimer m_showSoon;
    QEventLoop m_loop;
    ConnectionProfile m_profile;
    Secret m_password;
    /** The one being tried is the keychain's. */
    bool m_fromKeychain = false;
    /** A password was typed or the keychain's is wrong: what is kept is to be brought up to date. */
    bool m_typed = false;
    bool m_keep = false;
    SignInEnd m_end;
};

} // namespace padesk
