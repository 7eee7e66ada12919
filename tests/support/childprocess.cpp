// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/childprocess.h"

#include <QtGlobal>

#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace padesk::test {
namespace {
void dropRights()
{
    const passwd* nobody = getpwnam("nobody");
    if (geteuid() == 0 && (!nobody || setgid(nobody->pw_gid) != 0 || setuid(nobody->pw_uid) != 0))
        _exit(127);
}

int forkOrDie()
{
    const int pid = fork();
    if (pid < 0)
        qFatal("can't fork");
    return pid;
}
} // namespace

int runUnprivileged(const std::function<int()>& work)
{
    const int pid = forkOrDie();
    if (pid == 0) {
        dropRights();
        _exit(work());
    }
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

ChildProcess::ChildProcess(const std::function<void(const std::function<void()>& ready)>& work)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("can't make a pipe");
    m_pid = forkOrDie();
    if (m_pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        work([&ends] { (void)!write(ends[1], "r", 1); });
        while (true)
            pause();
    }
    close(ends[1]);
    char ready = 0;
    const bool said = read(ends[0], &ready, 1) == 1;
    close(ends[0]);
    if (!said)
        qFatal("the child process ended before it was ready");
}

ChildProcess::~ChildProcess()
{
    kill();
}

void ChildProcess::kill()
{
    if (m_pid == 0)
        return;
    ::kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
    m_pid = 0;
}

} // namespace padesk::test
