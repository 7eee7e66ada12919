// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network/connectionprobe.h"
#include "app/profiles/profilestore.h"
#include "models/domain/desk/passwordstore.h"
#include "ui/dialogs/profilesdialog.h"

#include <functional>

namespace padesk {

/** Where a person is asked for files; empty when nothing was chosen. */
struct ProfileChoosers {
    std::function<QString(QWidget*)> profileToRead;
    std::function<QString(QWidget*, const QString& name)> profileToWrite;
    std::function<QString(QWidget*)> authority;
};
/** The system's dialogs. */
ProfileChoosers systemProfileChoosers();

/** The dialog of connections with what is behind it: the settings, the test, profile files, the keychain. */
class ProfileSession final : public QObject {
    Q_OBJECT

public:
    /** All must outlive it. */
    ProfileSession(ProfileStore& store, PasswordStore& passwords, QWidget* parent = nullptr,
        ProfileChoosers choosers = systemProfileChoosers());

    ProfilesDialog& dialog() { return m_dialog; }
    /** Shows it with that one chosen; answers the name of the one to sign in with, if any. */
    QString run(const QString& current);
    /** The same without forgetting what it says at the moment. */
    QString runAsItIs();
    /** Reads a profile file and keeps it; nothing after having said why not. */
    std::optional<ConnectionProfile> import(const QString& path);

private:
    void connectDialog();
    void test(const ConnectionProfile& profile, const Secret& password);
    void forget(const QString& name);
    void write(const ConnectionProfile& profile);

    ProfileStore& m_store;
    PasswordStore& m_passwords;
    ProfileChoosers m_choosers;
    ConnectionProbe m_probe;
    ProfilesDialog m_dialog;
    QString m_used;
};

} // namespace padesk
