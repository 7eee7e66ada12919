// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network/hostprobe.h"
#include "models/domain/secret.h"
#include "models/store/serverlogin.h"

#include <QObject>

#include <memory>
#include <vector>

namespace padesk {

/**
 * Tests the way to a server stage by stage and tells how each went (PRODUCT.md, named stages). All servers of the
 * address are looked at at once; only those whose encryption is as it should be are signed in to, so no password goes
 * anywhere else. GUI thread; never blocks: the driver works on a thread of its own, left to end by itself when
 * cancelled.
 */
class ConnectionProbe final : public QObject {
    Q_OBJECT

public:
    /** timeoutMs: how long one stage at one server may take. */
    explicit ConnectionProbe(int timeoutMs = 5000, QObject* parent = nullptr);
    ~ConnectionProbe() override;

    /** Cancels what runs. Without a password the signing in is tried as far as a server lets people in without one. */
    void start(const DatabaseUrl& url, const Secret& password);
    /** Nothing is told any more. */
    void cancel();
    bool isRunning() const { return m_running; }
    const StageReport& report(ConnectionStage stage) const { return m_reports[static_cast<std::size_t>(stage)]; }
    /** Every stage passed, if with a warning. */
    bool passed() const;
    /** Who came in; nothing before that. */
    const std::optional<ServerLogin>& login() const { return m_login; }
    /** The stage that stopped it, or the first that was not gone. */
    const StageReport& worst() const;

Q_SIGNALS:
    void staged(const padesk::StageReport& report);
    void finished(bool passed);

private:
    StageReport& reportOf(ConnectionStage stage) { return m_reports[static_cast<std::size_t>(stage)]; }
    void takeHost(std::size_t at, ConnectionStage stage, const HostReport& report);
    void combine(ConnectionStage stage);
    void takeHostEnd(std::size_t at, bool passed);
    void signIn();
    void takeLogin(const Result<ServerLogin>& login);
    void tell(StageReport report);
    void skipFrom(ConnectionStage stage);
    void finish();

    int m_timeoutMs;
    DatabaseUrl m_url;
    Secret m_password;
    std::array<StageReport, connectionStageCount> m_reports;
    std::vector<std::unique_ptr<HostProbe>> m_hosts;
    QList<bool> m_usable;
    std::optional<ServerLogin> m_login;
    int m_ended = 0;
    QElapsedTimer m_since;
    bool m_running = false;
    /** Of an earlier run an answer may still come. */
    int m_run = 0;
};

/** What an error of signing in is called among the stages. */
StageFinding signInFinding(const Error& error);

} // namespace padesk
