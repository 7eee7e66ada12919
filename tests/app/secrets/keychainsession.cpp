// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/secrets/keychainsession.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

namespace padesk::test {
namespace {

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

KeychainSession::KeychainSession()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString& name : { QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("DISPLAY"),
             QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("GNOME_KEYRING_CONTROL") })
        m_environment.remove(name);
    const QString home = m_home.path();
    m_environment.insert(QStringLiteral("HOME"), home);
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home + QStringLiteral("/run"));
    m_environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
    QDir(home).mkpath(QStringLiteral("data"));
    QDir(home).mkpath(QStringLiteral("run"));
    QFile::setPermissions(home + QStringLiteral("/run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

KeychainSession::~KeychainSession()
{
    end(m_keyring);
    end(m_bus);
}

void KeychainSession::start(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.setProcessEnvironment(m_environment);
    // It must not outlive this program, however that ends.
    process.start(QStringLiteral("setpriv"),
        QStringList { QStringLiteral("--pdeathsig"), QStringLiteral("TERM"), program } + arguments);
    if (!process.waitForStarted())
        qFatal("%s is not installed", qPrintable(program));
}

void KeychainSession::startBus()
{
    start(m_bus, QStringLiteral("dbus-daemon"),
        { QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address") });
    if (!m_bus.waitForReadyRead(5000))
        qFatal("no D-Bus: %s", m_bus.readAllStandardError().constData());
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromUtf8(m_bus.readLine()).trimmed());
}

void KeychainSession::startKeyring(bool unlocked)
{
    QStringList arguments { QStringLiteral("--foreground"), QStringLiteral("--components=secrets") };
    if (unlocked)
        arguments.append(QStringLiteral("--unlock"));
    start(m_keyring, QStringLiteral("gnome-keyring-daemon"), arguments);
    if (unlocked) {
        m_keyring.write("the keyring's own");
        m_keyring.waitForBytesWritten();
        m_keyring.closeWriteChannel();
    }
    // It says where it listens when it is there.
    QElapsedTimer timer;
    for (timer.start(); !timer.hasExpired(5000);) {
        QProcess look;
        start(look, QStringLiteral("dbus-send"),
            { QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                QStringLiteral("string:org.freedesktop.secrets") });
        look.waitForFinished();
        if (look.readAllStandardOutput().contains("true"))
            return;
    }
    qFatal("no keyring: %s", m_keyring.readAllStandardError().constData());
}

void KeychainSession::stopKeyring()
{
    end(m_keyring);
}

KeychainSession::Answer KeychainSession::ask(const QString& what, const QString& key, const QString& input) const
{
    QProcess probe;
    probe.setProcessEnvironment(m_environment);
    QElapsedTimer timer;
    timer.start();
    probe.start(QStringLiteral(PADESK_KEYCHAIN_PROBE), { what, key });
    probe.write(input.toUtf8());
    probe.closeWriteChannel();
    if (!probe.waitForFinished(30'000))
        qFatal("the probe hangs");
    const QString said = QString::fromUtf8(probe.readAllStandardOutput());
    return { said.section(u'\n', 0, 0), said.section(u'\n', 1), timer.elapsed() };
}

QStringList KeychainSession::files() const
{
    QStringList files;
    QDirIterator walk(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

QStringList KeychainSession::filesWith(const QByteArray& bytes) const
{
    QStringList found;
    for (const QString& path : files()) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(path);
    }
    return found;
}

} // namespace padesk::test
