// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <atomic>

namespace padesk::test {

/**
 * The way to a server, on a port of its own: it passes everything on, or is cut, or takes connections and everything
 * that is sent and never answers. Works on a thread of its own.
 */
class Relay {
public:
    enum class Mode {
        PassOn,
        /** Takes connections and bytes, passes nothing on in either direction. */
        Silent,
        /** Ends every connection, and each new one at once. */
        Cut,
        /** Passes on what clients send; the answers stay behind. */
        AnswersLost,
    };

    /** To a server on loopback. */
    explicit Relay(int serverPort);
    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;
    ~Relay();

    int port() const { return m_port; }
    void set(Mode mode);
    /** Where the server is now. */
    void setServerPort(int port) { m_serverPort = port; }
    /** Connections that it has taken so far. */
    int taken() const { return m_taken; }

private:
    class Server;

    QThread m_thread;
    Server* m_server = nullptr;
    std::atomic<int> m_serverPort;
    std::atomic<int> m_taken = 0;
    std::atomic<Mode> m_mode = Mode::PassOn;
    int m_port = 0;
};

} // namespace padesk::test
