// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace padesk::test {

/**
 * Runs work in a fork of this program and returns its exit code, or -1 when it crashed. As the user nobody when this
 * program runs as root, who may write to a read-only file. No database may be open here meanwhile.
 */
int runUnprivileged(const std::function<int()>& work);

/**
 * Another process that works beside this one until it is killed at the end of the scope, with SIGKILL. work calls
 * ready() once; the constructor waits for that. No database that work opens may be open here when it starts.
 */
class ChildProcess {
public:
    explicit ChildProcess(const std::function<void(const std::function<void()>& ready)>& work);
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    ~ChildProcess();

    void kill();

private:
    int m_pid = 0;
};

} // namespace padesk::test
