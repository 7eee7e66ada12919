// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/relay.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace padesk::test {

/** Lives on the relay's thread. */
class Relay::Server final : public QTcpServer {
public:
    explicit Server(Relay& relay)
        : m_relay(relay)
    {
        connect(this, &QTcpServer::newConnection, this, [this] { takeAll(); });
    }

    /** What was held back stays held back: who waits for it has to give up by himself. */
    void modeChanged()
    {
        if (m_relay.m_mode != Mode::Cut)
            return;
        for (QTcpSocket* socket : findChildren<QTcpSocket*>())
            socket->abort();
    }

private:
    void takeAll()
    {
        while (QTcpSocket* client = nextPendingConnection()) {
            ++m_relay.m_taken;
            if (m_relay.m_mode == Mode::Cut) {
                client->abort();
                client->deleteLater();
                continue;
            }
            auto* server = new QTcpSocket(this);
            server->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_relay.m_serverPort));
            join(client, server, { Mode::PassOn, Mode::AnswersLost });
            join(server, client, { Mode::PassOn });
        }
    }

    void join(QTcpSocket* from, QTcpSocket* to, const QList<Mode>& passing)
    {
        connect(from, &QTcpSocket::readyRead, to, [this, from, to, passing] {
            const QByteArray bytes = from->readAll();
            if (passing.contains(m_relay.m_mode))
                to->write(bytes);
        });
        connect(from, &QTcpSocket::disconnected, to, [this, to] {
            if (m_relay.m_mode == Mode::PassOn || m_relay.m_mode == Mode::Cut)
                to->disconnectFromHost();
        });
        connect(from, &QTcpSocket::errorOccurred, to, [this, to] {
            if (m_relay.m_mode == Mode::PassOn)
                to->abort();
        });
    }

    Relay& m_relay;
};

Relay::Relay(int serverPort)
    : m_server(new Server(*this))
    , m_serverPort(serverPort)
{
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            if (!m_server->listen(QHostAddress::LocalHost))
                qFatal("no free port: %s", qPrintable(m_server->errorString()));
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

Relay::~Relay()
{
    QMetaObject::invokeMethod(
        m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Relay::set(Mode mode)
{
    m_mode = mode;
    QMetaObject::invokeMethod(
        m_server, [this] { m_server->modeChanged(); }, Qt::BlockingQueuedConnection);
}

} // namespace padesk::test
