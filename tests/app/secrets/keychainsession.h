// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace padesk::test {

/**
 * A desktop session of the test's own: a home folder, a D-Bus, and a gnome-keyring on it. Nothing of the user's is
 * touched; it ends with the scope.
 */
class KeychainSession {
public:
    enum class Keyring { None, Locked, Unlocked };

    KeychainSession();
    KeychainSession(const KeychainSession&) = delete;
    KeychainSession& operator=(const KeychainSession&) = delete;
    ~KeychainSession();

    void startBus();
    /** Locked: there is one, made before, and nobody has opened it. */
    void startKeyring(bool unlocked);
    void stopKeyring();

    /** What keychainprobe says: the outcome, and what was read. */
    struct Answer {
        QString outcome;
        QString password;
        qint64 milliseconds = 0;
    };
    Answer ask(const QString& what, const QString& key, const QString& input = {}) const;

    /** The files below the home folder that hold these bytes. */
    QStringList filesWith(const QByteArray& bytes) const;
    QStringList files() const;

private:
    void start(QProcess& process, const QString& program, const QStringList& arguments);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace padesk::test
