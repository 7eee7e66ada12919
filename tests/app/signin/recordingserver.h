// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace padesk::test {

/**
 * Listens on loopback and keeps every byte that arrives. Says one thing to the first bytes, nothing ever, or hands all
 * on to another port and back, as somebody in between would.
 */
class RecordingServer : public QObject {
public:
    RecordingServer() { listen(); }
    /** What it says when somebody has said something. */
    explicit RecordingServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        listen();
    }
    explicit RecordingServer(int port)
        : m_port(port)
    {
        listen();
    }

    int port() const { return m_server.serverPort(); }
    const QByteArray& heard() const { return m_heard; }
    int connections() const { return m_connections; }

private:
    void listen()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("%s", qPrintable(m_server.errorString()));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                take(socket);
        });
    }

    void take(QTcpSocket* socket)
    {
        ++m_connections;
        QTcpSocket* behind = nullptr;
        if (m_port > 0) {
            behind = new QTcpSocket(socket);
            behind->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_port));
            connect(behind, &QTcpSocket::readyRead, socket, [socket, behind] { socket->write(behind->readAll()); });
            connect(behind, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, behind] {
            const QByteArray bytes = socket->readAll();
            m_heard += bytes;
            if (behind)
                behind->write(bytes);
            else if (!m_answer.isEmpty())
                socket->write(m_answer);
        });
    }

    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_heard;
    int m_port = 0;
    int m_connections = 0;
};

} // namespace padesk::test
