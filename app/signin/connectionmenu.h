// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles/profilestore.h"
#include "app/signin/signin.h"

class QAction;

namespace padesk {

class MainWindow;

/** In the window's menu ツール: the connections, and on a server another password for oneself. */
class ConnectionMenu final : public QObject {
    Q_OBJECT

public:
    /** Belongs to the window; stores must outlive it. place: nothing for a file on this PC. */
    ConnectionMenu(MainWindow& window, std::optional<SignedInPlace> place, ProfileStore& profiles,
        PasswordStore& passwords, QStringList programOptions = {});

    void showProfiles();
    void askPassword();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* addAction(const QString& iconName);
    void keepNew(const Secret& next);
    void retranslate();

    MainWindow& m_window;
    std::optional<SignedInPlace> m_place;
    ProfileStore& m_profiles;
    PasswordStore& m_passwords;
    /** A second desk is started with these too. */
    QStringList m_programOptions;
    QAction* m_connections = nullptr;
    QAction* m_password = nullptr;
};

} // namespace padesk
