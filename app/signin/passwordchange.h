// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/secret.h"
#include "models/store/databaseurl.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace padesk {

/** How a change of password went. */
struct PasswordChangeEnd {
    enum class State {
        Changed,
        /** The new password counts already, but no worker has said so yet: nothing else is taken until one does. */
        WaitsForWorker,
        /** The old password is not it; nothing was changed. */
        WrongPassword,
        Refused,
        Failed,
    };
    State state = State::Failed;
    /** The new password counts from now on, whatever came after. */
    bool counts = false;
    Refusal refusal {};
    Error error {};
};

/**
 * Gives whoever signs in another password and tells the office so. The server gets what checks the password, computed
 * here (SECURITY.md 1.1). Run again with the same object it takes up where it stopped: nothing is done twice. GUI
 * thread; works on a thread of its own.
 */
class PasswordChange final : public QObject {
    Q_OBJECT

public:
    /** waitMs: how long a worker may take to answer. */
    explicit PasswordChange(DatabaseUrl url, int waitMs = 15'000, QObject* parent = nullptr);
    ~PasswordChange() override;

    void start(const Secret& before, const Secret& next);
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const padesk::PasswordChangeEnd& end);

private:
    /** set: the password is still to be changed. */
    void work(const Secret& signIn, const std::optional<Secret>& set, std::function<void(PasswordChangeEnd)> then);
    void take(const PasswordChangeEnd& end);

    DatabaseUrl m_url;
    int m_waitMs;
    /** One id: handed in again it is the same one. */
    Command m_told;
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_counts = false;
    /** The connection broke off while it was being changed: the new one may count. */
    bool m_unsure = false;
    bool m_running = false;
};

} // namespace padesk
