// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network/tlspolicy.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

class QHostInfo;

namespace padesk {

/**
 * Goes the way to one server as far as encryption: name, port, PostgreSQL's SSLRequest, certificate. Says nothing of
 * who asks, let alone a password, and hangs up. GUI thread; never blocks; destroying it cancels.
 */
class HostProbe final : public QObject {
    Q_OBJECT

public:
    /** timeoutMs: how long each stage may take. */
    HostProbe(const DatabaseHost& host, const TlsPolicy& policy, int timeoutMs, QObject* parent);
    ~HostProbe() override;

    const DatabaseHost& host() const { return m_host; }
    void start();

Q_SIGNALS:
    /** Address, Reach and Encryption, each when it begins and when it ends. */
    void reported(padesk::ConnectionStage stage, const padesk::HostReport& report);
    /** All stages are gone, or one failed. */
    void finished(bool passed);

private:
    void begin(ConnectionStage stage);
    void pass(StageFinding warning = StageFinding::None);
    void fail(StageFinding finding);
    void takeAddresses(const QHostInfo& info);
    void connectSocket();
    void askForEncryption();
    void takeAnswer();
    void takeErrors(const QList<QSslError>& errors);
    void takeEncrypted();
    void takeSocketError(QAbstractSocket::SocketError error);
    void timeOut();

    DatabaseHost m_host;
    TlsPolicy m_policy;
    QSslSocket m_socket;
    QTimer m_timer;
    QElapsedTimer m_since;
    ConnectionStage m_stage = ConnectionStage::Address;
    HostReport m_report;
    StageFinding m_certificateFinding = StageFinding::None;
    int m_lookup = -1;
    bool m_over = false;
};

} // namespace padesk
