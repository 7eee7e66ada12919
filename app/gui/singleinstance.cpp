// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace padesk {
namespace {

constexpr int answerMs = 1000;

/** A name of that user and place; the socket's own rights keep others out. */
QString serverName(const QString& place)
{
    const QByteArray who = QDir::homePath().toUtf8() + '\n' + place.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("padesk-") + QString::fromLatin1(digest);
}

} // namespace

SingleInstance::SingleInstance(const QString& place, QObject* parent)
    : QObject(parent)
    , m_name(serverName(place))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection())
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        Q_EMIT wanted();
    });
    if (!askTheOther())
        listen();
}

bool SingleInstance::askTheOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(answerMs);
}

void SingleInstance::listen()
{
    // Nobody answered, so a socket file that is still there belongs to a desk that was killed.
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
    // A desk that can't listen still works; it only can't be found.
    m_first = true;
}

} // namespace padesk
